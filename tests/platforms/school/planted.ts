import { classKey, type ClassKey, type SubjectCode } from './curriculum.ts';
import type { Person, School, SchoolClass, SubjectSection } from './school.ts';
import { statusId } from './school.ts';

/**
 * What is wrong on Darsak, on purpose. This list is the truth: whatever is not named here agrees on both sides.
 */

/** `MAT-7B`: a subject section seen from one class. */
export type SectionKey = `${SubjectCode}-${ClassKey}`;

export type SpellingVariant = 'hamza' | 'ta-marbuta' | 'alef-maqsura' | 'no-grandfather' | 'joined-compound';

export type StudentDifference =
  | { readonly kind: 'missing'; readonly studentId: number }
  | { readonly kind: 'spelling'; readonly studentId: number; readonly variant: SpellingVariant }
  /** Two letters of the first name exchanged, no grandfather, no number: too little is left, a person must look. */
  | { readonly kind: 'slip'; readonly studentId: number }
  /** The right number, father, grandfather and family with another first name: a person must look. */
  | { readonly kind: 'id-clash'; readonly studentId: number; readonly firstName: string }
  /** All four names right, two digits of the number exchanged: the same child, whose details differ. */
  | { readonly kind: 'id-differs'; readonly studentId: number }
  | { readonly kind: 'duplicate'; readonly studentId: number }
  | { readonly kind: 'moved'; readonly studentId: number; readonly to: SectionKey }
  /** Left the school, still on Darsak. */
  | { readonly kind: 'left-but-shown'; readonly studentId: number }
  /** In the class, not in the subject list; on Darsak all the same. */
  | { readonly kind: 'class-only-but-shown'; readonly studentId: number };

export interface ExtraStudent {
  readonly names: readonly [string, string, string, string];
  readonly nationalId: string;
  readonly gender: 'M' | 'F';
}

export interface SectionDifferences {
  readonly section: SectionKey;
  readonly students: readonly StudentDifference[];
  readonly extra: readonly ExtraStudent[];
}

/** Differences of the section list, for one teacher. */
export type RelationDifference =
  | { readonly kind: 'absent'; readonly teacher: string; readonly section: SectionKey }
  /** A class that does not exist; its few students are invented. */
  | {
      readonly kind: 'extra';
      readonly teacher: string;
      readonly subject: SubjectCode;
      readonly grade: 8;
      readonly letter: string;
    }
  /** OpenEMIS gives the section to somebody else. */
  | { readonly kind: 'other-teacher'; readonly teacher: string; readonly section: SectionKey }
  /** The class stands a second time under a subject that this teacher does not teach there. */
  | {
      readonly kind: 'second-subject';
      readonly teacher: string;
      readonly section: SectionKey;
      readonly label: string;
    };

export const relationDifferences: readonly RelationDifference[] = [
  { kind: 'absent', teacher: 'math1', section: 'MAT-9A' },
  { kind: 'other-teacher', teacher: 'math1', section: 'MAT-9B' },
  { kind: 'extra', teacher: 'math2', subject: 'MAT', grade: 8, letter: 'د' },
  { kind: 'second-subject', teacher: 'science', section: 'SCI-7B', label: 'الفيزياء' },
  { kind: 'absent', teacher: 'english1', section: 'ENG-8C' },
];

/** Darsak's name of a subject where it is another than OpenEMIS' (darsak-facts 6.2): the same subject, no difference. */
export const subjectAlias = (subject: SubjectCode, key: ClassKey): string | null =>
  subject === 'DIG' && Number(key.slice(0, -1)) >= 9 ? 'الحاسوب' : null;

interface SectionPlan {
  readonly missing?: number;
  readonly spelling?: readonly SpellingVariant[];
  readonly slip?: number;
  readonly idClash?: number;
  readonly idDiffers?: number;
  readonly duplicate?: number;
  readonly movedTo?: SectionKey;
  readonly leftButShown?: true;
  readonly classOnlyButShown?: true;
  readonly extra?: readonly ExtraStudent[];
}

/** MAT-7A of the demo teacher is in order on purpose, and so is every section that is not named. */
const plans: Readonly<Partial<Record<SectionKey, SectionPlan>>> = {
  'MAT-7B': {
    missing: 1,
    spelling: ['hamza', 'ta-marbuta', 'no-grandfather'],
    slip: 1,
    extra: [{ names: ['غيث', 'نايف', 'صقر', 'الدهامشة'], nationalId: '0000999001', gender: 'M' }],
  },
  'MAT-8A': { missing: 2, spelling: ['hamza'], idClash: 1, movedTo: 'MAT-8B' },
  'MAT-8B': { missing: 1, duplicate: 1, spelling: ['ta-marbuta'] },
  'MAT-7C': { idDiffers: 1, spelling: ['hamza'] },
  'MAT-9B': { leftButShown: true },
  'MAT-9C': { classOnlyButShown: true },
  'ARB-7B': {
    missing: 1,
    spelling: ['hamza', 'hamza', 'no-grandfather'],
    duplicate: 1,
    extra: [{ names: ['ميسون', 'غالب', 'ذياب', 'السرحان'], nationalId: '0000999002', gender: 'F' }],
  },
  'ENG-7A': { spelling: ['ta-marbuta', 'hamza'], slip: 1 },
  'SCI-8B': { missing: 3, movedTo: 'SCI-8C' },
  'HIS-9A': { missing: 1, spelling: ['hamza'] },
  'GEO-10A': { missing: 1 },
  'DIG-9C': { duplicate: 1, spelling: ['no-grandfather'] },
};

