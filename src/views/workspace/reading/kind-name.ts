import { pageKindsTexts } from '../../../i18n/areas/page-kinds.ts';
import type { Translate } from '../../../i18n/texts.ts';

type Key = keyof typeof pageKindsTexts.ar;

/** The name of a page kind; one that this version does not know (from a newer record) is shown as it is. */
export const kindName = (t: Translate<typeof pageKindsTexts.ar>, kind: string): string => {
  const key = `kind.${kind}`;
  return key in pageKindsTexts.ar ? t(key as Extract<Key, `kind.${string}`>) : kind;
};
