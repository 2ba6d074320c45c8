import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PageListSnapshot } from '../snapshot.ts';
import { lessons, studentActivity, submissions, teacherActivity } from './page-rows.ts';
import { readDay, readLastSeen } from './read-day.ts';
import { readCount, readDuration, readMark, readRatio, readShare } from './read-figure.ts';

// 2026-09-24, a Thursday, half past ten in Amman.
const now = Date.parse('2026-09-24T07:30:00Z');
const known = <T>(value: T) => ({ known: value });

describe('a length of time', () => {
  it.each([
    ['3 ساعات و20 دقيقة', 12_000],
    ['٣ ساعات و ٢٠ دقيقة', 12_000],
    ['03:20', 12_000],
    ['200 د', 12_000],
    ['۲۰۰ دقيقة', 12_000],
    ['ساعتان و 5 دقائق', 7_500],
    ['ساعة ونصف', 5_400],
    ['ساعة', 3_600],
    ['45 دقيقة', 2_700],
    ['دقيقتين', 120],
    ['1:02:34', 3_754],
    ['2h 5m', 7_500],
    ['0 دقيقة', 0],
  ])('%s', (text, seconds) => expect(readDuration(text, 'h:m')).toEqual(known(seconds)));
  test('of a video two figures are minutes and seconds', () =>
    expect(readDuration('15:10', 'm:s')).toEqual(known(910)));
  it.each(['—', '', '-', 'لا يوجد', undefined])('%s is not said', (text) =>
    expect(readDuration(text, 'h:m')).toBe('not-said'),
  );
  it.each(['طويلة', '3 4 ساعات', '03:75', '20'])('%s is unreadable', (text) =>
    expect(readDuration(text, 'h:m')).toBe('unreadable'),
  );
});

describe('counts, ratios, shares, marks', () => {
  it.each([
    ['21/28', { done: 21, of: 28 }],
    ['21 من 28', { done: 21, of: 28 }],
    ['٠ من ٢٨', { done: 0, of: 28 }],
    ['٧ من أصل ١٠', { done: 7, of: 10 }],
    ['21 طالباً من 28', { done: 21, of: 28 }],
    ['21 / 28 (75%)', { done: 21, of: 28 }],
    ['14', { done: 14, of: null }],
  ])('%s', (text, count) => expect(readRatio(text)).toEqual(known(count)));
  test('more than the whole is no ratio', () => expect(readRatio('28/21')).toBe('unreadable'));
  it.each([
    ['89%', 89],
    ['٩٠٪', 90],
    ['%89', 89],
    ['89٫5٪', 89.5],
    ['0%', 0],
  ])('%s', (text, share) => expect(readShare(text)).toEqual(known(share)));
  it.each(['120%', 'عالية', '8/10'])('%s is no share', (text) => expect(readShare(text)).toBe('unreadable'));
  test('a count in words or with thousands', () => {
    expect(readCount('1,254')).toEqual(known(1254));
    expect(readCount('٢٨ طالباً')).toEqual(known(28));
    expect(readCount('—')).toBe('not-said');
    expect(readCount('كثير')).toBe('unreadable');
  });
  test('a mark without its whole is not of 100', () => {
    expect(readMark('18.5')).toEqual(known({ mark: 18.5, of: null }));
    expect(readMark('٧ من ١٠')).toEqual(known({ mark: 7, of: 10 }));
    expect(readMark('—')).toBe('not-said');
    expect(readMark('غ')).toBe('unreadable');
  });
});

describe('a day', () => {
  it.each([
    ['قبل يومين', '2026-09-22'],
    ['منذ ٣ أيام', '2026-09-21'],
    ['أمس', '2026-09-23'],
    ['اليوم 8:15 ص', '2026-09-24'],
    ['منذ 5 دقائق', '2026-09-24'],
    ['قبل أسبوع', '2026-09-17'],
    ['٢٠٢٦/٩/٢٠ ٨:١٥ ص', '2026-09-20'],
    ['20/9/2026', '2026-09-20'],
    ['2026-09-20', '2026-09-20'],
    ['الأحد 20 سبتمبر', '2026-09-20'],
    ['الأحد ٢٠ أيلول', '2026-09-20'],
    ['20 كانون الأول', '2026-12-20'],
    ['20 تشرين الثاني 2025', '2025-11-20'],
    ['2 days ago', '2026-09-22'],
    ['الأحد 20/9/2026 08:15', '2026-09-20'],
  ])('%s', (text, day) => expect(readDay(text, now)).toEqual(known(day)));
  test('a weekday that does not fit, or a day that is none, is unreadable', () => {
    expect(readDay('الاثنين 20 سبتمبر', now)).toBe('unreadable');
    expect(readDay('31/2/2026', now)).toBe('unreadable');
    expect(readDay('قريباً', now)).toBe('unreadable');
    expect(readDay('—', now)).toBe('not-said');
  });
  it.each(['لم يدخل بعد', 'لم يدخل', 'لم تدخل المنصة', 'أبداً', 'never'])('%s is never', (text) =>
    expect(readLastSeen(text, now)).toEqual(known('never')),
  );
});

const snapshot = (list: 'activity' | 'submissions' | 'teachers' | 'lesson', values: Record<string, string>) =>
  ({
    kind: 'page-list',
    capturedAt: now,
    data: { list, rows: [{ row: 1, values }] },
  }) as unknown as PageListSnapshot;

test('what a page does not say of a student is not zero', () => {
  const [student] = studentActivity(
    snapshot('activity', { studentName: 'تالا نضال', videos: '0', lastSeen: '' }),
  );
  expect(student).toMatchObject({
    name: 'تالا نضال',
    videos: known({ done: 0, of: null }),
    loginTime: 'not-said',
    absent: 'not-said',
    lastSeen: 'not-said',
  });
});

test('submissions, teachers and a lesson', () => {
  expect(
    submissions(snapshot('submissions', { studentName: 'أ', submission: 'لم يسلّم', mark: '—' }))[0],
  ).toMatchObject({ state: known('missing'), mark: 'not-said' });
  expect(
    teacherActivity(snapshot('teachers', { teacherName: 'ب', sectionsTaught: '7-أ، 7-ب، الثامن أ' }))[0],
  ).toMatchObject({ sections: ['7-أ', '7-ب', 'الثامن أ'], tests: 'not-said' });
  expect(
    lessons(snapshot('lesson', { lesson: 'الخلية', duration: '18:02', views: '21 من 28' }))[0],
  ).toMatchObject({ duration: known(1082), views: known({ done: 21, of: 28 }) });
});

test('property: no text makes a figure throw, and a dash is never a number', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90, unit: 'binary' }), (text) => {
      for (const read of [readCount, readRatio, readShare, readMark])
        expect(['string', 'object']).toContain(typeof read(text));
      readDay(text, now);
      readDuration(text, 'h:m');
    }),
  );
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), (a, b) => {
      const [done, of] = a <= b ? [a, b] : [b, a];
      for (const text of [`${String(done)}/${String(of)}`, `${String(done)} من ${String(of)}`])
        expect(readRatio(text)).toEqual(known({ done, of }));
    }),
  );
});
