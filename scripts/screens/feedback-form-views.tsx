import type { ComponentChildren, JSX } from 'preact';
import { feedbackDeskTexts } from '../../src/i18n/areas/feedback-desk.ts';
import { newDraft, type Draft } from '../../src/core/feedback/draft.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import { problem } from '../../src/core/problem.ts';
import { useText } from '../../src/views/language.tsx';
import { DraftLines } from '../../src/views/workspace/feedback/draft-lines.tsx';
import { EditForm } from '../../src/views/workspace/feedback/edit-form.tsx';
import { HandOverForm } from '../../src/views/workspace/feedback/hand-over-form.tsx';
import { ReceivedList, type Line } from '../../src/views/workspace/feedback/received-list.tsx';
import { RemarkFields } from '../../src/views/workspace/feedback/remark-fields.tsx';
import { StepForm } from '../../src/views/workspace/feedback/step-form.tsx';
import { Page } from '../../src/views/workspace/page.tsx';
import { deskOf, lesson, many, mine } from './feedback-views.tsx';
import { long, now } from './model-findings.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** What opens inside the page on remarks when something is pressed: its forms, and what became of files. */

const nothing = (): void => undefined;

function OnPage({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {children}
    </Page>
  );
}
const Opened = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <OnPage>
    <section class="sheet">
      <div class="inset">{children}</div>
    </section>
  </OnPage>
);
const opened = (children: ComponentChildren): WorkspaceView => ({
  route: 'feedback',
  roles: ['supervisor'],
  view: () => <Opened>{children}</Opened>,
});

const taken = (name: string, from: string, school: string | null, at = 0): Line => ({
  name,
  file: null,
  passphrase: null,
  outcome: {
    is: 'taken',
    received: {
      bundle: `b${String(at)}`,
      from,
      school,
      added: at % 4,
      changed: at % 3,
      same: at % 2,
      conflicts: at === 2 ? 1 : 0,
      others: at === 3 ? 2 : 0,
      checks: at === 1 ? 5 : 0,
      namesakes:
        at === 2
          ? [
              {
                key: 'k2',
                said: null,
                items: 3,
                school: 'مدرسة الزيتون',
                title: 'الخلية وحدة الحياة',
                writtenAt: Date.UTC(2026, 9, 12, 8),
              },
              {
                key: 'k3',
                said: 'not-hers',
                items: 1,
                school: 'مدرسة النخيل',
                title: 'الكسور',
                writtenAt: Date.UTC(2026, 9, 14, 8),
              },
            ]
          : [],
    },
  },
});
const refused = (name: string, outcome: Line['outcome']): Line => ({
  name,
  file: null,
  passphrase: null,
  outcome,
});
const some: readonly Line[] = [
  taken(
    'ملاحظات - سلمى عبد الرحمن الخطيب - 2026-11-14.mutabiq.json',
    'سلمى عبد الرحمن الخطيب',
    'مدرسة الزيتون',
    1,
  ),
  taken(`ملاحظات - ${long}.mutabiq.json`, long, 'مدرسة ذات النطاقين الأساسية الأولى المختلطة', 2),
  refused('locked.mutabiq.json', { is: 'refused', fault: 'passphrase-needed' }),
  refused('صورة.json', { is: 'refused', fault: 'not-a-bundle' }),
  refused('old-copy.mutabiq.json', { is: 'refused', fault: 'cut-off' }),
  refused('الأرشيف', { is: 'empty-folder' }),
  refused('later.mutabiq.json', { is: 'skipped' }),
  refused('disk.mutabiq.json', { is: 'failed', problem: problem('storage-failed') }),
];
const lots = [
  ...some,
  ...Array.from({ length: 60 }, (_, at) => taken(`file-${String(at)}.mutabiq.json`, 'باسم العلي', null, at)),
];
const again = (): Promise<void> => Promise.resolve();
const say = (): Promise<void> => Promise.resolve();
const ids = many.map(({ id }) => id);
const first = mine[0] ?? many[0];

const begun: readonly Draft[] = [
  { ...newDraft('d1', lesson, now - 3_600_000), kind: 'media', text: 'الصوت منخفض في أول الدرس، و' },
  { ...newDraft('d2', emptyPlace('platform', 'openemis'), now - 86_400_000) },
  { ...newDraft('d3', { ...lesson, title: `${lesson.title} ${long}` }, now - 9 * 86_400_000), text: long },
];

export const feedbackFormViews = {
  'feedback-drafts': {
    route: 'feedback',
    view: () => (
      <OnPage>
        <DraftLines
          drafts={begun}
          opened="d1"
          done="removed"
          busy={false}
          failed={null}
          onOpen={nothing}
          onClose={nothing}
          onDiscard={nothing}
          onUndo={nothing}
        >
          <RemarkFields
            first={begun[0] ?? newDraft('d', lesson, now)}
            before={lesson}
            busy={false}
            onSubmit={() => Promise.resolve(true)}
          />
        </DraftLines>
      </OnPage>
    ),
  },
  'feedback-hand-over': opened(
    <HandOverForm desk={deskOf(many)} ids={ids} to={null} usual="ministry" onDone={nothing} />,
  ),
  'feedback-step': opened(
    <StepForm desk={deskOf(many)} about="many" step="forwarded" busy={false} onSubmit={nothing} />,
  ),
  'feedback-edit': opened(
    first === undefined ? null : (
      <EditForm item={first} busy={false} onSubmit={() => Promise.resolve(true)} />
    ),
  ),
  'feedback-received': opened(<ReceivedList lines={some} onAgain={again} onSay={say} />),
  'feedback-received-many': opened(<ReceivedList lines={lots} onAgain={again} onSay={say} />),
} satisfies Record<string, WorkspaceView>;
