import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackReceivedTexts } from '../../../i18n/areas/feedback-received.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { FilesButton } from '../../parts/files-button.tsx';
import { Symbol } from '../../parts/symbol.tsx';
import { droppedFiles } from './dropped-files.ts';
import { ReceivedList } from './received-list.tsx';
import { useReception } from './use-reception.ts';

/** Files of others, dropped or chosen, taken in one after the other; each is said by name with what it brought. */
export function Receive({ desk }: { readonly desk: DeskClient }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const r = useText(feedbackReceivedTexts);
  const { trusted } = useHost();
  const [over, setOver] = useState(false);
  const { lines, running, take, resume, again, say, stop } = useReception(desk);
  const unreached = lines.filter(({ outcome }) => outcome.is === 'unreached').length;
  return (
    <section
      class={over ? 'sheet receive over' : 'sheet receive'}
      aria-label={t('receive')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (trusted(event))
          void droppedFiles(event.dataTransfer).then(({ files, emptyFolders }) => take(files, emptyFolders));
      }}
    >
      <div class="row">
        <div>
          <h3>{t('receive')}</h3>
          <p class="muted small">{t('receive.drop')}</p>
        </div>
        <FilesButton onFiles={(files) => void take(files)}>{t('receive.choose')}</FilesButton>
      </div>
      {running === null ? null : (
        <div class="row">
          <p role="status">{t('receive.progress', running)}</p>
          <progress
            class="desk-progress"
            max={running.total}
            value={running.done}
            aria-label={t('receive.progress', running)}
          />
          <Button kind="quiet" onPress={stop}>
            {t('receive.stop')}
          </Button>
        </div>
      )}
      {unreached === 0 || running !== null ? null : (
        <div class="note amber" role="status">
          <Symbol name="diamond" />
          <div>
            <p>{r('left', { n: unreached })}</p>
            <div class="actions">
              <Button kind="primary" onPress={() => void resume()}>
                {r('left.take')}
              </Button>
            </div>
          </div>
        </div>
      )}
      <ReceivedList lines={lines} onAgain={again} onSay={say} />
      <p class="muted small">{t('receive.note')}</p>
    </section>
  );
}
