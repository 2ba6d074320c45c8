import type { OpenBasis } from '../../../app/panel-basis.ts';
import { jordanCalendar } from '../../../core/calendar/jordan-calendar.ts';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { schoolDaysUntil } from '../../../core/calendar/school-calendar.ts';
import type { DecisionRecord } from '../../../core/decisions/decision-record.ts';
import { dueLines, type DueToday } from '../../../core/marks/due-lines.ts';
import type { MarksSummary } from '../../../core/marks/marks-summary.ts';
import { emptyTally } from '../../../core/marks/tally.ts';
import type {
  ClassRosterSnapshot,
  Completeness,
  SectionLabel,
  SectionRosterSnapshot,
  Snapshot,
  StudentRow,
  SubjectRosterSnapshot,
  TeachingAssignment,
} from '../../../core/snapshot.ts';

/**
 * The school of the tour: invented from the first name to the last mark. It is checked by the very code that checks a real
 * one, so that the tour shows what is really seen and cannot differ from it.
 */

export const exampleTeacher = 'هدى يوسف ملكاوي';
const staffId = 'example';
const hour = 3_600_000;

const alike = [
  'رغد إياد أنس العمري',
  'زيد رامي كريم الصمادي',
  'تالا وسيم فارس الخطيب',
  'يزن عماد فؤاد هياجنة',
  'جنى خليل ناصر الرواشدة',
  'بشار مازن عيسى حدادين',
  'سلمى طارق نبيل القضاة',
  'مجد هشام صالح الشرمان',
  'لين باسم وليد الزعبي',
];
const onDarsak = [...alike, 'عبدالرحمن ماهر احمد العتوم', 'ليث محمد القضاة'];
const onOpenemis = [
  ...alike,
  'عبد الرحمن ماهر أحمد العتوم',
  'ليث محمد بسام القضاة',
  'ريم خالد عدنان المومني',
  'قيس نضال جميل بطاينة',
];
const other = [
  'فرح سامر حسان النسور',
  'آدم لؤي رائد الحمود',
  'دانا منير شريف عبيدات',
  'كرم يوسف جهاد البطوش',
];

const students = (names: readonly string[]): StudentRow[] =>
  names.map((name, at) => ({ row: at + 1, name, status: 'CURRENT' }));

const whole = (read: number): Completeness => ({
  state: 'complete',
  read,
  expected: read,
  reasons: ['stated-total-reached'],
});

type Common = Pick<Snapshot, 'schema' | 'account' | 'academicPeriod' | 'capturedAt' | 'source'>;
const common = (platform: 'darsak' | 'openemis', capturedAt: number): Common => ({
  schema: 1,
  source: { platform, host: 'example.invalid', reader: 'tour', readerVersion: 1 },
  account: null,
  academicPeriod: { id: '1', label: '2026/2027' },
  capturedAt,
});

const label = (grade: string, section: string): SectionLabel => ({
  label: `الرياضيات — ${grade} (${section})`,
  grade,
  section,
  subject: 'الرياضيات',
});
const seventh = label('السابع', 'أ');
const eighth = label('الثامن', 'ب');

const classes = [
  { id: '1', name: 'السابع أ' },
  { id: '2', name: 'الثامن ب' },
  { id: '3', name: 'التاسع ج' },
] as const;

/** What would lie in the store after a teacher had opened both platforms, and decided `decisions`. */
export function exampleBasis(now: number, decisions: readonly DecisionRecord[] = []): OpenBasis {
  const darsakAt = now - 0.2 * hour;
  const openemisAt = now - 2 * hour;
  const page = (section: SectionLabel, names: readonly string[]): SectionRosterSnapshot => ({
    ...common('darsak', darsakAt),
    kind: 'section-roster',
    completeness: whole(names.length),
    data: { section, students: names.map((name, at) => ({ row: at + 1, name })) },
  });
  const ofClass = (at: 0 | 1, names: readonly string[]): ClassRosterSnapshot => ({
    ...common('openemis', openemisAt),
    kind: 'class-roster',
    completeness: whole(names.length),
    data: { classId: classes[at].id, className: classes[at].name, students: students(names) },
  });
  const ofSubject = (at: 0 | 1, names: readonly string[]): SubjectRosterSnapshot => ({
    ...ofClass(at, names),
    kind: 'subject-roster',
    data: {
      ...ofClass(at, names).data,
      subjectSectionId: `s${classes[at].id}`,
      subject: 'الرياضيات',
    },
  });
  const assignments = classes.map((each): TeachingAssignment => ({
    subjectSectionId: `s${each.id}`,
    subjectId: '7',
    subject: 'الرياضيات',
    educationGradeId: each.id,
    classes: [each],
    teachers: [{ staffId, name: exampleTeacher }],
  }));
  return {
    data: {
      list: {
        ...common('darsak', darsakAt),
        kind: 'section-list',
        completeness: { ...whole(2), expected: null, reasons: ['no-sign-of-more'] },
        data: {
          sections: [seventh, eighth].map((section, at) => ({
            ...section,
            row: at + 1,
            studentCount: at === 0 ? onDarsak.length : other.length,
            teacherName: null,
            path: null,
          })),
        },
      },
      assignments: {
        ...common('openemis', openemisAt),
        kind: 'teaching-assignments',
        completeness: whole(3),
        data: {
          institution: { id: '1', code: null, name: 'مدرسة الياسمين (مثال)' },
          scope: 'own',
          assignments,
        },
      },
      sectionPages: [[page(seventh, onDarsak)], [page(eighth, other)]],
      classRosters: [ofClass(0, onOpenemis), ofClass(1, other)],
      subjectRosters: [ofSubject(0, onOpenemis), ofSubject(1, other)],
      staffId,
    },
    reading: { state: 'done', done: 0, total: null, problem: null, finishedAt: openemisAt },
    maxAgeMs: 24 * hour,
    decisions: [...decisions],
    classrooms: [],
    ownedProblem: null,
  };
}

/** Her marks: one window closes in some school days, another has closed. */
export function exampleMarks(now: number): DueToday {
  const today = dayInAmman(now);
  // The third school day from today, whenever the tour is taken; outside the school year simply three days on.
  const days = Array.from({ length: 14 }, (_, n) => dayInAmman(now + (n + 1) * 24 * hour));
  const closes =
    days.find((day) => schoolDaysUntil(jordanCalendar, today, day).count === 3) ?? days[2] ?? today;
  const tally = { ...emptyTally, due: [{ closes, missing: 4 }], closed: 1, entered: 34, sheets: 1 };
  const summary: MarksSummary = {
    schema: 1,
    readAt: now - 2 * hour,
    complete: true,
    mine: tally,
    lines: [{ key: 's1:1', label: 'الرياضيات · السابع أ', tally }],
    classes: [],
    sections: [],
  };
  return dueLines(summary, { today, calendar: jordanCalendar, freshness: { now, maxAgeMs: 24 * hour } });
}
