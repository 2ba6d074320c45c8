import * as z from 'zod/mini';
import { dayInAmman, isoDay, type IsoDay } from '../calendar/iso-day.ts';
import { list } from '../snapshot-schema.ts';
import type { MarkSheet, MarksResult } from './marks-result.ts';
import { tallyOf } from './tally.ts';

/**
 * What is kept of a check, open to badges, reminders and the popup while the data itself is sealed or gone: counts,
 * days, ids and labels of classes; no name of a child and no mark (architecture decision 5).
 */

const day = z.string().check(z.refine((text) => isoDay(text) !== null));
const count = z.number().check(z.int(), z.minimum(0));
const text = z.string().check(z.maxLength(300));
export const tallySchema = z.object({
  due: list(z.object({ closes: day, missing: count }), 200),
  closed: count,
  unreadable: count,
  // Counts that were kept before there was such a state.
  toCheck: z._default(count, 0),
  entered: count,
  notYetOpen: count,
  sheets: count,
  doubtful: count,
});

export const marksSummarySchema = z.object({
  schema: z.literal(1),
  /** Capture time (ms) of the oldest part. */
  readAt: z.number(),
  complete: z.boolean(),
  /** Server's clock less this computer's (ms), where they differ. */
  clockShift: z.exactOptional(z.number()),
  /** Hers: the sections she teaches and the class she is homeroom teacher of; a principal's: the school's. */
  mine: tallySchema,
  /** Her sheets in which something is missing, worst first. */
  lines: list(z.object({ key: text, label: text, tally: tallySchema }), 300),
  classes: list(z.object({ id: text, tally: tallySchema }), 500),
  sections: list(z.object({ id: text, tally: tallySchema }), 5000),
  /** By OpenEMIS staff id: the sections that each teaches. */
  staff: z.exactOptional(list(z.object({ id: text, tally: tallySchema }), 1000)),
});
export type MarksSummary = z.infer<typeof marksSummarySchema>;

/** The day (Amman) on which kept counts are to be read while this computer's clock says `now` (ms). */
export const dayOf = (summary: Pick<MarksSummary, 'clockShift'> | null | undefined, now: number): IsoDay =>
  dayInAmman(now + (summary?.clockShift ?? 0));

/** The sheets that are a person's own: she teaches them, or they are of the class whose homeroom teacher she is. */
export const ownSheets = (
  sheets: readonly MarkSheet[],
  staffId: string | null,
  wholeSchool: boolean,
): readonly MarkSheet[] =>
  wholeSchool
    ? sheets
    : sheets.filter(
        ({ teachers, homeroomStaffId }) =>
          staffId !== null &&
          (homeroomStaffId === staffId || teachers.some((teacher) => teacher.staffId === staffId)),
      );

export const sheetLabel = ({ subject, className }: Pick<MarkSheet, 'subject' | 'className'>): string =>
  `${subject} · ${className}`;

/** Null: nothing was read. */
export function summarise(
  result: MarksResult,
  staffId: string | null,
  wholeSchool: boolean,
): MarksSummary | null {
  if (result.oldest === null) return null;
  const mine = ownSheets(result.sheets, staffId, wholeSchool);
  const grouped = (keyOf: (sheet: MarkSheet) => string) =>
    [...Map.groupBy(mine, keyOf)].map(([id, sheets]) => ({ id, tally: tallyOf(sheets) }));
  return {
    schema: 1,
    readAt: result.oldest,
    complete: result.complete,
    ...(result.clockShift === 0 ? {} : { clockShift: result.clockShift }),
    mine: tallyOf(mine),
    lines: mine
      .filter(({ counts }) => counts.missing > 0)
      .slice(0, 300)
      .map((sheet) => ({ key: sheet.key, label: sheetLabel(sheet), tally: tallyOf([sheet]) })),
    classes: grouped(({ classId }) => classId),
    sections: grouped(({ subjectSectionId }) => subjectSectionId),
    staff: [
      ...Map.groupBy(
        mine.flatMap((sheet) => sheet.teachers.map(({ staffId: id }) => ({ id, sheet }))),
        ({ id }) => id,
      ),
    ].map(([id, of]) => ({ id, tally: tallyOf(of.map(({ sheet }) => sheet)) })),
  };
}
