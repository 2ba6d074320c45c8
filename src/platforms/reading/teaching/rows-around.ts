import { childrenOf } from '../../own-parts.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { withoutStaff } from './without-staff.ts';
import { elementAt, parentOf, queryAll, rootOf, selectorOf, wayFrom } from './ways.ts';

export interface RowsAround {
  /** Way from a row to the name. */
  readonly nameAt: string;
  /** CSS selector of the rows. */
  readonly rows: string;
  /** The rows of students it finds. */
  readonly all: readonly Element[];
  /** Whole names stand there; else the first part of one. */
  readonly hasNames: boolean;
}

/** The text at a place of a row that can be a name, or a part of one: a name with a number beside it in one box counts. */
export const nameAtOf = (row: Element, at: string, sight: Sight, least: number): string | null => {
  const element = elementAt(row, at);
  if (element === null) return null;
  return textPieces(element, sight).find(({ text }) => isNameLike(text, least))?.text ?? null;
};

/** Where one person stands alone: what a page calls an entry, or a box beside others of its kind. */
const entry = 'tr,li,[role=row],[role=listitem],article,[role=article],.card';

const isOneOfKind = (element: Element): boolean =>
  element.classList.length > 0 &&
  childrenOf(element.parentElement).some(
    (other) =>
      other !== element &&
      other.tagName === element.tagName &&
      [...element.classList].some((name) => other.classList.contains(name)),
  );

const aloneAround = (picked: Element): Element | null => {
  const found = picked.closest(entry);
  if (found !== null) return found;
  for (let at = parentOf(picked); at !== null && at.tagName !== 'BODY'; at = parentOf(at))
    if (isOneOfKind(at)) return at;
  return null;
};

/** «اسم الطالبة» above the names can look like one; «معلم مساعد» is what somebody is. */
export const isHead = (text: string, headers: HeaderIndex): boolean =>
  headers.fieldOf(text) !== null || /^(?:ال)?(?:معلم|مدرس|مشرف)ه?\s/.test(key(text));

const levelOf = (
  row: Element,
  picked: Element,
  sight: Sight,
  headers: HeaderIndex,
  least: number,
): RowsAround | null => {
  // Below a head cells are columns, however many of them hold names.
  if (/^T[DH]$/.test(row.tagName) && row.closest('table')?.querySelector('th') != null) return null;
  const at = wayFrom(row, picked);
  const siblings = [...((row.parentElement ?? rootOf(row)).children ?? [])].filter(
    ({ tagName }) => tagName === row.tagName,
  );
  const isRow = (one: Element): boolean => nameAtOf(one, at, sight, least) !== null;
  const like = siblings.filter(isRow);
  if (like.length < 2 || like.length * 2 < siblings.length) return null;
  const rows = selectorOf(like, isRow, sight);
  const all = withoutStaff(
    queryAll(rootOf(row), rows).filter(
      (one) => isRow(one) && !sight.hidden(one) && !isHead(nameAtOf(one, at, sight, least) ?? '', headers),
    ),
    sight,
  );
  // «عرض الملف» beside every name is no name: cells of a row are no rows.
  const texts = all.map((one) => key(nameAtOf(one, at, sight, least) ?? ''));
  const most = Math.max(...texts.map((text) => texts.filter((other) => other === text).length));
  if (least > 1 && most > 2 && most * 4 > texts.length) return null;
  return all.length === 0 ? null : { nameAt: at, rows, all, hasNames: least > 1 };
};

const levelsAround = (
  picked: Element,
  sight: Sight,
  headers: HeaderIndex,
  least: number,
): RowsAround | null => {
  const { body } = picked.ownerDocument;
  for (let row: Element | null = picked; row !== null && row !== body; row = parentOf(row)) {
    // Parts of a name stand beside each other: of them only a cell's row is one.
    if (least === 1 && /^(?:TD|TH|SPAN)$/.test(row.tagName)) continue;
    const found = levelOf(row, picked, sight, headers, least);
    if (found !== null) return found;
  }
  return null;
};

/**
 * The rows among which the shown name stands: the closest level at which its likes hold names at the same place. Two words
 * may be the first part of a name as well («نور الدين»), where the others have one there.
 */
export const rowsAround = (picked: Element, sight: Sight, headers: HeaderIndex): RowsAround | null => {
  const said = textPieces(picked, sight);
  const isWhole = said.some(({ text }) => isNameLike(text));
  if (!said.some(({ text }) => isNameLike(text, 1))) return null;
  const found =
    (isWhole ? levelsAround(picked, sight, headers, 2) : null) ??
    (said.some(({ text }) => isNameLike(text, 3)) ? null : levelsAround(picked, sight, headers, 1));
  if (found !== null) return found;
  const alone = isWhole ? aloneAround(picked) : null;
  if (alone === null || alone === picked.ownerDocument.body) return null;
  const at = wayFrom(alone, picked);
  const rows = selectorOf([alone], (row) => nameAtOf(row, at, sight, 2) !== null, sight);
  return { nameAt: at, rows, all: [alone], hasNames: true };
};
