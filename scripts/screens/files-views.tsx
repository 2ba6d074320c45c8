import type { JSX } from 'preact';
import type { KeptFile } from '../../src/app/files.ts';
import { noChoices, type FilePreview } from '../../src/core/files/file-preview.ts';
import { problem } from '../../src/core/problem.ts';
import { FilesView } from '../../src/views/workspace/files/files-page.tsx';
import type { FileQueue, FileState } from '../../src/views/workspace/files/use-file.ts';
import { long, now } from './model-findings.ts';

/** The page of lists from files in each of its states, with invented data. */

const nothing = (): void => undefined;
const day = 86_400_000;

const queue = (state: FileState): FileQueue => ({
  now: state,
  waiting: 0,
  add: nothing,
  choose: nothing,
  refuse: nothing,
  next: nothing,
});
const preview: FilePreview = {
  name: 'EL_StudentInfoReport.xls',
  kind: 'html',
  encoding: 'windows-1256',
  separator: null,
  misnamed: false,
  sheets: [
    {
      at: 0,
      name: 'السابع أ',
      hidden: false,
      used: true,
      rows: 3,
      answer: 'sure',
      columns: [
        {
          at: 0,
          letter: 'A',
          header: 'م',
          meaning: 'serial',
          by: 'header',
          wrong: null,
          samples: ['1', '2', '3'],
        },
        {
          at: 1,
          letter: 'B',
          header: 'اسم الطالب',
          meaning: 'studentName',
          by: 'header',
          wrong: null,
          samples: ['رغد إياد أنس العمري', 'زيد رامي كريم الصمادي', 'تالا وسيم عبد الله أبو زيد'],
        },
        {
          at: 2,
          letter: 'C',
          header: 'رقم الإثبات',
          meaning: 'nationalId',
          by: 'header',
          wrong: 'values',
          samples: ['0000100001', '0000100002', 'غير متوفر'],
        },
        {
          at: 3,
          letter: 'D',
          header: 'اسم قريب الطالب',
          meaning: 'none',
          by: null,
          wrong: null,
          samples: ['إياد أنس العمري'],
        },
      ],
      notes: [
        { note: 'lost-digits', count: 2 },
        { note: 'hidden-rows', count: 1 },
      ],
    },
  ],
  groups: [
    {
      key: '7a',
      label: 'السابع — أ',
      grade: 'السابع',
      section: 'أ',
      subject: null,
      students: 28,
      stated: 30,
      sheets: ['السابع أ'],
      samples: ['رغد إياد أنس العمري', 'زيد رامي كريم الصمادي'],
      used: true,
    },
  ],
  sections: 0,
  refused: [{ sheet: 'السابع أ', at: 31, why: 'no-name' }],
  hiddenRows: 1,
  looksLike: 'ajyal',
  shown: null,
  period: '2026/2027',
};
const review: Extract<FileState, { state: 'open' }> = {
  state: 'open',
  source: new File([], preview.name, { lastModified: now - 3 * day }),
  file: {
    preview: () => Promise.resolve({ ok: false, error: 'too-slow' }),
    take: () => Promise.resolve({ ok: false, error: 'too-slow' }),
    close: nothing,
  } as unknown as Extract<FileState, { state: 'open' }>['file'],
  preview,
  choices: noChoices,
  busy: false,
};
/** A whole school in one file, with a long name and much that must be said. */
const many: FilePreview = {
  ...preview,
  name: 'كشف أسماء طلبة مدرسة الروابي الأساسية المختلطة للعام الدراسي 2026-2027 النسخة النهائية (3).xlsx',
  kind: 'xlsx',
  encoding: null,
  misnamed: true,
  groups: Array.from({ length: 12 }, (_, n) => ({
    key: String(n),
    label: 'الصف الحادي عشر العلمي الأكاديمي - شعبة أ — الرياضيات المتقدمة والإحصاء',
    grade: n === 3 ? null : 'الصف الحادي عشر العلمي الأكاديمي',
    section: n === 3 ? null : ('أبجدهوزحطيكل'[n] ?? ''),
    subject: n % 2 === 0 ? 'الرياضيات المتقدمة والإحصاء' : null,
    students: n === 5 ? 1 : 31 + n,
    stated: n === 4 ? 40 : null,
    sheets: ['كشف أسماء الطلبة بحسب الشعبة'],
    samples: [long, 'زيد رامي كريم الصمادي'],
    used: n !== 2,
  })),
  refused: Array.from({ length: 9 }, (_, n) => ({
    sheet: 'كشف أسماء الطلبة بحسب الشعبة',
    at: 31 + n,
    why: n % 2 === 0 ? ('no-name' as const) : ('not-a-name' as const),
  })),
};
const onlyHead: FilePreview = {
  ...preview,
  sheets: preview.sheets.map((sheet) => ({
    ...sheet,
    rows: 1,
    notes: [],
    columns: sheet.columns.map((column) => ({ ...column, samples: [], wrong: null })),
  })),
  groups: [],
  refused: [],
  hiddenRows: 0,
};
const kept: readonly KeptFile[] = [
  {
    id: 'f1',
    name: 'EL_StudentInfoReport.xls',
    standsFor: 'ajyal',
    asOf: now - 3 * day,
    addedAt: now - day,
    lists: [
      { kind: 'section-roster', key: 'k1', label: 'السابع أ', section: 's1', count: 28, state: 'complete' },
      {
        kind: 'section-roster',
        key: 'k2',
        label: 'السابع ب · الرياضيات',
        section: 's2',
        count: 30,
        state: 'partial',
      },
    ],
  },
];
const files = (
  state: FileState,
  list: readonly KeptFile[] | null = [],
  failed = false,
  gone = false,
): JSX.Element => (
  <FilesView
    queue={queue(state)}
    kept={list}
    problem={failed ? problem('storage-failed') : null}
    onRetry={nothing}
    gone={gone}
    added={false}
    onAdded={nothing}
  />
);

/** A list that a page of Ajyal showed, of which it said that it is a part. */
const shown: FilePreview = {
  ...preview,
  name: 'أجيال — السابع — أ',
  kind: 'shown',
  encoding: null,
  refused: [],
  hiddenRows: 0,
  sheets: preview.sheets.map((sheet) => ({ ...sheet, name: 'أجيال — السابع — أ', notes: [] })),
  groups: preview.groups.map((group) => ({ ...group, students: 15, stated: null })),
  shown: {
    state: 'partial',
    read: 15,
    expected: 28,
    page: { current: 1, of: 2 },
    reasons: ['more-pages', 'fewer-than-stated'],
  },
};

export const filesViews = {
  'files-none': { route: 'files', view: () => files({ state: 'none' }) },
  'files-reading': { route: 'files', view: () => files({ state: 'reading', name: preview.name, done: 0.4 }) },
  'files-fault': { route: 'files', view: () => files({ state: 'fault', name: 'scan.pdf', fault: 'pdf' }) },
  'files-review': { route: 'files', view: () => files(review) },
  'files-many': { route: 'files', view: () => files({ ...review, preview: many, busy: true }) },
  'files-only-head': { route: 'files', view: () => files({ ...review, preview: onlyHead }) },
  'files-kept': { route: 'files', view: () => files({ state: 'none' }, kept) },
  'files-shown': { route: 'files', view: () => files({ ...review, preview: shown }) },
  'files-gone': { route: 'files', view: () => files({ state: 'none' }, [], false, true) },
  'files-failed': { route: 'files', view: () => files({ state: 'none' }, null, true) },
} as const;
