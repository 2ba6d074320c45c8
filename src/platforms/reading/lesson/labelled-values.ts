import { cutAt } from '../page/seam.ts';
import { textPieces } from '../page/text-pieces.ts';
import { makeSight } from '../page/sight.ts';
import { isGrade, readClassText } from '../words/class-text.ts';
import { subjectIn } from '../words/subjects.ts';
import { clean } from '../words/text.ts';
import { isDay } from '../words/values.ts';
import type { Label } from './lesson-words.ts';

/** What a page says of a lesson with labels. */
export interface LabelledValues {
  /** The first value of each label counts. */
  readonly values: ReadonlyMap<Label, string>;
  /** No label came with two values: what is said is said of one thing. */
  readonly saidOnce: boolean;
}

interface Piece {
  readonly text: string;
  readonly element: Element;
}

const longestValue = 200;
/** A page has some hundred texts; a hostile one may have more. */
const mostPieces = 1500;

const hasNumber = (value: string): boolean => /\p{N}/u.test(value);
/** What a label's value must look like; «التاريخ» is a subject as well, and what stands behind it another label. */
const shapes: Partial<Record<Label, (value: string) => boolean>> = {
  // «المادة» is a subject's label and may be a lesson's title, with its length beside it.
  subject: (value) => !hasNumber(value),
  grade: (value) => isGrade(value) || readClassText(value)?.grade != null,
  date: (value) => isDay(value) || hasNumber(value),
  duration: hasNumber,
  views: hasNumber,
};

/** «المقرر», «التقدم» side by side lead to pages, and are no label and its value. */
const isPressed = ({ element, text }: Piece): boolean =>
  text.length > 60 || element.closest('nav,a,button,[role=tab]') !== null;

const bare = (text: string): string => clean(text.replace(/[:：]\s*$/u, ''));

/** The box that holds a piece and something else. */
const boxAround = (pieces: readonly Piece[], at: number): Element | null => {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  let box: Element | null = pieces[at]?.element ?? null;
  while (
    box !== null &&
    !(before !== undefined && box.contains(before.element)) &&
    !(after !== undefined && box.contains(after.element))
  )
    box = box.parentElement;
  return box;
};

/** What stands in one box of `box` with a piece: «<dd>34 <small>دقيقة</small></dd>» is one value. */
const wholeOf = (box: Element, piece: Piece, run: readonly Piece[]): string => {
  if (piece.element === box) return piece.text;
  let own = piece.element;
  while (own.parentElement !== null && own.parentElement !== box) own = own.parentElement;
  return run
    .filter(({ element }) => own.contains(element))
    .map(({ text }) => text)
    .join(' ');
};

/**
 * The value of the label at a place: what shares its box with it, on either side; in a box of several labels each label's
 * value stands on the side on which the box begins or ends with one.
 */
const valueOf = (
  pieces: readonly Piece[],
  at: number,
  isLabel: (piece: Piece | undefined) => boolean,
): string | null => {
  const label = pieces[at];
  const box = boxAround(pieces, at);
  if (label === undefined || box === null) return null;
  const run = pieces.filter(({ element }) => box.contains(element));
  const n = run.indexOf(label);
  const [before, after] = [run[n - 1], run[n + 1]];
  // «24 دقيقة» over «المدة»: each label is the last of its box, or every second text of it.
  const isBelow =
    !/[:：]\s*$/u.test(label.text) &&
    run.length % 2 === 0 &&
    run.every((piece, k) => isLabel(piece) === (k % 2 === 1));
  const value = isBelow ? before : after;
  return value === undefined || isLabel(value) ? null : wholeOf(box, value, run);
};

/** Texts beside a label: `dt`/`dd`, cells, chips, tiles with the label below, or one text «label: value». */
export const labelledValues = (
  doc: Document,
  labelOf: (text: string) => Label | undefined,
): LabelledValues => {
  const values = new Map<Label, string>();
  let saidOnce = true;
  const note = (label: Label | undefined, text: string): void => {
    const value = clean(text);
    if (label === undefined || !/[\p{L}\p{N}]/u.test(value) || value.length > longestValue) return;
    // «الحصة», «الصف», «المادة» side by side head a table: none is the value of another.
    if (labelOf(value) !== undefined && !(label === 'subject' && subjectIn(value) !== null)) return;
    if (shapes[label]?.(value) === false) return;
    if (!values.has(label)) values.set(label, value);
    else if (values.get(label) !== value) saidOnce = false;
  };
  const pieces = textPieces(doc.body, makeSight(), undefined, mostPieces)
    .flatMap((piece) => cutAt(piece, (text) => labelOf(text) !== undefined) ?? [piece])
    .flatMap(({ text, element }) =>
      text
        .split(/\s*[·•|]\s*/)
        .filter((part) => part !== '')
        .map((part) => ({ text: part, element })),
    );
  const labels = new Map(
    pieces.map((piece) => [piece, isPressed(piece) ? undefined : labelOf(bare(piece.text))]),
  );
  // «التاريخ» is a subject beside «المبحث», and a label beside a day.
  const isSubjectHere = (piece: Piece, n: number): boolean =>
    subjectIn(bare(piece.text)) !== null &&
    ![pieces[n - 1], pieces[n + 1]].some((beside) => beside !== undefined && isDay(beside.text));
  const isOne = new Set(
    pieces.filter((piece, n) => labels.get(piece) !== undefined && !isSubjectHere(piece, n)),
  );
  const isLabel = (piece: Piece | undefined): boolean => piece !== undefined && isOne.has(piece);
  pieces.forEach((piece, n) => {
    const [before = '', ...after] = piece.text.split(/[:：]/);
    if (after.length > 0 && after.join('').trim() !== '') note(labelOf(before), after.join(':'));
    else if (labels.get(piece) !== undefined) note(labels.get(piece), valueOf(pieces, n, isLabel) ?? '');
  });
  return { values, saidOnce };
};
