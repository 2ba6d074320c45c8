import type { ComponentChildren, JSX } from 'preact';
import type { UnknownReason, Verdict } from '../../core/finding.ts';
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
  /** OpenEMIS is being read at this moment: nobody is then sent to have it read. */
  readonly reading?: boolean;
  readonly children?: ComponentChildren;
}

/** The answer first. "Unknown" is hollow and dashed, so that nobody takes it for "in order". */
export function VerdictBlock(props: VerdictBlockProps): JSX.Element {
  const { verdict, about, sentence, reading = false, children } = props;
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
      {unknown ? <Reasons verdict={verdict} reading={reading} /> : null}
      {children}
    </section>
  );
}

/** What the reading that is going on answers by itself. */
const ofReading: readonly UnknownReason[] = ['no-openemis-data', 'openemis-old', 'openemis-partial'];

function Reasons(props: {
  readonly verdict: Extract<Verdict, { state: 'unknown' }>;
  readonly reading: boolean;
}): JSX.Element {
  const { reasons } = props.verdict;
  const t = useText(verdictTexts);
  const answered = (reason: UnknownReason): boolean => props.reading && ofReading.includes(reason);
  const [first, ...rest] = remediesOf(reasons.filter((reason) => !answered(reason)));
  return (
    <>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>
            <span class="strong">{t(reason)}</span> {t(answered(reason) ? 'reading.next' : `${reason}.next`)}
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
