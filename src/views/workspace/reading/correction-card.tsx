import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  correctionText,
  readCorrections,
  type Correction,
  type KeptOverlay,
} from '../../../app/reading-profiles.ts';
import { download } from '../../../exports/download.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import { when } from '../../../i18n/when.ts';
import type { OwnLayer } from '../../../messages/profile-storage.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Form, Wrong } from '../../parts/form.tsx';
import { Contents } from './contents.tsx';

export interface CorrectionCardProps {
  readonly correction: Correction;
  /** A changed correction, or null to take it away; never called for one of the browser's policy. */
  readonly onChange: (layer: OwnLayer, changed: KeptOverlay | null) => void;
}

export function CorrectionCard({ correction, onChange }: CorrectionCardProps): JSX.Element {
  const t = useText(profilesTexts);
  const c = useText(commonTexts);
  const format = useFormat();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const { kept, platform, title, version, contents } = correction;
  const { layer, addedAt } = kept;
  const save = (): void =>
    download(
      new Blob([correctionText(kept)], { type: 'application/json' }),
      `mutabiq-${platform ?? 'profile'}.json`,
    );
  return (
    <article class="card">
      <div class="row">
        <div>
          <h4>
            <bdi>{title ?? (kept.name === '' ? t('unnamed') : kept.name)}</bdi>
          </h4>
          <p class="muted small">
            {[
              ...(platform === null ? [] : [c(platform)]),
              t(`layer.${layer}`),
              ...(version === null ? [] : [t('version', { n: version })]),
              ...(addedAt === null ? [] : [t('added', { when: when(addedAt, format) })]),
            ].join(' · ')}
          </p>
        </div>
        {open === null ? (
          <div class="actions">
            <Button kind="quiet" onPress={save}>
              {t('export')}
            </Button>
            {layer === 'directorate' ? null : (
              <>
                <Button kind="quiet" onPress={() => setOpen('edit')}>
                  {t('edit')}
                </Button>
                <Button kind="quiet" onPress={() => setOpen('remove')}>
                  {t('remove')}
                </Button>
              </>
            )}
          </div>
        ) : null}
      </div>
      {contents === null ? <Wrong>{t('unusable')}</Wrong> : <Contents contents={contents} />}
      {open === 'remove' && layer !== 'directorate' ? (
        <div class="inset">
          <p>{t('remove.sure')}</p>
          <div class="actions">
            <Button kind="danger" onPress={() => onChange(layer, null)}>
              {t('remove.yes')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(null)}>
              {c('cancel')}
            </Button>
          </div>
        </div>
      ) : null}
      {open === 'edit' && layer !== 'directorate' ? (
        <Editor
          kept={kept}
          onCancel={() => setOpen(null)}
          onSave={(changed) => {
            setOpen(null);
            onChange(layer, changed);
          }}
        />
      ) : null}
    </article>
  );
}

interface EditorProps {
  readonly kept: KeptOverlay;
  readonly onSave: (changed: KeptOverlay) => void;
  readonly onCancel: () => void;
}

/** The correction's own text, checked at every stroke; what cannot be read cannot be saved. */
function Editor({ kept, onSave, onCancel }: EditorProps): JSX.Element {
  const t = useText(profilesTexts);
  const c = useText(commonTexts);
  const id = useId();
  const [text, setText] = useState(() => correctionText(kept));
  const read = readCorrections(text);
  return (
    <Form onSubmit={() => (read.ok ? onSave({ ...kept, overlay: read.value.file }) : undefined)}>
      <div class="form-field">
        <label for={id}>{t('edit.label')}</label>
        <p id={`${id}-note`} class="muted small">
          {t('edit.note')}
        </p>
        <textarea
          id={id}
          class="input code"
          dir="ltr"
          rows={14}
          spellcheck={false}
          value={text}
          aria-invalid={!read.ok}
          aria-describedby={`${id}-note`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {read.ok ? <Contents contents={read.value} /> : <Wrong>{t(`fault.${read.error}`)}</Wrong>}
      <div class="actions">
        <Button kind="primary">{t('edit.save')}</Button>
        <Button kind="quiet" onPress={onCancel}>
          {c('cancel')}
        </Button>
      </div>
    </Form>
  );
}
