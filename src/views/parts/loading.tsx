import type { JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { useText } from '../language.tsx';

export function Loading(): JSX.Element {
  const t = useText(commonTexts);
  return (
    <main class="panel-body loading" aria-busy="true">
      <p class="spoken" role="status">
        {t('loading')}
      </p>
      <span class="ghost wide" />
      <span class="ghost" />
      <span class="ghost block" />
      <span class="ghost block" />
    </main>
  );
}
