import type { JSX } from 'preact';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { useText } from '../language.tsx';
import { NextStepLine } from '../parts/next-step.tsx';

export function ElsewhereScreen(): JSX.Element {
  const t = useText(panelTexts);
  return (
    <main class="panel-body lead">
      <h2>{t('elsewhere.title')}</h2>
      <p>{t('elsewhere.text')}</p>
      <NextStepLine>{t('elsewhere.next')}</NextStepLine>
    </main>
  );
}
