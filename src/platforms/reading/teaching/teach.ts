import { textPieces } from '../page/chunks.ts';
import { cellText } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { elementAt, headAbove, headRowOf, queryAll } from './taught-grid.ts';
import { clean } from '../words/text.ts';
import { isGender, isIdLike, isNameLike, isSerial, share } from '../words/values.ts';
import { teachable } from './teachable.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

/** A place that repeats in every row, with what stands there. */
export interface TaughtColumn {
  /** Way from the row: `td:nth-child(2)>span:nth-child(1)`. */
  readonly at: string;
  readonly head: string | null;
  /** What it seems to be, by its header or its values; the person decides. */
  readonly guess: Field | null;
  /** The first rows' texts; of rows without one an empty text. */
  readonly samples: readonly string[];
}

export interface Proposal {
  /** CSS selector of the rows. */
  readonly rows: string;
  /** Rows in which a name stands at the place that was shown. */
  readonly count: number;
  readonly columns: readonly TaughtColumn[];
  /** Place of the column of names in `columns`. */
  readonly name: number;
}

const sampleRows = 6;

const step = (element: Element): string => {
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) place++;
  return `${element.tagName.toLowerCase()}:nth-child(${String(place)})`;
};

const wayFrom = (row: Element, element: Element): string => {
  const steps: string[] = [];
  for (let at = element; at !== row && at.parentElement !== null; at = at.parentElement)
    steps.unshift(step(at));
  return steps.join('>');
};

const textAt = (row: Element, at: string, sight: Sight): string => {
  const element = elementAt(row, at);
  return element === null ? '' : cellText(element, sight);
};

/** Whether a name is among the pieces of a place: a name with a number beside it in one box counts. */
const namesAt = (row: Element, at: string, sight: Sight): boolean => {
  const element = elementAt(row, at);
  return element !== null && textPieces(element, sight).some(({ text }) => isNameLike(text));
};

/** The rows among which the shown name stands: the closest level at which its likes hold names at the same place. */
const rowsAround = (
  picked: Element,
  sight: Sight,
): { readonly row: Element; readonly like: readonly Element[] } | null => {
  const { body } = picked.ownerDocument;
  for (let row: Element | null = picked; row !== null && row !== body; row = row.parentElement) {
    const at = wayFrom(row, picked);
    const { tagName } = row;
    const siblings = [...(row.parentElement?.children ?? [])].filter((other) => other.tagName === tagName);
    const like = siblings.filter((other) => namesAt(other, at, sight));
    if (like.length >= 2 && like.length * 2 >= siblings.length) return { row, like };
  }
  const alone = picked.closest('tr,li,[role=row],article,.card');
  return alone === null || alone === body ? null : { row: alone, like: [alone] };
};

/** Classes that belong to a kind of element and not to one of them: the same on all, without numbers or states. */
const sharedClasses = (elements: readonly Element[]): string =>
  [...(elements[0]?.classList ?? [])]
    .filter(
      (name) =>
        /^[a-z][a-z_-]*$/i.test(name) && !/odd|even|active|selected|first|last|hover|current/i.test(name),
    )
    .filter((name) => elements.every((element) => element.classList.contains(name)))
    .slice(0, 2)
    .map((name) => `.${name}`)
    .join('');

/** The shortest selector from the rows upwards that finds them and little else. */
const selectorOf = (like: readonly Element[], at: string, sight: Sight): string => {
  const [first] = like;
  if (first === undefined) return '';
  let selector = `${first.tagName.toLowerCase()}${sharedClasses(like)}`;
  for (
    let parent = first.parentElement, level = 0;
    parent !== null && level < 6;
    parent = parent.parentElement, level++
  ) {
    selector = `${parent.tagName.toLowerCase()}${sharedClasses([parent])}>${selector}`;
    const found = queryAll(first.ownerDocument.body, selector);
    const strange = found.filter((row) => !namesAt(row, at, sight) && !sight.hidden(row)).length;
    if (level > 0 && strange * 4 <= found.length) break;
    if (parent === first.ownerDocument.body) break;
  }
  return selector;
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
  const around = rowsAround(picked, sight);
  if (around === null) return null;
  const nameAt = wayFrom(around.row, picked);
  const rows = selectorOf(around.like, nameAt, sight);
  const all = queryAll(picked.ownerDocument.body, rows).filter(
    (row) => namesAt(row, nameAt, sight) && !sight.hidden(row),
  );
  if (all.length === 0) return null;
  const some = all.slice(0, 40);
  const counts = new Map<string, number>([[nameAt, some.length]]);
  for (const row of some)
    for (const at of new Set(textPieces(row, sight).map(({ element }) => wayFrom(row, element))))
      // What stands around the name itself is no column beside it.
      if (!`${nameAt}>`.startsWith(at === '' ? '' : `${at}>`)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const ways = [...counts].filter(([, count]) => count * 2 >= some.length).map(([at]) => at);
  const headRow = headRowOf(around.row);
  const hasHead = headRow !== null && !namesAt(headRow, nameAt, sight);
  const columns = ways.map((at): TaughtColumn => {
    const values = some.map((row) => textAt(row, at, sight));
    // Without a head the first row stands above the others: it is somebody's row, and none of it may be kept.
    const head = hasHead
      ? (all.map((row) => headAbove(row, at)).find((text) => text !== null) ?? null)
      : null;
    return {
      at,
      head,
      guess:
        at === nameAt
          ? 'studentName'
          : guessOf(
              head,
              values.filter((text) => text !== ''),
              headers,
            ),
      samples: values.slice(0, sampleRows).map((text) => clean(text).slice(0, 80)),
    };
  });
  return { rows, count: all.length, columns, name: ways.indexOf(nameAt) };
};

/** The address of pages like this one: numbers stand for any number, a query of no meaning is left out. */
export const addressPattern = (url: URL): string => {
  const route = url.searchParams.get('r');
  const path =
    url.pathname +
    (route === null ? '' : `?r=${route}`) +
    (url.hash.startsWith('#/') ? (url.hash.split('?')[0] ?? '') : '');
  const escaped = path
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d+/g, '\\d+');
  return `^${escaped}(?:[?#&]|$)`;
};

/** A selector of one element for good, by its place: for the text that names the section. */
export const placeSelector = (element: Element): string =>
  `body>${wayFrom(element.ownerDocument.body, element)}`;
