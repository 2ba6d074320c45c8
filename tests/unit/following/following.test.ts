import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followingFileOf, followingFileSchema } from '../../../src/core/following/following-file.ts';
import { joinPages } from '../../../src/core/following/join-pages.ts';
import { metrics, usualThresholds, type Metric } from '../../../src/core/following/metrics.ts';
import {
  notKnownOf,
  sectionsFollowing,
  whoDoNotFollow,
  type SectionFollowing,
} from '../../../src/core/following/section-following.ts';
import type { PageListSnapshot } from '../../../src/core/snapshot.ts';
import { now, pageList } from '../school/invented-school.ts';

type Rows = Parameters<typeof pageList>[1];
const section = { label: 'السابع أ', grade: 'السابع', section: 'أ', subject: 'الرياضيات' };
const page = (
  list: 'activity' | 'submissions',
  rows: Rows,
  change: { path?: string; page?: { current: number; of: number | null }; at?: number } = {},
): PageListSnapshot => {
  const made = pageList(list, rows);
  const { path = '/a/1', page: at, at: capturedAt = now } = change;
  return {
    ...made,
    capturedAt,
    source: { ...made.source, path },
    completeness:
      at === undefined
        ? made.completeness
        : { ...made.completeness, state: 'partial', page: at, reasons: ['more-pages'] },
    data: { ...made.data, section },
  };
};
const one = (
  pages: readonly PageListSnapshot[],
  metric: Metric,
  threshold = usualThresholds[metric],
): SectionFollowing => {
  const [only, second] = sectionsFollowing(pages, { metric, threshold, days: null }, now);
  if (only === undefined || second !== undefined) throw new Error('not one section');
  return only;
};
const student = (name: string, values: Readonly<Record<string, string>>) => ({
  studentName: name,
  ...values,
});
const states = (of: SectionFollowing): string[] => of.students.map(({ following }) => following.is);

describe('metrics', () => {
  it.each<[Metric, string, readonly string[], readonly string[]]>([
    [
      'last-seen',
      'lastSeen',
      ['اليوم', 'قبل 9 أيام', 'لم يدخل', '—', 'نعم'],
      ['follows', 'hardly', 'never', 'not-known', 'not-known'],
    ],
    [
      'login-time',
      'loginTime',
      ['3 ساعات و20 دقيقة', '00:20', '0 د', '', 'كثيرا'],
      ['follows', 'hardly', 'never', 'not-known', 'not-known'],
    ],
    [
      'videos',
      'videos',
      ['21/28', '٥ من ٢٨', '0/28', '12', '0', '—'],
      ['follows', 'hardly', 'never', 'not-known', 'never', 'not-known'],
    ],
    ['watched', 'watched', ['٩٠٪', '20%', '0%', '-'], ['follows', 'hardly', 'never', 'not-known']],
    [
      'assignments',
      'assignmentsDone',
      ['9 من 10', '1/10', '0/10', '0/0'],
      ['follows', 'hardly', 'never', 'not-known'],
    ],
  ])('%s', (metric, field, values, expected) => {
    const rows = values.map((value, at) => student(`طالب ${String(at)}`, { [field]: value }));
    expect(states(one([page('activity', rows)], metric))).toEqual(expected);
  });

  it('attendance is of the days that were counted, and needs both', () => {
    const rows = [
      student('أ', { present: '9', absent: '1' }),
      student('ب', { present: '2', absent: '8' }),
      student('ج', { present: '0', absent: '10' }),
      student('د', { present: '9' }),
      student('هـ', { absent: '1' }),
      student('و', { present: '0', absent: '0' }),
    ];
    const found = one([page('activity', rows)], 'attendance');
    expect(states(found)).toEqual(['follows', 'hardly', 'never', 'not-known', 'not-known', 'not-known']);
    expect(found.students[1]?.following).toMatchObject({ value: 2, of: 10 });
  });

  it('what is absent is never taken for zero, in any metric', () => {
    const blank = fc.constantFrom('', '—', '-', 'غير متوفر', 'n/a', '?', 'غير مفهوم');
    const fields = ['lastSeen', 'present', 'absent', 'loginTime', 'videos', 'watched', 'assignmentsDone'];
    fc.assert(
      fc.property(
        fc.constantFrom(...metrics),
        fc.array(fc.tuple(fc.constantFrom(...fields), blank)),
        (metric, values) => {
          const list = metric === 'submissions' ? 'submissions' : 'activity';
          const rows = [student('سلمى', { ...Object.fromEntries(values), submission: '—' })];
          const found = one([page(list, rows)], metric);
          expect(states(found)).toEqual(['not-known']);
          expect(whoDoNotFollow(found)).toEqual([]);
        },
      ),
    );
  });
});

