import type { JSX } from 'preact';
import type { KeptFile } from '../../src/app/files.ts';
import { noChoices, type FilePreview } from '../../src/core/files/file-preview.ts';
import { problem } from '../../src/core/problem.ts';
import { FilesView } from '../../src/views/workspace/files/files-page.tsx';
import type { FileQueue, FileState } from '../../src/views/workspace/files/use-file.ts';
import { now } from './model-findings.ts';

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
  period: '2026/2027',
};
const review: FileState = {
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
const files = (state: FileState, list: readonly KeptFile[] | null = [], failed = false): JSX.Element => (
  <FilesView
    queue={queue(state)}
    kept={list}
    problem={failed ? problem('storage-failed') : null}
    added={false}
    onAdded={nothing}
  />
);

export const filesViews = {
  'files-none': { route: 'files', view: () => files({ state: 'none' }) },
  'files-reading': { route: 'files', view: () => files({ state: 'reading', name: preview.name, done: 0.4 }) },
  'files-fault': { route: 'files', view: () => files({ state: 'fault', name: 'scan.pdf', fault: 'pdf' }) },
  'files-review': { route: 'files', view: () => files(review) },
  'files-kept': { route: 'files', view: () => files({ state: 'none' }, kept) },
  'files-failed': { route: 'files', view: () => files({ state: 'none' }, null, true) },
} as const;
