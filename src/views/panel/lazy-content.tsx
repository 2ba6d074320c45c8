import type { JSX } from 'preact';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useLazy } from '../use-lazy.ts';
import type { PanelContentProps } from './panel-content.tsx';

const load = async () => (await import('./panel-content.tsx')).PanelContent;

/** The screens are many: panel and popup open without them. */
export function LazyContent(props: PanelContentProps): JSX.Element {
  const Content = useLazy(load);
  if (Content === 'loading') {
    return (
      <div class="page-loading">
        <Loading />
      </div>
    );
  }
  if (Content === 'failed') return <ProblemNote problem={{ code: 'extension-updated' }} />;
  return <Content {...props} />;
}