describe('handing in', () => {
  it('counts only the assignments in which a student’s state is said', () => {
    const pages = [
      page(
        'submissions',
        [student('سلمى', { submission: 'لم يسلّم' }), student('عمر', { submission: 'سلّم' })],
        { path: '/1' },
      ),
      page(
        'submissions',
        [student('سلمى', { submission: 'لم يسلّم' }), student('عمر', { submission: 'متأخر' })],
        { path: '/2' },
      ),
      page('submissions', [student('سلمى', { submission: '—' }), student('عمر', { submission: 'لم يسلّم' })], {
        path: '/3',
      }),
    ];
    const found = one(pages, 'submissions');
    expect(found).toMatchObject({ pages: 3, whole: true });
    expect(Object.fromEntries(found.students.map(({ name, following }) => [name, following]))).toEqual({
      سلمى: { is: 'never', value: 0, of: 2 },
      عمر: { is: 'follows', value: 2, of: 3 },
    });
  });
});

describe('pages of one list', () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => student(`طالب ${String(from + at)}`, { watched: '10%' }));

  it('are added up and whole only when all of them were read', () => {
    const first = page('activity', rows(0, 3), { page: { current: 1, of: 2 } });
    const second = page('activity', rows(3, 5), { page: { current: 2, of: 2 } });
    expect(one([first], 'watched')).toMatchObject({ whole: false });
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const found = one(order, 'watched');
      expect(found.whole).toBe(true);
      expect(found.students.map(({ name }) => name)).toEqual(
        rows(0, 5).map(({ studentName }) => studentName),
      );
    }
  });

  it('a newer reading of a page counts, and a whole one stands for itself', () => {
    const old = page('activity', [student('سلمى', { watched: '0%' })], { at: now - 1000 });
    const fresh = page('activity', [student('سلمى', { watched: '80%' })]);
    expect(states(one([old, fresh], 'watched'))).toEqual(['follows']);
    expect(joinPages([old, fresh], 'activity')).toHaveLength(1);
  });

  it('a page whose number of pages is not said is never whole', () => {
    expect(one([page('activity', rows(0, 3), { page: { current: 1, of: null } })], 'watched').whole).toBe(
      false,
    );
  });

  it('what was read too long ago is left out', () => {
    const old = page('activity', rows(0, 1), { at: now - 8 * 86_400_000 });
    expect(sectionsFollowing([old], { metric: 'watched', threshold: 50, days: 7 }, now)).toEqual([]);
    expect(sectionsFollowing([old], { metric: 'watched', threshold: 50, days: 14 }, now)).toHaveLength(1);
  });
});

describe('a report', () => {
  it('holds the names listed, the whole they are of, and of how many nothing is known', () => {
    const rows = [
      student('سلمى', { watched: '0%' }),
      student('عمر', { watched: '20%' }),
      student('رند', { watched: '90%' }),
      student('كرم', { watched: '—' }),
    ];
    const sections = sectionsFollowing(
      [page('activity', rows)],
      { metric: 'watched', threshold: 50, days: null },
      now,
    );
    const file = followingFileOf(
      sections,
      { metric: 'watched', threshold: 50, days: null },
      { id: 'f', madeAt: now, reporter: { name: 'هدى', role: 'teacher', school: null } },
    );
    expect(followingFileSchema.safeParse(JSON.parse(JSON.stringify(file)))).toMatchObject({ success: true });
    expect(file.sections).toMatchObject([
      {
        students: 4,
        notKnown: 1,
        listed: [
          { name: 'سلمى', is: 'never' },
          { name: 'عمر', is: 'hardly' },
        ],
      },
    ]);
    expect(JSON.stringify(file)).not.toContain('رند');
    expect(sections.map((each) => notKnownOf(each).length)).toEqual([1]);
  });

  it('lists nobody twice and nobody who follows, whatever the threshold', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(percent, { maxLength: 30 }),
        fc.integer({ min: 1, max: 100 }),
        (values, threshold) => {
          const rows = values.map((value, at) =>
            student(`طالب ${String(at)}`, { watched: `${String(value)}%` }),
          );
          const [found] = sectionsFollowing(
            [page('activity', rows)],
            { metric: 'watched', threshold, days: null },
            now,
          );
          const listed = found === undefined ? [] : whoDoNotFollow(found);
          expect(listed).toHaveLength(values.filter((value) => value < threshold).length);
        },
      ),
    );
  });
});
