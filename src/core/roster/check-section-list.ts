import type { Finding, SectionEvidence, UnknownReason, Verdict } from '../finding.ts';
import type {
  SectionListSnapshot,
  SectionRow,
  TeachingAssignment,
  TeachingAssignmentsSnapshot,
} from '../snapshot.ts';
import {
  assignedSections,
  findAssigned,
  sameClass,
  sameSubject,
  type AssignedSection,
} from './section-ref.ts';
import { darsakReasons, openemisReasons, periodReasons, verdictOf, type Freshness } from './verdict.ts';

/** The teacher's sections on Darsak against her teaching assignments in OpenEMIS. */
export interface SectionListSides {
  readonly darsak: SectionListSnapshot;
  readonly assignments: TeachingAssignmentsSnapshot | null;
  /** The teacher whose list it is: OpenEMIS staff id. */
  readonly staffId: string;
  /** Students by OpenEMIS, by `subjectSectionId:classId`, where the roster was read. */
  readonly studentCounts: ReadonlyMap<string, number>;
}

export interface SectionPair {
  readonly row: SectionRow;
  readonly section: AssignedSection;
}

export interface SectionListCheck {
  readonly verdict: Verdict;
  readonly pairs: readonly SectionPair[];
  readonly findings: readonly Finding[];
}

export const sectionKey = (section: AssignedSection): string =>
  `${section.assignment.subjectSectionId}:${section.classId}`;

export function checkSectionList(sides: SectionListSides, freshness: Freshness): SectionListCheck {
  const reasons: UnknownReason[] = [
    ...darsakReasons(sides.darsak, freshness),
    ...openemisReasons([sides.assignments], freshness),
    ...periodReasons([sides.darsak, sides.assignments]),
  ];
  if (sides.assignments === null) return { verdict: verdictOf(reasons, []), pairs: [], findings: [] };
  const all = assignedSections(sides.assignments.data.assignments);
  const own = all.filter((section) => teaches(section.assignment, sides.staffId));
  const others = all.filter((section) => !teaches(section.assignment, sides.staffId));
  const matching = matchLists(sides.darsak.data.sections, own);
  const findings = describe(sides, matching, [
    ...others.map(({ assignment, className }) => ({ subject: assignment.subject, className })),
    ...(sides.assignments.data.colleagues ?? []),
  ]);
  return { verdict: verdictOf(reasons, findings), pairs: matching.pairs, findings };
}

const teaches = (assignment: TeachingAssignment, staffId: string): boolean =>
  assignment.teachers.some((teacher) => teacher.staffId === staffId);

/** A section that somebody else teaches. */
interface OtherSection {
  readonly subject: string;
  readonly className: string;
}

/** What stands on either side of a finding about a section. */
interface SectionSidesOfFinding {
  readonly row?: SectionRow;
  readonly section?: AssignedSection;
  readonly other?: OtherSection;
}

interface Matching {
  readonly pairs: SectionPair[];
  readonly unclear: { readonly row: SectionRow; readonly candidates: readonly AssignedSection[] }[];
  readonly extra: SectionRow[];
  readonly missing: AssignedSection[];
  /** Further rows that name a section already paired. */
  readonly again: SectionRow[];
}

function matchLists(rows: readonly SectionRow[], own: readonly AssignedSection[]): Matching {
  const matching: Matching = { pairs: [], unclear: [], extra: [], missing: [], again: [] };
  const taken = new Set<AssignedSection>();
  for (const row of rows) {
    const match = findAssigned(row, own);
    if (match.state === 'found' && !taken.has(match.section)) {
      taken.add(match.section);
      matching.pairs.push({ row, section: match.section });
    } else if (match.state === 'found') {
      matching.again.push(row);
    } else if (match.state === 'unclear') {
      matching.unclear.push({ row, candidates: match.candidates });
    } else {
      matching.extra.push(row);
    }
  }
  const candidates = new Set(matching.unclear.flatMap((entry) => entry.candidates));
  matching.missing.push(...own.filter((section) => !taken.has(section) && !candidates.has(section)));
  return matching;
}

