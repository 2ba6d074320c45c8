import type { Finding, StudentEvidence } from '../../src/views/model.ts';
import type { Counts, SourceView } from '../../src/messages/panel.ts';

/** Invented view models of every state, for the gallery of screens. All names and numbers are invented. */

/** The gallery's present: Sunday 15 November 2026, 10:30 in Amman. */
export const now = Date.UTC(2026, 10, 15, 7, 30);
export const hour = 3_600_000;
export const capturedAt = { darsak: now, openemis: now - 78 * 60_000 };

export const source = (platform: SourceView['platform'], change: Partial<SourceView> = {}): SourceView => ({
  platform,
  state: 'complete',
  capturedAt: platform === 'darsak' ? capturedAt.darsak : capturedAt.openemis,
  old: false,
  read: 36,
  expected: 36,
  reasons: ['stated-total-reached'],
  ...change,
});
export const notRead = (platform: SourceView['platform']): SourceView =>
  source(platform, { state: 'not-read', capturedAt: null, read: 0, expected: null, reasons: [] });

export const counts = (change: Partial<Counts> = {}): Counts => ({
  darsak: 36,
  openemis: 36,
  matched: 36,
  review: 0,
  missingOnDarsak: 0,
  missingOnOpenemis: 0,
  moved: 0,
  duplicates: 0,
  detailsDiffer: 0,
  ...change,
});

export const row = (name: string, at = 1): NonNullable<StudentEvidence['darsak']> => ({ row: at, name });
export const only = (side: 'darsak' | 'openemis', name: string, at = 1): StudentEvidence => ({
  darsak: side === 'darsak' ? row(name, at) : null,
  openemis: side === 'openemis' ? row(name, at) : null,
  fields: [],
});
export const finding = (change: Partial<Finding> & Pick<Finding, 'code' | 'key'>): Finding => ({
  severity: 'problem',
  owner: 'support',
  step: 'ask-support-add-students',
  students: [],
  section: null,
  capturedAt,
  ...change,
});

