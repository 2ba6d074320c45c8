import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem, type Problem, type ProblemCode } from '../../../src/core/problem.ts';
import { fail, type Result } from '../../../src/core/result.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import type { RawAnswer } from '../../../src/platforms/openemis/classify.ts';
import { parsePlan, type ReadingPlan } from '../../../src/platforms/openemis/plan-state.ts';
import { acceptAnswer, nextRequest, progress } from '../../../src/platforms/openemis/reading-plan.ts';
import { assignmentsOf, drive, of, start } from './drive-plan.ts';
import { fakeOpenemis, type Manners } from './fake-openemis.ts';
import * as made from './school-tables.ts';

const { now, me } = made;

/** What the school's own tables say, worked out without the plan. */
const isOver = (end: string | null): boolean => end === '22/11/2026' || end === '2026-11-22';
function truth(model: made.School, scope: 'own' | 'school') {
  const active = model.teaching.filter((row) => !isOver(row.end));
  const mine = new Set(active.filter((row) => row.staff === me).map((row) => row.section));
  const linked = new Set(model.links.map((link) => link.section));
  const wanted = scope === 'own' ? mine : new Set([...active.map((row) => row.section), ...linked]);
  const links = model.links.filter((link) => wanted.has(link.section));
  const classes =
    scope === 'own'
      ? new Set(links.map((link) => link.schoolClass))
      : new Set(Array.from({ length: model.classCount }, (_, i) => i));
  return { active, wanted, links, classes };
}
const sorted = (values: Iterable<string>): string[] => [...values].sort();

const manners: fc.Arbitrary<Manners> = fc.record({
  version: fc.constantFrom('3', '5'),
  alias: fc.boolean(),
  textIds: fc.boolean(),
});
const scope = fc.constantFrom<'own' | 'school'>('own', 'school');

