import type { ArabicCatalogue, Area } from '../i18n/catalogue.ts';
import { overlayTexts } from '../i18n/areas/overlay.ts';
import { createNumberFormat } from '../i18n/number-format.ts';
import { translator, type Translate } from '../i18n/texts.ts';
import type { BadgeState, LauncherView } from '../messages/page.ts';

type Settings = LauncherView['settings'];

export interface PageWords<A extends ArabicCatalogue> {
  readonly t: Translate<A>;
  readonly number: (value: number) => string;
}

/** Words of ours in a page, in the user's language, whatever the page's own is. Each script brings only those it says. */
export function pageWords<A extends ArabicCatalogue>(
  texts: Area<A>,
  { language, digits }: Settings,
): PageWords<A> {
  const format = createNumberFormat({ language, digits });
  return { t: translator(texts, format), number: (value) => format.number(value) };
}

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
