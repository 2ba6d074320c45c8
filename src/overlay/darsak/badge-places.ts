import type { Snapshot } from '../../core/snapshot.ts';
import type { BadgeTarget } from '../badges.ts';

/**
 * Where in a row its badge stands: behind the name the row is about. Never straight in a table row, where it would
 * become a cell of its own and move the page's columns.
 */
export function badgePlaces(rows: readonly BadgeTarget[], snapshot: Snapshot): readonly BadgeTarget[] {
  const names = new Map(namesOf(snapshot).map(({ row, name }) => [row, name]));
  return rows.map(({ row, element }) => ({ row, element: placeIn(element, names.get(row) ?? '') }));
}

function namesOf(snapshot: Snapshot): readonly { readonly row: number; readonly name: string }[] {
  if (snapshot.kind === 'section-roster') return snapshot.data.students;
  if (snapshot.kind === 'section-list') {
    return snapshot.data.sections.map(({ row, subject, label }) => ({ row, name: subject ?? label }));
  }
  if (snapshot.kind === 'page-list' && snapshot.data.list === 'overview') {
    return snapshot.data.rows.map(({ row, values }) => ({
      row,
      name: values['grade'] ?? values['gradeSection'] ?? '',
    }));
  }
  return [];
}

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The smallest element of the row that shows the name, or else its first cell, or the row itself when it is none of a table. */
function placeIn(row: Element, name: string): Element {
  const wanted = squeeze(name);
  const holders = [...row.querySelectorAll('*')].filter(
    (element) => wanted !== '' && squeeze(element.textContent).includes(wanted),
  );
  const smallest = holders.findLast(
    (element) => !holders.some((other) => other !== element && element.contains(other)),
  );
  // A link is the page's own control: the badge stands beside it, not in it.
  const outside = smallest?.closest('a, button')?.parentElement ?? smallest;
  if (outside !== undefined && outside !== null && row.contains(outside) && outside !== row) return outside;
  return row.querySelector('td, th, [role=cell], [role=gridcell]') ?? row;
}
