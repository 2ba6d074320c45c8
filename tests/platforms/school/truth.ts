import { subjectNames } from './curriculum.ts';
import type { DarsakRelation } from './darsak-side.ts';
import { findSection, relationDifferences, type SectionDifferences, type SectionKey } from './planted.ts';
import { fullName, statusId, type School } from './school.ts';

/**
 * What a cross-check must say, per teacher and section, derived from the planted differences alone.
 * Student ids are OpenEMIS' `student_id`; rows are 1-based places in Darsak's whole roster.
 */

export interface SectionTruth {
  readonly key: SectionKey;
  readonly classId: number;
  readonly className: string;
  readonly subjectSectionId: number;
  readonly subject: string;
  /** Darsak's relation of this teacher for the section; null when the whole section is absent there. */
  readonly relationId: number | null;
  /** Enrolled children of the subject list. */
  readonly openemisCount: number;
  readonly darsakCount: number | null;
  /** Pairs that need nobody's eye; a spelling variant is one of them. */
  readonly matched: readonly {
    readonly studentId: number;
    readonly row: number;
    readonly spelling: boolean;
  }[];
  readonly review: readonly {
    readonly studentId: number;
    readonly row: number;
    readonly why: 'slip' | 'id-clash';
  }[];
  /** Children of `matched` with two digits of the number exchanged or the grandfather's name left out. */
  readonly detailsDiffer: readonly { readonly studentId: number; readonly row: number }[];
  /** Empty when the section itself is absent: one cause is one finding. */
  readonly missingOnDarsak: readonly number[];
  /** Rows of children whom OpenEMIS does not know in this grade. */
  readonly missingOnOpenemis: readonly number[];
  /** Here on OpenEMIS, in a sibling section on Darsak. Told apart from missing only when that section was read. */
  readonly movedAway: readonly { readonly studentId: number; readonly to: SectionKey }[];
  /** Here on Darsak, in a sibling section on OpenEMIS. */
  readonly movedHere: readonly {
    readonly studentId: number;
    readonly row: number;
    readonly from: SectionKey;
  }[];
  readonly duplicates: readonly (readonly [number, number])[];
  /** In the class, not in the subject list; never also "missing". */
  readonly classNotSubject: readonly number[];
  /** On Darsak though the child has left. */
  readonly statusDiffers: readonly { readonly studentId: number; readonly row: number }[];
  /** Nothing at all to do here. */
  readonly inOrder: boolean;
}

export interface TeacherTruth {
  readonly key: string;
  readonly staffId: number;
  readonly name: string;
  readonly sections: readonly SectionTruth[];
  /** Sections of hers that are not on Darsak. */
  readonly sectionsMissingOnDarsak: readonly SectionKey[];
  /** Relation ids on Darsak without any section of OpenEMIS behind them. */
  readonly sectionsExtraOnDarsak: readonly number[];
  /** Relation ids of sections that OpenEMIS gives to somebody else. */
  readonly sectionsOfOtherTeacher: readonly number[];
  /** Relation ids under which one of her classes stands a second time. */
  readonly sectionsUnderTwoSubjects: readonly number[];
}

export interface Truth {
  readonly teachers: readonly TeacherTruth[];
  teacher(key: string): TeacherTruth;
}

