import type { Hint, KindHints, Profile } from '../profile.ts';

const known = (...values: string[]): Hint[] =>
  values.map((value) => ({ value, evidence: 'known', seen: '2026-04-30' }));

/** A page that is known by the words of its menu and headings; nothing of it is read as long as nobody described it. */
const named = (kind: KindHints['kind'], ...text: string[]): KindHints => ({
  kind,
  gives: 'roster',
  needs: [],
  wants: [],
  atLeast: 0,
  never: [],
  notText: [],
  path: [],
  text: known(...text),
});

/**
 * Ajyal, as far as anything is known (darsak-facts 5.1): its host, its log-in page, and the labels of its menus as
 * instructions for users quote them. Its pages were never described, so none is read: they are recognised to point at
 * the export that Ajyal itself offers there and that `#files` reads.
 */
export const ajyalProfile: Profile = {
  schema: 1,
  id: 'ajyal',
  version: 1,
  hosts: ['ajyal.moe.gov.jo'],
  serverRendered: true,
  displayName: [],
  kinds: [
    named('ajyal.report', 'كشف الطلبه', 'تقارير الطلبه'),
    named('ajyal.students', 'شوون الطلبه', '^(?:ال)?طلبه$'),
    named('ajyal.discipline', 'الانضباط المدرسي', 'الالتزام بالدوام المدرسي'),
  ],
  headers: {},
};
