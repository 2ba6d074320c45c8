import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { panelTexts } from '../../i18n/areas/panel.ts';
import type { PanelView } from '../../messages/panel.ts';
import { useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { Button } from '../parts/button.tsx';
import { NextStepLine } from '../parts/next-step.tsx';
import { RemedyButton } from '../parts/remedy-button.tsx';
import { Badge } from '../parts/state-badge.tsx';

type LinkView = Extract<PanelView, { screen: 'link' }>;

/** Is this account hers? Both names side by side; nothing is shown before she says so (decision 6). */
export function LinkScreen({ proposal }: Pick<LinkView, 'proposal'>): JSX.Element {
  const t = useText(panelTexts);
  const c = useText(commonTexts);
  const [refused, setRefused] = useState(false);
  if (refused) return <Refused onBack={() => setRefused(false)} />;
  const { platform, displayName, otherName, agrees } = proposal;
  const other = platform === 'darsak' ? 'openemis' : 'darsak';
  return (
    <main class="panel-body lead">
      <h2>{t('link.title')}</h2>
      <p>{t('link.text')}</p>
      <dl class="names">
        <Name label={t('link.seen', { platform: c(platform) })} name={displayName} />
        {otherName === null ? null : (
          <Name label={t('link.linked', { platform: c(other) })} name={otherName} />
        )}
      </dl>
      {agrees === true ? (
        <Badge tone="green" symbol="check">
          {t('link.agrees')}
        </Badge>
      ) : (
        <Badge tone={agrees === false ? 'amber' : 'slate'} symbol={agrees === false ? 'diamond' : 'info'}>
          {t(agrees === false ? 'link.differs' : 'link.alone')}
        </Badge>
      )}
      <div class="actions">
        {/* Where the names differ neither answer is the likelier one. */}
        <AskButton
          kind={agrees === false ? 'secondary' : 'primary'}
          send={(ask) => ask('panel.link', { platform })}
        >
          {t('link.yes')}
        </AskButton>
        <Button onPress={() => setRefused(true)}>{t('link.no')}</Button>
      </div>
    </main>
  );
}

function Refused({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const t = useText(panelTexts);
  const c = useText(commonTexts);
  return (
    <main class="panel-body lead">
      <h2>{t('link.refused.title')}</h2>
      <p>{t('link.refused.text')}</p>
      <div class="actions">
        <RemedyButton remedy="people" primary />
        <Button kind="quiet" onPress={onBack}>
          {c('cancel')}
        </Button>
      </div>
    </main>
  );
}

/** Somebody else is signed in here: nothing of either account is shown. */
export function OtherAccountScreen(props: {
  readonly linkedName: string;
  readonly seenName: string;
}): JSX.Element {
  const t = useText(panelTexts);
  return (
    <main class="panel-body lead">
      <h2>{t('other.title')}</h2>
      <p>{t('other.text')}</p>
      <dl class="names">
        <Name label={t('other.linked')} name={props.linkedName} />
        <Name label={t('other.seen')} name={props.seenName} />
      </dl>
      <NextStepLine>{t('other.next')}</NextStepLine>
      <div class="actions">
        <RemedyButton remedy="people" primary />
      </div>
    </main>
  );
}

function Name({ label, name }: { readonly label: string; readonly name: string }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{name}</bdi>
      </dd>
    </div>
  );
}
