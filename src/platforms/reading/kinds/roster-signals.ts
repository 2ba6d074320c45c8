import type { KindHints } from '../../profile.ts';
import type { Signal } from '../../reader.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { statedTotal } from '../words/stated-total.ts';
import { key, wholeNumber } from '../words/text.ts';
import { partsOf } from '../words/title-parts.ts';
import { isNationalId, roleOf, share } from '../words/values.ts';
import { saysOtherThanRoster } from './beside-roster.ts';
import { matches } from './hints.ts';
import { idFields } from './names-person.ts';

/** It stays a rival of the other lists of its page: parts of a section below such words are all of it together. */
export const saidBeside: Signal = { type: 'text', what: 'something else is said beside it', weight: -8 };

const saysCount = ({ before, headings }: Context, count: number): boolean =>
  [...before, ...headings].some((text) => text.length <= 120 && statedTotal(text, 'students') === count);

/**
 * Somebody who has seen such pages says so of just this heading. «شؤون الطلبة / الطلبة»: a way through menus is said where
 * each of its steps is.
 */
const isSaid = ({ nearest }: Context, spec: KindHints): boolean =>
  nearest?.split(/\s*[/›»>←]\s*/).every((step) => {
    const said = matches(spec.text, key(step));
    return said !== undefined && said.evidence !== 'guess';
  }) === true;

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
  const said = key((nearest ?? '').replace(/\s*\([^()]*\)$/, ''));
  return members.test(said) && [...chosen, ...partsOf(title)].some((text) => key(text) === said);
};

/** The role beside every name: students, with their teachers among them. */
const isEachStudent = ({ rows }: GridFacts): boolean => {
  const roles = rows.flatMap(({ values }) => roleOf(values.get('role')?.text ?? '') ?? []);
  return roles.length === rows.length && roles.includes('student');
};
/** «المستخدمون» are anybody where nothing says what each of them is. */
const users = /(?:ال)?مستخدم(?:ون|ين)(?![a-zء-ي])/u;

/** Names without a header: what beside them speaks for a roster. */
const signsOfBareNames = (facts: GridFacts, context: Context): Signal[] => {
  const signals: Signal[] = [];
  if (context.nearest !== null && facts.inferred.has('otherId')) {
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

/** A column we do not know may be what the list is for: loans, seats, bus lines. */
const signsOfUnknown = (facts: GridFacts, { nearest }: Context, spec: KindHints): Signal[] => {
  // «اليوم», «التاريخ»: something happened on it.
  const unknown = facts.unknownColumns + (facts.stated.has('date') ? 1 : 0);
  if (unknown === 0) return [];
  const signals: Signal[] = [{ type: 'columns', what: 'unknown columns', weight: -2 * Math.min(unknown, 3) }];
  // With nothing else beside the names it is what the list is for.
  const isNumbered = idFields.some((field) => facts.stated.has(field)) || facts.inferred.has('otherId');
  const isNamedSo = nearest !== null && matches(spec.text, key(nearest)) !== undefined;
  if (unknown > facts.unknownNumbers && !isNumbered && !isNamedSo)
    signals.push({ type: 'columns', what: 'nothing but unknown columns', weight: -3 });
  return signals;
};

/** What speaks for and against a list of students being the roster of a section, and not a choice from it. */
export const rosterSignals = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  address: string,
): Signal[] => {
  const signals: Signal[] = [];
  const isHeaded = (['name', 'studentName', 'firstName'] as const).some((field) => facts.stated.has(field));
  const said = isSaid(context, spec);
  const areStudents = isEachStudent(facts);
  const ofRoster =
    context.nearest === null ||
    said ||
    isOfRoster(context.nearest) ||
    (areStudents && isOfRoster(context.nearest.replace(users, 'الطلبة')));
  // A list below a heading that says more than whose roster it is: a person must say what it is.
  if (matches(spec.path, address)?.evidence !== 'known') {
    if (!ofRoster) signals.push({ type: 'text', what: 'a heading of something else', weight: -8 });
    else if (!said && saysOtherThanRoster(context)) signals.push(saidBeside);
  }
  if (!isHeaded && ofRoster) signals.push(...signsOfBareNames(facts, context));
  return [...signals, ...signsOfUnknown(facts, context, spec)];
};
