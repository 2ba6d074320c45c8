/**
 * One figure of a page: what it says, or why it says nothing. `not-said`: nothing stands there, or a dash. `unreadable`:
 * something stands there whose meaning is not sure. Neither is ever zero: who was not counted did not fail.
 */
export type Figure<T> = { readonly known: T } | 'not-said' | 'unreadable';

export const known = <T>(value: T): Figure<T> => ({ known: value });

/** The value, or null where none is known. */
export const valueOf = <T>(figure: Figure<T>): T | null => (typeof figure === 'string' ? null : figure.known);

/** «21 من 28»; `of` null: the page says no whole. */
export interface Count {
  readonly done: number;
  readonly of: number | null;
}
