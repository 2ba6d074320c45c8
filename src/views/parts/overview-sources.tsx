import type { JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { completenessTexts } from '../../i18n/areas/completeness.ts';
import { when } from '../../i18n/when.ts';
import type { SectionsOverview } from '../../messages/panel.ts';
import { useFormat, useText } from '../language.tsx';
import { SourceLines } from './source-lines.tsx';
import { Symbol, type SymbolName } from './symbol.tsx';

/**
 * Where an overview comes from. A principal has no list of sections on Darsak that could be "not read yet": of her school it
 * is said how many of its sections were read there in this browser, and where those stand that teachers checked.
 */
export function OverviewSources({ overview }: { readonly overview: SectionsOverview }): JSX.Element {
  const { wholeSchool, darsak, openemis } = overview;
  // Of a school without sections none can be read there either.
  if (wholeSchool === true && darsak.state === 'not-read' && overview.lines.length === 0)
    return <SourceLines sources={[openemis]} />;
  return wholeSchool === true && darsak.state === 'not-read' ? (
    <SourceLines sources={[openemis]}>
      <SectionsRead overview={overview} />
    </SourceLines>
  ) : (
    <SourceLines sources={[darsak, openemis]} />
  );
}

function SectionsRead({ overview: { lines } }: { readonly overview: SectionsOverview }): JSX.Element {
  const c = useText(commonTexts);
  const t = useText(completenessTexts);
  const format = useFormat();
  const times = lines.flatMap(({ checkedAt }) => checkedAt ?? []);
  const read = { done: format.number(times.length), of: format.number(lines.length) };
  const symbol = ((): SymbolName => {
    if (times.length < lines.length) return times.length === 0 ? 'ring' : 'half';
    return lines.some(({ state }) => state === 'old') ? 'clock' : 'check';
  })();
  return (
    <li class={symbol === 'check' ? 'source sound' : 'source hollow'} data-read={times.length}>
      <Symbol name={symbol} />
      <div>
        <p>
          <bdi class="strong">{c('darsak')}</bdi> · {t('source.sections', read)}
          {times.length === 0 ? null : (
            <span> · {t('source.oldest', { when: when(Math.min(...times), format) })}</span>
          )}
        </p>
        <p>{t('source.by-teachers')}</p>
      </div>
    </li>
  );
}
