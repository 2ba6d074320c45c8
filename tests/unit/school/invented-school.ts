import { packEntries } from '../../../src/core/marks/packed-entries.ts';
import { packMembers } from '../../../src/core/marks/packed-members.ts';
import { assignedSections } from '../../../src/core/roster/section-ref.ts';
import type { ReceivedCheck } from '../../../src/core/school/handed-check.ts';
import type { SchoolData } from '../../../src/core/school/school-data.ts';
import type {
  Completeness,
  ClassRosterSnapshot,
  PageList,
  PageListSnapshot,
  Snapshot,
  StudentRow,
  SubjectRosterSnapshot,
  TeachingAssignment,
} from '../../../src/core/snapshot.ts';

/** An invented school as a principal's reading of OpenEMIS brings it: small by default, of any size for the bench. */

export const now = Date.UTC(2026, 10, 15, 7, 30);
export const freshness = { now, maxAgeMs: 24 * 3_600_000 };

const whole: Completeness = { state: 'complete', read: 1, expected: 1, reasons: ['server-total-reached'] };
export const partly: Completeness = { state: 'partial', read: 1, expected: 2, reasons: ['rows-refused'] };
const source = { platform: 'openemis', host: 'emis.test', reader: 'test', readerVersion: 1 } as const;
const head = {
  schema: 1,
  source,
  account: null,
  academicPeriod: { id: '33', label: '2026/2027' },
  capturedAt: now - 3_600_000,
  completeness: whole,
} as const;

const letters = ['أ', 'ب', 'ج', 'د', 'هـ', 'و'];
const grades = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];
const given = ['سارة', 'عمر', 'ليان', 'يزن', 'رند', 'كرم', 'جنى', 'آدم', 'تالا', 'زيد'];
const fathers = ['محمود', 'خالد', 'سمير', 'أحمد', 'ياسر', 'نبيل', 'ماهر'];
const families = ['الزعبي', 'عبيدات', 'الخصاونة', 'بني هاني', 'الشرمان', 'الطعاني', 'أبو الهيجاء', 'الروسان'];
const subjects = [
  'اللغة العربية',
  'الرياضيات',
  'العلوم',
  'اللغة الإنجليزية',
  'التربية الإسلامية',
  'التاريخ',
  'الجغرافيا',
  'التربية الوطنية',
  'الحاسوب',
  'التربية الفنية',
  'التربية الرياضية',
  'التربية المهنية',
  'الثقافة المالية',
  'الفيزياء',
];

export interface SchoolShape {
  readonly classes: number;
  readonly subjects: number;
  readonly students: number;
}

const studentOf = (classAt: number, at: number): StudentRow => ({
  row: at + 1,
  name: `${given[(at + classAt) % 10] ?? ''} ${fathers[(at * 3 + classAt) % 7] ?? ''} ${
    given[(at * 7 + 2) % 10] ?? ''
  } ${families[(at * 5 + classAt) % 8] ?? ''}`,
  openemisNo: String(2_000_000_000 + classAt * 100 + at),
  nationalId: String(classAt * 100 + at).padStart(10, '0'),
  status: 'CURRENT',
  sourceKey: String(10_000 + classAt * 100 + at),
});

export function inventedSchool({ classes, subjects: many, students }: SchoolShape): SchoolData {
  const rooms = Array.from({ length: classes }, (_, at) => ({
    id: String(100 + at),
    name: `الصف ${grades[Math.floor(at / 6) % 10] ?? ''} - ${letters[at % 6] ?? ''}`,
    at,
  }));
  const assignments = rooms.flatMap(({ id, name, at }) =>
    Array.from({ length: many }, (_, s): TeachingAssignment => ({
      subjectSectionId: String(5000 + at * 20 + s),
      subjectId: String(1 + s),
      subject: subjects[s] ?? `المبحث ${s}`,
      educationGradeId: String(1 + Math.floor(at / 6)),
      classes: [{ id, name }],
      teachers: [{ staffId: String(900 + ((at + s * 5) % 60)), name: teacherName((at + s * 5) % 60) }],
    })),
  );
  const rosters = rooms.map(({ id, name, at }): ClassRosterSnapshot => ({
    ...head,
    kind: 'class-roster',
    data: {
      classId: id,
      className: name,
      students: Array.from({ length: students }, (_, n) => studentOf(at, n)),
    },
  }));
  const rows = new Map(rosters.map(({ data }) => [data.classId, data.students]));
  return {
    list: null,
    staffId: '1',
    sectionRosters: [],
    assignments: {
      ...head,
      kind: 'teaching-assignments',
      data: { institution: { id: '7', code: '7', name: 'مدرسة التجربة' }, scope: 'school', assignments },
    },
    classRosters: rosters,
    subjectRosters: assignedSections(assignments).map(
      ({ assignment, classId, className }): SubjectRosterSnapshot => ({
        ...head,
        kind: 'subject-roster',
        data: {
          classId,
          className,
          subjectSectionId: assignment.subjectSectionId,
          subject: assignment.subject,
          students: rows.get(classId) ?? [],
        },
      }),
    ),
  };
}

