import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { defaultSettings } from '../../src/app/device.ts';
import type { RowMarks, RosterRow } from '../../src/app/marks-summary.ts';
import { badgeStates } from '../../src/core/school/view-types.ts';
import { drawBadges } from '../../src/overlay/badges.ts';
import { drawMarks, drawNames } from '../../src/overlay/openemis/marks-badge.ts';
import { useFormat } from '../../src/views/language.tsx';

/** What stands in the platforms' own lists: the pills of OpenEMIS, of both figures, of one and of every look, and Darsak's signs. */

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
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const cells = [...(list.current?.querySelectorAll('.openemis td') ?? [])];
    const settings = { ...defaultSettings, language };
    for (const [at, [ofMarks, ofNames]] of rows.entries()) {
      const cell = cells[at];
      if (cell === undefined) continue;
      drawMarks(cell, ofMarks, settings, () => undefined);
      drawNames(cell, ofNames, settings, () => undefined);
    }
    drawBadges(
      [...(list.current?.querySelectorAll('.darsak td') ?? [])].map((element, row) => ({ row, element })),
      {
        launcher: { state: 'attention', count: null, settings },
        badges: badgeStates.map((state, row) => ({ row, state })),
      },
      () => undefined,
    );
    dress(list.current);
  }, [language]);
  return (
    <main class="host-lists" ref={list}>
      {['openemis', 'darsak'].map((platform) => (
        <table key={platform} class={platform}>
          <tbody>
            {rows.map((_, at) => (
              <tr key={at}>
                <td>{language === 'ar' ? 'السابع أ' : 'Grade 7 A'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </main>
  );
}

/**
 * Dressed with the very rules that it carries: in the platform's page a content script's style counts, while the gallery stands
 * under the extension's own policy, which lets no style in a page.
 */
function dress(list: HTMLElement | null): void {
  for (const { shadowRoot } of list?.querySelectorAll('td > *') ?? []) {
    if (shadowRoot === null) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(shadowRoot.querySelector('style')?.textContent ?? '');
    shadowRoot.adoptedStyleSheets = [sheet];
  }
}
