import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import { schoolDaysUntil } from '../../src/core/calendar/school-calendar.ts';
import {
  cellStates,
  closingDays,
  type Cell,
  type CellState,
  type MarkCounts,
  type MarkSheet,
  type MarksResult,
  type SheetPeriod,
  type SheetStudent,
} from '../../src/core/marks/marks-result.ts';

/** An invented school's marks, as the check hands them out: for screens, tests of views, and the bench. */

export const marksToday = '2026-11-23';

export interface MarksModel {
  readonly classes: readonly string[];
  readonly subjects: readonly string[];
  readonly students: number;
  /** Sheets that were not read, by `class subject` index. */
  readonly unread?: readonly string[];
  /** Nothing is missing anywhere. */
  readonly complete?: boolean;
}

const windows = [
  { name: 'التقويم الأول', term: 'الفصل الأول', opens: '2026-09-20', closes: '2026-10-08' },
  { name: 'التقويم الثاني', term: 'الفصل الأول', opens: '2026-10-18', closes: '2026-11-12' },
  { name: 'التقويم الثالث', term: 'الفصل الأول', opens: '2026-11-15', closes: '2026-12-20' },
  { name: 'الاختبار النهائي', term: 'الفصل الأول', opens: '2026-12-21', closes: '2027-01-10' },
  { name: 'التقويم الأول', term: 'الفصل الثاني', opens: '2027-02-14', closes: '2027-03-04' },
  { name: 'التقويم الثاني', term: 'الفصل الثاني', opens: '2027-03-21', closes: '2027-04-08' },
  { name: 'التقويم الثالث', term: 'الفصل الثاني', opens: '2027-04-18', closes: '2027-05-13' },
  { name: 'الاختبار النهائي', term: 'الفصل الثاني', opens: '2027-05-30', closes: '2027-06-20' },
] as const;

const names = [
  'هدى يوسف أحمد ملكاوي',
  'سامي أحمد عبد الله العمري',
  'لينا ماهر خليل الخطيب',
  'عمر زيد محمود الروسان',
  'دانا وليد حسن حداد',
];
const given = ['سارة', 'عمر', 'ليان', 'يزن', 'رند', 'كرم', 'جنى', 'آدم', 'تالا', 'زيد'];
const family = ['الزعبي', 'عبيدات', 'الخصاونة', 'بني هاني', 'الشرمان', 'الطعاني', 'أبو الهيجاء'];

const studentOf = (classAt: number, at: number): SheetStudent => ({
  studentId: String(1000 + classAt * 100 + at),
  name: `${given[(at + classAt) % 10] ?? ''} محمود سالم ${family[(at * 3 + classAt) % 7] ?? ''}`,
  openemisNo: String(9_000_000_000 + classAt * 100 + at),
});

const cell = (state: CellState, schoolDays: number | null): Cell => ({
  state,
  reason: state === 'unreadable' ? 'entries-not-read' : state === 'not-required' ? 'period-not-marked' : null,
  schoolDays: state === 'missing-open' || state === 'missing-closing' ? schoolDays : null,
  foundInClass: null,
});

export function countCells(cells: readonly Cell[]): MarkCounts {
  const byState = Object.fromEntries(cellStates.map((state) => [state, 0])) as Record<CellState, number>;
  for (const { state } of cells) byState[state] += 1;
  const missing = byState['missing-closing'] + byState['missing-open'] + byState['missing-closed'];
  return { cells: cells.length, missing, byState };
}

export function marksModel(model: MarksModel): MarksResult {
  const sheets = model.classes.flatMap((className, c) =>
    model.subjects.map((subject, s) => sheetOf(model, className, c, subject, s)),
  );
  const worst = sheets.toSorted((a, b) => b.counts.missing - a.counts.missing);
  const counts = countCells(sheets.flatMap(({ periods }) => periods.flatMap(({ cells }) => cells)));
  return {
    today: marksToday,
    sheets: worst,
    school: { sheets: sheets.length, counts, next: null, doubtful: model.unread?.length ?? 0 },
    periods: [],
    classes: [],
    teachers: [],
    findings: [],
    clockShift: 0,
    complete: (model.unread ?? []).length === 0,
    oldest: Date.UTC(2026, 10, 23, 6, 12),
  };
}

