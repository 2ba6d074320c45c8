import type { StudentActivity } from '../activity/page-rows.ts';
import { valueOf, type Count, type Figure } from '../activity/figure.ts';
import { daysBetween, type IsoDay } from '../calendar/iso-day.ts';

/** By what somebody follows: the person at hand chooses one, with a threshold. */
export const metrics = [
  'last-seen', // days since the student was there last; more is less
  'attendance', // days present, of those counted
  'login-time', // minutes on the platform
  'videos', // lessons watched
  'watched', // share of the lessons watched, as the page says it
  'assignments', // assignments handed in, as the activity page counts them
  'submissions', // assignments handed in, counted from the pages of submissions
] as const;
export type Metric = (typeof metrics)[number];

/** How a metric's value and threshold are written. */
export const metricUnits = {
  'last-seen': 'days',
  attendance: 'percent',
  'login-time': 'minutes',
  videos: 'percent',
  watched: 'percent',
  assignments: 'percent',
  submissions: 'percent',
} as const satisfies Record<Metric, string>;

export const usualThresholds: Readonly<Record<Metric, number>> = {
  'last-seen': 7,
  attendance: 50,
  'login-time': 30,
  videos: 50,
  watched: 50,
  assignments: 50,
  submissions: 50,
};

/**
 * never: the page says so, in words or as a zero. `of` is the whole that a count is of; null where the value itself is
 * the share or the length. What nothing is said of is not known, and never zero.
 */
export type Following =
  | { readonly is: 'never'; readonly value: number | null; readonly of: number | null }
  | { readonly is: 'hardly' | 'follows'; readonly value: number; readonly of: number | null }
  | { readonly is: 'not-known'; readonly why: 'not-said' | 'unreadable' | 'no-whole' };

const notKnown = (figure: Figure<unknown>): Following => ({
  is: 'not-known',
  why: figure === 'unreadable' ? 'unreadable' : 'not-said',
});

/** A value that is better the greater it is, in the unit of the threshold. */
const judged = (value: number, threshold: number, shown: number, of: number | null): Following =>
  value === 0
    ? { is: 'never', value: shown, of }
    : { is: value < threshold ? 'hardly' : 'follows', value: shown, of };

/** A count without its whole is no share: only "none at all" can be said of it. */
function share(figure: Figure<Count>, threshold: number): Following {
  const count = valueOf(figure);
  if (count === null) return notKnown(figure);
  const { done, of } = count;
  if (of === null || of === 0)
    return done === 0 && of === null
      ? { is: 'never', value: 0, of: null }
      : { is: 'not-known', why: 'no-whole' };
  return judged((done * 100) / of, threshold, done, of);
}

/** `today`: the day the page was read. */
export function followingOf(
  student: StudentActivity,
  metric: Exclude<Metric, 'submissions'>,
  threshold: number,
  today: IsoDay,
): Following {
  switch (metric) {
    case 'last-seen': {
      const seen = valueOf(student.lastSeen);
      if (seen === null) return notKnown(student.lastSeen);
      if (seen === 'never') return { is: 'never', value: null, of: null };
      const days = Math.max(0, daysBetween(seen.day, today));
      return { is: days > threshold ? 'hardly' : 'follows', value: days, of: null };
    }
    case 'attendance': {
      const [present, absent] = [valueOf(student.present), valueOf(student.absent)];
      if (present === null) return notKnown(student.present);
      if (absent === null) return notKnown(student.absent);
      return share({ known: { done: present, of: present + absent } }, threshold);
    }
    case 'login-time': {
      const seconds = valueOf(student.loginTime);
      if (seconds === null) return notKnown(student.loginTime);
      const minutes = Math.round(seconds / 60);
      return judged(seconds / 60, threshold, minutes, null);
    }
    case 'videos':
      return share(student.videos, threshold);
    case 'watched': {
      const percent = valueOf(student.watched);
      return percent === null ? notKnown(student.watched) : judged(percent, threshold, percent, null);
    }
    case 'assignments':
      return share(student.assignmentsDone, threshold);
  }
}
