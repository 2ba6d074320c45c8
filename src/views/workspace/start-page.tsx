import type { JSX } from 'preact';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import { useRich, useText } from '../language.tsx';

const places = [
  { step: 'openemis', href: 'https://emis.moe.gov.jo/openemis-core/' },
  { step: 'darsak', href: 'https://darsak.gov.jo/' },
] as const;

/** After the first run: what to do next. */
export function StartPage(): JSX.Element {
  const t = useText(workspaceTexts);
  const rich = useRich(workspaceTexts);
  return (
    <main class="page">
      <h2 class="page-title">{t('done.title')}</h2>
      <p class="page-lead">{t('done.text')}</p>
      <ol class="steps">
        {places.map(({ step, href }, index) => (
          <li class="card" key={step}>
            <h3>
              <span class="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{rich(`done.${step}`)}</span>
            </h3>
            <p class="muted">{t(`done.${step}.note`)}</p>
            <div class="actions">
              <a
                class={index === 0 ? 'button primary' : 'button'}
                href={href}
                target="_blank"
                rel="noreferrer"
              >
                {t(`done.${step}.open`)}
              </a>
            </div>
          </li>
        ))}
      </ol>
    </main>
  );
}
