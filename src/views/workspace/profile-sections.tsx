import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { setPin, unlink } from '../../app/people.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import { when } from '../../i18n/when.ts';
import { roles, type PeopleView, type ProfileView, type Role } from '../../messages/people.ts';
import { useHost } from '../host.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { Button } from '../parts/button.tsx';
import { Choice, Choices, Form, TextField } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAsk } from '../use-ask.ts';
import { pinLength } from './person-draft.ts';
import { guarded, useApp, useChange } from './use-app.ts';

/** What is stored for the current person: counts and the oldest, never what is in it. */
export function StoredSection({ people }: { readonly people: PeopleView }): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const rich = useRich(workspaceTexts);
  const format = useFormat();
  const { stored, computer, active } = people;
  return (
    <section class="part">
      <h4>{t('people.stored')}</h4>
      <p>
        {rich('people.stored.lists', { n: stored.sealed })}
        {'\u00a0· '}
        {rich('people.stored.owned', { n: stored.owned })}
        {stored.oldest === null ? null : (
          <>
            {'\u00a0· '}
            {t('people.stored.oldest', { when: when(stored.oldest, format) })}
          </>
        )}
      </p>
      {computer === null ? null : <p class="muted">{t(`people.computer.${computer}`)}</p>}
      {active === null || active.hasPin ? null : <p class="muted">{c('lock.warning')}</p>}
      <div class="actions">
        <AskButton send={(ask) => ask('people.lock', {})}>{t('people.lock')}</AskButton>
      </div>
    </section>
  );
}

/** What she does at the school; the first is the one she works in, which the popup changes. At least one stays. */
export function RolesSection({ profile }: { readonly profile: ProfileView }): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const { ask } = useHost();
  const { failed, run } = useAsk<PeopleView>();
  const change = (role: Role, on: boolean): void => {
    const next = on ? [...profile.roles, role] : profile.roles.filter((each) => each !== role);
    if (next.length > 0) run(() => ask('people.roles', { roles: next }));
  };
  return (
    <section class="part">
      <Choices legend={t('form.roles')} note={t('form.roles.note')} dense>
        {roles.map((role) => (
          <Choice
            key={role}
            kind="checkbox"
            name="own-role"
            checked={profile.roles.includes(role)}
            label={c(`role.${role}`)}
            onChange={(on) => change(role, on)}
          />
        ))}
      </Choices>
      {failed === null ? null : <ProblemNote problem={failed} />}
    </section>
  );
}

export function LinksSection({ profile }: { readonly profile: ProfileView }): JSX.Element {
  const t = useText(workspaceTexts);
  return (
    <section class="part">
      <h4>{t('people.links')}</h4>
      {profile.links.length === 0 ? <p class="muted">{t('people.links.none')}</p> : null}
      {profile.links.map((link) => (
        <Link key={link.platform} link={link} />
      ))}
    </section>
  );
}

function Link({ link }: { readonly link: ProfileView['links'][number] }): JSX.Element {
  const app = useApp();
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const [asking, setAsking] = useState(false);
  const { platform } = link;
  const ours = platform === 'darsak' || platform === 'openemis' ? platform : null;
  return (
    <div class="row">
      <p>
        <bdi class="muted">{c(platform)}</bdi> <bdi class="strong">{link.displayName}</bdi>
      </p>
      {ours === null || asking ? null : <Button onPress={() => setAsking(true)}>{t('people.unlink')}</Button>}
      {ours !== null && asking ? (
        <div class="inset">
          <p>{t('people.unlink.warning')}</p>
          <div class="actions">
            <AskButton kind="danger" send={() => guarded(() => unlink(app, ours))}>
              {t('people.unlink.confirm')}
            </AskButton>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {c('cancel')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

export function PinSection({ profile }: { readonly profile: ProfileView }): JSX.Element {
  const t = useText(workspaceTexts);
  const app = useApp();
  const [pin, write] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<'saved' | 'removed' | null>(null);
  const { busy, failed, run } = useChange<PeopleView>();
  const short = pin.length < pinLength;
  const save = (): void => {
    setTried(true);
    if (short || pin !== again) return;
    run(
      (here) => setPin(here, pin),
      () => {
        write('');
        setAgain('');
        setTried(false);
        setDone('saved');
      },
    );
  };
  return (
    <section class="part">
      <h4>{t('people.pin')}</h4>
      <p class="muted">{t(profile.hasPin ? 'people.pin.set' : 'people.pin.unset')}</p>
      <Form onSubmit={save}>
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('people.pin.new')}
          note={t('form.pin.note')}
          value={pin}
          wrong={tried && short ? t('form.pin.short') : null}
          onInput={write}
        />
        {pin === '' ? null : (
          <TextField
            type="password"
            autoComplete="new-password"
            label={t('form.pin.again')}
            value={again}
            wrong={tried && pin !== again ? t('form.pin.differs') : null}
            onInput={setAgain}
          />
        )}
        {failed === null ? null : <ProblemNote problem={failed} />}
        <div class="actions">
          <Button busy={busy}>{t('people.pin.save')}</Button>
          {profile.hasPin ? (
            <AskButton
              kind="quiet"
              send={() => guarded(() => setPin(app, null))}
              onDone={() => setDone('removed')}
            >
              {t('people.pin.remove')}
            </AskButton>
          ) : null}
        </div>
      </Form>
      <p role="status" class="done-note">
        {done === null ? null : t(`people.pin.${done}`)}
      </p>
    </section>
  );
}
