import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jordanCalendar } from '../core/calendar/jordan-calendar.ts';
import { inventedSchool, marksSnapshots, now } from '../../tests/unit/school/invented-school.ts';
import { rosterRows } from './marks-summary.ts';
import { consent, openPerson, type OpenPerson } from './people.ts';
import { keepLook, loadSchoolBasis, lookBefore } from './school-overview.ts';
import { testApp, type TestApp } from './test-app.ts';

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

const day = 86_400_000;

it('works the school out from what lies sealed', async () => {
  expect(await loadSchoolBasis(person, app, jordanCalendar)).toMatchObject({ overview: null, marksAt: null });
  const data = inventedSchool({ classes: 2, subjects: 2, students: 3 });
  await person.sealed.put('teaching-assignments', 'own', now, data.assignments);
  for (const [at, each] of [...data.classRosters, ...data.subjectRosters, ...marksSnapshots(data)].entries())
    await person.sealed.put(each.kind, String(at), each.capturedAt, each);
  const { overview, marksAt, school } = await loadSchoolBasis(person, app, jordanCalendar);
  expect(school).toBe('مدرسة التجربة');
  expect(marksAt).toBe(now - 3_600_000);
  expect(overview?.totals).toMatchObject({ classes: 2, sections: 4, students: 6, checkedSections: 0 });
});

it('judges windows of marks by the day of OpenEMIS’ server, as the page of marks does', async () => {
  const data = inventedSchool({ classes: 1, subjects: 1, students: 2 });
  // This computer believes that it is the day before the third period opens.
  app.time = now - day;
  const put = async (ahead: number): Promise<void> => {
    const times = { capturedAt: app.time, serverTime: app.time + ahead };
    await person.sealed.put('teaching-assignments', 'own', app.time, { ...data.assignments, ...times });
    for (const [at, each] of [...data.subjectRosters, ...marksSnapshots(data)].entries())
      await person.sealed.put(each.kind, String(at), app.time, { ...each, ...times });
  };
  await put(0);
  expect((await loadSchoolBasis(person, app, jordanCalendar)).overview?.totals.due).toBe(0);
  await put(day);
  expect((await loadSchoolBasis(person, app, jordanCalendar)).overview?.totals.due).toBe(2);
});

it('compares with the last look of an earlier day, however often she looks today', async () => {
  const data = inventedSchool({ classes: 1, subjects: 1, students: 2 });
  await person.sealed.put('teaching-assignments', 'own', now, data.assignments);
  const { overview } = await loadSchoolBasis(person, app, jordanCalendar);
  if (overview === null) throw new Error('nothing was read');
  const { id } = person.profile;
  const look = (): Promise<void> => keepLook(app, id, overview);
  expect(await lookBefore(app, id)).toBeNull();
  await look();
  expect(await lookBefore(app, id)).toBeNull();
  app.time = now + 3 * day;
  expect(await lookBefore(app, id)).toMatchObject({ at: now });
  await look();
  app.time += 60_000;
  await look();
  expect(await lookBefore(app, id)).toMatchObject({ at: now });
});

it('keeps how each row of OpenEMIS’ lists stands, with the age of what is known', async () => {
  const data = inventedSchool({ classes: 2, subjects: 1, students: 2 });
  await person.sealed.put('teaching-assignments', 'own', now, data.assignments);
  const { overview } = await loadSchoolBasis(person, app, jordanCalendar);
  if (overview === null) throw new Error('nothing was read');
  const { id } = person.profile;
  expect(await rosterRows(app, id, 'classes', ['100'])).toEqual([]);
  await keepLook(app, id, overview);
  expect(await rosterRows(app, id, 'classes', ['100', '999'])).toEqual([
    { id: '100', state: 'unchecked', days: null },
  ]);
  expect(await rosterRows(app, id, 'staff', ['900'])).toMatchObject([{ id: '900', state: 'unchecked' }]);
  const [row] = overview.rows;
  if (row === undefined) throw new Error('no class');
  const checked = row.subjects.map((line) => ({
    ...line,
    evidence: { ...line.evidence, state: 'in-order' as const, at: now - 3_600_000 },
  }));
  await keepLook(app, id, { ...overview, rows: [{ ...row, subjects: checked }] });
  expect(await rosterRows(app, id, 'classes', ['100'])).toMatchObject([{ state: 'in-order', days: 0 }]);
  app.time = now + 3 * day;
  expect(await rosterRows(app, id, 'classes', ['100'])).toMatchObject([{ state: 'old', days: 3 }]);
});
