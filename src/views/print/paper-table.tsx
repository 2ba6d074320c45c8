import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { printTexts } from '../../i18n/areas/print.ts';
import type { Format } from '../../i18n/format.ts';
import { FormatProvider, useFormat, useText } from '../language.tsx';
import { cutPages, type Placed } from './cut-pages.ts';
import { layRow, type LaidRow, type PaperCell } from './paper-rows.ts';
import { cellSizes, endHeight, isTight, lineHeight, roomOf, tailHead, type PaperHead } from './page-sizes.ts';
import { PaperPage, type Orientation } from './paper-page.tsx';
import { textWidth } from './text-width.ts';

export interface PaperColumn {
  readonly title: string;
  /** Second line of the heading: the greatest mark. */
  readonly below?: string;
  /** Part of the page's width in per cent; together 96 (upright 94), the serial number has the rest. */
  readonly share: number;
}

export interface PaperTableProps {
  readonly orientation: Orientation;
  readonly head: PaperHead;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly PaperCell[])[];
  readonly notes?: readonly string[];
  /** After the last row, on one page with some of it: signatures. */
  readonly end?: ComponentChildren;
  /** Of the words on it, where they are not the screen's: what goes to an office is Arabic whoever prints it. */
  readonly format?: Format;
}

/**
 * A table on paper, cut into pages by us and not by the browser: only so does every page carry head, column titles and
 * its number in both browsers (Firefox prints no page margin boxes). Each line is measured, and a text that is long for
 * its cell goes on beneath its row in the table's whole width, over as many pages as it needs. The first column is the
 * serial number.
 */
export function PaperTable({ format, ...props }: PaperTableProps): JSX.Element {
  return format === undefined ? (
    <Table {...props} />
  ) : (
    <FormatProvider format={format}>
      <Table {...props} />
    </FormatProvider>
  );
}

function Table(props: Omit<PaperTableProps, 'format'>): JSX.Element {
  const { orientation, head, columns, rows, notes = [], end } = props;
  const t = useText(printTexts);
  const { rows: laid, pages } = useMemo(() => {
    const widthOf = textWidth(10);
    const sizes = cellSizes(orientation, columns);
    const laidRows = rows.map((row) => layRow(row, sizes, widthOf));
    const room = roomOf({ orientation, head, columns, notes }, widthOf);
    const cut = cutPages(laidRows, {
      room,
      end: end === undefined ? 0 : endHeight,
      line: lineHeight,
      tailHead,
    });
    return { rows: laidRows, pages: cut };
  }, [orientation, head, columns, rows, notes, end]);
  return (
    <>
      {pages.map((placed, page) => (
        <PaperPage key={page} {...{ orientation, head, notes }} page={page + 1} pages={pages.length}>
          <table class={isTight(columns) ? 'paper-table shared tight' : 'paper-table shared'}>
            <thead>
              <tr>
                <th scope="col">{t('serial')}</th>
                {columns.map(({ title, below, share }, index) => (
                  <th key={index} scope="col" class="wide" style={{ inlineSize: `${String(share)}%` }}>
                    {title}
                    {below === undefined ? null : <small>{below}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {placed.map((each) => (
                <Line key={`${String(each.row)}|${String(each.tail?.index)}`} {...{ each, laid, columns }} />
              ))}
            </tbody>
          </table>
          {rows.length === 0 ? <p>{t('empty')}</p> : null}
          {page === pages.length - 1 ? end : null}
        </PaperPage>
      ))}
    </>
  );
}

function Line(props: {
  readonly each: Placed;
  readonly laid: readonly LaidRow[];
  readonly columns: readonly PaperColumn[];
}): JSX.Element {
  const { each, laid, columns } = props;
  const { number } = useFormat();
  const t = useText(printTexts);
  const row = laid[each.row];
  const serial = number(each.row + 1);
  if (each.tail === null)
    return (
      <tr>
        <td>{serial}</td>
        {row?.cells.map(({ passages, goesOn, plain, sign }, column) => (
          <td key={column}>
            {sign === undefined ? null : <span class="paper-sign">{sign}</span>}
            {passages.map(({ label, text }, at) =>
              plain ? (
                <bdi key={at}>{text}</bdi>
              ) : (
                <p key={at} class="written" dir="auto">
                  {label === undefined ? null : <b>{label}: </b>}
                  {text}
                </p>
              ),
            )}
            {goesOn ? <p class="goes-on">{t('goes-on')}</p> : null}
          </td>
        ))}
      </tr>
    );
  const head = row?.heads[each.tail.index];
  return (
    <tr>
      <td>{serial}</td>
      <td colSpan={columns.length}>
        <p class="goes-on">
          {t('continued', { what: head?.label ?? columns[head?.column ?? 0]?.title ?? '' })}
        </p>
        <p class="written" dir={head?.direction}>
          {each.tail.text}
        </p>
      </td>
    </tr>
  );
}
