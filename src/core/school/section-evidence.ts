import type { ClassroomList } from '../classroom/classroom-list.ts';
import { insideOpenemis } from '../roster/inside-openemis.ts';
import type { PairDecision } from '../roster/pair-decision.ts';
import { assignedSections, type AssignedSection } from '../roster/section-ref.ts';
import { sectionKey } from '../roster/check-section-list.ts';
import { isOld, openemisReasons, type Freshness } from '../roster/verdict.ts';
import type { ClassRosterSnapshot, SubjectRosterSnapshot } from '../snapshot.ts';
import type { ReceivedCheck } from './handed-check.ts';
import { subjectRosterKey, type SchoolData } from './school-data.ts';
import type { PartState } from './school-cell.ts';
import { openOf, ownFinding, receivedFinding, type SchoolFinding } from './school-finding.ts';
import { checkDarsakSection, type SectionResult } from './section-view.ts';
import { stateOf } from './states.ts';

/** What is known of the names of one subject section in one class, from whoever looked last. */
export interface SectionEvidence extends PartState {
  readonly key: string;
  readonly section: AssignedSection;
  /** Students on OpenEMIS' list of it; null: not read. */
  readonly students: number | null;
  readonly findings: readonly SchoolFinding[];
  /** Who checked it: the principal's own data, or a colleague's file. Null: nobody has. */
  readonly by: 'own' | { readonly name: string } | null;
  /** A whole and comparable check stands behind it, with these times; null: none. */
  readonly settled: { readonly darsak: number; readonly openemis: number } | null;
}

export interface EvidenceInput {
  readonly data: SchoolData;
  readonly decisions: readonly PairDecision[];
  readonly freshness: Freshness;
  readonly classrooms: readonly ClassroomList[];
  readonly received: readonly ReceivedCheck[];
  /** The checks of `data.sectionRosters`, in their order, where they were made already. */
  readonly results?: readonly SectionResult[];
}

/** Each subject section of the assignments, once for each class that it serves. */
export function sectionEvidence(input: EvidenceInput): readonly SectionEvidence[] {
  const { data, freshness } = input;
  const rosters = new Map(data.subjectRosters.map((roster) => [subjectRosterKey(roster), roster]));
  const classes = new Map(data.classRosters.map((roster) => [roster.data.classId, roster]));
  const own = ownChecks(input);
  const handed = newestReceived(input);
  return assignedSections(data.assignments?.data.assignments ?? []).map((section): SectionEvidence => {
    const key = sectionKey(section);
    const roster = rosters.get(key) ?? null;
    const classRoster = classes.get(section.classId) ?? null;
    const inside = insideFindings(section, roster, classRoster);
    const mine = own.get(key);
    const theirs = handed.get(key);
    const newer = pickNewer(mine, theirs);
    const students = roster?.data.students.length ?? null;
    if (newer === null) {
      // OpenEMIS disagreeing with itself is found without Darsak; "nothing found" is no check.
      return {
        key,
        section,
        students,
        findings: inside,
        by: null,
        state: inside.length > 0 ? 'attention' : 'unchecked',
        open: openOf(inside),
        at: roster?.capturedAt ?? null,
        settled: null,
      };
    }
    // What OpenEMIS says of itself is taken from the newer reading: the own one.
    const insideCodes = new Set(['class-not-subject', 'subject-not-class']);
    const known = openemisReasons([roster, classRoster], freshness).length === 0;
    const findings = known
      ? [...newer.findings.filter(({ code }) => !insideCodes.has(code)), ...inside]
      : newer.findings;
    return { ...newer, key, section, students, findings, open: openOf(findings) };
  });
}

type Check = Omit<SectionEvidence, 'key' | 'section' | 'students'>;

const pickNewer = (a: Check | undefined, b: Check | undefined): Check | null =>
  a === undefined || b === undefined ? (a ?? b ?? null) : (b.at ?? 0) > (a.at ?? 0) ? b : a;

function ownChecks(input: EvidenceInput): ReadonlyMap<string, Check> {
  const { data, decisions, freshness, classrooms } = input;
  const found = new Map<string, Check>();
  const results =
    input.results ??
    data.sectionRosters.map((roster) => checkDarsakSection(data, roster, decisions, freshness, classrooms));
  for (const { view, assigned } of results) {
    if (assigned === null) continue;
    const findings = view.findings.map(ownFinding);
    const { darsak, openemis } = view;
    const whole = darsak.state === 'complete' && openemis.state === 'complete';
    const check: Check = {
      findings,
      by: 'own',
      state: stateOf(view.verdict),
      open: openOf(findings),
      at: darsak.capturedAt,
      settled:
        whole && darsak.capturedAt !== null && openemis.capturedAt !== null
          ? { darsak: darsak.capturedAt, openemis: openemis.capturedAt }
          : null,
    };
    found.set(assigned, pickNewer(found.get(assigned), check) ?? check);
  }
  return found;
}

/** Of a section that several teach, or that came in several files, the check whose Darsak page was read last. */
function newestReceived({ received, data, freshness }: EvidenceInput): ReadonlyMap<string, Check> {
  const school = data.assignments?.data.institution.id;
  const found = new Map<string, Check>();
  for (const { from, check } of received) {
    const { assigned, institution, capturedAt, verdict } = check;
    // A file of another school that has the same ids by chance says nothing here.
    if (assigned === null || institution === null || institution.id !== school) continue;
    const findings = check.findings.map((finding) => receivedFinding(finding, capturedAt));
    const wholeThen = verdict.state !== 'unknown';
    const aged =
      wholeThen &&
      isOld({ capturedAt: Math.min(capturedAt.darsak ?? 0, capturedAt.openemis ?? 0) }, freshness);
    const mine: Check = {
      findings,
      by: { name: from.name },
      state: aged ? 'old' : stateOf(verdict),
      open: openOf(findings),
      at: capturedAt.darsak,
      settled:
        wholeThen && capturedAt.darsak !== null && capturedAt.openemis !== null
          ? { darsak: capturedAt.darsak, openemis: capturedAt.openemis }
          : null,
    };
    const key = `${assigned.subjectSectionId}:${assigned.classId}`;
    found.set(key, pickNewer(found.get(key), mine) ?? mine);
  }
  return found;
}

function insideFindings(
  section: AssignedSection,
  roster: SubjectRosterSnapshot | null,
  classRoster: ClassRosterSnapshot | null,
): SchoolFinding[] {
  return insideOpenemis(roster, classRoster, { key: '', section: null, darsakAt: null }).map((finding) => ({
    ...ownFinding(finding),
    section: { darsak: null, openemis: `${section.assignment.subject} · ${section.className}` },
  }));
}
