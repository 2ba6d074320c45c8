import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDeed, choose, takeStep, undoStep, writeItem } from './change-item.ts';
import type { FeedbackItem } from './feedback-item.ts';
import { feedbackReport } from './feedback-report.ts';
import { reportLine } from './report-line.ts';
import { author, content, hand } from './test-feedback.ts';

const place = content().place;
const remark = (extra: Parameters<typeof content>[0] = {}, by = 'a', at = 1000): FeedbackItem =>
  writeItem(content(extra), hand(by, at));
const report = (items: readonly FeedbackItem[], groups: readonly (readonly string[])[] = []) =>
  feedbackReport(items.map(reportLine), groups);
const answered = (item: FeedbackItem): FeedbackItem =>
  takeStep(item, { state: 'answered', text: 'صُحح الدرس', date: '2026-11-20' }, hand('ministry'));

describe('a line', () => {
  it('holds the steps up to where the item stands, without what was undone', () => {
    const discussed = takeStep(remark(), { state: 'discussed', note: 'نوقشت' }, hand('s'));
    const done = answered(discussed);
    expect(reportLine(done).steps.map(({ state }) => state)).toEqual(['discussed', 'answered']);
    const undone = undoStep(done, hand('s'));
    expect(reportLine(undone)).toMatchObject({ state: 'discussed' });
    expect(reportLine(undone).steps.map(({ state }) => state)).toEqual(['discussed']);
  });

  it('says when two copies went different ways', () => {
    const item = remark();
    const [one, two] = ['x', 'y'].map((note) => takeStep(item, { state: 'discussed', note }, hand(note)));
    const both = { ...item, changes: [...(one?.changes ?? []), ...(two?.changes.slice(1) ?? [])] };
    expect(reportLine(both).conflict).toBe(true);
    const chosen = choose(both, 'step', one?.changes.at(-1)?.id ?? '', hand());
    expect(reportLine(chosen).conflict).toBe(false);
  });
});

describe('a report', () => {
  it('counts by kind, subject, grade and state, and what still waits for an answer', () => {
    const made = report([
      remark(),
      answered(remark({}, 'b')),
      remark({ kind: 'language', place: { ...place, subject: 'رياضيات', grade: 'الثامن' } }),
      remark({ kind: 'media', place: { ...place, subject: 'العلوم', grade: 'الصف السابع' } }),
      remark({ kind: 'media', place: { ...place, subject: null, grade: null } }),
    ]);
    expect(made).toMatchObject({ total: 5, open: 4, answered: 1, authors: 2, schools: 1 });
    expect(made.byKind.map(({ key, count, open }) => [key, count, open])).toEqual([
      ['scientific', 2, 1],
      ['language', 1, 1],
      ['media', 2, 2],
    ]);
    expect(made.bySubject.map(({ key, label, count }) => [key, label, count])).toEqual([
      ['math', 'الرياضيات', 3],
      ['science', 'العلوم', 1],
      ['', null, 1],
    ]);
    expect(made.byGrade.map(({ key, count }) => [key, count])).toEqual([
      ['7', 1],
      ['8', 3],
      ['', 1],
    ]);
    expect(made.byState.map(({ key, count }) => [key, count])).toEqual([
      ['queued', 4],
      ['answered', 1],
    ]);
  });

  it('orders grades as a school does, with their streams', () => {
    const grades = ['الحادي عشر العلمي', 'الصف العاشر', 'الصف الثاني', 'روضة أولى', 'الحادي عشر'];
    const made = report(grades.map((grade) => remark({ place: { ...place, grade } })));
    expect(made.byGrade.map(({ label }) => label)).toEqual([
      'روضة أولى',
      'الصف الثاني',
      'الصف العاشر',
      'الحادي عشر',
      'الحادي عشر العلمي',
    ]);
  });

  it('takes a lesson for one whatever its spelling, and parts common titles by unit', () => {
    const made = report([
      remark(),
      remark({ place: { ...place, title: 'الدرس الأول: المعادلات الخطّية بمتغيرين' } }, 'b'),
      remark({ place: { ...place, title: 'مراجعة', unit: 'الوحدة الأولى' } }),
      remark({ place: { ...place, title: 'مراجعة', unit: 'الوحدة الثانية' } }),
      remark({ place: { ...place, of: 'platform' } }),
    ]);
    expect(made.byLesson.map(({ label, unit, count, authors }) => [label, unit, count, authors])).toEqual([
      ['المعادلات الخطية بمتغيرين', 'الوحدة الثالثة', 2, 2],
      ['مراجعة', 'الوحدة الأولى', 1, 1],
      ['مراجعة', 'الوحدة الثانية', 1, 1],
    ]);
  });

  it('says a problem once, with the fullest text first and how many met it; the weightiest first', () => {
    const short = remark({ text: 'خطأ في الإشارة' }, 'a', 1);
    const full = remark({ text: 'خطأ في الإشارة عند الدقيقة الثانية عشرة من الدرس' }, 'b', 2);
    const heavy = remark({ importance: 'high', text: 'صورة مقلوبة' }, 'c', 3);
    const made = report([short, full, heavy], [[short.id, full.id, 'not-here']]);
    expect(made.problems.map(({ lines, authors }) => [lines.map(({ id }) => id), authors])).toEqual([
      [[heavy.id], 1],
      [[full.id, short.id], 2],
    ]);
  });

  it('says nothing of nothing', () => {
    expect(report([])).toMatchObject({ total: 0, byKind: [], byLesson: [], problems: [] });
  });
});

