import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  correctionsOf,
  importedId,
  readCorrections,
  type KeptOverlay,
  type OverlayFault,
  type ReadOverlay,
} from '../../../app/reading-profiles.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import type { OwnLayer } from '../../../messages/profile-storage.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { Wrong } from '../../parts/form.tsx';
import { Contents } from './contents.tsx';
import { CorrectionCard } from './correction-card.tsx';
import type { OverlayStore } from './use-overlays.ts';

interface Brought extends ReadOverlay {
  readonly name: string;
}

/** What was just done, and what lay there before it. */
interface Said {
  readonly done: 'used' | 'removed' | 'undone';
  readonly before: { readonly layer: OwnLayer; readonly kept: readonly KeptOverlay[] } | null;
}

/** The corrections in force, in their order, and the way to bring one in: looked at before it is used. */
export function Corrections({ store }: { readonly store: OverlayStore }): JSX.Element {
  const t = useText(profilesTexts);
  const c = useText(commonTexts);
  const { now } = useHost();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [fault, setFault] = useState<{
    readonly why: OverlayFault | 'store' | 'unreadable';
    readonly name?: string;
  } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const corrections = correctionsOf(store.kept);
  const own = store.kept.filter(({ layer }) => layer === 'imported');
  const id = brought === null ? null : importedId(brought.file);

  const take = (file: File): void => {
    setSaid(null);
    const { name } = file;
    void file.text().then(
      (text) => {
        const read = readCorrections(text);
        setFault(read.ok ? null : { why: read.error, name });
        setBrought(read.ok ? { ...read.value, name } : null);
      },
      // Moved or changed since it was chosen.
      () => setFault({ why: 'unreadable', name }),
    );
  };
  const write = (layer: OwnLayer, kept: readonly KeptOverlay[], done: Said['done']): void => {
    const before = { layer, kept: store.kept.filter((other) => other.layer === layer) };
    void store.write(layer, kept).then((written) => {
      setFault(written ? null : { why: 'store' });
      setSaid(written ? { done, before: done === 'undone' ? null : before } : null);
      if (written) setBrought(null);
    });
  };
  const use = (read: Brought): void => {
    const kept: KeptOverlay = {
      id: importedId(read.file),
      layer: 'imported',
      name: read.name,
      addedAt: now(),
      overlay: read.file,
    };
    write('imported', [...own.filter((other) => other.id !== kept.id), kept], 'used');
  };
  const undo =
    ({ layer, kept }: NonNullable<Said['before']>) =>
    (): void =>
      write(layer, kept, 'undone');
  return (
    <section class="sheet" aria-labelledby="corrections">
      <div class="row">
        <h3 id="corrections">{t('corrections.title')}</h3>
        <FileField accept="application/json,.json" onFile={take}>
          {t('import')}
        </FileField>
      </div>
      {fault === null ? null : (
        <Wrong>
          {fault.name === undefined ? null : (
            <>
              <bdi>{fault.name}</bdi>:{' '}
            </>
          )}
          {t(`fault.${fault.why}`)}
        </Wrong>
      )}
      <div class={said === null ? 'spoken' : 'row'}>
        <p role="status" class="done-note">
          {said === null ? null : t(said.done)}
        </p>
        {said?.before == null ? null : (
          <Button kind="quiet" onPress={undo(said.before)}>
            {t('undo')}
          </Button>
        )}
      </div>
      {brought === null ? null : (
        <div class="inset">
          <h4>{t('check.title')}</h4>
          <p>
            {t('check.for', {
              platform: c(brought.file.id),
              title: brought.file.title ?? brought.name,
            })}
          </p>
          {own.some((other) => other.id === id) ? <p>{t('check.replaces')}</p> : null}
          <Contents contents={brought} />
          <div class="actions">
            <Button kind="primary" onPress={() => use(brought)}>
              {t('check.use')}
            </Button>
            <Button kind="quiet" onPress={() => setBrought(null)}>
              {c('cancel')}
            </Button>
          </div>
        </div>
      )}
      <p class="muted">{corrections.length === 0 ? t('corrections.none') : t('corrections.order')}</p>
      {corrections.map((correction) => (
        <CorrectionCard
          key={`${correction.kept.layer}${correction.kept.id}`}
          correction={correction}
          onChange={(layer, changed) => {
            const others = store.kept.filter((other) => other.layer === layer);
            const next =
              changed === null
                ? others.filter((other) => other.id !== correction.kept.id)
                : others.map((other) => (other.id === correction.kept.id ? changed : other));
            write(layer, next, changed === null ? 'removed' : 'used');
          }}
        />
      ))}
    </section>
  );
}
