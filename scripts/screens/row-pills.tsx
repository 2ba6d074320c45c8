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
    const settings = { ...defaultSettings, language };
    // A document that shows nothing: there a style is only text.
    const aside = document.implementation.createHTMLDocument('');
    const cells = [...rows, ...badgeStates].map(() => aside.createElement('td'));
    const [ofOpenemis, ofDarsak] = [cells.slice(0, rows.length), cells.slice(rows.length)];
    for (const [at, [ofMarks, ofNames]] of rows.entries()) {
      const cell = ofOpenemis[at];
      if (cell === undefined) continue;
      drawMarks(cell, ofMarks, settings, () => undefined);
      drawNames(cell, ofNames, settings, () => undefined);
    }
    drawBadges(
      ofDarsak.map((element, row) => ({ row, element })),
      {
        launcher: { state: 'attention', count: null, settings },
        badges: badgeStates.map((state, row) => ({ row, state })),
      },
      () => undefined,
    );
    const shown = [...(list.current?.querySelectorAll('td') ?? [])].flatMap((cell, at) =>
      [...(cells[at]?.children ?? [])].map((drawn) => cell.appendChild(dressed(drawn))),
    );
    return () => {
      for (const each of shown) each.remove();
    };
  }, [language]);
  return (
    <main class="host-lists" ref={list}>
      {[rows, badgeStates].map((of, platform) => (
        <table key={platform}>
          <tbody>
            {of.map((_, at) => (
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
 * The same badge under the very rules that it carries: in the platform's page a content script's style counts, while the gallery
 * stands under the extension's own policy, which lets no style into a page.
 */
function dressed(drawn: Element): Element {
  const badge = document.createElement(drawn.localName);
  const root = badge.attachShadow({ mode: 'open' });
  for (const part of drawn.shadowRoot?.children ?? []) {
    if (part.localName !== 'style') root.append(document.importNode(part, true));
    else {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(part.textContent);
      root.adoptedStyleSheets = [sheet];
    }
  }
  return badge;
}
