import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { jordanCalendar } from '../core/calendar/jordan-calendar.ts';
import type { MarksSummary } from '../core/marks/marks-summary.ts';
import { emptyTally } from '../core/marks/tally.ts';
import { readSummary, rowMarks, takeSummary } from './marks-summary.ts';
import { consent, openPerson } from './people.ts';
import { changeReminder, readReminder, takeReminder, toolbarCount } from './reminders.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
let profile: string;

/** 14 marks of a window that closes on Sunday 29 November 2026. */
const tally = { ...emptyTally, due: [{ closes: '2026-11-29', missing: 14 }], closed: 3, sheets: 2 };
const summary = (change: Partial<MarksSummary> = {}): MarksSummary => ({
  schema: 1,
  readAt: app.time - 1000,
  complete: true,
  mine: tally,
  lines: [],
  classes: [{ id: '7', tally }],
  sections: [],
  ...change,
});
const take = async (value: MarksSummary) => {
  const person = await openPerson(app);
  if (!person.ok) throw new Error('nobody');
  return takeSummary(app, person.value, value);
};

beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'هدى', roles: ['teacher'], pin: null, computer: 'shared' });
  const person = await openPerson(app);
  if (!person.ok) throw new Error('nobody');
  profile = person.value.profile.id;
});

describe('the toolbar', () => {
  it('shows nothing before a check, and then what can still be entered', async () => {
    expect(await toolbarCount(app, jordanCalendar)).toBeNull();
    await take(summary());
    expect(await toolbarCount(app, jordanCalendar)).toBe(14);
  });

  it('shows nothing more the day after the window has closed', async () => {
    await take(summary());
    app.time = Date.UTC(2026, 10, 29, 20, 59);
    expect(await toolbarCount(app, jordanCalendar)).toBe(14);
    app.time = Date.UTC(2026, 10, 29, 21, 0);
    expect(await toolbarCount(app, jordanCalendar)).toBe(0);
  });

  it('shows nothing of another person', async () => {
    await take(summary());
    await consent(app, { name: 'سامي', roles: ['teacher'], pin: null, computer: 'shared' });
    expect(await toolbarCount(app, jordanCalendar)).toBeNull();
  });
});

describe('a reminder', () => {
  const at = (day: number, hour: number): void => {
    app.time = Date.UTC(2026, 10, day, hour);
  };

  it('is off by default', async () => {
    await take(summary());
    at(26, 7);
    expect(await takeReminder(app, jordanCalendar)).toBeNull();
    expect(await readReminder(app, profile)).toMatchObject({ notify: false });
  });

  it('comes once a day, from the chosen number of school days on, with counts alone', async () => {
    await take(summary());
    await changeReminder(app, profile, { notify: true, days: 2 });
    at(24, 7);
    expect(await takeReminder(app, jordanCalendar)).toBeNull();
    at(25, 7);
    expect(await takeReminder(app, jordanCalendar)).toEqual({ missing: 14, schoolDays: 2 });
    expect(await takeReminder(app, jordanCalendar)).toBeNull();
    at(26, 7);
    expect(await takeReminder(app, jordanCalendar)).toEqual({ missing: 14, schoolDays: 1 });
  });

  it('goes by the clock of OpenEMIS where that of the computer was found to be wrong', async () => {
    const day = 24 * 3_600_000;
    // The computer is a day behind: it says Thursday, and it is Friday.
    await take(summary({ clockShift: day }));
    await changeReminder(app, profile, { notify: true, days: 5 });
    at(26, 7);
    expect(await takeReminder(app, jordanCalendar)).toBeNull();
    // It says Saturday, and it is Sunday, the last day.
    at(28, 7);
    expect(await takeReminder(app, jordanCalendar)).toEqual({ missing: 14, schoolDays: 0 });
    expect(await readReminder(app, profile)).toMatchObject({ lastDay: '2026-11-29' });
    // Twelve hours ahead: it says nine in the evening, and it is nine in the morning.
    await take(summary({ clockShift: -day / 2, readAt: app.time }));
    await changeReminder(app, profile, { notify: true, days: 5 });
    at(25, 18);
    expect(await takeReminder(app, jordanCalendar)).toEqual({ missing: 14, schoolDays: 2 });
  });

  it('is quiet on Friday and Saturday and at night', async () => {
    await take(summary());
    await changeReminder(app, profile, { notify: true });
    for (const day of [27, 28]) {
      at(day, 9);
      expect(await takeReminder(app, jordanCalendar)).toBeNull();
    }
    at(29, 2);
    expect(await takeReminder(app, jordanCalendar)).toBeNull();
    at(29, 9);
    expect(await takeReminder(app, jordanCalendar)).toEqual({ missing: 14, schoolDays: 0 });
  });

  it('is not given when nothing is missing in an open window', async () => {
    await take(summary({ mine: { ...tally, due: [] } }));
    await changeReminder(app, profile, { notify: true });
    at(26, 7);
    expect(await takeReminder(app, jordanCalendar)).toBeNull();
  });
});

describe('kept counts', () => {
  it('remember the complete check before, and no half one', async () => {
    await take(summary({ readAt: 1000 }));
    await take(summary({ readAt: 2000, complete: false }));
    expect((await readSummary(app, profile))?.before).toBeNull();
    await take(summary({ readAt: 3000 }));
    expect((await readSummary(app, profile))?.before).toBeNull();
    await take(summary({ readAt: 4000, mine: { ...tally, closed: 0 } }));
    expect((await readSummary(app, profile))?.before).toEqual({ readAt: 3000, missing: 17, closed: 3 });
  });

  it('say of a row what stands there today, and of an unknown row that it is unchecked', async () => {
    await take(summary());
    expect(await rowMarks(app, profile, jordanCalendar, 'classes', ['7', '8'])).toEqual([
      { id: '7', state: 'due', missing: 17, late: 3, schoolDays: 4 },
      { id: '8', state: 'unchecked', missing: 0, late: 0, schoolDays: null },
    ]);
    // Of staff without a section nothing is asked, once the whole school was counted.
    const staff = [{ id: '5', tally }];
    const rowsOf = async (complete: boolean) => {
      await take(summary({ complete, staff }));
      return (await rowMarks(app, profile, jordanCalendar, 'staff', ['5', '6'])).map(({ id }) => id);
    };
    expect(await rowsOf(false)).toEqual(['5', '6']);
    expect(await rowsOf(true)).toEqual(['5']);
    app.time = Date.UTC(2026, 10, 26, 7);
    expect((await rowMarks(app, profile, jordanCalendar, 'classes', ['7']))[0]).toMatchObject({
      state: 'closing',
    });
  });
});
