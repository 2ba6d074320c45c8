import type { KindHints } from '../../profile.ts';
import type { Signal } from '../../reader.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { statedTotal } from '../words/stated-total.ts';
import { key, wholeNumber } from '../words/text.ts';
import { isNationalId, roleOf, share } from '../words/values.ts';
import { partsOf } from '../words/title-parts.ts';
import { isOfAffair, isTitle, saidBeside } from './beside-roster.ts';
import { matches } from './hints.ts';
import { idFields } from './names-person.ts';
import { areWholeNames, isPlain, lastTexts, saysNothingElse, stepsOf } from './nothing-else.ts';
import { titlesWithCount } from './titles-before.ts';

/** Names without a header: what beside them says that they are a section's students. */

const saysCount = ({ before, headings }: Context, count: number): boolean =>
  [...before, ...headings].some((text) => text.length <= 120 && statedTotal(text, 'students') === count);

/** «90», «84», «71» beside the names, one in each row: the best of them first. */
const isRanked = ({ rows }: GridFacts): boolean => {
  const figures = rows.map(({ chunks }) =>
    chunks.flatMap(({ label, text }) => (label === null ? (wholeNumber(text) ?? []) : [])),
  );
  if (rows.length < 5 || figures.some((one) => one.length !== 1)) return false;
  const all = figures.flat();
  return (
    new Set(all).size > 2 && all.every((figure, n) => figure < 100_000 && figure <= (all[n - 1] ?? figure))
  );
};

const members = /^(?:ال)?(?:اعضاء|مسجل[وي]ن)$|^(?:members|participants|enrolled)$/;

/** «الأعضاء (45)» over the list, and on the chosen tab or in the window's title: of the page's own section, no committee's. */
const saysMembersTwice = ({ nearest, chosen, title }: Context): boolean => {
  const said = key((nearest ?? '').replace(/^[^\p{L}]+|\s*\([^()]*\)$/gu, ''));
  return members.test(said) && [...chosen, ...partsOf(title)].some((text) => key(text) === said);
};

/** The role beside every name: students, with their teachers among them. */
export const isEachStudent = ({ rows }: GridFacts): boolean => {
  const roles = rows.flatMap(({ values }) => roleOf(values.get('role')?.text ?? '') ?? []);
  return roles.length === rows.length && roles.includes('student');
};

/** Grade and section are both said of the list, in texts that say nothing else. */
const namesSection = ({ grade, section, label, nearest }: Context): boolean =>
  grade !== null && section !== null && (isOfRoster(nearest ?? label) || isOfRoster(label));

/** «الطلبة», «طالبات الشعبة» on the chosen tab, at the end of the way to the page, in a text right above that is no heading. */
const namesStudents = ({ before, chosen, headings, title }: Context, spec: KindHints): boolean => {
  const says = (text: string): boolean => {
    const last = stepsOf(text).at(-1) ?? '';
    return last.length <= 60 && matches(spec.text, key(last)) !== undefined && isOfRoster(last);
  };
  return (
    !headings.some((text) => matches(spec.text, key(text)) !== undefined) &&
    [...before.slice(-6), ...chosen, ...partsOf(title)].some(says)
  );
};

/** Whole names of persons below a section: what else says that they are its students. */
const signsOfWholeNames = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  address: string,
): Signal[] => {
  if (!areWholeNames(facts)) return [];
  const signals: Signal[] = [];
  if (namesStudents(context, spec)) signals.push({ type: 'text', what: 'students, beside it', weight: 2 });
  if (facts.inferred.has('status')) signals.push({ type: 'text', what: 'status of enrolment', weight: 2 });
  if (facts.inferred.has('serial')) signals.push({ type: 'shape', what: 'numbered', weight: 1 });
  // Nothing on the page says anything of them but whose section they are.
  if (namesSection(context) && saysNothingElse(facts, context, address))
    signals.push({ type: 'text', what: 'the section and nothing else', weight: 2 });
  return signals;
};

/** «متقنون (13)», «قاعة الامتحان (2)», «أبطال المسرحية» between the heading and the list: a title, in whatever box, is of them. */
const isOtherwiseTitled = (facts: GridFacts, context: Context, spec: KindHints): boolean => {
  const { rows, stated } = facts;
  // Parts of one list: the title is that of the first.
  if (new Set(rows.map(({ row }) => row.group)).size > 1) return false;
  const texts = lastTexts(context);
  const saysStudents =
    idFields.some((field) => stated.has(field)) ||
    context.headings.some((text) => matches(spec.text, key(text)) !== undefined) ||
    saysCount(context, rows.length);
  // Where something says that they are students, the words right above a list are judged as those above any other.
  if (saysStudents) return false;
  return (
    titlesWithCount(context).some((title) => !isOfRoster(title)) ||
    texts.some((text) => isOfAffair(text.replace(/\s*\(\p{N}+\)$/u, ''))) ||
    context.headings.some(isOfAffair) ||
    // Whatever stands right above them may be what they are.
    texts.slice(-1).some((text) => isTitle(text) && !isPlain(text))
  );
};

/** Names without a header: what beside them speaks for a roster. */
export const signsOfBareNames = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  address: string,
): Signal[] => {
  const signals: Signal[] = signsOfWholeNames(facts, context, spec, address);
  if (isOtherwiseTitled(facts, context, spec)) signals.push(saidBeside);
  if ((context.nearest !== null || namesSection(context)) && facts.inferred.has('otherId')) {
    const numbers = facts.rows.flatMap(({ values }) => values.get('otherId')?.text ?? []);
    const areIds = share(numbers, isNationalId) === 1 && numbers.length > 4;
    signals.push({ type: 'shape', what: 'numbers', weight: areIds ? 2 : 1 });
  }
  // Cards that name a guardian are of children.
  if (facts.stated.has('aside')) signals.push({ type: 'columns', what: 'aside', weight: 1 });
  if (facts.grid.forAll === true)
    signals.push({ type: 'text', what: 'one entry for all of them', weight: 2 });
  if (saysMembersTwice(context)) signals.push({ type: 'text', what: 'members, in two places', weight: 2 });
  if (isEachStudent(facts)) signals.push({ type: 'text', what: 'students by their role', weight: 1 });
  if (isRanked(facts)) signals.push({ type: 'shape', what: 'in the order of a figure', weight: -4 });
  // «تضم هذه الشعبة خمساً وثلاثين طالبة», above as many names.
  if (facts.rows.length >= 5 && saysCount(context, facts.rows.length))
    signals.push({ type: 'text', what: 'as many students as it says', weight: 2 });
  return signals;
};
