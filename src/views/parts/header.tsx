import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import type { PeopleView } from '../../messages/people.ts';
import { useFormat, useText } from '../language.tsx';
import { AskButton } from './ask-button.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface HeaderProps {
  readonly people: PeopleView | null;
  /** Label of the tools for screen readers. */
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** Brand and tools: language, lock, and what the page adds. */
export function Header({ people, label, children }: HeaderProps): JSX.Element {
  const t = useText(commonTexts);
  const [asking, setAsking] = useState(false);
  const active = people?.active ?? null;
  const lockable = active !== null && !active.locked;
  return (
    <header class="bar">
      <div class="bar-line">
        <span class="brand-mark" aria-hidden="true" lang="ar">
          م
        </span>
        <h1 class="brand">{t('brand')}</h1>
        <div class="bar-tools" role="group" aria-label={label}>
          <LanguageSwitch />
          {lockable && active.hasPin ? (
            <AskButton kind="icon" label={t('lock')} send={(ask) => ask('people.lock', {})}>
              <Icon name="lock" />
            </AskButton>
          ) : null}
          {lockable && !active.hasPin ? (
            <Button kind="icon" label={t('lock')} expanded={asking} onPress={() => setAsking(!asking)}>
              <Icon name="lock" />
            </Button>
          ) : null}
          {children}
        </div>
      </div>
      {asking && lockable ? (
        <div class="bar-ask" role="alert">
          <p>{t('lock.warning')}</p>
          <div class="actions">
            <AskButton send={(ask) => ask('people.lock', {})} onDone={() => setAsking(false)}>
              {t('lock.anyway')}
            </AskButton>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      ) : null}
    </header>
  );
}

/** Names the other language in that language, so that whoever needs it can read it. */
export function LanguageSwitch(): JSX.Element {
  const t = useText(commonTexts);
  const { language } = useFormat();
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <AskButton
      kind="quiet"
      lang={other}
      label={t('switch-language.label')}
      send={(ask) => ask('people.settings', { language: other })}
    >
      {t('switch-language')}
    </AskButton>
  );
}