const someRemark = fc
  .record({
    kind: fc.constantFrom('scientific' as const, 'language' as const, 'support' as const),
    importance: fc.constantFrom('low' as const, 'high' as const),
    title: fc.constantFrom('المعادلات', 'مراجعة', 'الدرس ٢: المعادلات', null),
    unit: fc.constantFrom('الوحدة الأولى', 'Unit 1', null),
    subject: fc.constantFrom('الرياضيات', 'علوم', null, 'شيء آخر'),
    by: fc.constantFrom('a', 'b', 'c'),
    at: fc.nat(5),
    done: fc.boolean(),
  })
  .map(({ kind, importance, title, unit, subject, by, at, done }) => {
    const item = remark({ kind, importance, place: { ...place, title, unit, subject } }, by, at);
    return done ? answered(item) : item;
  });

test('every remark is counted once in each breakdown and stands in one problem, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(someRemark, { maxLength: 12 }), fc.nat(), (items, turn) => {
      const ids = items.map(({ id }) => id);
      const groups = [ids.slice(0, 3), ids.slice(2, 5)];
      const made = report(items, groups);
      const sum = (found: readonly { readonly count: number; readonly open: number }[]) => [
        found.reduce((all, { count }) => all + count, 0),
        found.reduce((all, { open }) => all + open, 0),
      ];
      for (const found of [made.byKind, made.byState, made.bySubject, made.byGrade, made.byLesson])
        expect(sum(found)).toEqual([made.total, made.open]);
      expect(made.problems.flatMap(({ lines }) => lines.map(({ id }) => id)).toSorted()).toEqual(
        ids.toSorted(),
      );
      const at = items.length === 0 ? 0 : turn % items.length;
      const turned = report([...items.slice(at), ...items.slice(0, at)], groups);
      expect(turned.problems).toEqual(made.problems);
      expect(turned.byKind).toEqual(made.byKind);
      expect(sum(turned.byLesson)).toEqual(sum(made.byLesson));
    }),
    { numRuns: 60 },
  );
});

test('a deed of another kind changes no count', () => {
  const item = remark();
  const over = addDeed(item, { what: 'handed-over', to: 'supervisor', bundle: 'b' }, hand(author('a')));
  expect(report([over]).total).toBe(1);
  expect(report([over]).byState[0]?.key).toBe('handed-over');
});
