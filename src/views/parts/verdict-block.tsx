import type { ComponentChildren, JSX } from 'preact';
import type { Verdict } from '../../core/finding.ts';
import { verdictTexts } from '../../i18n/areas/verdict.ts';
import { useText } from '../language.tsx';
import { remediesOf } from '../reason-actions.ts';
import { RemedyButton } from './remedy-button.tsx';
import { Symbol, type SymbolName } from './symbol.tsx';

const symbols: Record<Verdict['state'], SymbolName> = {
  'in-order': 'check',
  'needs-attention': 'diamond',
  unknown: 'ring',
};

export interface VerdictBlockProps {
  readonly verdict: Verdict;
  /** «الرياضيات · السابع أ», above the sentence. */
  readonly about: ComponentChildren;
  /** The sentence where a verdict stands; an unknown one has its own. */
  readonly sentence: string;
  readonly children?: ComponentChildren;
}

/** The answer first. "Unknown" is hollow and dashed, so that nobody takes it for "in order". */
export function VerdictBlock({ verdict, about, sentence, children }: VerdictBlockProps): JSX.Element {
  const t = useText(verdictTexts);
  const unknown = verdict.state === 'unknown';
  return (
    <section class={`verdict ${verdict.state}`}>
      <p class="verdict-about">{about}</p>
      <div class="verdict-line" role="status">
        <span class="verdict-symbol">
          <Symbol name={symbols[verdict.state]} />
        </span>
        <h2>{unknown ? t('unknown') : sentence}</h2>
      </div>
      {unknown ? <p class="verdict-note">{t('unknown.note')}</p> : null}
      {unknown ? <Reasons verdict={verdict} /> : null}
      {children}
    </section>
  );
}

function Reasons({ verdict }: { readonly verdict: Extract<Verdict, { state: 'unknown' }> }): JSX.Element {
  const t = useText(verdictTexts);
  const [first, ...rest] = remediesOf(verdict.reasons);
  return (
    <>
      <ul class="reasons">
        {verdict.reasons.map((reason) => (
          <li key={reason}>
            <span class="strong">{t(reason)}</span> {t(`${reason}.next`)}
          </li>
        ))}
      </ul>
      {first === undefined ? null : (
        <div class="actions">
          <RemedyButton remedy={first} primary />
          {rest.map((remedy) => (
            <RemedyButton key={remedy} remedy={remedy} />
          ))}
        </div>
      )}
    </>
  );
}
