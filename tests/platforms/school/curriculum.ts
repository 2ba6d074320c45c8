/**
 * Which subjects a grade has, and who teaches what: darsak-facts 6.2 (subjects by grade), reduced so that
 * 16 teachers carry it. Data, because the school is built from it and people read it to find a test case.
 */

export type Grade = 7 | 8 | 9 | 10;
export type Letter = 'أ' | 'ب' | 'ج';
export type SubjectCode =
  'ARB' | 'ENG' | 'MAT' | 'SCI' | 'ISL' | 'SOC' | 'DIG' | 'PHY' | 'CHE' | 'BIO' | 'HIS' | 'GEO';

export const grades: readonly Grade[] = [7, 8, 9, 10];
export const letters: readonly Letter[] = ['أ', 'ب', 'ج'];

export const gradeNames: Readonly<Record<Grade, string>> = {
  7: 'الصف السابع',
  8: 'الصف الثامن',
  9: 'الصف التاسع',
  10: 'الصف العاشر',
};

export const subjectNames: Readonly<Record<SubjectCode, string>> = {
  ARB: 'اللغة العربية',
  ENG: 'اللغة الإنجليزية',
  MAT: 'الرياضيات',
  SCI: 'العلوم',
  ISL: 'التربية الإسلامية',
  SOC: 'الدراسات الاجتماعية',
  DIG: 'المهارات الرقمية',
  PHY: 'الفيزياء',
  CHE: 'الكيمياء',
  BIO: 'العلوم الحياتية',
  HIS: 'التاريخ',
  GEO: 'الجغرافيا',
};

const lower: readonly SubjectCode[] = ['ARB', 'ENG', 'MAT', 'SCI', 'ISL', 'SOC', 'DIG'];
const upper: readonly SubjectCode[] = ['ARB', 'ENG', 'MAT', 'PHY', 'CHE', 'BIO', 'ISL', 'HIS', 'GEO', 'DIG'];
export const subjectsOf = (grade: Grade): readonly SubjectCode[] => (grade < 9 ? lower : upper);

/** Students per class, in the order 7أ 7ب 7ج 8أ … 10ج: 380 in all. */
export const classSizes: readonly number[] = [34, 33, 31, 32, 33, 30, 32, 31, 30, 33, 31, 30];

/** `7A` is the key of the class 7أ: letters A B C stand for أ ب ج in tests and truth. */
export type ClassKey = `${Grade}${'A' | 'B' | 'C'}`;
const latin = { أ: 'A', ب: 'B', ج: 'C' } as const;
export const classKey = (grade: Grade, letter: Letter): ClassKey => `${grade}${latin[letter]}`;

interface TeacherPlan {
  /** Used as user name on OpenEMIS and as the key of the teacher in truth. */
  readonly key: string;
  readonly gender: 'M' | 'F';
  readonly homeroom: ClassKey | null;
  readonly teaches: readonly (readonly [SubjectCode, readonly ClassKey[]])[];
}

const sevens: readonly ClassKey[] = ['7A', '7B', '7C'];
const eights: readonly ClassKey[] = ['8A', '8B', '8C'];
const nines: readonly ClassKey[] = ['9A', '9B', '9C'];
const tens: readonly ClassKey[] = ['10A', '10B', '10C'];

export const teacherPlans: readonly TeacherPlan[] = [
  { key: 'math1', gender: 'F', homeroom: '8A', teaches: [['MAT', ['7A', '7B', '8A', '8B', '9A']]] },
  { key: 'math2', gender: 'M', homeroom: '9B', teaches: [['MAT', ['7C', '8C', '9B', '9C']]] },
  { key: 'math3', gender: 'M', homeroom: '10A', teaches: [['MAT', tens]] },
  { key: 'arabic1', gender: 'F', homeroom: '7A', teaches: [['ARB', [...sevens, ...eights]]] },
  { key: 'arabic2', gender: 'M', homeroom: '9A', teaches: [['ARB', [...nines, ...tens]]] },
  { key: 'english1', gender: 'F', homeroom: '7B', teaches: [['ENG', [...sevens, ...eights]]] },
  { key: 'english2', gender: 'F', homeroom: '10B', teaches: [['ENG', [...nines, ...tens]]] },
  { key: 'islamic1', gender: 'M', homeroom: '7C', teaches: [['ISL', [...sevens, ...eights]]] },
  { key: 'islamic2', gender: 'F', homeroom: '9C', teaches: [['ISL', [...nines, ...tens]]] },
  { key: 'science', gender: 'F', homeroom: '8B', teaches: [['SCI', [...sevens, ...eights]]] },
  { key: 'physics', gender: 'M', homeroom: '10C', teaches: [['PHY', [...nines, ...tens]]] },
  { key: 'chemistry', gender: 'F', homeroom: null, teaches: [['CHE', [...nines, ...tens]]] },
  { key: 'biology', gender: 'F', homeroom: null, teaches: [['BIO', [...nines, ...tens]]] },
  { key: 'social', gender: 'M', homeroom: '8C', teaches: [['SOC', [...sevens, ...eights]]] },
  {
    key: 'history',
    gender: 'M',
    homeroom: null,
    teaches: [
      ['HIS', [...nines, ...tens]],
      ['GEO', [...nines, ...tens]],
    ],
  },
  {
    key: 'digital',
    gender: 'F',
    homeroom: null,
    teaches: [['DIG', [...sevens, ...eights, ...nines, ...tens]]],
  },
];

/** One subject section that serves two classes at once (contract C2: merged sections). */
export const mergedSection: { readonly subject: SubjectCode; readonly classes: readonly ClassKey[] } = {
  subject: 'GEO',
  classes: ['10A', '10B'],
};

/** A second active teacher beside the planned one. */
export const secondTeachers: readonly { subject: SubjectCode; classKey: ClassKey; teacher: string }[] = [
  { subject: 'SCI', classKey: '7A', teacher: 'biology' },
];

/** Assignments that ended during the year: the row stays, with an end date (contract C2). */
export const endedAssignments: readonly {
  subject: SubjectCode;
  classKey: ClassKey;
  teacher: string;
  end: string;
}[] = [
  { subject: 'MAT', classKey: '9B', teacher: 'math1', end: '10-08' },
  { subject: 'ARB', classKey: '9A', teacher: 'arabic1', end: '09-17' },
];

/** Children who left: still in the lists with another status (contract C4). `index` counts within the class. */
export const departures: readonly {
  classKey: ClassKey;
  index: number;
  status: 'WITHDRAWN' | 'TRANSFERRED';
}[] = [
  { classKey: '7B', index: 30, status: 'TRANSFERRED' },
  { classKey: '8B', index: 31, status: 'WITHDRAWN' },
  { classKey: '9B', index: 29, status: 'WITHDRAWN' },
  { classKey: '10C', index: 28, status: 'TRANSFERRED' },
];

/** Enrolled in the class, absent from the subject list. */
export const notInSubject: readonly { subject: SubjectCode; classKey: ClassKey; index: number }[] = [
  { subject: 'MAT', classKey: '8A', index: 20 },
  { subject: 'MAT', classKey: '9C', index: 11 },
];

/** Twins: neighbours in the class list who share everything but the first name. `index` is the elder's. */
export const twins: readonly { classKey: ClassKey; index: number }[] = [
  { classKey: '7A', index: 4 },
  { classKey: '8B', index: 12 },
];

/** Children without a national number: OpenEMIS knows them by its own number alone. Every n-th in the school. */
export const withoutNationalNumber = 19;
