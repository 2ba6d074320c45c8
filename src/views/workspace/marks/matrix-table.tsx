import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Matrix, MatrixCell } from '../../../core/marks/marks-matrix.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { useFormat, useText } from '../../language.tsx';
import { lookSigns, Sign } from '../../marks/marks-signs.tsx';

/** Class and subject of a cell, as the address names them. */
export interface CellPlace {
  readonly classId: string;
  readonly subject: string;
}

export interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly chosen: CellPlace | null;
  readonly onChoose: (place: CellPlace) => void;
}

/**
 * The heat map. A grid with one stop for the tab key: arrows move, Enter opens, as in a spreadsheet. State is shape and
 * number before colour; a bar shows the share, so that it reads in grey.
 */
export function MatrixTable({ matrix, chosen, onChoose }: MatrixTableProps): JSX.Element {
  const t = useText(marksPageTexts);
  const { number, direction } = useFormat();
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, columns } = matrix;
  const row = Math.min(at[0], Math.max(0, rows.length - 1));
  const column = Math.min(at[1], Math.max(0, columns.length - 1));
  const go = (toRow: number, toColumn: number): void => {
    const nextRow = Math.min(rows.length - 1, Math.max(0, toRow));
    const nextColumn = Math.min(columns.length - 1, Math.max(0, toColumn));
    setAt([nextRow, nextColumn]);
    const cell = body.current?.rows[nextRow]?.cells[nextColumn + 1];
    cell?.querySelector<HTMLElement>('[data-cell]')?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      [forward]: [row, column + 1],
      [back]: [row, column - 1],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows.length - 1 : row, columns.length - 1],
      PageDown: [row + 10, column],
      PageUp: [row - 10, column],
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    go(...move);
  };
  return (
    <div class="matrix-scroll">
      <table class="matrix" role="grid" aria-label={t('matrix')} aria-describedby="matrix-keys">
        <thead>
          <tr>
            <th scope="col">{t('matrix.class')}</th>
            {columns.map(({ key, subject }) => (
              <th key={key} scope="col">
                <bdi>{subject}</bdi>
              </th>
            ))}
            <th scope="col" class="matrix-sum">
              {t('matrix.total')}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKey}>
          {rows.map(({ classId, className, cells, missing }, r) => (
            <tr key={classId}>
              <th scope="row">
                <bdi>{className}</bdi>
              </th>
              {cells.map((cell, c) => {
                const subject = columns[c] ?? { key: '', subject: '' };
                return (
                  <td key={subject.key} role="gridcell">
                    <Cell
                      cell={cell}
                      className={className}
                      subject={subject.subject}
                      isStop={r === row && c === column}
                      isChosen={chosen?.classId === classId && chosen.subject === subject.key}
                      onChoose={() => {
                        setAt([r, c]);
                        onChoose({ classId, subject: subject.key });
                      }}
                    />
                  </td>
                );
              })}
              <td role="gridcell" class="matrix-sum">
                {missing === 0 ? '–' : number(missing)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p id="matrix-keys" class="muted small matrix-keys">
        {t('matrix.keys')}
      </p>
    </div>
  );
}

interface CellProps {
  readonly cell: MatrixCell | null;
  readonly className: string;
  readonly subject: string;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ cell, className, subject, isStop, isChosen, onChoose }: CellProps): JSX.Element {
  const t = useText(marksPageTexts);
  const words = useCellWords();
  if (cell === null) {
    return (
      <span class="cell absent-cell" data-cell tabIndex={isStop ? 0 : -1}>
        <span class="spoken">{t('matrix.absent')}</span>
      </span>
    );
  }
  const { look, share } = cell;
  const quarter = Math.min(100, Math.max(share > 0 ? 5 : 0, Math.round(share * 20) * 5));
  return (
    <button
      type="button"
      data-cell
      data-look={look}
      data-missing={cell.missing}
      data-share={quarter}
      class={`cell ${look} ${cell.share >= 1 ? 'whole' : cell.share >= 0.5 ? 'half' : ''}`}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={t('cell.label', {
        class: className,
        subject,
        what: spokenOf(words.short(cell), words.long(cell)),
      })}
      onClick={onChoose}
    >
      <Sign>{lookSigns[look]}</Sign>
      <span class="cell-word">{words.short(cell)}</span>
      {share > 0 ? <span class="cell-share" style={{ '--part': share }} /> : null}
    </button>
  );
}

/** What is seen must be heard too: a cell shows a sum or a short word that its sentence may not hold. */
const spokenOf = (short: string, long: string): string =>
  short === '' || long.includes(short) ? long : `${short}: ${long}`;

/** A cell in a word or a number, and in a sentence for who does not see it. */
export function useCellWords(): {
  readonly short: (cell: MatrixCell) => string;
  readonly long: (cell: MatrixCell) => string;
} {
  const m = useText(marksTexts);
  const format = useFormat();
  return {
    short: ({ look, missing, counts, doubtful }) => {
      if (missing > 0)
        return doubtful ? `${format.number(missing)}${m('short.doubt')}` : format.number(missing);
      if (look === 'entered') return '';
      if (look === 'to-check') return format.number(counts['to-check']);
      if (look === 'not-yet-open' || look === 'unreadable') return m(`short.${look}`);
      return m('short.none');
    },
    long: ({ look, missing, counts, doubtful }) => {
      if (missing === 0) return m(`state.${look}`);
      const parts = (['missing-closing', 'missing-open', 'missing-closed', 'to-check', 'unreadable'] as const)
        .filter((state) => counts[state] > 0)
        .map((state) => `${m('line.count', { n: counts[state] })} ${m(`state.${state}`)}`);
      return format.list(doubtful ? [...parts, m('state.doubt')] : parts);
    },
  };
}

const legend = [
  'entered',
  'missing-open',
  'missing-closing',
  'missing-closed',
  'not-yet-open',
  'none',
  'to-check',
  'unreadable',
] as const;

export function Legend(): JSX.Element {
  const t = useText(marksPageTexts);
  const m = useText(marksTexts);
  return (
    <section class="legend" aria-label={t('legend')}>
      <ul>
        {legend.map((look) => (
          <li key={look}>
            <span class={`cell swatch-cell ${look}`}>
              <Sign>{lookSigns[look]}</Sign>
            </span>
            {m(`state.${look}`)}
          </li>
        ))}
        <li>
          <span class="cell swatch-cell missing-open">{m('short.doubt')}</span>
          {m('state.doubt')}
        </li>
      </ul>
      <p class="muted small">{t('legend.part')}</p>
    </section>
  );
}
