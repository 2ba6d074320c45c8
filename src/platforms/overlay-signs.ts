import { isHint, isSafePattern, isText, mostHints, own, isRecord } from './hint-checks.ts';
import { overlayLayers, type KeptOverlay } from './profile-overlay.ts';
import { addressOf, patternOf } from './reading/kinds/hints.ts';
import { key, keyWithoutArticle } from './reading/words/text.ts';

/**
 * By what the corrections of a profile know a page: so that a page which only a correction knows is looked at closely as
 * well. Corrections add to what is known and take nothing away; whether the page is what they say, the recogniser decides.
 */
export interface OverlaySign {
  /** The kind of page that is said to be there. */
  readonly kind: string;
  readonly shows: (page: LookedAt) => boolean;
}

export interface LookedAt {
  /** As hints see it (`addressOf`). */
  readonly address: string;
  /** Keys of the page's texts, and the same without articles. */
  readonly keys: ReadonlySet<string>;
}

/** As long as headings may be, for the recogniser as well. */
const longestHeading = 160;

export const lookedAt = (url: URL, texts: readonly string[]): LookedAt => ({
  address: addressOf(url),
  keys: new Set(
    texts
      .filter(({ length }) => length <= longestHeading)
      .flatMap((text) => [key(text), keyWithoutArticle(text)]),
  ),
});

const some = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, mostHints) : [];

const patterns = (value: unknown): readonly RegExp[] =>
  some(value).flatMap((hint) =>
    isHint(hint, isSafePattern) ? [patternOf(own(hint, 'value') as string)] : [],
  );

const signsOf = (overlay: unknown): OverlaySign[] => {
  const signs: OverlaySign[] = [];
  for (const list of some(own(overlay, 'lists'))) {
    const [path, kind] = [own(list, 'path'), own(list, 'kind')];
    if (!isText(path, 300) || path === '' || !isText(kind, 40) || !isSafePattern(path)) continue;
    signs.push({ kind, shows: ({ address }) => patternOf(path).test(address) });
  }
  const kinds = own(overlay, 'kinds');
  for (const [kind, given] of isRecord(kinds) ? Object.entries(kinds) : []) {
    const [paths, headings] = [patterns(own(given, 'path')), patterns(own(given, 'text'))];
    signs.push({
      kind,
      shows: ({ address, keys }) =>
        paths.some((pattern) => pattern.test(address)) ||
        headings.some((pattern) => [...keys].some((text) => pattern.test(text))),
    });
  }
  const headers = own(overlay, 'headers');
  const words = (isRecord(headers) ? Object.values(headers) : [])
    .filter((value) => isText(value, 1000))
    .flatMap((value) => value.split('|'))
    .flatMap((word) => [key(word), keyWithoutArticle(word)])
    .filter((word) => word !== '');
  if (words.length > 0)
    signs.push({ kind: 'teacher.roster', shows: ({ keys }) => words.some((word) => keys.has(word)) });
  return signs;
};

/** The signs of all corrections of a profile, those of the layer that is laid last first. */
export const overlaySigns = (id: string, kept: readonly KeptOverlay[]): readonly OverlaySign[] =>
  overlayLayers.toReversed().flatMap((layer) =>
    kept
      .filter((one) => one.layer === layer)
      .toReversed()
      .flatMap(({ overlay }) =>
        own(overlay, 'schema') === 1 && own(overlay, 'id') === id ? signsOf(overlay) : [],
      ),
  );
