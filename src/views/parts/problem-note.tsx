import type { JSX } from 'preact';
import type { Problem } from '../model.ts';
import { problemsTexts } from '../../i18n/areas/problems.ts';
import { useText } from '../language.tsx';
import { Symbol } from './symbol.tsx';

/** A problem in a few words with its next step, beside what failed. */
export function ProblemNote({ problem }: { readonly problem: Problem }): JSX.Element {
  const t = useText(problemsTexts);
  return (
    <div class="note amber" role="alert">
      <Symbol name="diamond" />
      <div>
        <p class="strong">{t(problem.code)}</p>
        <p>{t(`${problem.code}.next`)}</p>
        {problem.detail === undefined ? null : (
          <p class="muted small">{t('detail', { detail: problem.detail })}</p>
        )}
      </div>
    </div>
  );
}
