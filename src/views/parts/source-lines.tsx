import type { ComponentChildren, JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { completenessTexts } from '../../i18n/areas/completeness.ts';
import { when } from '../../i18n/when.ts';
import type { SourceView } from '../../messages/panel.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { Symbol, type SymbolName } from './symbol.tsx';

/** Where everything above comes from: which side, when, how much of how much. Always in sight. */
export function SourceLines(props: {
  readonly sources: readonly SourceView[];
  /** Further lines of the same kind. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const t = useText(completenessTexts);
  return (
    <footer class="sources">
      <ul aria-label={t('source.title')}>
        {props.sources.map((source) => (
          <SourceLine key={source.platform} source={source} />
        ))}
        {props.children}
      </ul>
    </footer>
  );
}

/** Read to its end, and nothing stood there: no ground for anything. */
const isBare = ({ state, read }: SourceView): boolean => state === 'complete' && read === 0;

const symbolOf = (source: SourceView): SymbolName => {
  const { state, old } = source;
  if (state === 'not-read' || isBare(source)) return 'ring';
  if (state !== 'complete') return 'half';
  return old ? 'clock' : 'check';
};

const sound = (source: SourceView): boolean => source.state === 'complete' && !source.old && !isBare(source);

function SourceLine({ source }: { readonly source: SourceView }): JSX.Element {
  const c = useText(commonTexts);
  const t = useText(completenessTexts);
  const rich = useRich(completenessTexts);
  const format = useFormat();
  const { state, read, expected, page, capturedAt } = source;
  return (
    <li class={sound(source) ? 'source sound' : 'source hollow'}>
      <Symbol name={symbolOf(source)} />
      <div>
        <p>
          <bdi class="strong">{c(source.platform)}</bdi>
          {source.file === undefined ? null : (
            <span>
              {'\u00a0· '}
              {rich('source.file', { platform: c(source.file.standsFor), name: source.file.name })}
            </span>
          )}
          {state === 'not-read' ? <span> · {t('source.not-read')}</span> : null}
          {capturedAt === null ? null : <span> · {when(capturedAt, format)}</span>}
          {source.old ? <span> ({t('source.old')})</span> : null}
          {state === 'not-read' ? null : (
            <span>
              {'\u00a0· '}
              {isBare(source)
                ? t('source.bare')
                : expected === null
                  ? rich('source.read', { n: read })
                  : rich('source.of', { read, expected })}
            </span>
          )}
          {page === undefined ? null : (
            <span>
              {'\u00a0· '}
              {page.of === null
                ? rich('source.page-alone', { current: page.current })
                : rich('source.page', { current: page.current, of: page.of })}
            </span>
          )}
        </p>
        {state === 'complete' || state === 'not-read' ? null : (
          <p>{source.reasons.map((reason) => t(reason)).join(' ')}</p>
        )}
      </div>
    </li>
  );
}
