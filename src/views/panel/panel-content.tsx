import type { JSX } from 'preact';
import type { PanelView } from '../../messages/panel.ts';
import type { Problem } from '../model.ts';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { RetryNote } from '../parts/retry-note.tsx';
import { PanelScreen } from './panel-screen.tsx';

export interface PanelContentProps {
  readonly view: PanelView | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
}

/** A failed question takes the older answer off the screen: an old "in order" must not outlive what it rests on. */
export function PanelContent({ view, problem, onRetry }: PanelContentProps): JSX.Element {
  if (problem !== null) {
    return (
      <main class="panel-body lead">
        {problem.code === 'extension-updated' ? (
          <ProblemNote problem={problem} />
        ) : (
          <RetryNote problem={problem} onRetry={onRetry} />
        )}
      </main>
    );
  }
  return view === null ? <Loading /> : <PanelScreen view={view} />;
}
