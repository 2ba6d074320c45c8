import { toWesternDigits } from './digits.ts';

/**
 * The letter level of all comparison keys: what is folded in every text, whatever it means. Folding serves comparing
 * only; texts are shown as they were written (matching 4).
 */

/** Marks, tatweel and all that cannot be seen: bidi marks, joiners, soft hyphens, byte-order marks. */
const unseen = /[\p{Mn}\p{Me}\p{Cf}\u0640\ufe70-\ufe7f\ufc5e-\ufc63\ufcf2-\ufcf4]+/gu;

/** Written alike or typed for one another: left the many, right the one that stands for them. */
const alike: readonly (readonly [string, string])[] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ؤٶۄۅۆۇۈۉۊۋۏ', 'و'],
  ['ىئیېێےۍۓيٸۑ', 'ي'],
  ['ةھہۀەۂۃە', 'ه'],
  ['کڪڬگڮڭݣګ', 'ك'],
  // Without their dots, as old prints and some scans have them.
  ['پٮ', 'ب'],
  ['چ', 'ج'],
  ['ژڗ', 'ز'],
  ['ڤڡڢڥ', 'ف'],
  ['ٯڧڨ', 'ق'],
  ['ںڻڼ', 'ن'],
  ['ڵ', 'ل'],
  ['ڕړڑ', 'ر'],
  ['ټٹ', 'ت'],
  ['ډڈ', 'د'],
];
const foldOf = new Map(alike.flatMap(([many, one]) => Array.from(many, (letter) => [letter, one] as const)));
const foldable = new RegExp(`[${alike.map(([many]) => many).join('')}]`, 'g');

/** داود and داوود, رءوف and رؤوف, محي and محيي: one sound, written once or twice. */
export const doubled = /([وي])\1+/g;

/** Letters of the Arabic keyboard, digits and signs: nearly every text, and nothing in it to resolve. */
const plain =
  /^(?:[\u0621-\u063a\u0641-\u064a\u0660-\u0669!-~،]+(?: [\u0621-\u063a\u0641-\u064a\u0660-\u0669!-~،]+)*)?$/;

/** What a reader sees of a text: no marks, no invisible characters, presentation forms resolved, one kind of space. */
export function visibleText(text: string): string {
  if (plain.test(text)) return text;
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
  const bare = plain.test(visible)
    ? toWesternDigits(visible).toLowerCase()
    : toWesternDigits(visible.normalize('NFD').replace(unseen, ''))
        .toLowerCase()
        .normalize('NFD')
        .replace(unseen, '');
  return bare
    .replace(foldable, (letter) => foldOf.get(letter) ?? letter)
    .replace(/[ءٴ]/g, '')
    .replace(doubled, '$1');
}
