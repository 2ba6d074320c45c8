import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { generate } from '../../../tests/eval/generate.ts';
import { rowFingerprint } from '../roster/pair-decision.ts';
import { reconcile } from '../roster/reconcile.ts';
import type { StudentRow } from '../snapshot.ts';
import { classroomSchema, mostNames, type ClassroomList } from './classroom-list.ts';
import { classroomFindings, joinClassroom, withClassroom } from './join-classroom.ts';
import { listedStudents, type ListedStudent } from './listed-students.ts';
import { addName, removeName, tick, tickRest } from './tick.ts';

const row = (at: number, name: string, more: Partial<StudentRow> = {}): StudentRow => ({
  row: at,
  name,
  ...more,
});
const empty: ClassroomList = {
  section: { key: 's', label: 'السابع أ' },
  countedAt: 5,
  marks: [],
  others: [],
};
const lines = (a: readonly StudentRow[], b: readonly StudentRow[]): readonly ListedStudent[] =>
  listedStudents(a, b, reconcile({ a, b }));
const said = (students: readonly ListedStudent[], list: ClassroomList) =>
  joinClassroom(students, list).lines.map(({ present }) => present);

const layan = row(1, 'ليان عمر زياد الشرع', { nationalId: '0000412275' });
const zaid = row(2, 'زيد رامي كريم الصمادي', { nationalId: '0000412283' });
const tala = row(3, 'تالا وسيم عبد الله أبو زيد', { nationalId: '0000412291' });

describe('the children of both lists', () => {
  it('stand once where they are one child, in the order of Darsak and then of OpenEMIS', () => {
    const found = lines([zaid, layan], [layan, tala, { ...zaid, row: 9 }]);
    expect(found.map(({ darsak, openemis }) => [darsak?.row ?? null, openemis?.row ?? null])).toEqual([
      [2, 9],
      [1, 1],
      [null, 3],
    ]);
  });

  it('stay two lines while nobody has said that they are one child', () => {
    const a = [row(1, 'ليث محمد سامي القضاة')];
    const b = [row(1, 'ليث محمد القضاة')];
    const result = reconcile({ a, b });
    expect(result.pairs.map(({ verdict }) => verdict)).toEqual(['review']);
    expect(listedStudents(a, b, result)).toEqual([
      { darsak: a[0], openemis: null },
      { darsak: null, openemis: b[0] },
    ]);
  });

  it('who stand twice on one side are asked for once', () => {
    const again = { ...layan, row: 7 };
    const found = lines([layan, again, zaid], [layan, zaid]);
    expect(found).toHaveLength(2);
    expect(lines([layan, again], [])).toHaveLength(1);
  });
});

describe('ticking', () => {
  const both = lines([layan, zaid], [layan, zaid]);
  const [first, second] = both as [ListedStudent, ListedStudent];

  it('is kept, changed and taken away again', () => {
    const present = tick(empty, first, true);
    expect(said(both, present)).toEqual([true, null]);
    const absent = tick(present, first, false);
    expect(said(both, absent)).toEqual([false, null]);
    expect(absent.marks).toHaveLength(1);
    expect(tick(absent, first, null)).toEqual(empty);
  });

  it('of the rest leaves what was ticked', () => {
    const absent = tick(empty, second, false);
    const all = tickRest(absent, joinClassroom(both, absent).lines);
    expect(said(both, all)).toEqual([true, false]);
    expect(joinClassroom(both, all).counts).toEqual({ present: 1, absent: 1, unticked: 0 });
  });

  it('is gone for a row that shows something else since, and stays for one that only moved', () => {
    const ticked = tick(empty, { darsak: layan, openemis: null }, true);
    expect(said([{ darsak: { ...layan, row: 30 }, openemis: null }], ticked)).toEqual([true]);
    expect(said([{ darsak: { ...layan, name: 'ليان عمر زياد' }, openemis: null }], ticked)).toEqual([null]);
  });

  it('joins a child who was on one list and is on both since', () => {
    const ticked = tick(empty, { darsak: layan, openemis: null }, true);
    expect(said([{ darsak: layan, openemis: layan }], ticked)).toEqual([true]);
  });

  it('that contradicts itself is none', () => {
    const apart = tick(
      tick(empty, { darsak: layan, openemis: null }, true),
      { darsak: null, openemis: zaid },
      false,
    );
    expect(said([{ darsak: layan, openemis: zaid }], apart)).toEqual([null]);
  });
});

describe('a name on neither list', () => {
  const students = [{ darsak: layan, openemis: null }];

  it('is added once, without the spaces of the keyboard, and removed', () => {
    const added = addName(empty, '  جنى   سامي ', students);
    expect(added).toEqual({ list: { ...empty, others: ['جنى سامي'] }, fault: null });
    expect(addName(added.list, 'جني سامي', students).fault).toBe('already-added');
    expect(removeName(added.list, 'جنى سامي')).toEqual(empty);
  });

  it.each([
    ['   ', 'empty'],
    ['\u200f\u0640', 'empty'],
    ['لَيان عُمر زياد الشرع', 'on-list'],
  ])('%j is refused: %s', (name, fault) => {
    expect(addName(empty, name, students)).toEqual({ list: empty, fault });
  });

  it('never makes a list too long to be read again', () => {
    let list = empty;
    for (let at = 0; at <= mostNames; at++) list = addName(list, `طالب ${String(at)}`, []).list;
    expect(list.others).toHaveLength(mostNames);
    expect(addName(list, 'آخر', []).fault).toBe('too-many');
    expect(z.safeParse(classroomSchema, list).success).toBe(true);
  });

  it('that has come to a list since is no longer on neither', () => {
    const list = { ...empty, others: ['ليان عمر زياد الشرع', 'جنى سامي'] };
    expect(joinClassroom(students, list).others).toEqual(['جنى سامي']);
  });

  it('of a child with the name of one who is ticked stays another child', () => {
    const list = tick({ ...empty, others: [layan.name] }, { darsak: layan, openemis: null }, true);
    expect(joinClassroom(students, list).others).toEqual([layan.name]);
  });
});

