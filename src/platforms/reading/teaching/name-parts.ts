import { cellText } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import { isGender, isNameLike, isStatus, roleOf, share } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import type { Proposal, TaughtColumn } from './proposal.ts';
import { elementAt } from './ways.ts';

/** The fields of a name in so many parts. */
export const partFields: Readonly<Record<number, readonly Field[]>> = {
  2: ['firstName', 'familyName'],
  3: ['firstName', 'fatherName', 'familyName'],
  4: ['firstName', 'fatherName', 'grandfatherName', 'familyName'],
};

const ofNames: ReadonlySet<Field | null> = new Set<Field | null>([
  null,
  'studentName',
  'name',
  'firstName',
  'fatherName',
  'grandfatherName',
  'familyName',
]);

/**
 * Where a word of a name was shown: the columns beside it that hold words of names as well make the name with it, in the
 * page's order. Null where there are none: one word is no name.
 */
export const nameParts = (
  proposal: Proposal,
  rows: readonly Element[],
  sight: Sight,
  headers: HeaderIndex,
): Proposal | null => {
  const texts = ({ at }: TaughtColumn): string[] =>
    rows.map((row) => {
      const element = elementAt(row, at);
      return element === null ? '' : cellText(element, sight);
    });
  const isPart = (column: TaughtColumn): boolean => {
    const values = texts(column);
    return (
      ofNames.has(column.head === null ? null : headers.fieldOf(column.head)) &&
      share(values, (text) => isNameLike(text, 1) && !isGender(text) && !isStatus(text)) >= 0.9 &&
      share(values, (text) => roleOf(text) !== null) < 0.5 &&
      // What everybody has («نعم», «طالبة») is nobody's name.
      (new Set(values.map(key)).size > 2 || values.length < 3)
    );
  };
  const order = (column: TaughtColumn): number => Number(/\((\d+)\)/.exec(column.at)?.[1] ?? 0);
  const parts = proposal.columns.filter(isPart).toSorted((a, b) => order(a) - order(b));
  const fields = partFields[parts.length];
  const shown = proposal.columns[proposal.name];
  if (fields === undefined || shown === undefined || !parts.includes(shown)) return null;
  const samples = shown.samples.map((_, n) =>
    parts
      .map((part) => part.samples[n] ?? '')
      .join(' ')
      .trim(),
  );
  const name: TaughtColumn = { ...shown, samples, parts: parts.map(({ at, head }) => ({ at, head })) };
  const columns = proposal.columns.flatMap((column) =>
    column === shown ? [name] : parts.includes(column) ? [] : [column],
  );
  return { ...proposal, columns, name: columns.indexOf(name) };
};

/** A name whose family stands in a column of its own, below a header that says so. */
export const withFamily = (proposal: Proposal, headers: HeaderIndex): Proposal => {
  const shown = proposal.columns[proposal.name];
  const family = proposal.columns.find(
    ({ head }) => head !== null && headers.fieldOf(head) === 'familyName' && head !== shown?.head,
  );
  if (shown === undefined || family === undefined) return proposal;
  const samples = shown.samples.map((text, n) => `${text} ${family.samples[n] ?? ''}`.trim());
  const name: TaughtColumn = {
    ...shown,
    samples,
    parts: [shown, family].map(({ at, head }) => ({ at, head })),
  };
  const columns = proposal.columns.flatMap((column) =>
    column === shown ? [name] : column === family ? [] : [column],
  );
  return { ...proposal, columns, name: columns.indexOf(name) };
};
