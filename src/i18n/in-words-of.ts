import type { ArabicCatalogue, Area } from './catalogue.ts';

/** Names of the platforms as the catalogues write them, and of the one that stands in its place. */
const inPlaceOfDarsak = { ajyal: { ar: 'أجيال', en: 'Ajyal' } } as const;
export type InPlaceOfDarsak = keyof typeof inPlaceOfDarsak;

const renamed = new WeakMap<object, object>();

/**
 * The same texts for a list that is not Darsak's: its findings and verdicts speak of the platform that it stands for. Only
 * the catalogue's own words are changed, never what is put into them.
 */
export const inWordsOf = <A extends ArabicCatalogue>(area: Area<A>, platform: InPlaceOfDarsak): Area<A> => {
  const before = renamed.get(area);
  if (before !== undefined) return before as Area<A>;
  const { ar, en } = inPlaceOfDarsak[platform];
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('درسك', ar).replaceAll('Darsak', en);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, change(text)]));
  };
  const made = { ar: change(area.ar), en: change(area.en) } as Area<A>;
  renamed.set(area, made);
  return made;
};
