import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addProfile } from '../../app/people.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import type { PeopleView, ProfileView } from '../../messages/people.ts';
import { useFormat, useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { Button } from '../parts/button.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Badge } from '../parts/state-badge.tsx';
import { EraseSection } from './erase-section.tsx';
import type { PageProps } from './page-props.ts';
import { PersonForm } from './person-form.tsx';
import { useChange } from './use-app.ts';
import { LinksSection, PinSection, RolesSection, StoredSection } from './profile-sections.tsx';

/** Who uses this browser, what is kept for the current person, and how all of it goes away. */
export function PeoplePage({ people, onErased }: PageProps): JSX.Element {
  const t = useText(workspaceTexts);
  const { active } = people;
  const others = people.profiles.filter((profile) => profile.id !== active?.id);
  return (
    <main class="page">
      <h2 class="page-title">{t('people.title')}</h2>
      <section class="sheet" aria-labelledby="people-active">
        <h3 id="people-active" class="muted">
          {t('people.active')}
        </h3>
        {active === null ? <p>{t('people.none')}</p> : <Who profile={active} />}
        {active === null || active.locked ? null : (
          <>
            <StoredSection people={people} />
            <RolesSection profile={active} />
            <LinksSection profile={active} />
            <PinSection key={active.id} profile={active} />
          </>
        )}
      </section>
      <section class="sheet" aria-labelledby="people-others">
        <h3 id="people-others" class="muted">
          {t('people.others')}
        </h3>
        {others.map((profile) => (
          <div class="row" key={profile.id}>
            <Who profile={profile} />
            <AskButton send={(ask) => ask('people.switch', { profile: profile.id })}>
              {t('people.switch')}
            </AskButton>
          </div>
        ))}
        <AddPerson />
      </section>
      <EraseSection onErased={onErased} />
    </main>
  );
}

function Who({ profile }: { readonly profile: ProfileView }): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const format = useFormat();
  return (
    <p class="who">
      <bdi class="who-name">{profile.name}</bdi>
      <span class="muted">{format.list(profile.roles.map((role) => c(`role.${role}`)))}</span>
      {profile.locked ? (
        <Badge tone="slate" symbol="info">
          {t('people.locked')}
        </Badge>
      ) : null}
    </p>
  );
}

function AddPerson(): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const [open, setOpen] = useState(false);
  const { busy, failed, run } = useChange<PeopleView>();
  if (!open) {
    return (
      <div class="row">
        <p class="muted">{t('people.add.note')}</p>
        <Button onPress={() => setOpen(true)}>{t('people.add')}</Button>
      </div>
    );
  }
  return (
    <div class="inset">
      <PersonForm
        submit={t('people.add')}
        busy={busy}
        onSubmit={(person) =>
          run(
            (app) => addProfile(app, person),
            () => setOpen(false),
          )
        }
      >
        {failed === null ? null : <ProblemNote problem={failed} />}
      </PersonForm>
      <Button kind="quiet" onPress={() => setOpen(false)}>
        {c('cancel')}
      </Button>
    </div>
  );
}
