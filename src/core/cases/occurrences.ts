import type { Finding, FindingCode, UnknownReason } from '../finding.ts';
import { checkSectionList } from '../roster/check-section-list.ts';
import { isComplete } from '../roster/verdict.ts';
import type { ReceivedCheck } from '../school/handed-check.ts';
import { subjectRosterKey } from '../school/school-data.ts';
import { ownFinding, receivedFinding, type SchoolFinding } from '../school/school-finding.ts';
import { sectionEvidence, type EvidenceInput, type SectionEvidence } from '../school/section-evidence.ts';

/** Findings as cases need them: where each stands, and what has to be looked at again to know that it is gone. */

export interface Occurrence {
  readonly finding: SchoolFinding;
  /** Null: a section that OpenEMIS does not give her. */
  readonly evidence: SectionEvidence | null;
  readonly scope: string;
  /** Whose list of sections it is about; null where it is of no such list. */
  readonly teacher: string | null;
}

type Times = Finding['capturedAt'];

export interface CaseBasis {
  readonly occurrences: readonly Occurrence[];
  readonly evidence: readonly SectionEvidence[];
  /** By scope, when it was looked at wholly: what is not found there now is gone. */
  readonly checked: ReadonlyMap<string, Times>;
}

/** A person's own questions and what is only good to know make no case. */
const noCase: readonly FindingCode[] = [
  'student-review',
  'section-unclear',
  'section-count-differs',
  'student-not-in-classroom',
  'student-in-classroom-only',
];
const makesCase = ({ code, severity }: SchoolFinding): boolean =>
  severity !== 'note' && !noCase.includes(code);
const isInside = ({ code }: SchoolFinding): boolean =>
  code === 'class-not-subject' || code === 'subject-not-class';

export function caseBasis(input: EvidenceInput): CaseBasis {
  const evidence = sectionEvidence(input);
  const byKey = new Map(evidence.map((each) => [each.key, each]));
  const checked = new Map<string, Times>();
  const occurrences: Occurrence[] = [];
  const add = (each: Occurrence): void => {
    if (makesCase(each.finding)) occurrences.push(each);
  };
  for (const each of evidence) {
    for (const finding of each.findings) {
      const missing = finding.code === 'section-missing-on-darsak';
      const scope = missing ? 'presence' : isInside(finding) ? 'openemis' : 'roster';
      add({ finding, evidence: each, scope: `${scope}:${each.key}`, teacher: null });
    }
    if (each.settled !== null) checked.set(`roster:${each.key}`, each.settled);
  }
  ownList(input, byKey, add, checked);
  handedLists(input, add, checked);
  insideChecked(input, checked);
  return { occurrences, evidence, checked };
}

/** Her own list of sections on Darsak against her assignments. */
function ownList(
  { data, freshness }: EvidenceInput,
  byKey: ReadonlyMap<string, SectionEvidence>,
  add: (each: Occurrence) => void,
  checked: Map<string, Times>,
): void {
  const { list, assignments, staffId } = data;
  if (list === null || assignments === null || staffId === null) return;
  const studentCounts = new Map(
    data.subjectRosters.map((roster) => [subjectRosterKey(roster), roster.data.students.length] as const),
  );
  const check = checkSectionList({ darsak: list, assignments, staffId, studentCounts }, freshness);
  for (const finding of check.findings) {
    const key = /^section-missing-on-darsak:(.+)$/.exec(finding.key)?.[1];
    const evidence = key === undefined ? null : (byKey.get(key) ?? null);
    const scope = key === undefined ? 'list:own' : `presence:${key}`;
    add({ finding: ownFinding(finding), evidence, scope, teacher: evidence === null ? 'own' : null });
  }
  if (!isComplete(list.completeness) || !isComplete(assignments.completeness)) return;
  const times = { darsak: list.capturedAt, openemis: assignments.capturedAt };
  checked.set('list:own', times);
  for (const { key, section } of byKey.values())
    if (section.assignment.teachers.some((teacher) => teacher.staffId === staffId))
      checked.set(`presence:${key}`, times);
}

/** What colleagues handed over of their lists of sections. */
function handedLists(
  { received }: EvidenceInput,
  add: (each: Occurrence) => void,
  checked: Map<string, Times>,
): void {
  for (const checks of Map.groupBy(received, ({ from }) => from.key).values()) {
    const last = Math.max(...checks.map(({ check }) => check.checkedAt));
    // All checks of one file have one time: what she no longer hands over is of an earlier one.
    const standing = checks.filter(({ check }) => check.checkedAt === last);
    const author = checks[0]?.from;
    if (author === undefined) continue;
    for (const { check } of standing) {
      if (check.of === 'list') {
        for (const finding of check.findings)
          add({
            finding: receivedFinding(finding, check.capturedAt),
            evidence: null,
            scope: `list:${author.key}`,
            teacher: author.name,
          });
      } else if (check.assigned !== null && sawList(check)) {
        const key = `${check.assigned.subjectSectionId}:${check.assigned.classId}`;
        checked.set(`presence:${key}`, { darsak: check.checkedAt, openemis: check.checkedAt });
      }
    }
    if (standing.some(({ check }) => check.of === 'section' && sawList(check)))
      checked.set(`list:${author.key}`, { darsak: last, openemis: last });
  }
}

/** Without her list of sections nothing can be said of what stands on it. */
const unseen: readonly UnknownReason[] = ['no-section-list', 'no-openemis-data', 'school-by-teachers'];
const sawList = ({ verdict }: ReceivedCheck['check']): boolean =>
  verdict.state !== 'unknown' || !verdict.reasons.some((reason) => unseen.includes(reason));

/** OpenEMIS' two lists of a section, both read to their end. */
function insideChecked({ data }: EvidenceInput, checked: Map<string, Times>): void {
  const classes = new Map(data.classRosters.map((roster) => [roster.data.classId, roster]));
  for (const roster of data.subjectRosters) {
    const classRoster = classes.get(roster.data.classId);
    if (classRoster === undefined) continue;
    if (!isComplete(roster.completeness) || !isComplete(classRoster.completeness)) continue;
    checked.set(`openemis:${subjectRosterKey(roster)}`, {
      darsak: null,
      openemis: Math.min(roster.capturedAt, classRoster.capturedAt),
    });
  }
  const { assignments } = data;
  if (assignments !== null && isComplete(assignments.completeness))
    checked.set('assignments', { darsak: null, openemis: assignments.capturedAt });
}
