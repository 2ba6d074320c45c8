import type { ClassroomList } from '../classroom/classroom-list.ts';
import type { JoinedClassroom } from '../classroom/join-classroom.ts';
import type { ListedStudent } from '../classroom/listed-students.ts';
import type { SectionDecisions } from '../decisions/section-decisions.ts';
import { checkSection, type SectionCheck } from '../roster/check-section.ts';
import { sectionKey } from '../roster/check-section-list.ts';
import {
  assignedSections,
  classOf,
  findAssigned,
  sameClass,
  sameSubject,
  type AssignedSection,
} from '../roster/section-ref.ts';
import type { PairDecision } from '../roster/reconcile.ts';
import type { Freshness } from '../roster/verdict.ts';
import { isOld } from '../roster/verdict.ts';
import type { UnknownReason } from '../finding.ts';
import type { ClassRosterSnapshot, SectionLabel, SectionRosterSnapshot, Snapshot } from '../snapshot.ts';
import { isFile, openemisSources } from '../roster/openemis-sources.ts';
import { rosterKey } from './roster-key.ts';
import { subjectRosterKey, type SchoolData } from './school-data.ts';
import type { SectionCheckView, SourceView } from './view-types.ts';

/** The check of one Darsak section against what OpenEMIS data is at hand. */
export interface SectionResult {
  readonly view: SectionCheckView;
  /** `subjectSectionId:classId` of the OpenEMIS section it was held against; null when none fits. */
  readonly assigned: string | null;
  readonly rows: SectionCheck['rows'];
  readonly decided: SectionDecisions;
  readonly students: readonly ListedStudent[];
  readonly classroom: JoinedClassroom | null;
}

export function checkDarsakSection(
  data: SchoolData,
  darsak: SectionRosterSnapshot,
  decisions: readonly PairDecision[],
  freshness: Freshness,
  classrooms: readonly ClassroomList[] = [],
): SectionResult {
  const assigned = assignedOf(data, darsak);
  const label = darsak.data.section;
  const key = rosterKey(darsak);
  const section = assigned.section;
  const subjectRoster =
    section === null
      ? null
      : (data.subjectRosters.find((roster) => subjectRosterKey(roster) === sectionKey(section)) ?? null);
  const read =
    section === null
      ? undefined
      : data.classRosters.find((roster) => roster.data.classId === section.classId);
  const classRoster = read ?? (subjectRoster === null ? fileOf(data, label) : null);
  const check = checkSection(
    {
      darsak,
      listCount: listCount(data, darsak),
      subjectRoster,
      classRoster,
      otherClasses: data.classRosters.filter((roster) => isSibling(label, roster.data.className)),
      otherSections: data.sectionRosters.filter((roster) => isSiblingOf(label, roster.data.section)),
      decisions,
      classroom: classrooms.find((each) => each.section.key === key) ?? null,
    },
    freshness,
  );
  // Whoever gives OpenEMIS' list of a class as a file says herself which section it is.
  const reasons: UnknownReason[] = data.assignments === null || isFile(classRoster) ? [] : assigned.reasons;
  const verdict = reasons.length === 0 ? check.verdict : { state: 'unknown' as const, reasons: [...reasons] };
  return {
    assigned: section === null ? null : sectionKey(section),
    rows: check.rows,
    decided: check.decided,
    students: check.students,
    classroom: check.classroom,
    view: {
      key,
      title: { subject: darsak.data.section.subject, section: titleOf(darsak) },
      verdict,
      counts: check.counts,
      findings: check.findings,
      darsak: sourceView('darsak', [darsak], freshness),
      openemis: sourceView('openemis', openemisSources(subjectRoster, classRoster), freshness),
      academicPeriod: data.assignments?.academicPeriod?.label ?? null,
    },
  };
}

/** OpenEMIS' list of this class as a file; of several, the newest. Only asked where nothing was read from OpenEMIS itself. */
const fileOf = ({ classRosters }: SchoolData, label: SectionLabel): ClassRosterSnapshot | null =>
  classRosters
    .filter((roster) => isFile(roster) && sameClass(label, roster.data.className) === true)
    .toSorted((a, b) => b.capturedAt - a.capturedAt)[0] ?? null;

/**
 * Another section of the same grade. The same class under another subject is no sibling: a child missing here who
 * stands there has not moved.
 */
function isSiblingOf(label: SectionLabel, other: SectionLabel): boolean {
  const [a, b] = [classOf(label), classOf(other)];
  return (
    a.grade !== null &&
    a.grade === b.grade &&
    a.section !== null &&
    b.section !== null &&
    a.section !== b.section
  );
}

const isSibling = (label: SectionLabel, className: string): boolean =>
  isSiblingOf(label, { label: className, grade: null, section: null, subject: null });

function assignedOf(
  data: SchoolData,
  darsak: SectionRosterSnapshot,
): { readonly section: AssignedSection | null; readonly reasons: UnknownReason[] } {
  const assignments = data.assignments?.data.assignments ?? [];
  // Who reads the whole school may be given any section's list.
  const own =
    data.assignments?.data.scope === 'school'
      ? assignments
      : assignments.filter((a) => a.teachers.some((teacher) => teacher.staffId === data.staffId));
  const match = findAssigned(darsak.data.section, assignedSections(own));
  return match.state === 'found'
    ? { section: match.section, reasons: [] }
    : { section: null, reasons: ['section-not-recognised'] };
}

/** What Darsak's own list says of the section, where exactly one of its lines has the same labels. */
function listCount(data: SchoolData, darsak: SectionRosterSnapshot): number | null {
  const same = (data.list?.data.sections ?? []).filter((row) => {
    const a = classOf(row);
    const b = classOf(darsak.data.section);
    const subjects = row.subject === null || sameSubject(darsak.data.section, row.subject) !== false;
    return (
      a.grade !== null && a.section !== null && a.grade === b.grade && a.section === b.section && subjects
    );
  });
  return same.length === 1 ? (same[0]?.studentCount ?? null) : null;
}

const titleOf = (darsak: SectionRosterSnapshot): string => {
  const { grade, section, label } = darsak.data.section;
  return grade !== null && section !== null ? `${grade} ${section}` : label;
};

/** One side in one line: the oldest time, the fewest rows, the worst state of what it was read from. */
export function sourceView(
  platform: 'darsak' | 'openemis',
  snapshots: readonly (Snapshot | null)[],
  freshness: Freshness,
): SourceView {
  const found = snapshots.filter((snapshot) => snapshot !== null);
  const [first] = found;
  if (first === undefined) {
    return {
      platform,
      state: 'not-read',
      capturedAt: null,
      old: false,
      read: 0,
      expected: null,
      reasons: [],
    };
  }
  const states = found.map((snapshot) => snapshot.completeness.state);
  const missing = found.length < snapshots.length;
  const worst =
    missing || states.includes('partial') ? 'partial' : states.includes('unknown') ? 'unknown' : 'complete';
  const shown = found.find((snapshot) => snapshot.completeness.state === worst) ?? first;
  const { read, expected, page, reasons } = shown.completeness;
  return {
    platform,
    state: worst,
    capturedAt: Math.min(...found.map((snapshot) => snapshot.capturedAt)),
    old: found.some((snapshot) => isOld(snapshot, freshness)),
    read,
    expected,
    ...(page === undefined ? {} : { page }),
    ...(first.source.file === undefined
      ? {}
      : { file: { standsFor: first.source.file.standsFor, name: first.source.file.name } }),
    reasons: [...reasons],
  };
}
