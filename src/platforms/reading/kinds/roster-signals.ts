import type { KindHints } from '../../profile.ts';
import type { Signal } from '../../reader.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { key } from '../words/text.ts';
import { isEachStudent, signsOfBareNames } from './bare-names.ts';
import { saidBeside, saysOtherThanRoster } from './beside-roster.ts';
import { matches } from './hints.ts';
import { idFields } from './names-person.ts';

/**
 * Somebody who has seen such pages says so of just this heading. «شؤون الطلبة / الطلبة»: a way through menus is said where
 * each of its steps is.
 */
const isSaid = ({ nearest }: Context, spec: KindHints): boolean =>
  nearest?.split(/\s*[/›»>←]\s*/).every((step) => {
    const said = matches(spec.text, key(step));
    return said !== undefined && said.evidence !== 'guess';
  }) === true;

/** «المستخدمون» are anybody where nothing says what each of them is. */
const users = /(?:ال)?مستخدم(?:ون|ين)(?![a-zء-ي])/u;

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
  if (!isHeaded && ofRoster) signals.push(...signsOfBareNames(facts, context, spec, address));
  return [...signals, ...signsOfUnknown(facts, context, spec)];
};
