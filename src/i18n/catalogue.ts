/**
 * What a catalogue is. Arabic is written first and is the source of the types; English mirrors it key by key, kind
 * by kind and placeholder by placeholder, or does not compile (decision 10: our own typed catalogue).
 */

/** Arabic needs all six (CLDR): 0, 1, 2, 3–10, 11–99, the rest (100, 101, 102 …). */
export interface SixForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

export interface TwoForms {
  /** Where "0 sections" would be no answer. English has no rule for it: it is taken for exactly 0. */
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

export type ArabicCatalogue = Readonly<Record<string, string | SixForms>>;
export type EnglishCatalogue = Readonly<Record<string, string | TwoForms>>;

/** Names in braces of a text: `'{read} من {total}'` gives `'read' | 'total'`. */
type Placeholders<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never;

/** A plural text always takes its count as `n`, also where no form happens to show it. */
export type ParamsOf<E> = E extends string ? Placeholders<E> : Placeholders<E[keyof E] & string> | 'n';

type Same<A, B, Yes> = [A] extends [B] ? ([B] extends [A] ? Yes : never) : never;

type Mirror<A, E> = {
  readonly [K in keyof A]: K extends keyof E
    ? A[K] extends string
      ? E[K] extends string
        ? Same<ParamsOf<A[K]>, ParamsOf<E[K]>, E[K]>
        : string
      : E[K] extends TwoForms
        ? Same<ParamsOf<A[K]>, ParamsOf<E[K]>, E[K]>
        : TwoForms
    : string | TwoForms;
} & { readonly [K in Exclude<keyof E, keyof A>]: never };

/** Declares an Arabic catalogue; keeps the literal texts, from which keys and placeholders are typed. */
export const arabic = <const A extends ArabicCatalogue>(texts: A): A => texts;

/** Declares the English mirror of an Arabic catalogue. */
export const englishOf =
  <A extends ArabicCatalogue>() =>
  <const E extends EnglishCatalogue>(texts: E & Mirror<A, E>): E =>
    texts;

/** One area of the catalogue in both languages; a page bundles only the areas it imports. */
export interface Area<A extends ArabicCatalogue> {
  readonly ar: A;
  readonly en: Readonly<Record<keyof A, string | TwoForms>>;
}
