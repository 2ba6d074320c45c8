import { activityKind, rosterKind, sectionsKind } from '../darsak/list-kinds.ts';
import type { Hint, KindHints, Profile } from '../profile.ts';

/** Words of its menus and headings, as instructions for users quote them. */
const known = (...values: string[]): Hint[] =>
  values.map((value) => ({ value, evidence: 'known', seen: '2026-04-30' }));

/** The traits of the vendor's other products (darsak-facts 5.1): nobody has seen them here. */
const guess = (...values: string[]): Hint[] =>
  values.map((value) => ({ value, evidence: 'guess', seen: '2026-11-26' }));

/** The phrase and nothing said after it: «كشف الطلبة الراسبين» is another list. */
const only = (words: string): string => `(?:^|[^\\p{L}])${words}$`;

/**
 * What a list of each kind must and may hold is the same on every platform, and what its headings may say in general; of
 * Darsak's addresses nothing holds here.
 */
const asOnDarsak = (kind: KindHints, own: Pick<KindHints, 'text' | 'path'>): KindHints => ({
  ...kind,
  path: own.path,
  text: [...own.text, ...kind.text],
});

/**
 * Ajyal, as far as anything is known (darsak-facts 5.1): its host, its log-in page, and the labels of its menus. Its inner
 * pages were never described, so a list there is read by the general rules alone, and what is read is shown to the person
 * before it counts (decision 11). Lessons and works are not read: nothing says that they stand there.
 */
export const ajyalProfile: Profile = {
  schema: 1,
  id: 'ajyal',
  version: 2,
  hosts: ['ajyal.moe.gov.jo'],
  serverRendered: true,
  displayName: [],
  kinds: [
    asOnDarsak(rosterKind, {
      text: known(...['كشف الطلبه', 'تقارير الطلبه', 'شوون الطلبه'].map(only), '^(?:ال)?طلبه$'),
      path: guess('student'),
    }),
    asOnDarsak(sectionsKind, { text: [], path: [] }),
    asOnDarsak(activityKind, {
      text: known('(?:^|[^\\p{L}])الانضباط المدرسي', '(?:^|[^\\p{L}])الالتزام بالدوام المدرسي'),
      path: guess('discipline', 'attendance'),
    }),
  ],
  headers: {},
};