export const teacherName = (at: number): string =>
  `${given[at % 10] ?? ''} ${fathers[at % 7] ?? ''} ${given[(at * 3) % 10] ?? ''} ${families[(at + Math.floor(at / 8)) % 8] ?? ''}`;

type Check = ReceivedCheck['check'];

/** A colleague's check of a section, in order unless it says otherwise. */
export const received = (key: string, change: Partial<Check> = {}, from = 'هدى يوسف'): ReceivedCheck => {
  const [subjectSectionId = '', classId = ''] = key.split(':');
  return {
    from: { key: from, name: from, role: 'teacher', school: null },
    bundle: `of ${from}`,
    check: {
      schema: 1,
      section: key,
      of: 'section',
      assigned: { subjectSectionId, classId },
      subject: 'الرياضيات',
      title: 'السابع أ',
      institution: { id: '7', code: '7' },
      academicPeriod: '2026/2027',
      verdict: { state: 'in-order' },
      counts: null,
      findings: [],
      capturedAt: { darsak: now - 7_200_000, openemis: now - 10_800_000 },
      checkedAt: now - 7_200_000,
      ...change,
    },
  };
};

export const missingNames = (names: readonly string[] | null, students = names?.length ?? 1) =>
  ({
    code: 'student-missing-on-darsak',
    severity: 'problem',
    owner: 'support',
    step: 'ask-support-add-students',
    students,
    names: names === null ? null : [...names],
    section: null,
  }) as const;

export const pageList = (
  list: PageList,
  rows: readonly Readonly<Record<string, string>>[],
  completeness: Completeness = whole,
): PageListSnapshot => ({
  ...head,
  kind: 'page-list',
  completeness,
  data: {
    list,
    section: { label: '', grade: null, section: null, subject: null },
    rows: rows.map((values, index) => ({ row: index + 1, values })),
  },
});

const windows = [
  ['التقويم الأول', 'الفصل الأول', '2026-09-20', '2026-10-08'],
  ['التقويم الثاني', 'الفصل الأول', '2026-10-18', '2026-11-12'],
  ['التقويم الثالث', 'الفصل الأول', '2026-11-15', '2026-12-20'],
  ['الاختبار النهائي', 'الفصل الأول', '2026-12-21', '2027-01-10'],
  ['التقويم الأول', 'الفصل الثاني', '2027-02-14', '2027-03-04'],
  ['التقويم الثاني', 'الفصل الثاني', '2027-03-21', '2027-04-08'],
  ['التقويم الثالث', 'الفصل الثاني', '2027-04-18', '2027-05-13'],
  ['الاختبار النهائي', 'الفصل الثاني', '2027-05-30', '2027-06-20'],
] as const;

/** Marks of the school in eight periods: of the second, that closed, a mark is missing for the last student of each class. */
export function marksSnapshots({ classRosters, assignments }: SchoolData): readonly Snapshot[] {
  const all = assignments?.data.assignments ?? [];
  const gradesOfSchool = [...Map.groupBy(all, ({ educationGradeId }) => educationGradeId)];
  const periods = windows.map(([name, term, opens, closes], at) => ({
    id: String(at + 1),
    code: null,
    name,
    term,
    start: opens,
    end: closes,
    opens,
    closes,
    editable: null,
  }));
  const gradings = periods.map(({ id }) => ({
    periodId: id,
    resultType: 'MARKS' as const,
    max: 20,
    passMark: 10,
  }));
  return [
    ...gradesOfSchool.map(([grade, of]): Snapshot => ({
      ...head,
      kind: 'assessment',
      data: {
        assessmentId: `a${grade}`,
        code: null,
        name: `a${grade}`,
        educationGradeId: grade,
        periods,
        subjects: [...new Set(of.map(({ subjectId }) => subjectId))].map((subjectId) => ({
          subjectId,
          gradings,
        })),
      },
    })),
    ...classRosters.flatMap(({ data: { classId, className, students } }): Snapshot[] => {
      const ids = students.map(({ sourceKey = '' }) => sourceKey);
      const sections = all.filter(({ classes }) => classes.some(({ id }) => id === classId));
      const grade = sections[0]?.educationGradeId ?? '';
      return [
        {
          ...head,
          kind: 'mark-roster',
          data: {
            classId,
            className,
            homeroomStaffId: null,
            students: ids,
            sections: sections.map(({ subjectSectionId, subjectId, subject, educationGradeId }) => ({
              subjectSectionId,
              subjectId,
              subject,
              educationGradeId,
              members: packMembers(ids.map(() => 'CURRENT')),
            })),
          },
        },
        {
          ...head,
          kind: 'mark-entries',
          data: {
            classId,
            assessmentId: null,
            subjectId: null,
            students: ids,
            columns: sections.flatMap(({ subjectId }) =>
              ['1', '2'].map((periodId) => ({
                classId,
                assessmentId: `a${grade}`,
                subjectId,
                periodId,
                ...packEntries(
                  ids.map((_, at) =>
                    periodId === '2' && at === ids.length - 1
                      ? null
                      : { kind: 'mark', created: 1_795_000_000 },
                  ),
                ),
              })),
            ),
          },
        },
        { ...head, kind: 'mark-exemptions', data: { classId, exemptions: [] } },
      ];
    }),
  ];
}
