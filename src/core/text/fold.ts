import { toWesternDigits } from './digits.ts';

/**
 * The letter level of all comparison keys: what is folded in every text, whatever it means. Folding serves comparing
 * only; texts are shown as they were written (matching 4).
 */

/** Marks, tatweel and all that cannot be seen: bidi marks, joiners, soft hyphens, byte-order marks. */
const unseen = /[\p{Mn}\p{Me}\p{Cf}\u0640\ufe70-\ufe7f\ufc5e-\ufc63\ufcf2-\ufcf4]+/gu;

/**
 * Written alike or typed for one another: the last letter of a group stands for the others. Some are letters of
 * neighbouring scripts, some have no dots, as old prints and scans show them.
 */
const alike = 'أإآٱٲٳٵا ؤٶۆو ىئیېێےۓي ةھہۀەۂۃەه کڪڬگڮك پٮب چج ژز ڤڡف ٯق ںن ټت ډد';
const foldOf = new Map(
  alike
    .split(' ')
    .flatMap((group) => [...group.slice(0, -1)].map((letter) => [letter, group.slice(-1)] as const)),
);
const foldable = new RegExp(`[${[...foldOf.keys()].join('')}]`, 'g');

/** داود and داوود, رءوف and رؤوف, محي and محيي: one sound, written once or twice. */
export const doubled = /([وي])\1+/g;

/** Nothing but plain Arabic letters and printable ASCII: Unicode normalisation has nothing to do, as with most names. */
const isPlain = (text: string): boolean => /^[ -~\u0621-\u063a\u0641-\u064a]*$/.test(text);

/** What a reader sees of a text: no marks, no invisible characters, presentation forms resolved, one kind of space. */
export function visibleText(text: string): string {
  if (isPlain(text)) return text.replace(/ {2,}/g, ' ').trim();
  // Marks go first: long runs of them make normalisation slow. They go again after it, for it can bring new ones.
  return text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
}

/** Letters folded to their comparison form; spaces and punctuation stay. Linear in the length. */
export const foldLetters = (text: string): string => foldVisible(visibleText(text));

/** The same for what `visibleText` has gone through: no space comes or goes. */
export function foldVisible(visible: string): string {
  return (isPlain(visible) ? visible.toLowerCase() : decomposed(visible))
    .replace(foldable, (letter) => foldOf.get(letter) ?? letter)
    .replace(/[ءٴ]/g, '')
    .replace(doubled, '$1');
}

const decomposed = (visible: string): string =>
  toWesternDigits(visible.normalize('NFD').replace(unseen, ''))
    .toLowerCase()
    .normalize('NFD')
    .replace(unseen, '');
