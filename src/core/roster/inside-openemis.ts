import type { Finding, FindingCode, SectionEvidence, Severity } from '../finding.ts';
import type { ClassRosterSnapshot, SubjectRosterSnapshot } from '../snapshot.ts';
import { expectedStudents, type ExpectedStudent } from './expected-students.ts';
import { isComplete } from './verdict.ts';

/**
 * Where OpenEMIS disagrees with itself: marks are entered against the subject list, so a child who stands in the class
 * list alone cannot be given any (peers.md A.3 i). Nothing is said while one of the lists was not read to its end.
 */
export function insideOpenemis(
  subjectRoster: SubjectRosterSnapshot | null,
  classRoster: ClassRosterSnapshot | null,
  place: { readonly key: string; readonly section: SectionEvidence | null; readonly darsakAt: number | null },
): Finding[] {
  const rosters = [subjectRoster, classRoster];
  if (rosters.some((roster) => roster === null || !isComplete(roster.completeness))) return [];
  const expected = expectedStudents(subjectRoster, classRoster);
  const times = rosters.flatMap((roster) => (roster === null ? [] : [roster.capturedAt]));
  return kinds.flatMap(({ standing, code, severity }) => {
    const students = expected
      .filter((student) => student.standing === standing)
      .map(({ row }) => ({ darsak: null, openemis: row, fields: [] }));
    if (students.length === 0) return [];
    return [
      {
        code,
        severity,
        owner: 'school' as const,
        step: 'ask-school-subject-list' as const,
        key: `${code}${place.key}`,
        students,
        section: place.section,
        capturedAt: { darsak: place.darsakAt, openemis: Math.min(...times) },
      },
    ];
  });
}

const kinds: readonly {
  readonly standing: ExpectedStudent['standing'];
  readonly code: FindingCode;
  readonly severity: Severity;
}[] = [
  { standing: 'class-only', code: 'class-not-subject', severity: 'problem' },
  { standing: 'subject-only', code: 'subject-not-class', severity: 'attention' },
];
