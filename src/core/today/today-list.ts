import type { IsoDay } from '../calendar/iso-day.ts';
import type { DueToday } from '../marks/due-lines.ts';
import type { SectionsOverview } from '../school/view-types.ts';

/** What needs the person today, by when, and on what ground: the popup's list. Pure; nothing here ranks persons. */

export type TodayItem =
  /** Marks of one of her sections that can still be entered: `closes` is the last day, `schoolDays` how many are left. */
  | {
      readonly kind: 'marks-due';
      readonly key: string;
      readonly label: string;
      readonly missing: number;
      readonly closes: IsoDay;
      readonly schoolDays: number;
    }
  /** Marks of a whole school that can still be entered: `closes` is the last day of the window that closes first. */
  | {
      readonly kind: 'school-marks';
      readonly missing: number;
      readonly closes: IsoDay;
      readonly schoolDays: number;
    }
  /** Sections of a whole school whose names need somebody. */
  | { readonly kind: 'school-names'; readonly sections: number }
  /** Cases that technical support was not told of yet. */
  | { readonly kind: 'cases'; readonly open: number }
  /** How they stand cannot be told. */
  | { readonly kind: 'cases-unread' }
  /** Names of one of her sections that need somebody. */
  | {
      readonly kind: 'names';
      readonly key: string;
      readonly label: string;
      readonly open: number;
      /** Same-host path of its page on Darsak; null when unknown. */
      readonly path: string | null;
    }
  /** Sections that one side has and the other has not. */
  | { readonly kind: 'section-list'; readonly open: number }
  /** Marks that are missing and whose window has closed. */
  | { readonly kind: 'marks-late'; readonly missing: number }
  /** Remarks that were written and lie in nobody else's hands yet. */
  | { readonly kind: 'remarks'; readonly waiting: number }
  | { readonly kind: 'link'; readonly platform: 'openemis' | 'darsak' }
  /** `why`: nothing was ever read, or it is too old to say anything by it. */
  | { readonly kind: 'read'; readonly platform: 'openemis' | 'darsak'; readonly why: 'never' | 'old' };

export interface TodayInput {
  readonly linked: readonly string[];
  /** False for whoever works with what others hand over, and reads neither platform herself. */
  readonly readsPlatforms: boolean;
  /** A principal's: her whole school was read, not sections of her own. */
  readonly wholeSchool: boolean;
  /** Open cases after the last check; null: they cannot be read. */
  readonly cases: number | null;
  /** Null: nothing was read yet. */
  readonly overview: SectionsOverview | null;
  /** Of the last check, as it stands today. */
  readonly marks: Pick<DueToday, 'lines' | 'counts'>;
  readonly remarks: number;
}

/** The most pressing first: what can still be done by a day, then names, then what is late, then what must be read. */
export function todayList(input: TodayInput): readonly TodayItem[] {
  const { marks, remarks, cases, wholeSchool } = input;
  const items = wholeSchool ? ofSchool(input) : ofSections(input);
  if (marks.counts.closed > 0) items.push({ kind: 'marks-late', missing: marks.counts.closed });
  if (cases === null) items.push({ kind: 'cases-unread' });
  else if (cases > 0) items.push({ kind: 'cases', open: cases });
  if (remarks > 0) items.push({ kind: 'remarks', waiting: remarks });
  return [...items, ...toRead(input)];
}

function ofSections({ overview, marks }: TodayInput): TodayItem[] {
  const items = marks.lines.flatMap(({ key, label, open, next }): TodayItem[] =>
    next === null ? [] : [{ kind: 'marks-due', key, label, missing: open, ...next }],
  );
  if (overview === null) return items;
  for (const { key, subject, section, state, open, path } of overview.lines) {
    const label = subject === null ? section : `${subject} · ${section}`;
    if (state === 'attention') items.push({ kind: 'names', key, label, open: open ?? 0, path });
  }
  // A section that is missing is a line of its own already.
  const ofList = overview.findings.filter(({ code }) => code !== 'section-missing-on-darsak').length;
  if (ofList > 0) items.push({ kind: 'section-list', open: ofList });
  return items;
}

/** A hundred lines are no list of a day: the school's own page has them. */
function ofSchool({ overview, marks: { counts } }: TodayInput): TodayItem[] {
  const items: TodayItem[] = [];
  if (counts.next !== null)
    items.push({ kind: 'school-marks', missing: counts.open + counts.closing, ...counts.next });
  const { lines = [], findings = [] } = overview ?? {};
  // What OpenEMIS' own lists of a section disagree on ends in that section's key.
  const sections = lines.filter(
    ({ key, state }) => state === 'attention' || findings.some((finding) => finding.key.endsWith(`:${key}`)),
  ).length;
  if (sections > 0) items.push({ kind: 'school-names', sections });
  return items;
}

function toRead({ readsPlatforms, linked, overview, wholeSchool }: TodayInput): TodayItem[] {
  if (!readsPlatforms) return [];
  return (['openemis', 'darsak'] as const).flatMap((platform): TodayItem[] => {
    if (!linked.includes(platform)) return [{ kind: 'link', platform }];
    // A principal has no list of sections on Darsak that could be read.
    if (wholeSchool && platform === 'darsak') return [];
    const source = overview?.[platform];
    if (source === undefined || source.state === 'not-read')
      return [{ kind: 'read', platform, why: 'never' }];
    return source.old ? [{ kind: 'read', platform, why: 'old' }] : [];
  });
}
