import { overlayTexts } from '../i18n/areas/overlay.ts';
import type { BadgeState } from '../messages/page.ts';
import { pageWords, type PageWords, type Settings } from './page-words.ts';

export interface OverlayText extends PageWords<(typeof overlayTexts)['ar']> {
  readonly launcher: (state: BadgeState, count: number | null) => string;
}

/** What every page of ours may say: launcher, badges, panel. */
export function overlayText(settings: Settings): OverlayText {
  const words = pageWords(overlayTexts, settings);
  const { t } = words;
  return {
    ...words,
    launcher: (state, count) =>
      state === 'attention' ? t('launcher.attention', { n: count ?? 0 }) : t(`launcher.${state}`),
  };
}
