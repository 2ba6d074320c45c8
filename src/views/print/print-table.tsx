import type { ComponentChildren, JSX } from 'preact';
import { printTexts } from '../../i18n/areas/print.ts';
import { useFormat, useText } from '../language.tsx';
import { Letterhead, type LetterheadProps } from './letterhead.tsx';

export interface PrintColumn {
  readonly title: ComponentChildren;
  /** Second line of the heading: the greatest mark. */
  readonly below?: ComponentChildren;
  /** Takes what room is left; others are as narrow as their content. */
  readonly wide?: boolean;
}

export interface PrintTableProps {
  readonly orientation: 'portrait' | 'landscape';
  readonly head: LetterheadProps;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Rows on a page; an official mark sheet has 25. */
  readonly rowsPerPage?: number;
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
  const { orientation, head, columns, rows, rowsPerPage = 25, notes = [], end } = props;
  const t = useText(printTexts);
  const { number } = useFormat();
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  return (
    <>
      {Array.from({ length: pages }, (_, page) => (
        <section key={page} class={`paper ${orientation}`}>
          <Letterhead {...head} />
          <table class="paper-table">
            <thead>
              <tr>
                <th scope="col">{t('serial')}</th>
                {columns.map(({ title, below, wide }, index) => (
                  <th key={index} scope="col" class={wide === true ? 'wide' : undefined}>
                    {title}
                    {below === undefined ? null : <small>{below}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(page * rowsPerPage, (page + 1) * rowsPerPage).map((row, index) => (
                <tr key={index}>
                  <td>{number(page * rowsPerPage + index + 1)}</td>
                  {columns.map((_, column) => (
                    <td key={column}>{row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length === 0 ? <p>{t('empty')}</p> : null}
          {page === pages - 1 ? end : null}
          <footer class="paper-foot">
            <div>
              {notes.map((note, index) => (
                <p key={index}>{note}</p>
              ))}
            </div>
            <p>{t('page', { page: page + 1, pages })}</p>
          </footer>
        </section>
      ))}
    </>
  );
}
