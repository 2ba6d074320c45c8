import { dayInAmman } from '../../core/calendar/iso-day.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { queries } from './allow-list.ts';
import type { RawAnswer } from './classify.ts';
import type { ReadingPlan, Step } from './plan-state.ts';
import * as rows from './schemas.ts';
import { learned, type Taken } from './taken.ts';
import { takeAssessments, takeConfiguration } from './take-assessments.ts';
import { takeLinks, takeNames, takeStaff, withClasses } from './take-assignments.ts';
import { takeMembers, takeStudentsOfSchool } from './take-members.ts';
import { takeEnrolled, takePosts } from './take-people.ts';
import { takeExemptions, takeExemptionsOfSchool, takeResults, takeStudentResults } from './take-results.ts';
import { takeRoster } from './take-roster.ts';
import { sameName } from './same-name.ts';

/**
 * What one answer teaches. Errors: `unexpected-answer` where rows have another shape or belong to another school,
 * class or section than asked (a key the server does not know is ignored and gives unfiltered rows, contract F);
 * `no-current-period`, `no-assignments`, `not-recognised` as in `acceptAnswer`.
 */
export function takeAnswer(
  plan: ReadingPlan,
  step: Step,
  answer: RawAnswer,
  now: number,
): Result<Taken, Problem> {
  const taken = take(plan, step, answer, now);
  return taken ?? fail(problem('unexpected-answer', queries[step.query].model));
}

/** Null: not what was asked for. */
function take(
  plan: ReadingPlan,
  { query, ids }: Step,
  { body, serverTime }: RawAnswer,
  now: number,
): Result<Taken, Problem> | null {
  switch (query) {
    case 'period':
      return takePeriod(plan, body);
    case 'statuses':
      return takeStatuses(plan, body);
    case 'institution':
      return takeInstitution(plan, body);
    case 'whoami':
      return takeName(plan, body);
    case 'classes':
      return takeClasses(plan, body);
    case 'ownStaff':
    case 'schoolStaff':
    case 'schoolStaffAllYears':
      // The server's day where it says it: an assignment ends by its calendar, not by this computer's.
      return takeStaff(plan, ids, body, dayInAmman(serverTime ?? now));
    case 'schoolNames':
    case 'schoolNamesAllYears':
      return takeNames(plan, body);
    case 'posts':
    case 'postsBare':
      return takePosts(plan, ids, body, now, dayInAmman(serverTime ?? now));
    case 'enrolled':
      return takeEnrolled(plan, ids, body, now);
    case 'linksOfSchool':
    case 'linksOfSections':
    case 'linksOfSection':
      return takeLinks(plan, ids, body);
    case 'classRoster':
    case 'classRosterWithBirth':
    case 'classRosterUndated':
    case 'classRosterUndatedWithBirth':
    case 'subjectRoster':
    case 'subjectRosterWithBirth':
    case 'subjectsOfClass':
    case 'subjectsOfClassWithBirth':
      return takeRoster(plan, { query, ids }, body, now);
    case 'studentsOfSchool':
    case 'studentsOfSchoolUndated':
      return takeStudentsOfSchool(plan, ids, body, now);
    case 'membersOfClass':
    case 'membersOfSchool':
      return takeMembers(plan, ids, body, now);
    case 'assessments':
      return takeAssessments(plan, body);
    case 'periodsOfAssessment':
    case 'periodsOfYear':
      return takeConfiguration(plan, 'periods', ids, body);
    case 'itemsOfAssessment':
    case 'itemsOfYear':
      return takeConfiguration(plan, 'items', ids, body);
    case 'gradingsOfAssessment':
    case 'gradingsOfYear':
      return takeConfiguration(plan, 'gradings', ids, body);
    case 'resultsOfClass':
    case 'resultsOfSubject':
    case 'resultsOfAssessment':
      return takeResults(plan, ids, body, now);
    case 'studentResults':
    case 'studentResultsBefore2023':
      return takeStudentResults(plan, ids, body, now);
    case 'exemptionsOfClass':
      return takeExemptions(plan, ids, body, now);
    case 'exemptionsOfSchool':
      return takeExemptionsOfSchool(plan, ids, body, now);
  }
}

/** Exactly one period may be the current one; a second one means that nobody can say which year is meant. */
function takePeriod(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const answer = rows.readRows(rows.periodRow, body);
  if (answer === null) return null;
  const [period, second] = answer.rows.filter((row) => row.current);
  if (period === undefined || second !== undefined) {
    return fail(problem('no-current-period', queries.period.model));
  }
  return learned({ ...plan, period: { id: period.id, label: period.name } });
}

function takeStatuses(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const answer = rows.readRows(rows.statusRow, body);
  if (answer === null) return null;
  const statuses = Object.fromEntries(answer.rows.map((row) => [row.id, rows.statusCode(row.code)]));
  return learned({ ...plan, statuses });
}

function takeInstitution(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const [row, second] = rows.readRows(rows.institutionRow, body)?.rows ?? [];
  if (row?.id !== plan.institution.id || second !== undefined) return null;
  return learned({ ...plan, institution: row });
}

/** Holds the id of the menu against the name in the header, where the page had only one hint of who this is. */
function takeName(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const [row, second] = rows.readRows(rows.userRow, body)?.rows ?? [];
  if (row === undefined || second !== undefined) return null;
  const name = rows.fullName(row);
  if (name !== null && sameName(plan.displayName, name)) return ok({ plan, snapshots: [] });
  return fail(problem('not-recognised', queries.whoami.model));
}

function takeClasses(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const answer = rows.readRows(rows.classRow, body);
  const foreign = answer?.rows.some(
    (row) => row.institution_id !== plan.institution.id || row.academic_period_id !== plan.period?.id,
  );
  return answer === null || foreign ? null : learned(withClasses(plan, answer.rows));
}
