import type { JSX } from 'preact';
import type { Problem } from '../model.ts';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { problemsTexts } from '../../i18n/areas/problems.ts';
import type { ReadingView } from '../../messages/panel.ts';
import { useHost } from '../host.ts';
import { useRich, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { NextStepLine } from '../parts/next-step.tsx';
import { ReadingStrip } from '../parts/reading-strip.tsx';
import { RemedyButton } from '../parts/remedy-button.tsx';
import { Symbol } from '../parts/symbol.tsx';
import { remedyOf } from '../reason-actions.ts';

export function SetupScreen(): JSX.Element {
  const t = useText(panelTexts);
  return (
    <main class="panel-body lead">
      <h2>{t('setup.title')}</h2>
      <p>{t('setup.text')}</p>
      <p class="muted">{t('setup.time')}</p>
      <div class="actions">
        <RemedyButton remedy="start" primary />
      </div>
    </main>
  );
}

export function LockedScreen({ name }: { readonly name: string }): JSX.Element {
  const t = useText(panelTexts);
  const rich = useRich(panelTexts);
  return (
    <main class="panel-body lead">
      <h2>{t('locked.title')}</h2>
      <p>{rich('locked.text', { name })}</p>
      <div class="actions">
        <RemedyButton remedy="unlock" primary />
      </div>
    </main>
  );
}

/** The page could not be read: what it is, what to do, and one button where a button can help. */
export function ProblemScreen(props: {
  readonly problem: Problem;
  readonly reading: ReadingView;
}): JSX.Element {
  const t = useText(panelTexts);
  const p = useText(problemsTexts);
  const { code, detail } = props.problem;
  const remedy = remedyOf(code);
  const { teach, describe, ask } = useHost();
  return (
    <main class="panel-body">
      <section class="verdict unknown" role="status">
        <p class="verdict-about">{t('problem.title')}</p>
        <div class="verdict-line">
          <span class="verdict-symbol">
            <Symbol name="ring" />
          </span>
          <h2>{p(code)}</h2>
        </div>
        <NextStepLine>{p(`${code}.next`)}</NextStepLine>
        {remedy === null ? null : (
          <div class="actions">
            <RemedyButton remedy={remedy} primary />
          </div>
        )}
        {code === 'not-recognised' && teach !== undefined ? (
          <>
            <p>{t('teach.text')}</p>
            <div class="actions">
              <Button onPress={teach}>{t('teach')}</Button>
              {describe === undefined ? null : (
                <Button
                  kind="quiet"
                  onPress={() => {
                    describe();
                    void ask('panel.workspace', { place: 'self-test' });
                  }}
                >
                  {t('describe')}
                </Button>
              )}
            </div>
          </>
        ) : null}
        {code === 'not-recognised' && detail === 'chart' ? <p>{t('chart.text')}</p> : null}
        {detail === undefined ? null : <p class="muted small">{p('detail', { detail })}</p>}
      </section>
      {props.reading.problem?.code === code ? null : <ReadingStrip reading={props.reading} />}
    </main>
  );
}
