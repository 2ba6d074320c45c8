import type { ComponentChildren, JSX } from 'preact';
import type { Problem } from '../model.ts';
import { problemsTexts } from '../../i18n/areas/problems.ts';
import { useText } from '../language.tsx';
import { Symbol } from './symbol.tsx';

/** A problem in a few words with its next step, beside what failed. */
export function ProblemNote(props: {
  readonly problem: Problem;
  /** What follows from it here. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { problem, children } = props;
  const t = useText(problemsTexts);
  return (
    <div class="note amber" role="alert">
      <Symbol name="diamond" />
      <div>
        <p class="strong">{t(problem.code)}</p>
        {children}
        <p>{t(`${problem.code}.next`)}</p>
        {problem.detail === undefined ? null : (
          <p class="muted small">{t('detail', { detail: problem.detail })}</p>
        )}
      </div>
    </div>
  );
}
