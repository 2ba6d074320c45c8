import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/core/problem.ts';
import { fail } from '../../../src/core/result.ts';
import type { PlanInput } from '../../../src/platforms/openemis/reading-plan.ts';
import { assignmentsOf, drive, identity, of, start, type Done, type Server } from './drive-plan.ts';
import { fakeOpenemis, type Manners, type Tables } from './fake-openemis.ts';
import * as made from './school-tables.ts';

const { me } = made;

const tables = made.tablesOf(made.small);
const run = (changed: Tables = tables, manner: Partial<Manners> = {}, input: Partial<PlanInput> = {}): Done =>
  drive(fakeOpenemis(changed, { version: '5', ...manner }), start(input));

describe('refusals', () => {
  it('try the other header values of a model before giving up', () => {
    const { snapshots, requests, plan } = run(tables, {
      refuse: { InstitutionClassStudents: 'StudentCompetencies', AcademicPeriods: 'Staff' },
    });
    expect(of(snapshots, 'class-roster')).toHaveLength(2);
    expect(plan.unreadable).toEqual([]);
    // Once found, the header is kept: two refusals each, not two per class.
    const toClasses = requests.filter((r) => r.path.includes('InstitutionClassStudents'));
    expect(toClasses.map((r) => r.headers.ControllerAction)).toEqual([
      'SubjectStudents',
      'StudentOutcomes',
      'StudentCompetencies',
      'StudentCompetencies',
    ]);
  });
  it.each([
    ['own sections', {}, 'classRoster', 'classRosterUndated', 2],
    ['with birth dates', { birthDates: true }, 'classRosterWithBirth', 'classRosterUndatedWithBirth', 2],
    ['a school', { scope: 'school' }, 'classRoster', 'classRosterUndated', 2],
  ] as const)(
    'of the day a child was put on the list cost one request and no list: %s',
    (_, input, dated, bare, lists) => {
      const { snapshots, requests, plan } = run(
        tables,
        { ambiguous: { InstitutionClassStudents: 'created' } },
        input,
      );
      expect(plan.unreadable).toEqual([]);
      expect(of(snapshots, 'class-roster').map(({ completeness }) => completeness.state)).toEqual(
        Array(2).fill('complete'),
      );
      const asked = requests.map(({ key }) => key.split('/')[0]);
      expect(asked.filter((query) => query === dated)).toHaveLength(1);
      expect(asked.filter((query) => query === bare)).toHaveLength(lists);
      expect(asked.filter((query) => query === bare || query === dated)[0]).toBe(dated);
    },
  );
  it('of one class, where another came with its days, are not taken for a refusal of the days', () => {
    const answers = fakeOpenemis(tables, { version: '5' });
    let lists = 0;
    const second: Server = (request) => {
      const isList = request.path.includes('InstitutionClassStudents');
      if (isList) lists += 1;
      return isList && lists === 2 ? fail(problem('unexpected-answer')) : answers(request);
    };
    const { plan, snapshots } = drive(second, start());
    expect(of(snapshots, 'class-roster')).toHaveLength(1);
    expect(plan.unreadable.map(({ query }) => query)).toEqual(['classRoster']);
    expect(lists).toBe(2);
  });
  it('of a list in both forms are noted, and the next class is asked with its days again', () => {
    const answers = fakeOpenemis(tables, { version: '5' });
    let lists = 0;
    const first: Server = (request) => {
      const isList = request.path.includes('InstitutionClassStudents');
      if (isList) lists += 1;
      return isList && lists <= 2 ? fail(problem('unexpected-answer')) : answers(request);
    };
    const { plan, requests } = drive(first, start());
    expect(plan.unreadable.map(({ query }) => query)).toEqual(['classRosterUndated']);
    expect(
      requests.map(({ key }) => key.split('/')[0]).filter((query) => query?.startsWith('classRoster')),
    ).toEqual(['classRoster', 'classRosterUndated', 'classRoster']);
  });
  it.each(['AcademicPeriods', 'Users', 'InstitutionSubjectStaff'])('of %s end the reading', (model) => {
    const { stoppedBy, snapshots } = run(tables, { refuse: { [model]: '*' } });
    expect(stoppedBy?.code).toBe('no-permission');
    expect(snapshots).toEqual([]);
  });
  it('of colleagues’ names leave the names out', () => {
    const refuseNames: Server = (request) =>
      request.key.startsWith('schoolNames')
        ? fail(problem('no-permission'))
        : fakeOpenemis(tables, { version: '5' })(request);
    const { snapshots, stoppedBy } = drive(refuseNames, start({ scope: 'school' }));
    expect(stoppedBy).toBeNull();
    expect(assignmentsOf(snapshots).data.assignments[0]?.teachers).toEqual([
      { staffId: String(me), name: identity.displayName },
    ]);
  });
});