function sheetOf(model: MarksModel, className: string, c: number, subject: string, s: number): MarkSheet {
  const unread = model.unread?.includes(`${String(c)} ${String(s)}`) ?? false;
  const students = Array.from({ length: model.students }, (_, at) => studentOf(c, at));
  const periods = windows.map((_, at) => periodOf(model, students, { c, s, at, unread }));
  const teacher = (c * 3 + s) % 11 === 10 ? null : (names[(c + s) % names.length] ?? null);
  return {
    key: `${String(c * 100 + s)}:${String(c + 1)}`,
    classId: String(c + 1),
    className,
    subjectSectionId: String(c * 100 + s),
    subjectId: String(s + 1),
    subject,
    educationGradeId: String(Math.floor(c / 2)),
    assessmentId: String(Math.floor(c / 2)),
    teachers: teacher === null ? [] : [{ staffId: String(100 + ((c + s) % names.length)), name: teacher }],
    homeroomStaffId: String(100 + (c % names.length)),
    students,
    periods,
    counts: countCells(periods.flatMap(({ cells }) => cells)),
    doubts: unread ? ['roster-partial'] : [],
  };
}

function periodOf(
  model: MarksModel,
  students: readonly SheetStudent[],
  { c, s, at, unread }: { c: number; s: number; at: number; unread: boolean },
): SheetPeriod {
  const { name, term, opens, closes } = windows[at] ?? windows[0];
  const isOpen = opens <= marksToday && marksToday <= closes;
  const days = isOpen ? schoolDaysUntil(jordanCalendar, marksToday, closes).count : null;
  const state =
    opens > marksToday
      ? 'not-yet-open'
      : closes < marksToday
        ? 'closed'
        : (days ?? 99) <= closingDays
          ? 'closing'
          : 'open';
  const marked = !(s === 4 && c % 3 === 2);
  // Some sections are complete, some lack a few marks, one lacks them all.
  const lacking =
    model.complete === true
      ? 0
      : state === 'open'
        ? [14, 0, 17, 36, 9, 0, 22, 0][(c * 2 + s) % 8]
        : (c * 5 + s) % 13 === 0 && at === 1
          ? 33
          : 0;
  const cells = students.map((_, index) => {
    if (unread) return cell('unreadable', null);
    if (!marked) return cell('not-required', null);
    if (state === 'not-yet-open') return cell('not-yet-open', null);
    if (index >= (lacking ?? 0)) return cell('entered', null);
    return cell(state === 'closed' ? 'missing-closed' : 'missing-open', days);
  });
  const counts = countCells(cells);
  return {
    period: {
      id: String(at + 1),
      code: `P${String(at + 1)}`,
      name,
      term,
      start: null,
      end: null,
      opens,
      closes,
      editable: isOpen,
    },
    groupKey: `${term} ${name}`,
    window: { state, opens, closes, schoolDays: days, estimated: false },
    resultType: marked ? 'MARKS' : null,
    max: marked ? 20 : null,
    passMark: marked ? 10 : null,
    cells,
    counts,
    report: { weekly: counts.missing, byStaff: counts.missing, because: [] },
  };
}

/** The same sheet with other cells. */
export function withCells(
  sheet: MarkSheet,
  cellOf: (cell: Cell, student: number, period: MarkSheet['periods'][number]) => Cell,
): MarkSheet {
  const periods = sheet.periods.map((period) => {
    const cells = period.cells.map((cell, at) => cellOf(cell, at, period));
    return { ...period, cells, counts: countCells(cells) };
  });
  return { ...sheet, periods, counts: countCells(periods.flatMap(({ cells }) => cells)) };
}

/** Two children came in November: of the windows before, their marks may stand elsewhere. */
export const withLateChildren = (sheet: MarkSheet): MarkSheet =>
  withCells(
    {
      ...sheet,
      students: sheet.students.map((student, at) =>
        at === 3 || at === 8 ? { ...student, since: '2026-11-16' } : student,
      ),
    },
    (cell, at, { window }) =>
      (at === 3 || at === 8) && window.state === 'closed'
        ? { state: 'to-check', reason: 'transferred-in', schoolDays: null, foundInClass: null }
        : cell,
  );

export const someClasses = [
  'الصف السابع-أ',
  'الصف السابع-ب',
  'الصف الثامن-أ',
  'الصف الثامن-ب',
  'الصف العاشر-أ',
  'الصف العاشر-ب',
];
export const someSubjects = ['اللغة العربية', 'اللغة الإنجليزية', 'الرياضيات', 'العلوم', 'التربية الإسلامية'];
