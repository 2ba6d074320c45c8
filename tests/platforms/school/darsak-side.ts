import { gradeNames, subjectNames, type Grade, type SubjectCode } from './curriculum.ts';
import {
  findSection,
  relationDifferences,
  subjectAlias,
  type SectionDifferences,
  type SectionKey,
  type SpellingVariant,
  type StudentDifference,
} from './planted.ts';
import { fullName, statusId, type Person, type School } from './school.ts';

/** What Darsak shows: a teacher's relations (subject × class) with their rows, planted differences applied. */

export interface DarsakStudent {
  /** 1-based place in the whole roster, over all pages. */
  readonly row: number;
  readonly name: string;
  readonly nationalId: string | null;
  readonly openemisNo: string | null;
  readonly birthDate: string;
  readonly gender: 'M' | 'F';
  /** Whose row it is in the model; null for invented extra children. Never rendered. */
  readonly studentId: number | null;
}

export interface DarsakRelation {
  readonly id: number;
  readonly teacher: string;
  /** The OpenEMIS section it stands for; null where OpenEMIS has none. */
  readonly section: SectionKey | null;
  readonly subject: string;
  readonly grade: string;
  readonly letter: string;
  readonly students: readonly DarsakStudent[];
}

const respell = (names: readonly string[], variant: SpellingVariant): string => {
  switch (variant) {
    case 'hamza':
      return names.join(' ').replace(/[أإآ]/gu, 'ا');
    case 'ta-marbuta':
      return names.map((name) => name.replace(/ة$/u, 'ه')).join(' ');
    case 'alef-maqsura':
      return names.map((name) => name.replace(/ى$/u, 'ي')).join(' ');
    case 'no-grandfather':
      return names.filter((_, index) => index !== 2).join(' ');
    case 'joined-compound':
      return names.map((name) => name.replace(/^عبد /u, 'عبد')).join(' ');
  }
};

const swapAt = (text: string, index: number): string =>
  text.slice(0, index) + (text[index + 1] ?? '') + (text[index] ?? '') + text.slice(index + 2);

type Row = Omit<DarsakStudent, 'row'>;

const plainRow = (person: Person): Row => ({
  name: fullName(person),
  nationalId: person.nationalId,
  openemisNo: person.openemisNo,
  birthDate: person.birthDate,
  gender: person.gender,
  studentId: person.id,
});

/** The row(s) of one child under its difference: none when missing, two when duplicated. */
const rowsOf = (person: Person, difference: StudentDifference | undefined): Row[] => {
  const row = plainRow(person);
  switch (difference?.kind) {
    case undefined:
    case 'left-but-shown':
    case 'class-only-but-shown':
      return [row];
    case 'missing':
    case 'moved':
      return [];
    case 'duplicate':
      return [row, row];
    case 'spelling':
      return [{ ...row, name: respell(person.names, difference.variant) }];
    case 'slip':
      return [
        {
          ...row,
          name: [swapAt(person.names[0], 1), person.names[1], person.names[3]].join(' '),
          nationalId: null,
          openemisNo: null,
        },
      ];
    case 'id-clash':
      return [{ ...row, name: [difference.firstName, ...person.names.slice(1)].join(' ') }];
    case 'id-differs': {
      const { nationalId } = person;
      return [{ ...row, nationalId: nationalId && swapAt(nationalId, nationalId.length - 2) }];
    }
  }
};

const numberRows = (rows: readonly Row[]): DarsakStudent[] =>
  [...rows]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((row, index) => ({ ...row, row: index + 1 }));

