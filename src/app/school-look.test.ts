import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  inventedSchool,
  marksSnapshots,
  missingNames,
  now,
  received,
} from '../../tests/unit/school/invented-school.ts';
import { jordanCalendar } from '../core/calendar/jordan-calendar.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { applyRetention } from '../store/retention.ts';
import { recordKinds } from './feedback/import-bundle.ts';
import { openFeedback } from './feedback/open-feedback.ts';
import { keepFile, removeFile } from './files.ts';
import { putDecisions } from './owned.ts';
import { changeSettings, consent, openPerson, type OpenPerson } from './people.ts';
import { loadSchoolLook, type ShownSchool } from './school-look.ts';
import { loadSchoolBasis } from './school-overview.ts';
import { testApp, type TestApp } from './test-app.ts';

const hour = 3_600_000;
let app: TestApp;
let person: OpenPerson;

beforeEach(async () => {
  app = await testApp();
  app.time = now;
  await consent(app, { name: 'المديرة', roles: ['principal'], pin: null, computer: 'own' });
  const open = await openPerson(app);
  if (!open.ok) throw new Error('nobody is there');
  person = open.value;
});
afterEach(() => app.db.close());

const school = inventedSchool({ classes: 2, subjects: 2, students: 3 });
const lists: readonly Snapshot[] = [
  ...(school.assignments === null ? [] : [school.assignments]),
  ...school.classRosters,
  // One child stands on no subject list: a finding with a name.
  ...school.subjectRosters.map((roster, at) =>
    at === 0 ? { ...roster, data: { ...roster.data, students: roster.data.students.slice(1) } } : roster,
  ),
  ...marksSnapshots(school),
];
const keyOf = ({ kind }: Snapshot, at: number): string =>
  kind === 'teaching-assignments' ? 'own' : String(at);

async function read(age: (at: number) => number = () => hour): Promise<void> {
  for (const [at, each] of lists.entries()) {
    const capturedAt = now - age(at);
    await person.sealed.put(each.kind, keyOf(each, at), capturedAt, { ...each, capturedAt });
  }
}

const look = (rules: string | null = 'rules 1', calendar = jordanCalendar): Promise<ShownSchool> =>
  loadSchoolLook(person, app, calendar, rules);

/** Looks, and keeps what was worked out. */
async function kept(): Promise<ShownSchool> {
  const first = await look();
  await first.keep?.();
  return first;
}

const worked = async (): Promise<object> => {
  const { input: _, ...rest } = await loadSchoolBasis(person, app, jordanCalendar);
  return rest;
};
const shown = ({ keep: _, reading: __, until: ___, ...rest }: ShownSchool): object => rest;

