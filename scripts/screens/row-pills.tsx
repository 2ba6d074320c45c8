import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { defaultSettings } from '../../src/app/device.ts';
import type { RowMarks, RosterRow } from '../../src/app/marks-summary.ts';
import { drawMarks, drawNames } from '../../src/overlay/openemis/marks-badge.ts';
import { useFormat } from '../../src/views/language.tsx';

/** The pills of OpenEMIS' own lists, each in a cell as it stands there: of both figures, of one, and of every look. */

const marks = (change: Partial<RowMarks>): RowMarks => ({
  id: '1',
  state: 'due',
  missing: 0,
  late: 0,
  schoolDays: null,
  ...change,
});
const names = (state: RosterRow['state'], days: number | null): RosterRow => ({ id: '1', state, days });

const rows: readonly (readonly [RowMarks, RosterRow])[] = [
  [marks({ missing: 1017, late: 1000, schoolDays: 3 }), names('attention', 0)],
  [marks({ state: 'closing', missing: 7, late: 2, schoolDays: 1 }), names('partial', 1)],
  [marks({ state: 'late', missing: 7, late: 7 }), names('old', 6)],
  [marks({ state: 'in-order' }), names('in-order', 0)],
  [marks({ state: 'unchecked' }), names('unchecked', null)],
];

export function RowPills(): JSX.Element {
  const { language } = useFormat();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cells = [...(table.current?.querySelectorAll('td') ?? [])];
    const settings = { ...defaultSettings, language };
    for (const [at, [ofMarks, ofNames]] of rows.entries()) {
      const cell = cells[at];
      if (cell === undefined) continue;
      drawMarks(cell, ofMarks, settings, () => undefined);
      drawNames(cell, ofNames, settings, () => undefined);
    }
  }, [language]);
  return (
    <main>
      <table ref={table} style="background: #fff; color: #222">
        <tbody>
          {rows.map((_, at) => (
            <tr key={at}>
              <td>{language === 'ar' ? 'السابع أ' : 'Grade 7 A'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
