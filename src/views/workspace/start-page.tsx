import type { ComponentChildren, JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { guideTexts } from '../../i18n/areas/guide.ts';
import type { PeopleView } from '../../messages/people.ts';
import { useRich, useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { Badge } from '../parts/state-badge.tsx';
import { Page } from './page.tsx';
import type { PageProps } from './page-props.ts';
import { isThrough, throughWith } from './guide-steps.ts';
import { hrefOf } from './route.ts';

const homes = {
  openemis: 'https://emis.moe.gov.jo/openemis-core/',
  darsak: 'https://darsak.gov.jo/',
} as const;

const steps = ['consent', 'role', 'calendar', 'openemis', 'darsak', 'receive', 'tour'] as const;
type Step = (typeof steps)[number];

/** What of the first run is done. Whoever works with what others hand over links no account. */
function standing({
  active,
  settings,
}: PeopleView): readonly { readonly step: Step; readonly done: boolean }[] {
  const [role] = active?.roles ?? [];
  const reads = role === 'teacher' || role === 'principal';
  const linked = (platform: string): boolean =>
    active?.links.some((link) => link.platform === platform) ?? false;
  const done: Record<Step, boolean> = {
    consent: true,
    role: active !== null,
    calendar: isThrough(active, settings.guide.calendar),
    openemis: linked('openemis'),
    darsak: linked('darsak'),
    receive: false,
    tour: isThrough(active, settings.guide.tour),
  };
  const mine = steps.filter((step) =>
    step === 'receive' ? !reads : reads || !['calendar', 'openemis', 'darsak'].includes(step),
  );
  return mine.map((step) => ({ step, done: done[step] }));
}

/** Whoever works as a principal reads a school and not sections of her own. */
const isPrincipal = ({ active }: PeopleView): boolean => active?.roles[0] === 'principal';

/** The first run after the consent: what is done, what comes next, and how. */
export function StartPage({ people }: PageProps): JSX.Element {
  const t = useText(guideTexts);
  const mine = standing(people);
  const next = mine.find(({ done }) => !done)?.step ?? null;
  const receives = mine.some(({ step }) => step === 'receive');
  return (
    <Page
      title={t(next === null ? 'title.done' : 'title')}
      lead={t(
        receives
          ? 'lead.receives'
          : `${isPrincipal(people) ? 'lead.school' : 'lead'}${next === null ? '.done' : ''}`,
      )}
    >
      <ol class="steps">
        {mine.map(({ step, done }, index) => (
          <li key={step} class={done ? 'card step done' : 'card step'}>
            <h3>
              <span class="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{t(`${step}.title`)}</span>
              {done ? (
                <Badge tone="green" symbol="check">
                  {t('done')}
                </Badge>
              ) : null}
            </h3>
            <StepContent step={step} done={done} next={step === next} people={people} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

interface StepProps {
  readonly step: Step;
  readonly done: boolean;
  /** The one to take now: its button stands out. */
  readonly next: boolean;
  readonly people: PeopleView;
}

function StepContent({ step, done, next, people }: StepProps): JSX.Element {
  const t = useText(guideTexts);
  const c = useText(commonTexts);
  const rich = useRich(guideTexts);
  const { active } = people;
  const look = done ? 'button quiet' : next ? 'button primary' : 'button';
  const told = (text: ComponentChildren, actions: ComponentChildren): JSX.Element => (
    <>
      <p class="muted">{text}</p>
      <div class="actions">{actions}</div>
    </>
  );
  const go = (place: string, label: string): JSX.Element => (
    <a class={look} href={hrefOf(place)}>
      {label}
    </a>
  );
  switch (step) {
    case 'consent':
      return told(rich('consent.text', { name: active?.name ?? '' }), go('people', t('consent.open')));
    case 'role': {
      const [role] = active?.roles ?? [];
      return told(
        role === undefined ? null : rich('role.text', { role: c(`role.${role}`) }),
        go('people', t('role.open')),
      );
    }
    case 'calendar':
      return told(
        t('calendar.text'),
        <>
          {/* To look at it comes before saying that it is right. */}
          {go('calendar', t('calendar.open'))}
          {done ? null : (
            <AskButton send={(ask) => ask('people.settings', { guide: throughWith('calendar', people) })}>
              {t('calendar.right')}
            </AskButton>
          )}
        </>,
      );
    case 'openemis':
    case 'darsak': {
      const link = active?.links.find(({ platform }) => platform === step);
      return told(
        link === undefined
          ? t(`${step}.${isPrincipal(people) ? 'school' : 'text'}`)
          : rich('account.linked', { name: link.displayName }),
        <a class={look} href={homes[step]} target="_blank" rel="noreferrer">
          {t(`${step}.open`)}
        </a>,
      );
    }
    case 'receive':
      return told(t('receive.text'), go('feedback', t('receive.open')));
    case 'tour':
      return told(t('tour.text'), go('tour', t(done ? 'tour.again' : 'tour.open')));
  }
}
