import type { JSX } from 'preact';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import type { PeopleView, Settings } from '../../messages/people.ts';
import { useHost } from '../host.ts';
import { useText } from '../language.tsx';
import { Choice, Choices } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAsk } from '../use-ask.ts';
import type { PageProps } from './page-props.ts';

/** Ages to choose from, in hours; a number set elsewhere joins them. */
const ages = [6, 12, 24, 48, 72, 168] as const;

/** Every choice counts at once; there is no button to forget. */
export function SettingsPage({ people: { settings } }: PageProps): JSX.Element {
  const t = useText(workspaceTexts);
  const { ask } = useHost();
  const { failed, run } = useAsk<PeopleView>();
  const change = (part: Partial<Settings>): void => run(() => ask('people.settings', part));
  const hours = [...new Set([...ages, settings.freshHours])].toSorted((a, b) => a - b);
  return (
    <main class="page">
      <h2 class="page-title">{t('settings.title')}</h2>
      {failed === null ? null : <ProblemNote problem={failed} />}
      <section class="sheet">
        <Choices dense legend={t('settings.language')}>
          {(['ar', 'en'] as const).map((language) => (
            <Choice
              key={language}
              kind="radio"
              name="language"
              lang={language}
              checked={settings.language === language}
              label={t(`settings.language.${language}`)}
              onChange={() => change({ language })}
            />
          ))}
        </Choices>
        <Choices dense legend={t('settings.digits')}>
          {(['latn', 'arab'] as const).map((digits) => (
            <Choice
              key={digits}
              kind="radio"
              name="digits"
              checked={settings.digits === digits}
              label={<bdi>{t(`settings.digits.${digits}`)}</bdi>}
              onChange={() => change({ digits })}
            />
          ))}
        </Choices>
        <Choices dense legend={t('settings.fresh')} note={t('settings.fresh.note')}>
          {hours.map((freshHours) => (
            <Choice
              key={freshHours}
              kind="radio"
              name="fresh"
              checked={settings.freshHours === freshHours}
              label={t('settings.hours', { n: freshHours })}
              onChange={() => change({ freshHours })}
            />
          ))}
        </Choices>
        <Choices legend={t('settings.page')}>
          <Choice
            kind="checkbox"
            name="launcher"
            checked={!settings.launcher.hidden}
            label={t('settings.launcher')}
            onChange={(shown) => change({ launcher: { ...settings.launcher, hidden: !shown } })}
          />
          <Choice
            kind="checkbox"
            name="badges"
            checked={settings.badges}
            label={t('settings.badges')}
            onChange={(badges) => change({ badges })}
          />
        </Choices>
      </section>
    </main>
  );
}
