import type { JSX } from 'preact';
import type { SchoolCell, SchoolLook } from '../../../core/school/school-cell.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useFormat, useText } from '../../language.tsx';
import { Sign } from '../../marks/marks-signs.tsx';

/** One sign for each look, the same on screen and on paper. */
export const lookSigns: Readonly<Record<SchoolLook, string>> = {
  late: '■',
  closing: '▲',
  due: '▲',
  attention: '◆',
  unreadable: '؟',
  partial: '◐',
  old: '◔',
  unchecked: '○',
  'not-yet-open': '·',
  none: '–',
  'in-order': '✓',
};

/** A cell: sign, number and, where there is no number, the word; all of it in words for who does not see it. */
export function LookCell({ cell }: { readonly cell: SchoolCell }): JSX.Element {
  const t = useText(schoolTexts);
  const { number } = useFormat();
  const { look, count, checked } = cell;
  const isPart = checked !== null && checked.done > 0 && checked.done < checked.of;
  const word = look === 'none' || look === 'not-yet-open' ? '' : t(`look.${look}`);
  return (
    <span class={`cell look ${look}`} data-look={look} data-count={count}>
      <span class="look-main">
        <Sign>{lookSigns[look]}</Sign>
        {count > 0 ? (
          <>
            <b class="figure">{number(count)}</b>
            <span class="spoken">{t(`look.${look}`)}</span>
          </>
        ) : word === '' ? (
          <span class="spoken">{t(`look.${look}`)}</span>
        ) : (
          <span class="cell-word">{word}</span>
        )}
      </span>
      {isPart ? <small>{t('cell.checked', { done: checked.done, of: checked.of })}</small> : null}
    </span>
  );
}
