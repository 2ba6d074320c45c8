import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { unlock } from '../../app/people.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import type { PeopleView, ProfileView } from '../../messages/people.ts';
import { useRich, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Form, TextField } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Symbol } from '../parts/symbol.tsx';
import type { PageProps } from './page-props.ts';
import { pinLength } from './person-draft.ts';
import { useChange } from './use-app.ts';

/** The PIN is asked for here alone: no other site's page can stand around this field. */
export function UnlockPage({ people: { active } }: Pick<PageProps, 'people'>): JSX.Element {
  const t = useText(workspaceTexts);
  const rich = useRich(workspaceTexts);
  return (
    <main class="page">
      <h2 class="page-title">{t('unlock.title')}</h2>
      {active === null ? <p>{t('unlock.nobody')}</p> : null}
      {active === null || active.locked ? null : (
        <div class="note green" role="status">
          <Symbol name="check" />
          <p>{rich('unlock.open', { name: active.name })}</p>
        </div>
      )}
      {active === null || !active.locked ? null : <UnlockForm profile={active} />}
    </main>
  );
}

function UnlockForm({ profile }: { readonly profile: ProfileView }): JSX.Element {
  const t = useText(workspaceTexts);
  const rich = useRich(workspaceTexts);
  const [pin, setPin] = useState('');
  const [short, setShort] = useState(false);
  const { busy, failed, run } = useChange<PeopleView>();
  const submit = (): void => {
    setShort(pin.length < pinLength);
    if (pin.length >= pinLength) run((app) => unlock(app, pin));
    setPin('');
  };
  return (
    <section class="sheet">
      <p>{rich('unlock.text', { name: profile.name })}</p>
      <Form onSubmit={submit}>
        <TextField
          type="password"
          autoComplete="current-password"
          label={t('unlock.pin')}
          value={pin}
          wrong={short ? t('form.pin.short') : null}
          onInput={setPin}
        />
        {failed === null ? null : <ProblemNote problem={failed} />}
        <div class="actions">
          <Button kind="primary" busy={busy}>
            {t('unlock.submit')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
