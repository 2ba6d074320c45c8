import { textPieces } from '../page/text-pieces.ts';
import { cellText } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { clean } from '../words/text.ts';
import { isGender, isIdLike, isSerial, share } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import { nameParts, withFamily } from './name-parts.ts';
import type { Proposal, TaughtColumn } from './proposal.ts';
import { oneList } from './one-list.ts';
import { nameAtOf, rowsAround } from './rows-around.ts';
import { secondHalf } from './second-half.ts';
import { headAbove, headRowOf } from './taught-grid.ts';
import { teachable } from './teachable.ts';
import { elementAt, wayFrom } from './ways.ts';

const sampleRows = 6;

const textAt = (row: Element, at: string, sight: Sight): string => {
  const element = elementAt(row, at);
  return element === null ? '' : cellText(element, sight);
};

const guessOf = (head: string | null, values: readonly string[], headers: HeaderIndex): Field | null => {
  const known = head === null ? null : headers.fieldOf(head);
  if (known !== null && (teachable as readonly Field[]).includes(known)) return known;
  if (values.length > 2 && isSerial(values)) return 'serial';
  if (share(values, isGender) >= 0.8) return 'gender';
  return known === null && share(values, isIdLike) >= 0.8 ? 'otherId' : null;
};

/**
 * From one student's name that a person pointed at to the whole list: its rows and what repeats in them. Null when nothing
 * of the kind repeats around it, or when what was pointed at is no name.
 */
export const propose = (picked: Element, sight: Sight, headers: HeaderIndex): Proposal | null => {
  const around = rowsAround(picked, sight, headers);
  if (around === null) return null;
  const { nameAt, rows, hasNames } = around;
  const some = oneList(around.all, [nameAt]).slice(0, 40);
  const counts = new Map<string, number>([[nameAt, some.length]]);
  for (const row of some)
    for (const at of new Set(textPieces(row, sight).map(({ element }) => wayFrom(row, element))))
      // What stands around the name itself is no column beside it.
      if (!`${nameAt}>`.startsWith(at === '' ? '' : `${at}>`)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const ways = [...counts].filter(([, count]) => count * 2 >= some.length).map(([at]) => at);
  const all = oneList(around.all, ways);
  const headRow = all[0] === undefined ? null : headRowOf(all[0]);
  const hasHead = headRow !== null && !all.includes(headRow);
  const columns = ways.map((at): TaughtColumn => {
    // Beside a name its first letters may stand in the same box.
    const values = some.map(
      (row) => (at === nameAt ? nameAtOf(row, at, sight, 2) : null) ?? textAt(row, at, sight),
    );
    // Without a head the first row stands above the others: it is somebody's row, and none of it may be kept.
    const head = hasHead
      ? (all.map((row) => headAbove(row, at)).find((text) => text !== null) ?? null)
      : null;
    const filled = values.filter((text) => text !== '');
    return {
      at,
      head,
      guess: at === nameAt ? 'studentName' : guessOf(head, filled, headers),
      samples: values.slice(0, sampleRows).map((text) => clean(text).slice(0, 80)),
    };
  });
  const name = ways.indexOf(nameAt);
  if (!hasNames) return nameParts({ rows, count: all.length, columns, name }, some, sight, headers);
  const whole = withFamily({ rows, count: all.length, columns, name }, headers);
  return secondHalf(whole, all, sight);
};

/** A step of an address that is a key of its own: «k7ph2x», a number in letters, what the browser wrote as signs. */
const isKey = (step: string): boolean => (step.match(/\d+/g) ?? []).length > 1 && /[a-z%]/i.test(step);

/** The address of pages like this one: numbers and keys stand for any other, a query of no meaning is left out. */
export const addressPattern = (url: URL): string => {
  const route = url.searchParams.get('r');
  const path =
    url.pathname +
    (route === null ? '' : `?r=${route}`) +
    (url.hash.startsWith('#/') ? (url.hash.split('?')[0] ?? '') : '');
  const escaped = path
    .toLowerCase()
    .split('/')
    .map((step) =>
      isKey(step) ? '[^/?#&]+' : step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+'),
    )
    .join('/');
  return `^${escaped}(?:[?#&]|$)`;
};

/** A selector of one element for good, by its place: for the text that names the section. */
export const placeSelector = (element: Element): string => {
  const top = element.getRootNode();
  // Inside a shadow root the way from its host is all that a selector can say.
  const way = wayFrom(element.ownerDocument.body, element).split('>>>').at(-1) ?? '';
  return top.nodeType === 11 ? way : `body>${way}`;
};
