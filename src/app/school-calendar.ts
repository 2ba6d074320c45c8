import { jordanCalendar } from '../core/calendar/jordan-calendar.ts';
import { parseSchoolCalendar } from '../core/calendar/school-calendar-schema.ts';
import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';

/** Which calendar counts, and whose it is: a directorate's by policy before a person's before the shipped one. */
export interface CalendarInForce {
  readonly calendar: SchoolCalendar;
  readonly from: 'policy' | 'file' | 'shipped';
}

const key = 'calendar';
const storeOf = (app: Pick<AppContext, 'db'>): OpenStore => new OpenStore(app.db, 'device');

/** `policy`: what the browser's policy holds under `calendar`, as it is; one that is no calendar does not count. */
export async function readCalendar(
  app: Pick<AppContext, 'db'>,
  policy: unknown = null,
): Promise<CalendarInForce> {
  const byPolicy = parseSchoolCalendar(policy);
  if (byPolicy !== null) return { calendar: byPolicy, from: 'policy' };
  const own = await storeOf(app).get(key, parseSchoolCalendar);
  return own === null ? { calendar: jordanCalendar, from: 'shipped' } : { calendar: own, from: 'file' };
}

/** Null brings the shipped calendar back. */
export async function writeCalendar(app: AppContext, calendar: SchoolCalendar | null): Promise<void> {
  await (calendar === null ? storeOf(app).remove(key) : storeOf(app).put(key, calendar));
  app.changed();
}
