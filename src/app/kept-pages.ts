import * as z from 'zod/mini';
import type { SectionRosterSnapshot, StudentRow } from '../core/snapshot.ts';
import { parseSnapshot } from '../core/snapshot-schema.ts';

/**
 * Pages of one roster as they were read, kept one beside the other: whoever shows them adds them up
 * (core/school/merge-pages.ts). Here only what says the same again is left out, so that they do not grow for ever.
 */
export type KeptPages = readonly SectionRosterSnapshot[];

const most = 60;

/** Where a roster lies: the words of its section as the page writes them; no names of persons. */
export const pagesSlot = ({ data }: Pick<SectionRosterSnapshot, 'data'>): string => {
  const { subject, grade, section, label } = data.section;
  return JSON.stringify([subject, grade, section, label].map((part) => part?.trim().toLowerCase() ?? ''));
};

export const keepPage = (before: KeptPages | null, page: SectionRosterSnapshot): KeptPages => {
  const whole = page.completeness.state === 'complete' && page.completeness.page === undefined;
  if (whole) return [page];
  return [...(before ?? []).filter((other) => !saysAgain(page, other)), page].slice(-most);
};

/** The same page again, or the same list grown longer, of the same length in all. */
const saysAgain = (newer: SectionRosterSnapshot, older: SectionRosterSnapshot): boolean => {
  const [now, then] = [newer.completeness, older.completeness];
  if (now.expected !== then.expected || now.page?.of !== then.page?.of) return false;
  if (now.page !== undefined && then.page !== undefined) return now.page.current === then.page.current;
  return older.data.students.every((student, at) => isSame(student, newer.data.students[at]));
};

const isSame = (a: StudentRow, b: StudentRow | undefined): boolean =>
  a.name === b?.name &&
  a.sourceKey === b.sourceKey &&
  a.nationalId === b.nationalId &&
  a.otherId === b.otherId;

const pagesSchema = z.object({ pages: z.array(z.unknown()).check(z.maxLength(200)) });

/** Pages as they were stored; null when any of them cannot be trusted. */
export const parsePages = (value: unknown): KeptPages | null => {
  const parsed = z.safeParse(pagesSchema, value);
  if (!parsed.success) return null;
  const pages = parsed.data.pages.map(parseSnapshot).filter((page) => page?.kind === 'section-roster');
  return pages.length === parsed.data.pages.length ? pages : null;
};
