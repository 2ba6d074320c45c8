import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '../../../src/platforms/openemis/classify.ts';
import { acceptAnswer, nextRequest } from '../../../src/platforms/openemis/reading-plan.ts';
import { assignmentsOf, drive, start, type Server } from './drive-plan.ts';
import { fakeOpenemis } from './fake-openemis.ts';
import * as made from './school-tables.ts';

/**
 * A key the server does not know is ignored, and rows of other schools, years, classes and people come back
 * (contract F). Each of these answers differs from an honest one in one field, and must not be taken.
 */

const school: made.School = {
  classCount: 2,
  sectionCount: 2,
  links: [
    { section: 0, schoolClass: 0 },
    { section: 1, schoolClass: 0 },
  ],
  teaching: [
    { section: 0, staff: made.me, end: null },
    { section: 1, staff: made.me, end: null },
  ],
  statuses: [[1, 1], [1]],
};
const honest = fakeOpenemis(made.tablesOf(school), { version: '5' });

type Fields = Record<string, unknown>;
type Change = (row: Fields) => void;
interface Body {
  data: Fields[];
  total: number;
}
const inside =
  (part: string, change: Change): Change =>
  (row) =>
    change(row[part] as Fields);
const set =
  (field: string, value: unknown): Change =>
  (row) => {
    row[field] = value;
  };
function bodyOf(answer: RawAnswer): Body {
  return answer.body as Body;
}

/** Reads honestly up to the query, answers that one with its last row changed, and says what became of it. */
function tampered(query: string, scope: 'own' | 'school', tamper: (body: Body) => void): string {
  let plan = start({ scope });
  for (;;) {
    const next = nextRequest(plan);
    if (next === null) throw new Error(`${query} was not asked`);
    const answer = honest(next);
    if (!answer.ok) throw new Error(answer.error.code);
    const here = next.key.startsWith(`${query}/`);
    if (here) tamper(bodyOf(answer.value));
    const accepted = acceptAnswer(plan, next.key, answer, made.now);
    if (!here) {
      if (!accepted.ok) throw new Error(accepted.error.code);
      plan = accepted.value.plan;
      continue;
    }
    if (!accepted.ok) return accepted.error.code;
    const { unreadable, todo } = accepted.value.plan;
    const noted = unreadable.find((step) => step.query === query);
    if (noted !== undefined && accepted.value.snapshots.every((s) => s.kind === 'teaching-assignments')) {
      return noted.code;
    }
    return todo[0]?.query.startsWith('linksOfSection') || todo[0]?.query.endsWith('AllYears')
      ? 'asked in another way'
      : 'taken';
  }
}
const lastRow =
  (change: Change) =>
  ({ data }: Body): void =>
    change(data.at(-1) ?? {});

describe('rows of others', () => {
  it.each<[string, 'own' | 'school', string, Change, string]>([
    ['institution', 'own', 'another school', set('id', 5), 'unexpected-answer'],
    ['classes', 'school', 'a class of another school', set('institution_id', 5), 'unexpected-answer'],
    ['classes', 'school', 'a class of another year', set('academic_period_id', 6), 'unexpected-answer'],
    ['ownStaff', 'own', 'another school', set('institution_id', 5), 'unexpected-answer'],
    ['ownStaff', 'own', 'another teacher', set('staff_id', 901), 'unexpected-answer'],
    ['schoolStaff', 'school', 'another school', set('institution_id', 5), 'asked in another way'],
    ['schoolNames', 'school', 'another school', set('institution_id', 5), 'asked in another way'],
    [
      'linksOfSchool',
      'own',
      'a subject of another school',
      inside('institution_subject', set('institution_id', 5)),
      'asked in another way',
    ],
    [
      'linksOfSchool',
      'own',
      'a subject of another year',
      inside('institution_subject', set('academic_period_id', 6)),
      'asked in another way',
    ],
    [
      'linksOfSchool',
      'own',
      'a class of another school',
      inside('institution_class', set('institution_id', 5)),
      'asked in another way',
    ],
    [
      'linksOfSchool',
      'own',
      'a class of another year',
      inside('institution_class', set('academic_period_id', 6)),
      'asked in another way',
    ],
    [
      'linksOfSchool',
      'own',
      'a subject of no known school',
      inside('institution_subject', set('institution_id', null)),
      'asked in another way',
    ],
    ['classRoster', 'own', 'another class', set('institution_class_id', 31), 'unexpected-answer'],
    ['classRoster', 'own', 'another school', set('institution_id', 5), 'unexpected-answer'],
    ['classRoster', 'own', 'another year', set('academic_period_id', 6), 'unexpected-answer'],
    ['subjectRoster', 'own', 'another section', set('institution_subject_id', 301), 'unexpected-answer'],
    ['subjectRoster', 'own', 'no section', set('institution_subject_id', null), 'unexpected-answer'],
    ['subjectsOfClass', 'school', 'another class', set('institution_class_id', 31), 'unexpected-answer'],
    ['subjectsOfClass', 'school', 'no section', set('institution_subject_id', null), 'unexpected-answer'],
  ])('%s (%s): %s', (query, scope, _, change, expected) => {
    expect(tampered(query, scope, () => undefined)).not.toBe(expected);
    expect(tampered(query, scope, lastRow(change))).toBe(expected);
  });

  it.each(['institution', 'whoami'])('%s: a second row is no answer', (query) => {
    const twice = ({ data }: Body): void => void data.push({ ...data[0], first_name: 'غيرها' });
    expect(tampered(query, 'own', twice)).toBe('unexpected-answer');
  });
});

describe('links that are not to be followed', () => {
  const through = (change: Change): Server => {
    return (request) => {
      const answer = honest(request);
      if (answer.ok && request.key.startsWith('linksOf')) lastRow(change)(bodyOf(answer.value));
      return answer;
    };
  };
  const read = (change: Change) => assignmentsOf(drive(through(change), start()).snapshots);

  it('an inactive one serves no class, and that is no gap', () => {
    const { data, completeness } = read(set('status', 0));
    expect(data.assignments.map((a) => a.classes.length)).toEqual([1, 0]);
    expect(completeness.state).toBe('complete');
  });
  it.each<[string, Change]>([
    ['without its class', set('institution_class', null)],
    ['whose class is another than it says', inside('institution_class', set('id', 31))],
    ['whose class has no name', inside('institution_class', set('name', ' '))],
  ])('one %s makes the assignments partial', (_, change) => {
    const { data, completeness } = read(change);
    expect(data.assignments.map((a) => a.classes.length)).toEqual([1, 0]);
    expect(completeness).toMatchObject({ state: 'partial', reasons: ['rows-refused'] });
  });
});