describe('any school, any version', () => {
  it('gives the active assignments of this year with their classes, complete', () => {
    fc.assert(
      fc.property(made.anySchool, manners, scope, (model, manner, wide) => {
        const { snapshots, plan, stoppedBy } = drive(
          fakeOpenemis(made.tablesOf(model), manner),
          start({ scope: wide }),
        );
        expect(stoppedBy).toBeNull();
        const expected = truth(model, wide);
        const { data, completeness, academicPeriod } = assignmentsOf(snapshots);
        // Without the school-wide query (V1) sections nobody teaches cannot be seen.
        const visible = [...expected.wanted].filter(
          (s) => manner.version === '5' || expected.active.some((row) => row.section === s),
        );
        expect(sorted(data.assignments.map((a) => a.subjectSectionId))).toEqual(
          sorted(visible.map((s) => String(made.sectionId(s)))),
        );
        for (const assignment of data.assignments) {
          const section = Number(assignment.subjectSectionId) - made.sectionId(0);
          expect(sorted(assignment.classes.map((c) => c.id))).toEqual(
            sorted(
              expected.links
                .filter((l) => l.section === section)
                .map((l) => String(made.classId(l.schoolClass))),
            ),
          );
          const teachers = expected.active.filter(
            (r) => r.section === section && (wide === 'school' || r.staff === me),
          );
          expect(sorted(assignment.teachers.map((t) => t.staffId))).toEqual(
            sorted(new Set(teachers.map((t) => String(t.staff)))),
          );
          expect(assignment.teachers.every((t) => t.name === `معلمة وسط عائلة${t.staffId}`)).toBe(true);
        }
        expect(completeness.state).toBe('complete');
        expect(academicPeriod).toEqual({ id: String(made.current), label: '2026/2027' });
        expect(data.institution).toEqual({ id: String(made.school), code: '001', name: 'مدرسة مخترعة' });
        expect(plan.unreadable).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every roster of every class and section, children of all statuses with their status', () => {
    fc.assert(
      fc.property(made.anySchool, manners, scope, (model, manner, wide) => {
        const { snapshots } = drive(fakeOpenemis(made.tablesOf(model), manner), start({ scope: wide }));
        const expected = truth(model, wide);
        const read = assignmentsOf(snapshots).data.assignments;
        const classes = of(snapshots, 'class-roster');
        expect(sorted(classes.map((c) => c.data.classId))).toEqual(
          sorted([...expected.classes].map((c) => String(made.classId(c)))),
        );
        const subjects = of(snapshots, 'subject-roster');
        expect(sorted(subjects.map((s) => `${s.data.subjectSectionId}/${s.data.classId}`))).toEqual(
          sorted(read.flatMap((a) => a.classes.map((c) => `${a.subjectSectionId}/${c.id}`))),
        );
        for (const roster of [...classes, ...subjects]) {
          const schoolClass = Number(roster.data.classId) - made.classId(0);
          const statuses = model.statuses[schoolClass] ?? [];
          expect(roster.data.students.map((s) => s.sourceKey)).toEqual(
            statuses.map((_, n) => String(made.studentId(schoolClass, n))),
          );
          expect(roster.data.students.map((s) => s.status === 'CURRENT')).toEqual(
            statuses.map((id) => id === 1),
          );
          expect(roster.data.students.map((s) => s.row)).toEqual(statuses.map((_, n) => n + 1));
          expect(roster.completeness).toEqual({
            state: 'complete',
            read: statuses.length,
            expected: statuses.length,
            reasons: ['server-total-reached'],
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ends the same whatever dies on the way: lost sessions, repeated and late answers', () => {
    type Trouble = 'none' | 'twice' | 'late' | ProblemCode;
    const stops: readonly Trouble[] = ['session-expired', 'unavailable', 'too-slow'];
    // The list ends with calm, so that every reading ends.
    const trouble = fc.array(fc.constantFrom<Trouble>('none', 'none', 'twice', 'late', ...stops), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(made.anySchool, manners, scope, trouble, (model, manner, wide, troubles) => {
        const server = fakeOpenemis(made.tablesOf(model), manner);
        const calm = drive(server, start({ scope: wide }));
        let plan = start({ scope: wide });
        const snapshots: Snapshot[] = [];
        let turn = 0;
        const answered: { key: string; answer: Result<RawAnswer, Problem> }[] = [];
        for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
          const what = troubles[turn++] ?? 'none';
          if (what !== 'none' && what !== 'twice' && what !== 'late') {
            expect(acceptAnswer(plan, next.key, fail(problem(what)), now)).toEqual(fail(problem(what)));
            continue;
          }
          const early = answered[0];
          if (what === 'late' && early !== undefined) {
            expect(acceptAnswer(plan, early.key, early.answer, now)).toEqual({
              ok: true,
              value: { plan, snapshots: [] },
            });
            continue;
          }
          const answer = server(next);
          answered.push({ key: next.key, answer });
          const accepted = acceptAnswer(plan, next.key, answer, now);
          if (!accepted.ok) throw new Error(accepted.error.code);
          plan = parsePlan(JSON.parse(JSON.stringify(accepted.value.plan))) as ReadingPlan;
          snapshots.push(...accepted.value.snapshots);
          if (what === 'twice') {
            expect(acceptAnswer(plan, next.key, answer, now)).toMatchObject({ value: { snapshots: [] } });
          }
        }
        expect(snapshots).toEqual(calm.snapshots);
        expect(plan).toEqual(calm.plan);
      }),
      { numRuns: 40 },
    );
  });

  it('the cursor never holds a name or number of a child, nor the name of a colleague', () => {
    fc.assert(
      fc.property(made.anySchool, manners, scope, (model, manner, wide) => {
        const server = fakeOpenemis(made.tablesOf(model), manner);
        let plan = start({ scope: wide });
        for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
          const accepted = acceptAnswer(plan, next.key, server(next), now);
          if (!accepted.ok) throw new Error(accepted.error.code);
          plan = accepted.value.plan;
          expect(JSON.stringify(plan)).not.toMatch(/طفل|0000[1-9]|77\d{4}|عائلة90[12]/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts up to a total that does not move once the sections are known', () => {
    fc.assert(
      fc.property(made.anySchool, manners, scope, (model, manner, wide) => {
        const server = fakeOpenemis(made.tablesOf(model), manner);
        let plan = start({ scope: wide });
        const totals = new Set<number>();
        for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
          const accepted = acceptAnswer(plan, next.key, server(next), now);
          if (!accepted.ok) throw new Error(accepted.error.code);
          const before = progress(plan);
          plan = accepted.value.plan;
          const { done, total } = progress(plan);
          expect(done).toBeGreaterThanOrEqual(before.done);
          if (total !== null) totals.add(total);
        }
        expect([...totals]).toEqual([progress(plan).done]);
      }),
      { numRuns: 25 },
    );
  });
});
