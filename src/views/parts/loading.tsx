import type { JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { useText } from '../language.tsx';

/** In place of a whole panel or popup while what it shows is on its way. */
export function Loading(): JSX.Element {
  return (
    <main class="panel-body loading" aria-busy="true">
      <Ghosts />
    </main>
  );
}

/** The same in place of a part of a page that has its own main landmark. */
export function LoadingPart(): JSX.Element {
  return (
    <div class="loading-part" aria-busy="true">
      <Ghosts />
    </div>
  );
}

function Ghosts(): JSX.Element {
  const t = useText(commonTexts);
  return (
    <>
      <p class="spoken" role="status">
        {t('loading')}
      </p>
      <span class="ghost wide" />
      <span class="ghost" />
      <span class="ghost block" />
      <span class="ghost block" />
    </>
  );
}
