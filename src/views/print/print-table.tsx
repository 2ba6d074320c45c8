import type { ComponentChildren, JSX } from 'preact';
import { printTexts } from '../../i18n/areas/print.ts';
import { useFormat, useText } from '../language.tsx';
import type { LetterheadProps } from './letterhead.tsx';
import { PaperPage, type Orientation } from './paper-page.tsx';

export interface PrintColumn {
  readonly title: ComponentChildren;
  /** Second line of the heading: the greatest mark. */
  readonly below?: ComponentChildren;
  /** Takes what room is left; others are as narrow as their content. */
  readonly wide?: boolean;
  /** Part of the line in per cent, where long texts stand side by side: then all columns say theirs. */
  readonly share?: number;
}

export interface PrintTableProps {
  readonly orientation: Orientation;
  readonly head: LetterheadProps;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Rows on a page; an official mark sheet has 25. */
  readonly rowsPerPage?: number;
  /** Lines that each row takes, where rows hold long texts: pages are then cut by what fits. */
  readonly weights?: readonly number[];
  /** Foot of every page: where the data is from, what a sign means. */
  readonly notes?: readonly ComponentChildren[];
  /** After the last row: signatures. */
  readonly end?: ComponentChildren;
}

/**
 * A table on paper, cut into pages by us and not by the browser: only so does every page carry head, column titles and
 * its number in both browsers (Firefox prints no page margin boxes). The first column is the serial number.
 */
export function PrintTable(props: PrintTableProps): JSX.Element {
  const { orientation, head, columns, rows, rowsPerPage = 25, weights, notes = [], end } = props;
  const t = useText(printTexts);
  const { number } = useFormat();
  const starts = pageStarts(rows.length, rowsPerPage, weights);
  const pages = starts.length;
  return (
    <>
      {starts.map((start, page) => (
        <PaperPage key={page} {...{ orientation, head, notes, pages }} page={page + 1}>
          <table class="paper-table">
            <thead>
              <tr>
                <th scope="col">{t('serial')}</th>
                {columns.map(({ title, below, wide, share }, index) => (
                  <th
                    key={index}
                    scope="col"
                    class={wide === true || share !== undefined ? 'wide' : undefined}
                    style={share === undefined ? undefined : { inlineSize: `${String(share)}%` }}
                  >
                    {title}
                    {below === undefined ? null : <small>{below}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(start, starts[page + 1]).map((row, index) => (
                <tr key={index}>
                  <td>{number(start + index + 1)}</td>
                  {columns.map((_, column) => (
                    <td key={column}>{row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length === 0 ? <p>{t('empty')}</p> : null}
          {page === pages - 1 ? end : null}
        </PaperPage>
      ))}
    </>
  );
}

/** The first row of each page; one page at least. */
export function pageStarts(
  rows: number,
  rowsPerPage: number,
  weights: readonly number[] | undefined,
): readonly number[] {
  const starts = [0];
  let room = rowsPerPage;
  for (let row = 0; row < rows; row += 1) {
    const weight = weights?.[row] ?? 1;
    if (weight > room && row > (starts.at(-1) ?? 0)) {
      starts.push(row);
      room = rowsPerPage;
    }
    room -= weight;
  }
  return starts;
}

/** Lines beneath head and titles of a landscape page; signatures have room below them. */
export const linesPerPage = 23;

/**
 * Lines that a row takes whose texts stand side by side in columns of these shares; at ten points a landscape page has
 * some 165 letters in a line, and between two rows there is half a line of air.
 */
export const linesOf = (texts: readonly (readonly [text: string, share: number])[]): number =>
  0.4 +
  Math.max(
    1,
    ...texts.map(([text, share]) =>
      text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((165 * share) / 100))), 0),
    ),
  );
