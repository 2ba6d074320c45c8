import type { ArabicCatalogue, Area } from '../i18n/catalogue.ts';
import { createNumberFormat } from '../i18n/number-format.ts';
import { translator, type Translate } from '../i18n/texts.ts';
import type { LauncherView } from '../messages/page.ts';

export type Settings = LauncherView['settings'];

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
