import type { JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { useText } from '../language.tsx';

/** In place of a page while it, or what it shows, is on its way. */
export function PageLoading(): JSX.Element {
  const c = useText(commonTexts);
  return (
    <main class="page page-loading" aria-busy="true">
      <p class="spoken" role="status">
        {c('loading')}
      </p>
      <span class="ghost wide" />
      <span class="ghost" />
      <span class="ghost block" />
    </main>
  );
}
