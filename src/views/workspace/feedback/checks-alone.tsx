import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { ownSectionChecks } from '../../../app/feedback/section-checks.ts';
import { handedChecksTexts } from '../../../i18n/areas/handed-checks.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { useStored } from '../use-app.ts';
import { HandOverForm } from './hand-over-form.tsx';

const noRemarks: readonly string[] = [];

/** A teacher's section checks, handed to the school without remarks; nothing where no section was checked. */
export function ChecksAlone({ desk }: { readonly desk: DeskClient }): JSX.Element | null {
  const c = useText(handedChecksTexts);
  const own = useStored((_person, app) => ownSectionChecks(app, false)).value;
  const [open, setOpen] = useState(false);
  const [handed, setHanded] = useState<number | null>(null);
  const count = own?.ok === true ? own.value.length : 0;
  if (count === 0) return null;
  return (
    <section class="sheet" aria-label={c('title')}>
      <div class="row">
        <div>
          <h3>{c('title')}</h3>
          <p class="muted small">{`${c('note')} ${c('alone')}`}</p>
        </div>
        <Button
          expanded={open}
          onPress={() => {
            setHanded(null);
            setOpen(!open);
          }}
        >
          {c('open')}
        </Button>
      </div>
      {open ? (
        <OpenedPart onClose={() => setOpen(false)}>
          <HandOverForm
            desk={desk}
            ids={noRemarks}
            to="principal"
            usual="principal"
            onDone={(_items, checks) => {
              setOpen(false);
              setHanded(checks);
            }}
          />
        </OpenedPart>
      ) : null}
      {handed === null ? null : <p role="status">{c('handed', { n: handed })}</p>}
    </section>
  );
}
