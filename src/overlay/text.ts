import { overlayTexts } from '../i18n/areas/overlay.ts';
import { createFormat } from '../i18n/format.ts';
import { translator, type Translate } from '../i18n/texts.ts';
import type { BadgeState, LauncherView } from '../messages/page.ts';

export interface OverlayText {
  readonly t: Translate<(typeof overlayTexts)['ar']>;
  readonly number: (value: number) => string;
  readonly launcher: (state: BadgeState, count: number | null) => string;
}

/** The words of the overlay in the user's language, whatever the page's own is. */
export function overlayText({ language, digits }: LauncherView['settings']): OverlayText {
  const format = createFormat({ language, digits, now: 0 });
  const t = translator(overlayTexts, format);
  return {
    t,
    number: (value) => format.number(value),
    launcher: (state, count) =>
      state === 'attention' ? t('launcher.attention', { n: count ?? 0 }) : t(`launcher.${state}`),
  };
}
