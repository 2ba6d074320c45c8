import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';

/** Where files are dropped or chosen; the field itself is the button, so that the keyboard and readers find it. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): JSX.Element {
  const t = useText(filesTexts);
  const { trusted } = useHost();
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (trusted(event)) onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h3 id={`${id}-title`}>{over ? t('drop.now') : t('drop.title')}</h3>
      <p>{t('drop.text')}</p>
      <p class="muted small" id={`${id}-kinds`}>
        {t('drop.kinds')}
      </p>
      <input
        id={id}
        class="drop-input"
        type="file"
        multiple
        aria-describedby={`${id}-kinds`}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.xls,.html,.htm"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (trusted(event)) onFiles(files);
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <label class="button primary" for={id}>
        {t('drop.choose')}
      </label>
    </section>
  );
}
