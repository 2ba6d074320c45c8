import type { JSX } from 'preact';
import type { CaptureState, FeedbackAsk, SeenPlace } from '../../src/messages/feedback-client.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import { writeItem } from '../../src/core/feedback/change-item.ts';
import { standingOf } from '../../src/core/feedback/standing.ts';
import { problem } from '../../src/core/problem.ts';
import { fail, ok } from '../../src/core/result.ts';
import type { MarksFrame } from '../../src/messages/marks-frame.ts';
import { CaptureScreen } from '../../src/views/capture/capture-screen.tsx';
import { MarksContent } from '../../src/views/marks/marks-screen.tsx';
import { StripContent } from '../../src/views/marks/strip-app.tsx';
import { lesson, mine } from './feedback-views.tsx';
import { marksStates } from './marks-states.ts';
import { long, now } from './model-findings.ts';
import type { panelPieceNames } from './panel-piece-names.ts';

/** What the panel loads only when it is asked for: writing remarks, missing marks, and the strip above OpenEMIS' grid. */

const author = { key: 't1', name: 'هدى يوسف ملكاوي', role: 'teacher', school: null } as const;
const kept = (count: number): CaptureState['mine'] =>
  Array.from({ length: count }, (_, at) => {
    const from = mine[at % mine.length];
    const content = from === undefined ? null : standingOf(from).content;
    const text = at % 5 === 4 ? long : (content?.text ?? '');
    const item =
      content === null
        ? null
        : writeItem(
            { ...content, text },
            { author, now: now - at * 7_000_000, newId: () => `c${String(at)}` },
            `m${String(at)}`,
          );
    return { id: `m${String(at)}`, stamp: 's', value: item };
  });
const platform = { ...emptyPlace('platform', 'darsak') };

function asking(count: number, place: SeenPlace | null): FeedbackAsk {
  const answers: Readonly<Record<string, unknown>> = {
    'feedback.state': { author, drafts: [], mine: kept(count), held: 3, sent: [] } satisfies CaptureState,
    'feedback.place': place,
    'feedback.draft': {},
  };
  return ((name: string) =>
    Promise.resolve(name in answers ? ok(answers[name]) : fail(problem('internal')))) as FeedbackAsk;
}
const never = (() => new Promise(() => undefined)) as unknown as FeedbackAsk;
const broken = (() => Promise.resolve(fail(problem('storage-failed')))) as unknown as FeedbackAsk;
const nothing = (): void => undefined;
const remark = (ask: FeedbackAsk, start: 'here' | 'queue') => (): JSX.Element => (
  <CaptureScreen start={start} onBack={nothing} ask={ask} />
);

const idle = { state: 'done', done: 26, total: 26, problem: null, finishedAt: now } as const;
const frame = (
  state: keyof typeof marksStates,
  change: (sheets: NonNullable<MarksFrame['marks']>['result']['sheets']) => typeof sheets = (all) => all,
): MarksFrame => {
  const { marks } = marksStates[state].data;
  return {
    marks:
      marks === null
        ? null
        : {
            ...marks,
            wholeSchool: false,
            staffId: '100',
            result: { ...marks.result, sheets: change(marks.result.sheets) },
          },
    reading: idle,
    place: { classId: '1', subject: 'الرياضيات', assessmentId: null, term: null },
    reachable: ['1', '2', '3'],
    focus: null,
  };
};
const marks =
  (of: MarksFrame | null, failed = false) =>
  (): JSX.Element => (
    <main class="panel-body">
      <MarksContent frame={of} problem={failed ? problem('storage-failed') : null} />
    </main>
  );
const strip = (of: MarksFrame) => (): JSX.Element => (
  <main>
    <StripContent frame={of} />
  </main>
);

export const panelPieces: Readonly<Record<(typeof panelPieceNames)[number], () => JSX.Element>> = {
  'remark-lesson': remark(asking(2, { place: lesson, video: { seconds: 754 } }), 'here'),
  'remark-frame': remark(asking(0, { place: { ...lesson, title: long }, video: { seconds: null } }), 'here'),
  'remark-platform': remark(asking(0, { place: platform, video: null }), 'here'),
  'remarks-empty': remark(asking(0, null), 'queue'),
  'remarks-one': remark(asking(1, null), 'queue'),
  'remarks-many': remark(asking(25, null), 'queue'),
  'remarks-loading': remark(never, 'queue'),
  'remarks-failed': remark(broken, 'queue'),
  'marks-missing': marks(frame('school')),
  'marks-partial': marks(frame('partial')),
  'marks-complete': marks(frame('complete')),
  'marks-none': marks(frame('school', () => [])),
  'marks-unread': marks(frame('unread')),
  'marks-loading': marks(null),
  'marks-failed': marks(null, true),
  'strip-missing': strip(frame('school')),
  'strip-complete': strip(frame('complete')),
  'strip-unread': strip(frame('unread')),
};
