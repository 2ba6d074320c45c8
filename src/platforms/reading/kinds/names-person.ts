import type { KindHints } from '../../profile.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { key } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';
import { titlesBefore } from './titles-before.ts';

const staffWords =
  /(?:^|\s)(?:ال)?(?:معلم(?:ين|ون|ات|و|ي)|مدرس(?:ين|ون|ات|و)|موظفين|موظفون|كادر|عاملون|عاملين|هييه التدريسيه|staff|teachers|employees|teacher (?:activity|engagement|performance|list|overview))(?:\s|$)/;
const studentWords =
  /(?:^|\s)(?:ال|لل)?(?:طلبه|طلاب|طالبات|زملاء|زميلات|تلاميذ|متعلم(?:ين|ون|ات)|students|pupils|learners|classmates)(?:\s|$)/;
export const idFields: readonly Field[] = [
  'nationalId',
  'openemisNo',
  'otherId',
  'status',
  'birthDate',
  'gender',
];
/** One or two names by themselves prove no list: the signed-in teacher's own name stands in a box too. */
const provenByOthers = (facts: GridFacts): boolean =>
  facts.rows.length >= 3 || idFields.some((field) => facts.stated.has(field));

/**
 * Lists whose rows say by labels or columns what of a person they show: whoever it is, her name is the only one there.
 */
export const saysWhatOf = (facts: GridFacts, spec: KindHints): boolean =>
  spec.needs.slice(1).some((group) => group.some((field) => facts.stated.has(field)));

/** Boxes of a page, one of which names somebody: no list of persons. Rows of a table may be empty. */
const isInMostRows = ({ grid, rows }: GridFacts, field: Field): boolean =>
  grid.shape !== 'items' || rows.filter(({ values }) => values.has(field)).length * 2 >= rows.length;

/** «منح نقاط», «رسالة جماعية»: two words each, to be pressed. */
const areButtons = ({ rows }: GridFacts): boolean =>
  rows.every(
    ({ row, values }) =>
      row.element.matches('button,[role=button],a[class*=btn]') &&
      !isNameLike(values.get('name')?.text ?? '', 3),
  );

/** The person's name is known, and of the right sort of person. */
export const namesPerson = (facts: GridFacts, spec: KindHints, field: Field, context: Context): boolean => {
  if (facts.denied.has(field) || facts.unclear.has(field) || !isInMostRows(facts, field)) return false;
  const ofStaff = spec.gives === 'staff' || spec.gives === 'teachers';
  const headings = [...context.headings, ...titlesBefore(context)].map(key);
  if (field === 'firstName') return facts.stated.has('firstName') && facts.stated.has('familyName');
  if (field === 'name') {
    const staff = headings.some((text) => staffWords.test(text));
    const students = headings.some((text) => studentWords.test(text));
    if (ofStaff ? !staff : staff && !students) return false;
    // Without any header, values alone may name students only when no other column could be names.
    if (facts.inferred.has('name') && !facts.stated.has('name'))
      return (
        (spec.gives === 'roster' || saysWhatOf(facts, spec)) &&
        facts.unknownNames === 0 &&
        !facts.grid.headMisfits &&
        !areButtons(facts) &&
        (provenByOthers(facts) || saysWhatOf(facts, spec))
      );
  }
  return facts.stated.has(field);
};
