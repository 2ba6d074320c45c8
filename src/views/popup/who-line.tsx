import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { todayTexts } from '../../i18n/areas/today.ts';
import { roles, type PeopleView } from '../../messages/people.ts';
import { useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { Button } from '../parts/button.tsx';

/** Who is using the browser, in which role; opened, the other people and roles. */
export function WhoLine({ people }: { readonly people: PeopleView }): JSX.Element | null {
  const t = useText(todayTexts);
  const c = useText(commonTexts);
  const [open, setOpen] = useState(false);
  const { active, profiles } = people;
  const others = profiles.filter(({ id }) => id !== active?.id);
  if (active === null && others.length === 0) return null;
  const [role] = active?.roles ?? [];
  const close = (): void => setOpen(false);
  return (
    <section class="who-line" aria-label={t('who')}>
      <div class="who-now">
        <p>
          {active === null ? null : <bdi class="strong">{active.name}</bdi>}
          {role === undefined ? null : <span class="muted"> · {c(`role.${role}`)}</span>}
        </p>
        <Button kind="quiet" expanded={open} label={t('change')} onPress={() => setOpen(!open)}>
          <span class="who-more" aria-hidden="true">
            {open ? '▴' : '▾'}
          </span>
        </Button>
      </div>
      {open ? (
        <div class="who-choices">
          {active === null || active.locked ? null : (
            <div role="group" aria-label={t('who.roles')} class="who-roles">
              <p class="muted small">{t('who.roles')}</p>
              {roles.map((each) => (
                <AskButton
                  key={each}
                  pressed={each === role}
                  send={(ask) =>
                    ask('people.roles', { roles: [each, ...active.roles.filter((r) => r !== each)] })
                  }
                  onDone={close}
                >
                  {c(`role.${each}`)}
                </AskButton>
              ))}
            </div>
          )}
          {others.length === 0 ? null : (
            <div role="group" aria-label={t('who.others')} class="who-others">
              <p class="muted small">{t('who.others')}</p>
              {others.map(({ id, name }) => (
                <AskButton key={id} send={(ask) => ask('people.switch', { profile: id })} onDone={close}>
                  <bdi>{name}</bdi>
                </AskButton>
              ))}
            </div>
          )}
          <AskButton kind="quiet" send={(ask) => ask('panel.workspace', { place: 'people' })}>
            {t('who.add')}
          </AskButton>
        </div>
      ) : null}
    </section>
  );
}
