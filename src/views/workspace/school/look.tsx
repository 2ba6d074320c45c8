import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { schoolLooks, type SchoolCell, type SchoolLook } from '../../../core/school/school-cell.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useFormat, useText } from '../../language.tsx';

/** One sign for each look, the same on screen and on paper. */
const lookSigns: Readonly<Record<SchoolLook, string>> = {
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

/** A question mark is turned to the side from which one reads. */
export const signOf = (look: SchoolLook, direction: 'rtl' | 'ltr'): string =>
  look === 'unreadable' && direction === 'ltr' ? '?' : lookSigns[look];

/**
 * Draws cells: sign, number and, where there is no number, the word; all of it in words for who does not see it. A table
 * has hundreds of them: each is a `td` and as little as possible within, and the words are looked up once.
 */
export function useLooks(): (cell: SchoolCell, key: string | number) => JSX.Element {
  const t = useText(schoolTexts);
  const { number, direction } = useFormat();
  return useMemo(() => {
    const words = new Map(schoolLooks.map((look) => [look, t(`look.${look}`)]));
    return ({ look, count, checked }, key) => {
      const word = words.get(look) ?? '';
      const hasWord = count === 0 && look !== 'none' && look !== 'not-yet-open';
      const isPart = checked !== null && checked.done > 0 && checked.done < checked.of;
      return (
        <td key={key} class={`look ${look}`} data-look={look} data-count={count}>
          {hasWord ? (
            <span class="sign" aria-hidden="true">
              {signOf(look, direction)}
            </span>
          ) : (
            <span class="sign" role="img" aria-label={word}>
              {signOf(look, direction)}
            </span>
          )}
          {count > 0 ? <b class="figure">{number(count)}</b> : null}
          {hasWord ? <span class="cell-word">{word}</span> : null}
          {isPart ? <small>{t('cell.checked', { done: checked.done, of: checked.of })}</small> : null}
        </td>
      );
    };
  }, [t, number, direction]);
}