const sectionTruth = (
  school: School,
  planted: readonly SectionDifferences[],
  relation: DarsakRelation | undefined,
  key: SectionKey,
): SectionTruth => {
  const { section, one } = findSection(school, key);
  const current = statusId('CURRENT');
  const enrolled = school.subjectEnrolments.filter(
    (entry) => entry.sectionId === section.id && entry.classId === one.id,
  );
  const active = enrolled.filter((entry) => entry.statusId === current).map((entry) => entry.studentId);
  const listed = new Set(enrolled.map((entry) => entry.studentId));
  const classNotSubject = school.classEnrolments
    .filter((entry) => entry.classId === one.id && entry.statusId === current && !listed.has(entry.studentId))
    .map((entry) => entry.studentId);
  const here = planted.find((entry) => entry.section === key);
  const difference = new Map(here?.students.map((entry) => [entry.studentId, entry]));
  const rows = (studentId: number): number[] =>
    (relation?.students ?? []).filter((row) => row.studentId === studentId).map((row) => row.row);
  const firstRow = (studentId: number): number => {
    const [row] = rows(studentId);
    if (row === undefined) throw new Error(`${key}: a paired child has no row`);
    return row;
  };

  const matched: SectionTruth['matched'][number][] = [];
  const review: SectionTruth['review'][number][] = [];
  const detailsDiffer: SectionTruth['detailsDiffer'][number][] = [];
  const missing: number[] = [];
  const movedAway: SectionTruth['movedAway'][number][] = [];
  const duplicates: [number, number][] = [];
  for (const studentId of relation ? active : []) {
    const found = difference.get(studentId);
    if (found?.kind === 'missing') missing.push(studentId);
    else if (found?.kind === 'moved') movedAway.push({ studentId, to: found.to });
    else if (found?.kind === 'slip' || found?.kind === 'id-clash') {
      review.push({ studentId, row: firstRow(studentId), why: found.kind });
    } else {
      matched.push({ studentId, row: firstRow(studentId), spelling: found?.kind === 'spelling' });
      const lacksName = found?.kind === 'spelling' && found.variant === 'no-grandfather';
      if (found?.kind === 'id-differs' || lacksName)
        detailsDiffer.push({ studentId, row: firstRow(studentId) });
      const [first, second] = rows(studentId);
      if (found?.kind === 'duplicate' && first !== undefined && second !== undefined)
        duplicates.push([first, second]);
    }
  }
  const movedHere = relation
    ? planted.flatMap((entry) =>
        entry.students
          .filter((moved) => moved.kind === 'moved' && moved.to === key)
          .map(({ studentId }) => ({ studentId, row: firstRow(studentId), from: entry.section })),
      )
    : [];
  const statusDiffers = relation
    ? [...difference.values()]
        .filter((entry) => entry.kind === 'left-but-shown')
        .map(({ studentId }) => ({ studentId, row: firstRow(studentId) }))
    : [];
  const missingOnOpenemis = (relation?.students ?? [])
    .filter((row) => row.studentId === null)
    .map((row) => row.row);
  const troubles = [
    review,
    detailsDiffer,
    missing,
    movedAway,
    movedHere,
    duplicates,
    classNotSubject,
    statusDiffers,
    missingOnOpenemis,
  ];
  return {
    key,
    classId: one.id,
    className: one.name,
    subjectSectionId: section.id,
    subject: subjectNames[section.subject],
    relationId: relation?.id ?? null,
    openemisCount: active.length,
    darsakCount: relation ? relation.students.length : null,
    matched,
    review,
    detailsDiffer,
    missingOnDarsak: missing,
    missingOnOpenemis,
    movedAway,
    movedHere,
    duplicates,
    classNotSubject,
    statusDiffers,
    inOrder: relation !== undefined && troubles.every((list) => list.length === 0),
  };
};

export const buildTruth = (
  school: School,
  planted: readonly SectionDifferences[],
  relations: readonly DarsakRelation[],
): Truth => {
  const period = school.periods.find((candidate) => candidate.current);
  const teachers = school.staff
    .filter((member) => member.role === 'teacher' && member.institutionId === school.institution.id)
    .map((member): TeacherTruth => {
      const mine = relationDifferences.filter((entry) => entry.teacher === member.key);
      const own = relations.filter((relation) => relation.teacher === member.key);
      const keys = school.assignments
        .filter((assignment) => assignment.staffId === member.person.id && assignment.end === null)
        .flatMap((assignment) => {
          const section = school.sections.find((candidate) => candidate.id === assignment.sectionId);
          if (!section || section.periodId !== period?.id) return [];
          return school.classes
            .filter((one) => section.classIds.includes(one.id))
            .map((one): SectionKey => `${section.subject}-${one.key}`);
        });
      const absent = mine.filter((entry) => entry.kind === 'absent').map((entry) => entry.section);
      const foreign = (kind: 'other-teacher' | 'second-subject'): number[] =>
        mine.flatMap((entry) => {
          if (entry.kind !== kind) return [];
          // The stale relation comes after the proper ones of the same teacher.
          const relation = own.findLast((candidate) => candidate.section === entry.section);
          return relation ? [relation.id] : [];
        });
      return {
        key: member.key,
        staffId: member.person.id,
        name: fullName(member.person),
        sections: keys.map((key) =>
          sectionTruth(
            school,
            planted,
            own.find((relation) => relation.section === key),
            key,
          ),
        ),
        sectionsMissingOnDarsak: absent,
        sectionsExtraOnDarsak: own
          .filter((relation) => relation.section === null)
          .map((relation) => relation.id),
        sectionsOfOtherTeacher: foreign('other-teacher'),
        sectionsUnderTwoSubjects: foreign('second-subject'),
      };
    });
  return {
    teachers,
    teacher: (key) => {
      const found = teachers.find((teacher) => teacher.key === key);
      if (!found) throw new Error(`no teacher ${key}`);
      return found;
    },
  };
};
