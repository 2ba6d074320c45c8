import type { JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import type { PanelView } from '../../messages/panel.ts';
import { useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { PanelScreen } from './panel-screen.tsx';

export interface PanelContentProps {
  readonly view: PanelView | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
}

/** A failed question takes the older answer off the screen: an old "in order" must not outlive what it rests on. */
export function PanelContent({ view, problem, onRetry }: PanelContentProps): JSX.Element {
  const c = useText(commonTexts);
  if (problem !== null) {
    return (
      <main class="panel-body lead">
        <ProblemNote problem={problem} />
        {problem.code === 'extension-updated' ? null : (
          <div class="actions">
            <Button onPress={onRetry}>{c('retry')}</Button>
          </div>
        )}
      </main>
    );
  }
  return view === null ? <Loading /> : <PanelScreen view={view} />;
}
