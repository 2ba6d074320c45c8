import * as z from 'zod/mini';
import { dayInAmman, weekdayOf, type IsoDay } from '../core/calendar/iso-day.ts';
import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { tallyOn } from '../core/marks/tally.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { dueToday, readSummary } from './marks-summary.ts';

/**
 * Reminders of the person who is at the browser now, and of nobody else: a count on the toolbar, and if she wants it a
 * notification some school days before a window closes. Counts only; a screen in a staff room is read by many.
 */

export const reminderDays = [1, 2, 3, 5] as const;

const reminderSchema = z.object({
  /** Off until she asks for it. */
  notify: z.boolean(),
  /** School days before the last day from which on she is reminded. */
  days: z.number().check(z.int(), z.minimum(0), z.maximum(30)),
  /** The day of the last one: one a day is enough. */
  lastDay: z.nullable(z.string()),
});
export type Reminder = z.infer<typeof reminderSchema>;

export const noReminder: Reminder = { notify: false, days: 3, lastDay: null };

const key = 'reminder';
const parse = (value: unknown): Reminder | null => {
  const parsed = z.safeParse(reminderSchema, value);
  return parsed.success ? parsed.data : null;
};

export const readReminder = async (app: AppContext, profile: string): Promise<Reminder> =>
  (await new OpenStore(app.db, profile).get(key, parse)) ?? noReminder;

export const changeReminder = async (
  app: AppContext,
  profile: string,
  change: Partial<Pick<Reminder, 'notify' | 'days'>>,
): Promise<void> => {
  await new OpenStore(app.db, profile).change(key, parse, (before) => ({
    ...(before ?? noReminder),
    ...change,
  }));
  app.changed();
};

/** What the toolbar shows: marks that can still be entered; null: nobody is at the browser, or nothing is known. */
export async function toolbarCount(app: AppContext, calendar: SchoolCalendar): Promise<number | null> {
  const { active } = await readDevice(app.db);
  const due = active === null ? null : await dueToday(app, active, calendar);
  return due === null ? null : due.open + due.closing;
}

export interface DueReminder {
  readonly missing: number;
  readonly schoolDays: number;
}

/** From eight in the morning to eight in the evening: a notification at night helps nobody. */
const isDaytime = (now: number): boolean => {
  const hour = new Date(now + 3 * 3_600_000).getUTCHours();
  return hour >= 8 && hour < 20;
};

/**
 * A reminder that is due now, at most one a day; taken: it is not due again today. Quiet at the weekend. Day and hour are OpenEMIS'
 * own where this computer's clock was found to differ from it.
 */
export async function takeReminder(app: AppContext, calendar: SchoolCalendar): Promise<DueReminder | null> {
  const { active } = await readDevice(app.db);
  const kept = active === null ? null : await readSummary(app, active);
  if (active === null || kept === null) return null;
  const now = app.now() + (kept.summary.clockShift ?? 0);
  const today: IsoDay = dayInAmman(now);
  if (calendar.weekend.includes(weekdayOf(today)) || !isDaytime(now)) return null;
  const due = tallyOn(kept.summary.mine, today, calendar);
  const missing = due.open + due.closing;
  if (due.next === null || missing === 0) return null;
  const { schoolDays } = due.next;
  let taken = false;
  await new OpenStore(app.db, active).change(key, parse, (reminder) => {
    if (reminder === null || !reminder.notify || schoolDays > reminder.days) return null;
    if (reminder.lastDay === today) return null;
    taken = true;
    return { ...reminder, lastDay: today };
  });
  return taken ? { missing, schoolDays } : null;
}
