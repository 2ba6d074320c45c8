import { listBadgesTexts } from '../../i18n/areas/list-badges.ts';
import type { RosterRow, RowMarks } from '../../messages/marks.ts';
import type { LauncherView } from '../../messages/page.ts';
import { symbols } from '../symbols.ts';
import { pageWords, type PageWords } from '../page-words.ts';
import { drawPill } from './row-pill.ts';

/** The two pills of a row: what is missing of its marks, and how its names stand, each with a spoken sentence. */

export const marksTag = 'mutabiq-marks';
export const namesTag = 'mutabiq-names';

const signs: Readonly<Record<RowMarks['state'], string>> = {
  'in-order': '✓',
  due: '▲',
  closing: '▲',
  late: '■',
  'to-check': '◇',
  partial: '◐',
  old: '◔',
  unchecked: '○',
};

type Settings = LauncherView['settings'];

export function drawMarks(cell: Element, marks: RowMarks, settings: Settings, onOpen: () => void): void {
  const text = pageWords(listBadgesTexts, settings);
  // What can still be entered stands first; what cannot, behind its own sign.
  const { missing, late } = marks;
  const inTime = missing - late;
  const parts =
    inTime > 0 && late > 0 ? [text.number(inTime), signs.late, text.number(late)] : [text.number(missing)];
  const figure = missing > 0 ? parts.join(' ') : text.t('marks');
  const pill = { state: marks.state, sign: signs[marks.state], figure, label: labelOf(marks, text) };
  drawPill(cell, marksTag, pill, onOpen);
}

/** A state and its age, never a count: what is found there is the other platform's too (architecture decision 1). */
export function drawNames(
  cell: Element,
  { state, days }: RosterRow,
  settings: Settings,
  onOpen: () => void,
): void {
  const { t } = pageWords(listBadgesTexts, settings);
  const said = t(`names.${state}`);
  const label = days === null ? said : t('names.label', { state: said, age: t('names.age', { n: days }) });
  const figure = days === null ? t('names') : `${t('names')} ${t('names.age', { n: days })}`;
  drawPill(cell, namesTag, { state, sign: symbols[state], figure, label }, onOpen);
}

export function removeMarks(doc: Document): void {
  for (const badge of doc.querySelectorAll(`${marksTag}, ${namesTag}`)) badge.remove();
}

function labelOf(
  { state, missing, late, schoolDays }: RowMarks,
  { t }: PageWords<(typeof listBadgesTexts)['ar']>,
): string {
  if (state !== 'due' && state !== 'closing' && state !== 'late') return t(`marks.${state}`);
  const inTime = missing - late;
  const said = inTime > 0 ? inTime : missing;
  const window = schoolDays === null ? t('marks.late') : t('marks.days', { n: schoolDays });
  const label = { missing: t('marks.missing', { n: said }), window };
  return inTime > 0 && late > 0
    ? t('marks.label.both', { ...label, late: t('marks.missing', { n: late }) })
    : t('marks.label', label);
}
