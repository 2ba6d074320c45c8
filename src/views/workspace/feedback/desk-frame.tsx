import type { ComponentChildren, JSX } from 'preact';
import type { DeskClient } from './desk-client.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useText } from '../../language.tsx';
import { RetryNote } from '../../parts/retry-note.tsx';
import { useDesk } from './use-desk.ts';

/** Opens the queue for a page of it; shows how far opening has come, and why it does not open. */
export function DeskFrame(props: {
  readonly children: (desk: DeskClient, version: number) => ComponentChildren;
}): JSX.Element {
  const desk = useDesk();
  const t = useText(feedbackDeskTexts);
  if (desk.state === 'open') return <>{props.children(desk.desk, desk.version)}</>;
  if (desk.state === 'closed') return <RetryNote problem={desk.problem} onRetry={desk.again} />;
  return (
    <div class="sheet" aria-busy="true">
      <p role="status">{t('opening')}</p>
      <progress
        class="desk-progress"
        aria-label={t('opening')}
        {...(desk.total > 0 ? { max: desk.total, value: desk.done } : {})}
      />
    </div>
  );
}
