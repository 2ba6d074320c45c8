import * as z from 'zod/mini';
import { authorRefSchema, type AuthorRef } from '../feedback/author-ref.ts';
import { findingCodes, nextSteps } from '../finding.ts';
import { verdictSchema } from '../finding-schema.ts';
import { list } from '../snapshot-schema.ts';

/**
 * A teacher's check of one of her sections, as she hands it over in a bundle (docs/bundle.md): counts, findings and
 * capture times, so that her principal sees the section without opening it on Darsak. Made by `make-handed-checks.ts`.
 */

const idText = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(500));
const count = z.number().check(z.int(), z.nonnegative());
const time = z.nullable(z.number().check(z.nonnegative()));

export const handedFindingSchema = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(['problem', 'attention', 'note']),
  owner: z.enum(['teacher', 'school', 'support', 'ministry']),
  step: z.enum(nextSteps),
  /** Students that it names; 0 for a finding about a section as a whole. */
  students: count,
  /** Their names as shown on either side. Null: left out, for the bundle has no passphrase. Ids are never in it. */
  names: z.nullable(list(text, 500)),
  /** What stands on either side, for a finding about a section as a whole. */
  section: z.nullable(z.object({ darsak: z.nullable(text), openemis: z.nullable(text) })),
});
export type HandedFinding = z.infer<typeof handedFindingSchema>;

export const handedCheckSchema = z.object({
  schema: z.literal(1),
  /**
   * Stable for one author: `subjectSectionId:classId` of OpenEMIS where the section was recognised, `darsak:` and a key
   * of its labels where it was not, `list` for what her list of sections as a whole has wrong.
   */
  section: idText,
  of: z.enum(['section', 'list']),
  /** Where it stands in OpenEMIS; by these ids a principal finds it among her own. Null where not recognised. */
  assigned: z.nullable(z.object({ subjectSectionId: idText, classId: idText })),
  subject: z.nullable(text),
  /** «السابع أ», as the side that knows it shows it. */
  title: text,
  /** OpenEMIS institution; null while nothing was read there. */
  institution: z.nullable(z.object({ id: idText, code: z.nullable(idText) })),
  academicPeriod: z.nullable(text),
  verdict: verdictSchema,
  /** Null: this section's list was not read on Darsak. */
  counts: z.nullable(
    z.object({
      darsak: count,
      openemis: count,
      matched: count,
      review: count,
      missingOnDarsak: count,
      missingOnOpenemis: count,
      moved: count,
      duplicates: count,
      detailsDiffer: count,
    }),
  ),
  findings: list(handedFindingSchema, 500),
  /** When either side was read (milliseconds, the teacher's clock); null where it was not. */
  capturedAt: z.object({ darsak: time, openemis: time }),
  /** When it was worked out, by the same clock. */
  checkedAt: z.number().check(z.nonnegative()),
});
export type HandedCheck = z.infer<typeof handedCheckSchema>;

/** What a store keeps of the checks that came in one bundle; each check is parsed when it is asked for. */
export const checksOfBundleSchema = z.object({
  bundle: z.string(),
  from: authorRefSchema,
  checks: list(z.unknown(), 2000),
});
export type ChecksOfBundle = z.infer<typeof checksOfBundleSchema>;

/** A check as somebody else received it. */
export interface ReceivedCheck {
  readonly from: AuthorRef;
  /** Which bundle it came in. */
  readonly bundle: string;
  readonly check: HandedCheck;
}

/** The same without the names of children, for where they may not be kept. What does not parse is left out. */
export const nameless = (checks: readonly unknown[]): HandedCheck[] =>
  checks.flatMap((check) => {
    const parsed = z.safeParse(handedCheckSchema, check);
    if (!parsed.success) return [];
    return [
      { ...parsed.data, findings: parsed.data.findings.map((finding) => ({ ...finding, names: null })) },
    ];
  });

/**
 * The checks that stand, of everything that was ever received: of one author's checks of one section the one she made
 * last. `kept`: records as stored, in any order; what does not parse, or is of a later version, is counted and left.
 */
export function standingChecks(kept: readonly unknown[]): {
  readonly checks: readonly ReceivedCheck[];
  readonly unread: number;
} {
  const newest = new Map<string, ReceivedCheck>();
  let unread = 0;
  for (const value of kept) {
    const bundle = z.safeParse(checksOfBundleSchema, value);
    if (!bundle.success) {
      unread += 1;
      continue;
    }
    const { from, bundle: id } = bundle.data;
    for (const each of bundle.data.checks) {
      const parsed = z.safeParse(handedCheckSchema, each);
      if (!parsed.success) {
        unread += 1;
        continue;
      }
      const key = `${from.key}|${parsed.data.section}`;
      const before = newest.get(key);
      if (before === undefined || isLater(parsed.data, before.check))
        newest.set(key, { from, bundle: id, check: parsed.data });
    }
  }
  const checks = [...newest.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, check]) => check);
  return { checks, unread };
}

/** Both were made by one author, so one clock is held against itself. A tie is broken the same way everywhere. */
function isLater(a: HandedCheck, b: HandedCheck): boolean {
  if (a.checkedAt !== b.checkedAt) return a.checkedAt > b.checkedAt;
  return JSON.stringify(a) > JSON.stringify(b);
}