describe('the school as it was last shown', () => {
  it('is shown again, the same in every part, without anything being worked out', async () => {
    await read();
    const first = await kept();
    expect(first.keep).not.toBeNull();
    expect(first.overview?.totals.names).toBeGreaterThan(0);
    const again = await look();
    expect(again.keep).toBeNull();
    expect(shown(again)).toEqual(shown(first));
    expect(shown(again)).toEqual(await worked());
  });

  it('lies sealed: no name of it can be read', async () => {
    await read();
    await kept();
    const row = await app.db.sealed.get(`${person.profile.id}|school-look|all`);
    expect(row).toBeDefined();
    expect(new TextDecoder().decode(row?.data)).not.toContain('سارة');
  });

  const changes: readonly (readonly [string, () => unknown])[] = [
    ['a list was read again, though it says the same', () => put(1)],
    ['a list was taken away', () => person.sealed.remove(lists[1]?.kind ?? '', '1')],
    ['a list came', () => put(1, 'another')],
    ['a decision was taken', decide],
    ['a colleague handed a check over', handOver],
    ['another age was set', () => changeSettings(app, { freshHours: 25 })],
    ['a day went by', () => (app.time = now + 20 * hour)],
    ['the clock was set back', () => (app.time = now - 1)],
  ];
  for (const [what, change] of changes) {
    it(`is worked out anew when ${what}`, async () => {
      await read();
      await kept();
      expect((await look()).keep).toBeNull();
      await change();
      const after = await look();
      expect(after.keep).not.toBeNull();
      expect(shown(after)).toEqual(await worked());
    });
  }

  it('is worked out anew under other rules and another calendar, and never kept without a name for the rules', async () => {
    await read();
    await kept();
    expect((await look('rules 2')).keep).not.toBeNull();
    expect((await look('rules 1', { ...jordanCalendar, weekend: [0] })).keep).not.toBeNull();
    expect((await look(null)).keep).toBeNull();
    await person.sealed.remove('school-look', 'all');
    await (await look(null)).keep?.();
    expect(await person.sealed.keys('school-look')).toEqual([]);
  });

  it('is never older than it would be worked out at that moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -10, max: 26 * 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 16 * 60 }),
        async (ages, later) => {
          await app.db.sealed.clear();
          app.time = now;
          await read((at) => (ages[at % ages.length] ?? 0) * 60_000);
          await kept();
          // To the minute, and one millisecond to either side: where something becomes old.
          for (const ms of [-1, 0, 1]) {
            app.time = now + later * 60_000 + ms;
            expect(shown(await look())).toEqual(await worked());
          }
        },
      ),
      { numRuns: 5 },
    );
  }, 120_000);

  it('becomes old with the first of its lists, to the millisecond', async () => {
    await read((at) => (at === 2 ? 20 * hour : hour));
    await kept();
    app.time = now + 4 * hour;
    expect((await look()).keep).toBeNull();
    app.time += 1;
    const after = await look();
    expect(after.keep).not.toBeNull();
    expect(shown(after)).toEqual(await worked());
  });

  it('is of the day of OpenEMIS’ server, which may begin before this computer’s', async () => {
    // This computer is two hours behind: at 22:00 here it is midnight there.
    const [late] = [Date.UTC(2026, 10, 15, 19, 0)];
    for (const [at, each] of lists.entries())
      await person.sealed.put(each.kind, keyOf(each, at), late - hour, {
        ...each,
        capturedAt: late - hour,
        serverTime: late + hour,
      });
    app.time = late - 60_000;
    await kept();
    app.time = late - 1;
    expect((await look()).keep).toBeNull();
    app.time = late;
    const after = await look();
    expect(after.keep).not.toBeNull();
    expect(shown(after)).toEqual(await worked());
    await after.keep?.();
    app.time = late + 2 * hour;
    expect((await look()).keep).toBeNull();
  });

  it('goes with the oldest list it was made of, and with a file that is taken away', async () => {
    await read((at) => (at === 3 ? 10 * 24 * hour : hour));
    await kept();
    await applyRetention(app.db, app.keys, now + 4 * 24 * hour + 1);
    expect(await person.sealed.keys('school-look')).toEqual([]);

    const file = await keepFile(app, [lists[1]], { id: 'f', name: 'x', standsFor: 'openemis', asOf: now });
    if (!file.ok) throw new Error('not kept');
    await kept();
    expect(await person.sealed.keys('school-look')).toEqual(['all']);
    await removeFile(app, file.value);
    expect(await person.sealed.keys('school-look')).toEqual([]);
  });
});

async function put(at: number, key = String(at)): Promise<void> {
  const snapshot = lists[at];
  if (snapshot !== undefined) await person.sealed.put(snapshot.kind, key, now - hour, snapshot);
}

const decide = (): Promise<unknown> =>
  putDecisions(app, [
    {
      decision: { answer: 'same', a: { who: 'a', facts: '1' }, b: { who: 'b', facts: '2' } },
      names: { darsak: 'سارة محمود', openemis: 'ساره محمود' },
      section: { key: 's', label: 'السابع أ' },
      decidedAt: now,
    },
  ]);

async function handOver(): Promise<void> {
  const open = await openFeedback(app);
  if (!open.ok) throw new Error('shut');
  const [roster] = school.subjectRosters;
  const key = `${roster?.data.subjectSectionId ?? ''}:${roster?.data.classId ?? ''}`;
  const { from, bundle, check } = received(key, { findings: [missingNames(['سارة محمود'])] });
  await open.value.rows.commit({
    records: [{ kind: recordKinds.checks, key: bundle, value: { bundle, from, checks: [check] } }],
  });
}
