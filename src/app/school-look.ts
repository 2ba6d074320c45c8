import * as z from 'zod/mini';
import { endOfDayInAmman } from '../core/calendar/iso-day.ts';
import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { ageTimes, changesAt } from '../core/school/look-age.ts';
import type { OverviewInput } from '../core/school/school-overview.ts';
import type { SealedRow } from '../store/db.ts';
import type { SealedStore } from '../store/sealed.ts';
import { SealedMoment } from '../store/sealed-moment.ts';
import type { AppContext } from './context.ts';
import { readingView } from './openemis-reading.ts';
import type { ReadingView } from './panel-basis.ts';
import type { OpenPerson } from './people.ts';
import { lookRow } from './school-look-row.ts';
import { loadSchoolBasis, type SchoolBasis } from './school-overview.ts';
import { asideKinds, schoolStamp } from './school-stamps.ts';

/**
 * The school as it is shown, kept from the last look so that the next opens at once. It is kept under what it was made
 * of: the stamps of all that was read and handed over, which are new with every change of a row, decisions among them,
 * calendar, set age and the program's own files. Where any of it differs, a reading has become old since or the day is
 * over, it is worked out anew.
 */
export type SchoolLook = Omit<SchoolBasis, 'input'>;

export interface ShownSchool extends SchoolLook {
  readonly reading: ReadingView;
  /** The first moment (ms since the epoch) at which it would be another: something becomes old, or the day is over. */
  readonly until: number;
  /** Keeps what was worked out; null: it was kept already, or may not be. */
  readonly keep: (() => Promise<void>) | null;
}

/**
 * No boundary: the very program that wrote it reads it, from a row that opens with nobody else's key, and `made` says
 * both. So the thousands of parts within are not looked at one by one.
 */
const keptSchema = z.object({
  made: z.string(),
  /** When it was worked out (ms since the epoch). */
  from: z.number(),
  until: z.number(),
  look: z.custom<SchoolLook>((value) => typeof value === 'object' && value !== null),
});
type Kept = z.infer<typeof keptSchema>;

const parseKept = (value: unknown): Kept | null => {
  const parsed = z.safeParse(keptSchema, value);
  return parsed.success ? parsed.data : null;
};

/** `rules`: names the program's own files in their present state; null where they may change under one name. */
export async function loadSchoolLook(
  person: OpenPerson,
  app: AppContext,
  inForce: SchoolCalendar | Promise<SchoolCalendar>,
  rules: string | null,
): Promise<ShownSchool> {
  const [{ made, freshHours }, reading, calendar, kept] = await Promise.all([
    // Before anything that it stands for.
    schoolStamp(person, app, rules, inForce),
    readingView(app, person),
    inForce,
    rules === null ? null : person.sealed.get(lookRow.kind, lookRow.key, parseKept),
  ]);
  const now = app.now();
  if (kept !== null && kept.made === made && kept.from <= now && now < kept.until)
    return { ...kept.look, reading, until: kept.until, keep: null };

  const moment = await momentOf(person, app);
  const { input, ...look } = await loadSchoolBasis({ ...person, sealed: moment }, app, calendar, now);
  const until = Math.min(changesAt(ageTimes(input), input.freshness) ?? Infinity, endOfDay(now, input.marks));
  const keep = (): Promise<void> =>
    keepLook(person.sealed, moment.rows, { made, from: now, until, look } satisfies Kept);
  // The age was set anew in between: of two minds, and not to be kept.
  const sameAge = input.freshness.maxAgeMs === freshHours * 3_600_000;
  return { ...look, reading, until, keep: rules !== null && look.overview !== null && sameAge ? keep : null };
}

/** The end (ms, by this computer's clock) of the day by which windows of marks were judged: the server's. */
const endOfDay = (now: number, marks: OverviewInput['marks']): number => {
  const shift = marks?.clockShift ?? 0;
  return endOfDayInAmman(now + shift) - shift;
};

async function momentOf({ profile }: OpenPerson, app: AppContext): Promise<SealedMoment> {
  const key = await app.keys.open(profile.id, profile.lock);
  if (key === null) throw new Error('locked in between');
  return SealedMoment.of(app.db, profile.id, key);
}

/** It names whom its lists name: it goes with the oldest of them. */
function keepLook(sealed: SealedStore, rows: readonly SealedRow[], kept: Kept): Promise<void> {
  const oldest = Math.min(kept.from, ...madeOf(rows).map(({ capturedAt }) => capturedAt));
  return sealed.put(lookRow.kind, lookRow.key, oldest, kept);
}

const madeOf = (rows: readonly SealedRow[]): readonly SealedRow[] =>
  rows.filter((row) => !asideKinds.includes(row.kind));
