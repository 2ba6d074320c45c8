import type { JSX } from 'preact';
import type { CaptureState, FeedbackAsk, SeenPlace } from '../../src/messages/feedback-client.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import { writeItem } from '../../src/core/feedback/change-item.ts';
import { standingOf } from '../../src/core/feedback/standing.ts';
import { problem } from '../../src/core/problem.ts';
import { fail, ok } from '../../src/core/result.ts';
import { CaptureScreen } from '../../src/views/capture/capture-screen.tsx';
import { lesson, mine } from './feedback-views.tsx';
import { long, now } from './model-findings.ts';
import type { panelPieceNames } from './panel-piece-names.ts';
import { RowPills } from './row-pills.tsx';

/** Writing remarks, which the panel loads only when it is asked for. */

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

export const panelPieces: Readonly<Record<(typeof panelPieceNames)[number], () => JSX.Element>> = {
  'remark-lesson': remark(asking(2, { place: lesson, video: { seconds: 754 } }), 'here'),
  'remark-frame': remark(asking(0, { place: { ...lesson, title: long }, video: { seconds: null } }), 'here'),
  'remark-platform': remark(asking(0, { place: platform, video: null }), 'here'),
  'remarks-empty': remark(asking(0, null), 'queue'),
  'remarks-one': remark(asking(1, null), 'queue'),
  'remarks-many': remark(asking(25, null), 'queue'),
  'remarks-loading': remark(never, 'queue'),
  'remarks-failed': remark(broken, 'queue'),
  'row-pills': () => <RowPills />,
};