function describe(sides: SectionListSides, matching: Matching, others: readonly OtherSection[]): Finding[] {
  const at = { darsak: sides.darsak.capturedAt, openemis: sides.assignments?.capturedAt ?? null };
  const missing = [...matching.missing];
  const finding = (
    part: Pick<Finding, 'code' | 'severity' | 'owner' | 'step'>,
    evidence: SectionSidesOfFinding,
  ): Finding => ({
    ...part,
    key: [part.code, evidence.row?.row, evidence.section && sectionKey(evidence.section)]
      .filter(Boolean)
      .join(':'),
    students: [],
    section: sectionEvidence(evidence, sides.studentCounts),
    capturedAt: at,
  });

  const findings: Finding[] = [];
  for (const row of matching.extra) {
    const sameClassPair = matching.pairs.find((pair) => sameClass(row, pair.section.className) === true);
    const lost = missing.find((section) => sameClass(row, section.className) === true);
    const elsewhere = others.find(
      (section) => sameClass(row, section.className) === true && sameSubject(row, section.subject) === true,
    );
    if (lost !== undefined) {
      // One cause, one finding: the section is there under another subject, not missing and extra at once.
      missing.splice(missing.indexOf(lost), 1);
      findings.push(
        finding(
          {
            code: 'section-subject-differs',
            severity: 'attention',
            owner: 'support',
            step: 'ask-school-fix-assignment',
          },
          { row, section: lost },
        ),
      );
    } else if (elsewhere !== undefined) {
      findings.push(
        finding(
          {
            code: 'section-other-teacher',
            severity: 'problem',
            owner: 'school',
            step: 'ask-school-fix-assignment',
          },
          { row, other: elsewhere },
        ),
      );
    } else if (sameClassPair !== undefined) {
      findings.push(
        finding(
          {
            code: 'section-under-two-subjects',
            severity: 'attention',
            owner: 'support',
            step: 'ask-support-remove-section',
          },
          { row, section: sameClassPair.section },
        ),
      );
    } else {
      findings.push(
        finding(
          {
            code: 'section-extra-on-darsak',
            severity: 'problem',
            owner: 'support',
            step: 'ask-support-remove-section',
          },
          { row },
        ),
      );
    }
  }
  for (const row of matching.again) {
    findings.push(
      finding(
        {
          code: 'section-under-two-subjects',
          severity: 'attention',
          owner: 'support',
          step: 'ask-support-remove-section',
        },
        { row },
      ),
    );
  }
  for (const { row, candidates } of matching.unclear) {
    findings.push(
      finding(
        { code: 'section-unclear', severity: 'attention', owner: 'teacher', step: 'read-again' },
        candidates[0] === undefined ? { row } : { row, section: candidates[0] },
      ),
    );
  }
  if (sides.darsak.completeness.state === 'complete') {
    for (const section of missing) {
      findings.push(
        finding(
          {
            code: 'section-missing-on-darsak',
            severity: 'problem',
            owner: 'support',
            step: 'ask-support-add-section',
          },
          { section },
        ),
      );
    }
  }
  return findings;
}

const nameOf = (row: SectionRow): string => [row.subject, row.label].filter(Boolean).join(' · ');

function sectionEvidence(
  { row, section, other }: SectionSidesOfFinding,
  counts: ReadonlyMap<string, number>,
): SectionEvidence {
  return {
    darsak: row === undefined ? null : nameOf(row),
    openemis:
      section !== undefined
        ? `${section.assignment.subject} · ${section.className}`
        : other !== undefined
          ? `${other.subject} · ${other.className}`
          : null,
    darsakCount: row?.studentCount ?? null,
    openemisCount: section === undefined ? null : (counts.get(sectionKey(section)) ?? null),
  };
}
