import type { JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import type { ViewAsk } from '../host.ts';
import { useText } from '../language.tsx';
import type { Remedy } from '../reason-actions.ts';
import { AskButton } from './ask-button.tsx';

const send = (remedy: Remedy) => (ask: ViewAsk) => {
  if (remedy === 'read') return ask('panel.read', {});
  if (remedy === 'reread') return ask('panel.reread', {});
  return ask('panel.workspace', { place: remedy });
};

export function RemedyButton(props: { readonly remedy: Remedy; readonly primary?: boolean }): JSX.Element {
  const t = useText(commonTexts);
  return (
    <AskButton kind={props.primary === true ? 'primary' : 'secondary'} send={send(props.remedy)}>
      {t(`do.${props.remedy}`)}
    </AskButton>
  );
}
