import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schoolDataOf, shownRoster } from '../core/school/school-data-of.ts';
import type { AccountRef, SectionRosterSnapshot } from '../core/snapshot.ts';
import { ingestPage } from './ingest.ts';
import { confirmLink } from './links.ts';
import { panelBasis } from './panel-basis-of.ts';
import { consent } from './people.ts';
import { readTab, updateTab } from './tabs.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'سعاد', roles: ['teacher'], pin: null, computer: 'own' });
});
afterEach(() => app.db.close());

const account: AccountRef = {
  platform: 'darsak',
  host: 'darsak.gov.jo',
  userKey: 'u',
  displayName: 'سعاد أحمد',
};

const page = (current: number, names: readonly string[], of = 2): SectionRosterSnapshot => ({
  schema: 1,
  kind: 'section-roster',
  source: { platform: 'darsak', host: 'darsak.gov.jo', reader: 'test', readerVersion: 1 },
  account,
  academicPeriod: null,
  capturedAt: app.now(),
  completeness: {
    state: 'partial',
    read: names.length,
    expected: 4,
    page: { current, of },
    reasons: ['more-pages'],
  },
  data: {
    section: { label: 'الرياضيات — السابع (أ)', grade: 'السابع', section: 'أ', subject: 'الرياضيات' },
    students: names.map((name, i) => ({ row: i + 1, name })),
  },
});

async function link(): Promise<void> {
  await ingestPage(app, 7, 'darsak.gov.jo', page(1, ['ليث سامي', 'رغد إياد']));
  expect((await confirmLink(app, 7, 'darsak')).ok).toBe(true);
}

describe('what a Darsak page showed', () => {
  it('is not kept before its account is linked', async () => {
    await ingestPage(app, 7, 'darsak.gov.jo', page(1, ['ليث سامي']));
    expect(await app.db.sealed.count()).toBe(0);
    expect(await readTab(app, 7)).toMatchObject({ problem: { code: 'not-linked' }, shows: null });
  });

  it('is added up over the pages the teacher turns, and the tab knows its rows', async () => {
    await link();
    await ingestPage(app, 7, 'darsak.gov.jo', page(1, ['ليث سامي', 'رغد إياد']));
    await ingestPage(app, 7, 'darsak.gov.jo', page(2, ['زيد رامي', 'هبة فراس']));
    const basis = await panelBasis(app, 7);
    if (basis.screen !== 'section') throw new Error(basis.screen);
    const [roster] = schoolDataOf(basis.data).sectionRosters;
    expect(roster?.data.students).toHaveLength(4);
    expect(roster?.completeness).toMatchObject({ state: 'complete', read: 4 });
    expect(shownRoster(basis.pages)?.pageRows).toEqual([3, 4]);
  });

  it('takes the place of what was pressed: its rows are others', async () => {
    await link();
    await updateTab(app, 7, { focus: { of: 'rows', id: '2', view: 'names', at: 1 } });
    await ingestPage(app, 7, 'darsak.gov.jo', page(2, ['زيد رامي', 'هبة فراس']));
    expect(await readTab(app, 7)).toMatchObject({ focus: null });
  });

  it('of another account is neither kept nor shown', async () => {
    await link();
    await ingestPage(app, 7, 'darsak.gov.jo', page(1, ['ليث سامي', 'رغد إياد']));
    const before = await app.db.sealed.count();
    const foreign = { ...page(1, ['غيره سامي']), account: { ...account, userKey: 'v', displayName: 'هدى' } };
    await ingestPage(app, 8, 'darsak.gov.jo', foreign);
    expect(await app.db.sealed.count()).toBe(before);
    expect(await panelBasis(app, 8)).toEqual({
      screen: 'other-account',
      linkedName: 'سعاد أحمد',
      seenName: 'هدى',
    });
  });
});