/** The roster Darsak shows for a section of OpenEMIS. */
const rosterOf = (
  school: School,
  planted: readonly SectionDifferences[],
  key: SectionKey,
): DarsakStudent[] => {
  const { section, one } = findSection(school, key);
  const here = planted.find((entry) => entry.section === key);
  const difference = new Map(here?.students.map((entry) => [entry.studentId, entry]));
  const shown = (entry: { studentId: number; statusId: number }): boolean =>
    entry.statusId === statusId('CURRENT') || difference.get(entry.studentId)?.kind === 'left-but-shown';
  const ids = school.subjectEnrolments
    .filter((entry) => entry.sectionId === section.id && entry.classId === one.id && shown(entry))
    .map((entry) => entry.studentId);
  for (const entry of here?.students ?? [])
    if (entry.kind === 'class-only-but-shown') ids.push(entry.studentId);
  const arrived = planted.flatMap((entry) =>
    entry.students.filter((one) => one.kind === 'moved' && one.to === key).map((one) => one.studentId),
  );
  const person = new Map(school.students.map((student) => [student.id, student]));
  const people = (list: readonly number[]): Person[] =>
    list.map((id) => person.get(id)).filter((found) => found !== undefined);
  return numberRows([
    ...people(ids).flatMap((student) => rowsOf(student, difference.get(student.id))),
    ...people(arrived).map(plainRow),
    ...(here?.extra ?? []).map((extra): Row => ({
      name: extra.names.join(' '),
      nationalId: extra.nationalId,
      openemisNo: null,
      birthDate: `${Number(school.today.slice(0, 4)) - 13}-05-05`,
      gender: extra.gender,
      studentId: null,
    })),
  ]);
};

/** The four children of the section that does not exist. */
const ghosts: readonly (readonly [string, string, 'M' | 'F'])[] = [
  ['وضاح سند خلف الدهامشة', '0000999101', 'M'],
  ['جميلة ذيب رشراش السرحان', '0000999102', 'F'],
  ['شاهر نواف مطلق الخريشا', '0000999103', 'M'],
  ['منار صخر غازي العيسى', '0000999104', 'F'],
];

export const buildDarsakSide = (school: School, planted: readonly SectionDifferences[]): DarsakRelation[] => {
  const relations: DarsakRelation[] = [];
  const add = (relation: Omit<DarsakRelation, 'id'>): void => {
    // Ids of no meaning, as a platform's own keys are.
    relations.push({ id: 481 + relations.length * 3, ...relation });
  };
  const currentPeriod = school.periods.find((period) => period.current);
  for (const member of school.staff) {
    if (member.role !== 'teacher' || member.institutionId !== school.institution.id) continue;
    const mine = relationDifferences.filter((entry) => entry.teacher === member.key);
    const addSection = (key: SectionKey, label: string): void => {
      const { one } = findSection(school, key);
      const students = rosterOf(school, planted, key);
      add({
        teacher: member.key,
        section: key,
        subject: label,
        grade: gradeNames[one.grade],
        letter: one.letter,
        students,
      });
    };
    const labelOf = (subject: SubjectCode, key: SectionKey): string =>
      subjectAlias(subject, findSection(school, key).one.key) ?? subjectNames[subject];
    for (const assignment of school.assignments) {
      const section = school.sections.find((candidate) => candidate.id === assignment.sectionId);
      if (assignment.staffId !== member.person.id || assignment.end !== null) continue;
      if (!section || section.periodId !== currentPeriod?.id) continue;
      for (const classId of section.classIds) {
        const one = school.classes.find((candidate) => candidate.id === classId);
        if (!one) continue;
        const key: SectionKey = `${section.subject}-${one.key}`;
        if (mine.some((entry) => entry.kind === 'absent' && entry.section === key)) continue;
        addSection(key, labelOf(section.subject, key));
      }
    }
    for (const entry of mine) {
      if (entry.kind === 'other-teacher') {
        addSection(entry.section, subjectNames[entry.section.split('-')[0] as SubjectCode]);
      } else if (entry.kind === 'second-subject') {
        addSection(entry.section, entry.label);
      } else if (entry.kind === 'extra') {
        add({
          teacher: member.key,
          section: null,
          subject: subjectNames[entry.subject],
          grade: gradeNames[entry.grade satisfies Grade],
          letter: entry.letter,
          students: numberRows(
            ghosts.map(([name, nationalId, gender]) => ({
              name,
              nationalId,
              openemisNo: null,
              birthDate: `${Number(school.today.slice(0, 4)) - 14}-03-03`,
              gender,
              studentId: null,
            })),
          ),
        });
      }
    }
  }
  return relations;
};