describe('what the classroom says', () => {
  const students: readonly ListedStudent[] = [
    { darsak: layan, openemis: layan },
    { darsak: zaid, openemis: null },
    { darsak: null, openemis: tala },
  ];
  let list: ClassroomList = { ...empty, others: ['جنى سامي'] };
  for (const student of students) list = tick(list, student, false);
  const joined = joinClassroom(students, list);
  const at = { darsak: 1, openemis: 2 };

  it('names who is on both lists and not there, and who is there and on neither', () => {
    const found = classroomFindings(joined, true, at);
    expect(found.map(({ code, students: who }) => [code, who.length])).toEqual([
      ['student-not-in-classroom', 1],
      ['student-in-classroom-only', 1],
    ]);
    expect(found[0]?.students[0]).toMatchObject({ darsak: { row: 1 }, inClass: false });
    expect(found[1]?.students[0]).toMatchObject({ seenName: 'جنى سامي', inClass: true });
  });

  it('says of nobody that she is on neither list while a list is partly read', () => {
    expect(classroomFindings(joined, false, at).map(({ code }) => code)).toEqual([
      'student-not-in-classroom',
    ]);
  });

  it('is the third column of what the lists say', () => {
    const missing = {
      code: 'student-missing-on-darsak',
      key: 'm',
      severity: 'problem',
      owner: 'support',
      step: 'ask-support-add-students',
      students: [{ darsak: null, openemis: tala, fields: [] }],
      section: null,
      capturedAt: at,
    } as const;
    expect(withClassroom([missing], joined)[0]?.students).toMatchObject([{ inClass: false }]);
    expect(withClassroom([missing], joinClassroom(students, empty))[0]?.students[0]).not.toHaveProperty(
      'inClass',
    );
  });
});

/** On either list, by all that a row shows. */
const lookAlike = (one: ListedStudent, other: ListedStudent): boolean =>
  (['darsak', 'openemis'] as const).some((side) => {
    const [a, b] = [one[side], other[side]];
    return a !== null && b !== null && rowFingerprint(a).facts === rowFingerprint(b).facts;
  });

describe('whatever the class', { timeout: 120_000 }, () => {
  const classes = fc.integer({ min: 0, max: 1_000_000 }).map(generate);
  const ticks = fc.array(fc.constantFrom(true, false, null), { minLength: 60, maxLength: 60 });
  const runs = { numRuns: 25 };

  it('every row of both lists stands in at most one line, and only further rows of one child in none', () => {
    fc.assert(
      fc.property(classes, ({ a, b }) => {
        const result = reconcile({ a, b });
        const found = listedStudents(a, b, result);
        const again = { a: 0, b: 0 };
        for (const { side, rows } of result.duplicates) again[side] += rows.length - 1;
        const [onA, onB] = [
          found.flatMap((one) => one.darsak ?? []),
          found.flatMap((one) => one.openemis ?? []),
        ];
        expect(new Set(onA.map(({ row: at }) => at)).size).toBe(onA.length);
        expect(new Set(onB.map(({ row: at }) => at)).size).toBe(onB.length);
        expect(onA.length).toBeGreaterThanOrEqual(a.length - again.a);
        expect(onB.length).toBeGreaterThanOrEqual(b.length - again.b);
      }),
      runs,
    );
  });

  it('what was ticked last is what is shown, through storage, and undoing is exact', () => {
    fc.assert(
      fc.property(classes, ticks, ({ a, b }, answers) => {
        const students = listedStudents(a, b, reconcile({ a, b }));
        let list = empty;
        const before: ClassroomList[] = [];
        students.forEach((student, at) => {
          before.push(list);
          list = tick(list, student, answers[at % answers.length] ?? null);
          const stored = z.safeParse(classroomSchema, JSON.parse(JSON.stringify(list)));
          expect(stored.success && stored.data).toEqual(list);
        });
        const { counts, lines: shown } = joinClassroom(students, list);
        expect(counts.present + counts.absent + counts.unticked).toBe(students.length);
        // Rows that show exactly the same cannot be told apart: their ticks are one. All others show their own.
        shown.forEach((line, at) => {
          if (shown.some((other) => other !== line && lookAlike(line, other))) return;
          expect(line.present).toBe(answers[at % answers.length] ?? null);
        });
        expect(joinClassroom(students, tickRest(empty, joinClassroom(students, empty).lines)).counts).toEqual(
          {
            present: students.length,
            absent: 0,
            unticked: 0,
          },
        );
      }),
      runs,
    );
  });

  it('the order of the lists does not matter to what was ticked', () => {
    fc.assert(
      fc.property(classes, ticks, ({ a, b }, answers) => {
        const students = listedStudents(a, b, reconcile({ a, b }));
        const list = students.reduce(
          (now, student, at) => tick(now, student, answers[at % answers.length] ?? null),
          empty,
        );
        const turned = [...students].reverse();
        expect(said(turned, list).reverse()).toEqual(said(students, list));
      }),
      runs,
    );
  });
});
