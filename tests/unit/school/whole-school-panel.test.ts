import { expect, it } from 'vitest';
import { overviewOf } from '../../../src/core/school/overview.ts';
import { remediesOf } from '../../../src/views/reason-actions.ts';
import { freshness, inventedSchool } from './invented-school.ts';

it('a principal is not sent to a list of sections of her own, which she has not, but to her school', () => {
  const data = inventedSchool({ classes: 2, subjects: 2, students: 3 });
  const { view } = overviewOf(data, [], freshness);
  expect(view.wholeSchool).toBe(true);
  expect(view.lines).toHaveLength(4);
  for (const verdict of [view.verdict, ...view.lines.map((line) => line.verdict)]) {
    if (verdict.state !== 'unknown') throw new Error('nobody checked a name');
    expect(verdict.reasons).toContain('school-by-teachers');
    expect(verdict.reasons).not.toContain('no-section-list');
    expect(remediesOf(verdict.reasons)).toContain('school');
  }
  expect(view.lines.map(({ state }) => state)).toEqual(Array(4).fill('unchecked'));
});

it('a teacher is still sent to hers', () => {
  const school = inventedSchool({ classes: 1, subjects: 1, students: 3 });
  if (school.assignments === null) throw new Error('no school');
  const { data } = school.assignments;
  const [teacher] = data.assignments[0]?.teachers ?? [];
  const assignments = { ...school.assignments, data: { ...data, scope: 'own' as const } };
  const { view } = overviewOf({ ...school, staffId: teacher?.staffId ?? '', assignments }, [], freshness);
  expect(view).toMatchObject({ wholeSchool: false, verdict: { reasons: ['no-section-list'] } });
});
