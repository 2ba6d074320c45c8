import * as z from 'zod/mini';
import type { KeptMarks, RosterRow, RowMarks } from '../app/marks-summary.ts';
import type { MarksBasis } from '../app/marks-view.ts';
import { listNames, resultsPlaceSchema } from '../app/results-place.ts';
import type { Settings } from '../app/people-view.ts';
import { marksSummarySchema } from '../core/marks/marks-summary.ts';
import { pageFocusSchema } from '../core/school/page-focus.ts';
import { rosterStatesSchema } from '../core/school/roster-states.ts';
import { list } from '../core/snapshot-schema.ts';
import { message, nothing, unparsed } from './define.ts';

export type { MarksBasis } from '../app/marks-view.ts';
export type { ResultsPlace } from '../app/results-place.ts';
export type { RosterRow, RowMarks } from '../app/marks-summary.ts';

const ids = list(z.string().check(z.regex(/^\d{1,16}$/)), 500);

/** Missing marks: what frames of ours check, what stands in OpenEMIS' own pages, what is kept for reminders. */
export const marksMessages = {
  /** Everything from which a frame works out what is missing in the active person's marks. */
  'marks.data': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: unparsed<MarksBasis>(),
  }),
  /** Counts of a check that was just made, kept for badges, reminders and the popup. */
  'marks.summary': message({
    from: ['panel', 'popup', 'workspace'],
    request: z.object({ summary: marksSummarySchema }),
    answer: nothing,
  }),
  /** The counts of the last check as they were kept: for a few lines in the popup, without a check (`due-client.ts`). */
  'marks.kept': message({
    from: ['panel', 'popup'],
    request: nothing,
    answer: unparsed<KeptMarks>(),
  }),
  /** Rows of a list of OpenEMIS stand on the page; answers the state of each, and whether badges are wanted. */
  'marks.rows': message({
    from: ['content'],
    request: z.object({
      list: z.enum(listNames),
      /** Ids of classes, of subject sections on the list of subjects, of staff on theirs. */
      ids,
      /** Classes whose Results page is linked on this page. */
      reachable: ids,
    }),
    answer: unparsed<{
      readonly rows: readonly RowMarks[];
      readonly names: readonly RosterRow[];
      readonly settings: Settings;
    }>(),
  }),
  /** A Results page is open: at which class, term and subject. */
  'marks.place': message({
    from: ['content'],
    request: z.object({ place: resultsPlaceSchema }),
    answer: nothing,
  }),
  /** How the names of the sections stand, as a frame worked it out from what it was given: for the badges on lists. */
  'marks.names': message({
    from: ['panel', 'popup'],
    request: rosterStatesSchema,
    answer: nothing,
  }),
  /** A badge was pressed: the panel shows what it stands for. */
  'marks.show': message({
    from: ['content'],
    request: pageFocusSchema,
    answer: nothing,
  }),
  /** Leads to the Results page of a class, by the link that stands on the page in the tab. */
  'marks.go': message({
    from: ['panel', 'popup'],
    request: z.object({ classId: z.string().check(z.regex(/^\d{1,16}$/)) }),
    answer: nothing,
  }),
};
