import type { Chunk } from './chunks.ts';
import { isPhone, share } from '../words/values.ts';

export const isDash = (text: string): boolean => /^[-–—]+$/.test(text);

const isAddress = (text: string): boolean =>
  isPhone(text) || /^[\w.+-]+@[\w.-]+\.\w+$|^https?:\/\/\S+$|^\+?[\d\s()-]{9,16}$/.test(text);
/** What a column of unknown header may say of its rows: not what is pressed, nor where somebody is reached. */
export const saysOfRows = (column: readonly (readonly Chunk[])[]): boolean => {
  const said = column.flatMap((chunks) => {
    const own = chunks.filter(
      ({ text, element }) => !isDash(text) && element.closest('button,[role=button],label') === null,
    );
    return own.length === 0 ? [] : [own];
  });
  if (said.length * 2 <= column.length) return false;
  const texts = said.map((chunks) => chunks.map(({ text }) => text).join(' '));
  // The same link in every row leads to something of it.
  const isOneLink =
    texts.length > 2 &&
    new Set(texts).size === 1 &&
    said.every((chunks) => chunks.every(({ element }) => element.closest('a') !== null));
  return !isOneLink && share(texts, isAddress) < 0.8;
};
