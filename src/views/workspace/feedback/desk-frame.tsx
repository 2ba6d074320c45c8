import type { ComponentChildren, JSX } from 'preact';
import type { DeskClient } from './desk-client.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useDesk } from './use-desk.ts';

/** Opens the queue for a page of it; shows how far opening has come, and why it does not open. */
export function DeskFrame(props: {
  readonly children: (desk: DeskClient, version: number) => ComponentChildren;
}): JSX.Element {
  const desk = useDesk();
  const t = useText(feedbackDeskTexts);
  const c = useText(commonTexts);
  if (desk.state === 'open') return <>{props.children(desk.desk, desk.version)}</>;
  if (desk.state === 'closed') {
    return (
      <>
        <ProblemNote problem={desk.problem} />
        <div class="actions">
          <Button onPress={desk.again}>{c('retry')}</Button>
        </div>
      </>
    );
  }
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
