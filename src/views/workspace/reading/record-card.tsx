import type { JSX } from 'preact';
import { problemCodes, type ProblemCode } from '../../../core/problem.ts';
import { pageKindsTexts } from '../../../i18n/areas/page-kinds.ts';
import { problemsTexts } from '../../../i18n/areas/problems.ts';
import { selfTestTexts } from '../../../i18n/areas/self-test.ts';
import { when } from '../../../i18n/when.ts';
import { leastScore } from '../../../messages/reading-records.ts';
import type { ReadingRecord } from '../../../messages/keep-reading.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { NextStepLine } from '../../parts/next-step.tsx';
import { Symbol } from '../../parts/symbol.tsx';
import { kindName } from './kind-name.ts';

const isCode = (code: string): code is ProblemCode => (problemCodes as readonly string[]).includes(code);

/** The last reading of one kind of page: what it came to, by which reader, and on what grounds. */
export function RecordCard({ record }: { readonly record: ReadingRecord }): JSX.Element {
  const t = useText(selfTestTexts);
  const k = useText(pageKindsTexts);
  const p = useText(problemsTexts);
  const rich = useRich(selfTestTexts);
  const format = useFormat();
  const { kind, at, reader, profileVersion, rows, score, signals } = record;
  const code = record.problem !== null && isCode(record.problem) ? record.problem : null;
  const facts = [
    ['result', record.problem === null ? t('rows', { n: rows }) : code === null ? record.problem : p(code)],
    ['when', when(at, format)],
    ['reader', rich('reader.text', { reader, version: profileVersion })],
  ] as const;
  return (
    <article class="card">
      <h4 class="record-title">
        <span class={record.problem === null ? 'record-ok' : 'record-failed'}>
          <Symbol name={record.problem === null ? 'check' : 'diamond'} />
        </span>
        {kindName(k, kind)}
      </h4>
      <dl class="sides">
        {facts.map(([fact, text]) => (
          <div class="side" key={fact}>
            <dt>{t(fact)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {code === null ? null : <NextStepLine>{p(`${code}.next`)}</NextStepLine>}
      {signals.length === 0 ? null : (
        <details>
          <summary>
            {t('why')}
            {'\u00a0· '}
            {t('score', { score, least: leastScore })}
          </summary>
          <ul class="hints">
            {signals.map(({ type, what, weight }, n) => (
              <li key={n}>
                <code dir="auto">{what}</code>
                <span class="muted small">
                  {t(`signal.${type}`)}
                  {'\u00a0· '}
                  <bdi dir="ltr">{weight > 0 ? `+${format.number(weight)}` : format.number(weight)}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
