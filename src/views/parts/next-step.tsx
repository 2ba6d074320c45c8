import type { ComponentChildren, JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { useText } from '../language.tsx';

/** Every finding and problem ends in one. */
export function NextStepLine({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const t = useText(commonTexts);
  return (
    <p class="next-step">
      <span class="next-step-label">{t('next-step')}</span> {children}
    </p>
  );
}
