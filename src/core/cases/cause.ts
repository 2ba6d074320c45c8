import * as z from 'zod/mini';
import { findingCodes, nextSteps } from '../finding.ts';
import { list } from '../snapshot-schema.ts';

/** What several findings have in common, and what would mend them all at once. */
export const causeKinds = [
  'teacher-relation', // two or more sections of one teacher are not on Darsak
  'section-missing', // one section is not on Darsak
  'students-of-class', // the same students are missing in every section of their class that was checked
  'students-of-section', // students of one section
  'subject-lists', // students of a class who stand on no subject list of it, or only there
  'section-wrong', // a section on Darsak that is another teacher's, under another subject, twice or nowhere
  'no-teacher', // sections of a class for which OpenEMIS names nobody
] as const;
export type CauseKind = (typeof causeKinds)[number];

const text = z.string().check(z.maxLength(500));
const maybeText = z.nullable(text);
const time = z.nullable(z.number());
const count = z.number().check(z.int(), z.nonnegative());

export const casePersonSchema = z.object({
  name: text,
  /** As the other side writes it, where it stands there under another name or in another section. */
  other: maybeText,
  code: z.enum(findingCodes),
  nationalId: maybeText,
  openemisNo: maybeText,
});
export type CasePerson = z.infer<typeof casePersonSchema>;

export const causeSchema = z.object({
  /** Stable from check to check. */
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  kind: z.enum(causeKinds),
  codes: list(z.enum(findingCodes), findingCodes.length),
  /** The correction that is wanted; null: one that the kind itself names. */
  wanted: z.nullable(z.enum(nextSteps)),
  className: maybeText,
  teacher: maybeText,
  sections: list(
    z.object({
      key: text,
      /** «الرياضيات · السابع أ», of OpenEMIS, or of Darsak where OpenEMIS has none. */
      label: text,
      /** What Darsak shows in its place; null: nothing. */
      darsak: maybeText,
      students: z.nullable(count),
    }),
    500,
  ),
  people: list(casePersonSchema, 5000),
  /** Students that it explains: of a missing section all of them. */
  size: count,
  /** What must be looked at again to know that it is gone. */
  scopes: list(text, 1000),
  /** When either side was read (ms): the older, of several. */
  capturedAt: z.object({ darsak: time, openemis: time }),
});
export type Cause = z.infer<typeof causeSchema>;

/** What explains most comes first. */
export const mostFirst = (a: Cause, b: Cause): number =>
  b.size - a.size || b.sections.length - a.sections.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