const otherFirstName: Readonly<Record<'M' | 'F', string>> = { M: 'غسان', F: 'لبنى' };

/** The active subject section behind a key; throws when the plan names one that does not exist. */
export const findSection = (
  school: School,
  key: SectionKey,
): { section: SubjectSection; one: SchoolClass } => {
  const [subject, wanted] = key.split('-');
  const period = school.periods.find((candidate) => candidate.current);
  const one = school.classes.find(
    (candidate) =>
      candidate.periodId === period?.id &&
      candidate.institutionId === school.institution.id &&
      classKey(candidate.grade, candidate.letter) === wanted,
  );
  const section = school.sections.find(
    (candidate) => candidate.subject === subject && one !== undefined && candidate.classIds.includes(one.id),
  );
  if (!section || !one) throw new Error(`no section ${key}`);
  return { section, one };
};

const has: Readonly<Record<SpellingVariant, (person: Person) => boolean>> = {
  hamza: (person) => /[أإآ]/u.test(person.names.join(' ')),
  'ta-marbuta': (person) => person.names.some((name) => name.endsWith('ة')),
  'alef-maqsura': (person) => person.names.some((name) => name.endsWith('ى')),
  'no-grandfather': () => true,
  'joined-compound': (person) => person.names.some((name) => name.startsWith('عبد ')),
};

/** Chooses the children of every plan: the first fitting ones of the list who carry no other difference. */
export const plantDifferences = (school: School): SectionDifferences[] => {
  const person = new Map(school.students.map((student) => [student.id, student]));
  return Object.entries(plans).map(([name, plan]) => {
    const key = name as SectionKey;
    const { section, one } = findSection(school, key);
    const enrolled = school.subjectEnrolments.filter(
      (enrolment) => enrolment.sectionId === section.id && enrolment.classId === one.id,
    );
    const free = enrolled
      .filter((enrolment) => enrolment.statusId === statusId('CURRENT'))
      .map((enrolment) => person.get(enrolment.studentId))
      .filter((found) => found !== undefined)
      // Not the first rows: a difference in row 1 would be found by looking at the top of the list alone.
      .slice(2);
    const students: StudentDifference[] = [];
    const take = (fits: (candidate: Person) => boolean): Person => {
      const index = free.findIndex(fits);
      const [taken] = index < 0 ? [] : free.splice(index, 1);
      if (!taken) throw new Error(`${key}: nobody left for a planted difference`);
      return taken;
    };
    // A namesake by number needs a number; twins stay whole, so that a wrong merge of them would show.
    const numbered = (candidate: Person): boolean => candidate.nationalId !== null;
    for (const variant of plan.spelling ?? []) {
      students.push({
        kind: 'spelling',
        studentId: take((who) => numbered(who) && has[variant](who)).id,
        variant,
      });
    }
    for (let n = plan.slip ?? 0; n > 0; n -= 1) {
      students.push({
        kind: 'slip',
        studentId: take((who) => who.names[0].length >= 4 && !who.names[0].includes(' ')).id,
      });
    }
    for (let n = plan.idClash ?? 0; n > 0; n -= 1) {
      const who = take(numbered);
      students.push({ kind: 'id-clash', studentId: who.id, firstName: otherFirstName[who.gender] });
    }
    for (let n = plan.idDiffers ?? 0; n > 0; n -= 1) {
      students.push({
        kind: 'id-differs',
        studentId: take((who) => who.nationalId?.at(-1) !== who.nationalId?.at(-2)).id,
      });
    }
    for (let n = plan.missing ?? 0; n > 0; n -= 1)
      students.push({ kind: 'missing', studentId: take(() => true).id });
    for (let n = plan.duplicate ?? 0; n > 0; n -= 1)
      students.push({ kind: 'duplicate', studentId: take(numbered).id });
    if (plan.movedTo) students.push({ kind: 'moved', studentId: take(numbered).id, to: plan.movedTo });
    if (plan.leftButShown) {
      const left = enrolled.find((enrolment) => enrolment.statusId === statusId('WITHDRAWN'));
      if (!left) throw new Error(`${key}: nobody left this class`);
      students.push({ kind: 'left-but-shown', studentId: left.studentId });
    }
    if (plan.classOnlyButShown) {
      const listed = new Set(enrolled.map((enrolment) => enrolment.studentId));
      const outside = school.classEnrolments.find(
        (enrolment) => enrolment.classId === one.id && !listed.has(enrolment.studentId),
      );
      if (!outside) throw new Error(`${key}: everybody of the class is in the subject list`);
      students.push({ kind: 'class-only-but-shown', studentId: outside.studentId });
    }
    return { section: key, students, extra: plan.extra ?? [] };
  });
};
