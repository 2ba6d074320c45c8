import type { JSX } from 'preact';
import { schoolLooks } from '../../../core/school/school-cell.ts';
import type { PeriodColumn, SchoolRow } from '../../../core/school/school-table.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useFormat, useText } from '../../language.tsx';
import { Sign } from '../../marks/marks-signs.tsx';
import { signOf, useLooks } from './look.tsx';

export interface SchoolTableProps {
  readonly rows: readonly SchoolRow[];
  readonly periods: readonly PeriodColumn[];
  readonly changed: ReadonlySet<string>;
  /** The class whose details are open. */
  readonly open: string | null;
  readonly onOpen: (classId: string) => void;
}

/** Classes × (students, names on Darsak, teaching assignment, marks of each period). */
export function SchoolTableView({ rows, periods, changed, open, onOpen }: SchoolTableProps): JSX.Element {
  const t = useText(schoolTexts);
  const { number } = useFormat();
  const look = useLooks();
  return (
    // The keyboard must reach what is wider than the window.
    <div class="matrix-scroll" tabIndex={0} role="region" aria-label={t('table')}>
      <table class="matrix school-table">
        <thead>
          <tr>
            <th scope="col">{t('column.class')}</th>
            <th scope="col">{t('column.students')}</th>
            <th scope="col">{t('column.roster')}</th>
            <th scope="col">{t('column.teaching')}</th>
            <PeriodHeads periods={periods} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.classId}
              data-class={row.classId}
              class={open === row.classId ? 'chosen' : undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  class="row-button"
                  aria-expanded={open === row.classId}
                  aria-label={t('class.open', { class: row.className })}
                  onClick={() => onOpen(open === row.classId ? '' : row.classId)}
                >
                  <bdi>{row.className}</bdi>
                </button>
                {changed.has(row.classId) ? <span class="changed">{t('changed')}</span> : null}
              </th>
              <td class="matrix-sum">{row.students === null ? '–' : number(row.students)}</td>
              {[row.roster, row.teaching, ...row.marks].map(look)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function PeriodHeads({ periods }: { readonly periods: readonly PeriodColumn[] }): JSX.Element {
  const t = useText(schoolTexts);
  return (
    <>
      {periods.map(({ key, name, term, isOpen }) => (
        <th key={key} scope="col">
          <bdi>{name}</bdi>
          {term === null ? null : (
            <small>
              <bdi>{term}</bdi>
            </small>
          )}
          {isOpen ? <small class="open-now">{t('period.open')}</small> : null}
        </th>
      ))}
    </>
  );
}

export function LookLegend(): JSX.Element {
  const t = useText(schoolTexts);
  const { direction } = useFormat();
  return (
    <section class="legend" aria-label={t('legend')}>
      <ul>
        {schoolLooks.map((look) => (
          <li key={look}>
            <span class={`cell swatch-cell look ${look}`}>
              <Sign>{signOf(look, direction)}</Sign>
            </span>
            {t(`look.${look}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
