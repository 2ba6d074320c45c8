import * as z from 'zod/mini';
import type { Completeness, Snapshot } from '../../src/core/snapshot.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Result } from '../../src/core/result.ts';
import type { PageKind } from '../../src/platforms/reader.ts';

/** `meta.json` beside a page: where it stands and whose it is. */
export const metaSchema = z.object({
  url: z.string(),
  platform: z.enum(['darsak', 'openemis', 'ajyal']),
  /** Only a real browser shows the page as it is meant (frames, shadow roots, style sheets). */
  needs: z.optional(z.literal('chromium')),
});
export type PageMeta = z.infer<typeof metaSchema>;

const fields = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/**
 * `expected.json` beside a page. Either the page is read (`kind`, `rows` …) or it is not (`refused`: the problem's code,
 * or `any` when every refusal will do). What is left out is not judged; null means that nothing may be read there.
 */
export const expectedSchema = z.object({
  /** Page kind of `platforms/reader.ts`. */
  kind: z.optional(z.string()),
  refused: z.optional(z.string()),
  /** grade, section, subject, period of the whole list. */
  context: z.optional(fields),
  /** In the order of the page; fields as in StudentRow, SectionRow or ListRow.values. */
  rows: z.optional(z.array(fields)),
  completeness: z.optional(
    z.object({
      state: z.enum(['complete', 'partial', 'unknown']),
      expected: z.optional(z.nullable(z.number())),
      /** A number alone is the page shown; of how many is not judged then. */
      page: z.optional(z.union([z.number(), z.object({ current: z.number(), of: z.nullable(z.number()) })])),
      /** At least these must be among the reasons. */
      reasons: z.optional(z.array(z.string())),
    }),
  ),
});
export type Expected = z.infer<typeof expectedSchema>;
export type Fields = Readonly<Record<string, string | number | null>>;

/** What came of reading a page, in the words of `expected.json`. */
export interface Outcome {
  readonly kind: PageKind | null;
  readonly refused: string | null;
  readonly context: Fields;
  readonly rows: readonly Fields[];
  readonly completeness: Completeness | null;
}

const without = (row: object, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const rowsOf = (snapshot: Snapshot): readonly Fields[] => {
  switch (snapshot.kind) {
    case 'section-roster':
      return snapshot.data.students.map((row) => without(row, 'row', 'sourceKey'));
    case 'section-list':
      return snapshot.data.sections.map((row) => without(row, 'row', 'label'));
    case 'page-list':
      return snapshot.data.rows.map(({ values }) => values);
    case 'teaching-assignments':
    case 'class-roster':
    case 'subject-roster':
    case 'assessment':
    case 'mark-roster':
    case 'mark-entries':
    case 'mark-exemptions':
      return [];
  }
};

/** Brings a reader's answer to the form in which it is compared. */
export const outcomeOf = (kind: PageKind | null, result: Result<Snapshot, Problem>): Outcome => {
  if (!result.ok) return { kind, refused: result.error.code, context: {}, rows: [], completeness: null };
  const snapshot = result.value;
  const section =
    snapshot.kind === 'section-roster' || snapshot.kind === 'page-list' ? snapshot.data.section : null;
  return {
    kind,
    refused: null,
    context: {
      ...(section === null ? {} : without(section, 'label')),
      period: snapshot.academicPeriod?.label ?? null,
    },
    rows: rowsOf(snapshot),
    completeness: snapshot.completeness,
  };
};
