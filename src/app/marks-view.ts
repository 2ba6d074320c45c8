import * as z from 'zod/mini';
import { parseSchoolCalendar } from '../core/calendar/school-calendar-schema.ts';
import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { pressedSchema } from '../core/school/page-focus.ts';
import { list, snapshotKindSchema } from '../core/snapshot-schema.ts';
import { resultsPlaceSchema } from './results-place.ts';
import { readingSchema } from './panel-basis.ts';

/** What the background hands to a frame that checks marks. */

export const marksInputSchema = z.object({
  assignments: snapshotKindSchema['teaching-assignments'],
  assessments: list(snapshotKindSchema.assessment),
  assessmentsRead: z.boolean(),
  markRosters: list(snapshotKindSchema['mark-roster']),
  subjectRosters: list(snapshotKindSchema['subject-roster']),
  classRosters: list(snapshotKindSchema['class-roster']),
  entries: list(snapshotKindSchema['mark-entries']),
  exemptions: z.nullable(list(snapshotKindSchema['mark-exemptions'])),
});

export const marksBasisSchema = z.object({
  /** Null: nothing was read yet. */
  input: z.nullable(marksInputSchema),
  calendar: z.custom<SchoolCalendar>((value) => parseSchoolCalendar(value) !== null),
  staffId: z.nullable(z.string()),
  /** A principal's data is the whole school's. */
  wholeSchool: z.boolean(),
  maxAgeMs: z.number(),
  reading: readingSchema,
  /** Of a Results page in the tab; null on any other page. */
  place: z.nullable(resultsPlaceSchema),
  /** Classes whose Results page can be reached from the page in the tab: its links cannot be made, only followed. */
  reachable: list(z.string(), 500),
  /** The row whose badge was pressed on the page; null: none. */
  focus: z.nullable(pressedSchema),
});
export type MarksBasis = z.infer<typeof marksBasisSchema>;
