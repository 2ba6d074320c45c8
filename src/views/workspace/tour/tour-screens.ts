import type { OpenBasis } from '../../../app/panel-basis.ts';
import type { DecisionRecord } from '../../../core/decisions/decision-record.ts';
import { overviewOf, rosterKey, schoolDataOf } from '../../../core/school/engine.ts';
import type { SectionsOverview } from '../../../core/school/view-types.ts';
import { todayList } from '../../../core/today/today-list.ts';
import { workOutSection, type PanelView } from '../../../messages/panel-view.ts';
import type { TodayView } from '../../../messages/today-client.ts';
import { exampleBasis, exampleMarks } from './example-school.ts';

/** What the tour shows, worked out by the code that works out the real screens. */
export interface TourScreens {
  readonly overview: SectionsOverview;
  readonly section: Extract<PanelView, { screen: 'section' }>;
  readonly today: TodayView;
}

export const exampleSectionKey = ({ data }: OpenBasis): string => {
  const page = data.sectionPages[0]?.[0];
  if (page === undefined) throw new Error('the example has no section');
  return rosterKey(page);
};

export async function tourScreens(now: number, decisions: readonly DecisionRecord[]): Promise<TourScreens> {
  const basis = exampleBasis(now, decisions);
  const worked = await workOutSection(basis, exampleSectionKey(basis), now);
  if (worked === null) throw new Error('the example has no section');
  const { view: overview } = overviewOf(
    schoolDataOf(basis.data),
    decisions.map(({ decision }) => decision),
    { now, maxAgeMs: basis.maxAgeMs },
  );
  const marks = exampleMarks(now);
  return {
    overview,
    section: worked.view,
    today: {
      items: todayList({
        linked: ['openemis', 'darsak'],
        readsPlatforms: true,
        overview,
        marks,
        wholeSchool: false,
        cases: 0,
        remarks: 0,
      }),
      wholeSchool: false,
      moreMarks: marks.more,
      sources: [overview.darsak, overview.openemis],
      marksReadAt: marks.readAt,
      reading: basis.reading,
      closedCases: 0,
    },
  };
}
