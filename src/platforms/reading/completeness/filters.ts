import type { Sight } from '../page/sight.ts';
import type { Counted } from '../words/counted-nouns.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { isChoiceNotMade, isHalfChosen, isLetterChosen } from './filter-choices.ts';
import { isFilterBox, isFilterInput, isFilterSelect, isFilterSwitch } from './filter-fields.ts';
import { isFilterPill } from './filter-pills.ts';

const narrows = (element: Element, sight: Sight, headers: HeaderIndex, counted: Counted): boolean => {
  if (element.tagName === 'SELECT') return isFilterSelect(element, sight, headers, counted);
  if (element.matches('input[type=checkbox],[role=switch],[role=checkbox],[role=menuitemcheckbox]'))
    return isFilterSwitch(element, sight);
  if (element.tagName === 'INPUT') return isFilterInput(element, sight, headers);
  return (
    (element.matches('[role=combobox]') && isFilterBox(element, sight, headers)) ||
    isChoiceNotMade(element, sight) ||
    isHalfChosen(element, sight) ||
    isLetterChosen(element, sight) ||
    isFilterPill(element, sight, headers)
  );
};

/**
 * Some control around the list stands on a part of it: a select, a search, a switch, a chosen tab, letter or chip, a pill with
 * a cross. `elements`: all of the page but the insides of the list's rows.
 */
export const filterOn = (
  elements: readonly Element[],
  sight: Sight,
  headers: HeaderIndex,
  counted: Counted,
): boolean => elements.some((element) => narrows(element, sight, headers, counted));