export const review = finding({
  code: 'student-review',
  key: 'review-1',
  severity: 'attention',
  owner: 'teacher',
  step: 'decide-same-person',
  students: [
    {
      darsak: row('ليث محمّد سامي القضاه', 12),
      openemis: row('ليث محمد بسام القضاة', 11),
      fields: [
        {
          field: 'name',
          verdict: 'differs',
          parts: [
            { a: 'ليث', b: 'ليث', verdict: 'equal' },
            { a: 'محمّد', b: 'محمد', verdict: 'equal' },
            { a: 'سامي', b: 'بسام', verdict: 'differs' },
            { a: 'القضاه', b: 'القضاة', verdict: 'spelling' },
          ],
        },
        { field: 'nationalId', verdict: 'unknown' },
      ],
      reason: 'name-differs',
    },
  ],
});
/** Nothing but the year of birth stands on both sides beside a name that lacks a part. */
export const reviewByYear = finding({
  ...review,
  code: 'student-review',
  key: 'review-2',
  students: [
    {
      darsak: { ...row('نور حمدان العوازم', 4), nationalId: '0000456781' },
      openemis: { ...row('نور حمدان سعيد العوازم', 9), birthDate: '2012-05-17' },
      fields: [
        {
          field: 'name',
          verdict: 'differs',
          parts: [
            { a: 'نور', b: 'نور', verdict: 'equal' },
            { a: 'حمدان', b: 'حمدان', verdict: 'equal' },
            { a: null, b: 'سعيد', verdict: 'missing' },
            { a: 'العوازم', b: 'العوازم', verdict: 'equal' },
          ],
        },
        { field: 'nationalId', verdict: 'unknown' },
        { field: 'openemisNo', verdict: 'unknown' },
        { field: 'birthDate', verdict: 'unknown' },
        { field: 'birthYear', verdict: 'agree' },
        { field: 'gender', verdict: 'unknown' },
      ],
      reason: 'name-incomplete',
    },
  ],
});
export const missing = finding({
  code: 'student-missing-on-darsak',
  key: 'missing-1',
  students: [only('openemis', 'رغد إياد أنس العمري', 20), only('openemis', 'زيد رامي كريم الصمادي', 31)],
});
export const extra = finding({
  code: 'student-missing-on-openemis',
  key: 'extra-1',
  owner: 'school',
  step: 'ask-school-enrol-student',
  students: [only('darsak', 'تالا وسيم عبد الله أبو زيد', 35)],
});
export const moved = finding({
  code: 'student-moved',
  key: 'moved-1',
  severity: 'attention',
  owner: 'school',
  step: 'ask-school-move-student',
  students: [{ ...only('darsak', 'يزن عماد فؤاد بني هاني', 30), foundIn: 'الصف السابع-ب' }],
});
export const duplicate = finding({
  code: 'student-duplicate-on-darsak',
  key: 'duplicate-1',
  severity: 'attention',
  step: 'ask-support-remove-students',
  students: [only('darsak', 'سارة نبيل هاشم الخطيب', 8), only('darsak', 'ساره نبيل هاشم الخطيب', 27)],
});
export const details = finding({
  code: 'student-details-differ',
  key: 'details-1',
  severity: 'attention',
  owner: 'school',
  step: 'correct-details',
  students: [
    {
      darsak: { ...row('جنى خليل ناصر الرواشدة', 5), nationalId: '0000412275' },
      openemis: { ...row('جنى خليل ناصر الرواشدة', 5), nationalId: '0000412257' },
      fields: [
        { field: 'name', verdict: 'agree' },
        { field: 'nationalId', verdict: 'differs' },
      ],
    },
  ],
});
export const note = finding({
  code: 'student-status-differs',
  key: 'note-1',
  severity: 'note',
  owner: 'school',
  step: 'nothing',
  students: [
    {
      darsak: row('بشار مازن عيسى حدادين', 9),
      openemis: { ...row('بشار مازن عيسى حدادين', 9), status: 'TRANSFERRED' },
      fields: [{ field: 'name', verdict: 'agree' }],
    },
  ],
});
export const notInClass = finding({
  code: 'student-not-in-classroom',
  key: 'absent-1',
  severity: 'attention',
  owner: 'school',
  step: 'tell-school-not-in-class',
  students: [
    {
      darsak: row('يزن عماد فؤاد بني هاني', 30),
      openemis: row('يزن عماد فؤاد بني هاني', 29),
      fields: [],
      inClass: false,
    },
  ],
});
export const inClassOnly = finding({
  code: 'student-in-classroom-only',
  key: 'only-1',
  owner: 'school',
  step: 'ask-school-enrol-student',
  students: [{ darsak: null, openemis: null, fields: [], inClass: true, seenName: 'جنى سامي' }],
});
export const sectionGone = finding({
  code: 'section-missing-on-darsak',
  key: 'section-1',
  step: 'ask-support-add-section',
  section: { darsak: null, openemis: 'الصف الثامن-أ · الرياضيات', darsakCount: null, openemisCount: 32 },
});
export const sectionExtra = finding({
  code: 'section-extra-on-darsak',
  key: 'section-2',
  severity: 'attention',
  step: 'ask-support-remove-section',
  section: { darsak: 'العاشر ج — رياضيات', openemis: null, darsakCount: 29, openemisCount: null },
});
export const allMissing = finding({
  code: 'student-missing-on-darsak',
  key: 'missing-32',
  students: Array.from({ length: 32 }, (_, i) =>
    only('openemis', ['أحمد', 'لين', 'عمر', 'سلمى'][i % 4] + ' ماجد توفيق الزعبي ' + String(i + 1), i + 1),
  ),
});
export const manyFindings: readonly Finding[] = Array.from({ length: 40 }, (_, i) => ({
  ...[review, missing, extra, duplicate][i % 4]!,
  key: `many-${String(i)}`,
}));
export const long =
  'عبد الرحمن صلاح الدين محمد نور الدين آل عبد الكريم بني عبد الرحمن المجالي الحويطات عبد الرحمن صلاح الدين';
export const longNames = finding({
  ...review,
  code: 'student-review',
  key: 'long-1',
  students: [
    {
      darsak: row(long, 1),
      openemis: row('Abd Al-Rahman Salah Al-Deen Mohammad Nour Al-Deen Al-Majali', 2),
      fields: [{ field: 'name', verdict: 'differs' }],
    },
  ],
});
