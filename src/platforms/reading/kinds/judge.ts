import type { KindHints } from '../../profile.ts';
import type { Signal } from '../../reader.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { placeOf } from '../rows/section-rows.ts';
import { timesSaid } from '../page/said-of-entry.ts';
import { bareHeading } from '../words/group-meaning.ts';
import { isLesson, isWork } from '../words/sort-words.ts';
import { key } from '../words/text.ts';
import { isDay, isNameLike } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import { countOf, daysIn } from './column-counts.ts';
import { matches } from './hints.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import { figures, isNamedRoster } from './named-roster.ts';
import { namesPerson, saysWhatOf } from './names-person.ts';
import { holdsLists, holdsSections, holdsSeveral, isTimetable } from './no-list.ts';
import { rosterSignals } from './roster-signals.ts';
import { isHeadedOnly } from './titled-by-heading.ts';
import { titlesBefore } from './titles-before.ts';

const personFields: readonly Field[] = ['studentName', 'name', 'firstName', 'teacherName', 'staffName'];

const columnWeights: Partial<Record<Field, number>> = {
  studentName: 3,
  teacherName: 3,
  staffName: 3,
  lesson: 3,
  assignment: 3,
  nationalId: 2,
  otherId: 2,
};

/** Cards: a title or a section without a label, among labels that only this kind has. */
const isSaidBy = (facts: GridFacts, spec: KindHints, field: Field): boolean =>
  facts.inferred.has(field) &&
  (field === 'lesson' || field === 'assignment'
    ? facts.grid.headers.every((texts) => texts.length === 0)
    : spec.gives === 'overview' && saysWhatOf(facts, spec));

/** What a home page shows a few of. */
const few: readonly KindHints['gives'][] = ['lessons', 'assignments', 'submissions', 'activity', 'teachers'];
const ofTitles: readonly KindHints['gives'][] = ['lessons', 'assignments'];

const isHeadedBy = (context: Context, spec: KindHints): boolean =>
  context.headings.some((text) => matches(spec.text, key(text)) !== undefined);

/** Something in or about the list says that it is of another kind. */
const isDenied = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  headers: HeaderIndex,
  meant: readonly Field[],
): boolean => {
  // One teacher in every row is whose section it is, no list of teachers.
  const isOne = (field: Field): boolean =>
    (field === 'teacherName' || field === 'homeroom') &&
    facts.rows.length >= 3 &&
    new Set(facts.rows.map(({ values }) => values.get(field)?.text)).size === 1;
  const isNamed = isNamedRoster(facts, context, spec);
  const never = spec.never.filter(
    (field) => !isOne(field) && !meant.includes(field) && !(isNamed && figures.includes(field)),
  );
  if (countOf(facts, never, headers) > 0 || holdsLists(facts, headers)) return true;
  // A roster may be what was searched for; of it a list beside says more (beside-roster.ts).
  const over = spec.gives === 'roster' ? [] : context.before.slice(-1);
  const said = [...context.headings, ...titlesBefore(context), ...context.chosen, ...over];
  if (said.some((text) => matches(spec.notText, key(text)) !== undefined)) return true;
  return (
    (spec.gives === 'lessons' &&
      (isTimetable(facts) || (facts.inferred.has('lesson') && holdsSeveral(facts, isLesson)))) ||
    (spec.gives === 'assignments' && facts.inferred.has('assignment') && holdsSeveral(facts, isWork)) ||
    (few.includes(spec.gives) && isOneOfSeveral(facts.grid)) ||
    // Titles with somebody's name beside each: works only where the page says so.
    (ofTitles.includes(spec.gives) && facts.unknownNames > 0 && !isHeadedBy(context, spec)) ||
    (spec.gives === 'sections' &&
      (holdsSections(facts) || isHeadedOnly(context, 'lessons') || isHeadedOnly(context, 'assignments')))
  );
};

/** What the kind must have; null: something of it is missing. */
const neededSignals = (facts: GridFacts, context: Context, spec: KindHints): Signal[] | null => {
  const signals: Signal[] = [];
  for (const group of spec.needs) {
    const field = group.find((one) =>
      personFields.includes(one)
        ? namesPerson(facts, spec, one, context)
        : (facts.stated.has(one) || isSaidBy(facts, spec, one)) && !facts.denied.has(one),
    );
    if (field === undefined) return null;
    const isPerson = personFields.includes(field);
    if (facts.stated.has(field))
      signals.push({ type: 'columns', what: field, weight: columnWeights[field] ?? 2 });
    else if (!isPerson) signals.push({ type: 'shape', what: field, weight: 2 });
    if (!isPerson) continue;
    const names = facts.rows.flatMap(({ values }) => values.get(field)?.text ?? []);
    if (field === 'firstName') signals.push({ type: 'shape', what: 'names in parts', weight: 2 });
    else if (names.filter((name) => isNameLike(name)).length * 5 >= names.length * 4)
      signals.push({ type: 'shape', what: 'names', weight: 2 });
  }
  return signals;
};

/** Each entry is, or holds, a link, and no two lead to the same place. */
const leadsToEach = ({ rows }: GridFacts): boolean => {
  const ways = rows.flatMap(({ row: { element } }) => {
    const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
    const way = link?.getAttribute('href') ?? '';
    return /^(?:#|javascript:)?$/.test(way) ? [] : way;
  });
  return rows.length > 1 && new Set(ways).size === rows.length;
};

/** Entries that name a grade and a section each; null: a list of sections in which too few do. */
const placeSignals = (facts: GridFacts, spec: KindHints): Signal[] | null => {
  if (spec.gives !== 'overview' && spec.gives !== 'sections') return [];
  const places = facts.rows.map((row) => placeOf(row, null));
  const whole = places.filter(({ grade, section }) => grade !== null && section !== null).length;
  const placed = (weight: number): Signal => ({ type: 'shape', what: 'grade and section', weight });
  if (spec.gives === 'overview') return whole === places.length ? [placed(1)] : [];
  const isNamed = spec.anyName === true && (facts.stated.has('gradeSection') || facts.stated.has('section'));
  if (whole * 5 < places.length * 4 && !isNamed) return null;
  const signals: Signal[] = whole > 0 ? [placed(2)] : [];
  for (const field of ['grade', 'section', 'gradeSection'] as const)
    if (facts.stated.has(field)) signals.push({ type: 'columns', what: field, weight: 1 });
  if (!facts.stated.has('subject') && places.every(({ subject }) => subject !== null))
    signals.push({ type: 'text', what: 'subject', weight: 1 });
  const isCounted = facts.inferred.has('studentCount');
  if (isCounted) signals.push({ type: 'text', what: 'studentCount', weight: 1 });
  // Cards that each lead to a section's own page.
  const isWhole = places.every((place) => place.section !== null && place.subject !== null);
  if (isWhole && (isCounted || facts.stated.has('studentCount')) && leadsToEach(facts))
    signals.push({ type: 'selector', what: 'a link of its own', weight: 1 });
  return signals;
};

/** Each entry says itself, or by the heading it stands below, that it is a lesson or a work. */
const sortSignals = (facts: GridFacts, context: Context, spec: KindHints): Signal[] => {
  if (!ofTitles.includes(spec.gives) || facts.rows.length < 2) return [];
  const isOne = spec.gives === 'lessons' ? isLesson : isWork;
  const says = facts.rows.every(
    ({ row }) => timesSaid(row.element, isOne) > 0 || (row.group !== null && isOne(bareHeading(row.group))),
  );
  const gives = spec.gives === 'lessons' ? 'lessons' : 'assignments';
  const isHeaded =
    facts.inferred.has(gives === 'lessons' ? 'lesson' : 'assignment') && isHeadedOnly(context, gives);
  return says || isHeaded ? [{ type: 'text', what: 'each is one', weight: 2 }] : [];
};

/** Columns that a list of the kind may have; null: too few of them for it. */
const wantedSignals = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  headers: HeaderIndex,
): Signal[] | null => {
  // A section says itself what it is: «الصف السابع أ» beside each title.
  const isWanted = (field: Field): boolean =>
    facts.stated.has(field) || (field === 'gradeSection' && facts.inferred.has(field));
  const wanted = spec.wants.filter(isWanted);
  // A register of several days says as much as two figures.
  const isRegister = spec.gives === 'activity' && daysIn(facts, headers) > 2;
  const sorted = sortSignals(facts, context, spec);
  if (wanted.length + (isRegister ? 1 : 0) + sorted.length < spec.atLeast) return null;
  const signals: Signal[] = [
    ...sorted,
    ...wanted
      .slice(0, 4)
      .map((field): Signal => ({ type: 'columns', what: field, weight: columnWeights[field] ?? 1 })),
  ];
  for (const field of ['date', 'due', 'publishDate', 'lastSeen'] as const) {
    const dates = facts.rows.flatMap(({ values }) => values.get(field)?.text ?? []);
    if (dates.length > 0 && dates.every(isDay)) signals.push({ type: 'shape', what: field, weight: 1 });
  }
  return signals;
};

/** What heading, section, address and forms of the page say for the kind. */
const pageSignals = (facts: GridFacts, context: Context, spec: KindHints, address: string): Signal[] => {
  const signals: Signal[] = [];
  const heading = context.headings
    .map((text) => matches(spec.text, key(text)))
    .find((hint) => hint !== undefined);
  if (heading !== undefined) signals.push({ type: 'text', what: heading.value, weight: 2 });
  const isPlaced = facts.stated.has('gradeSection') && spec.gives === 'roster';
  if (context.grade !== null || context.section !== null || isPlaced)
    signals.push({ type: 'text', what: 'section', weight: 1 });
  const path = matches(spec.path, address);
  if (path !== undefined)
    signals.push({ type: 'path', what: path.value, weight: path.evidence === 'known' ? 2 : 1 });
  if (facts.grid.rows[0]?.element.querySelector('input[type=hidden][name*=tudent]') != null)
    signals.push({ type: 'selector', what: 'input[name*=tudent]', weight: 1 });
  return signals;
};

/** The signals for a list being of a kind; `meant`: words that mean something else in it (as-kind.ts). Null: something speaks against it, or what it must have is missing. */
export const judge = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  address: string,
  headers: HeaderIndex,
  meant: readonly Field[] = [],
): Signal[] | null => {
  if (isDenied(facts, context, spec, headers, meant)) return null;
  const needed = neededSignals(facts, context, spec);
  const placed = needed === null ? null : placeSignals(facts, spec);
  const wanted = placed === null ? null : wantedSignals(facts, context, spec, headers);
  if (needed === null || placed === null || wanted === null) return null;
  const signals = [...needed, ...placed, ...wanted, ...pageSignals(facts, context, spec, address)];
  return spec.gives === 'roster' ? [...signals, ...rosterSignals(facts, context, spec, address)] : signals;
};

export const scoreOf = (signals: readonly Signal[]): number =>
  signals.reduce((total, { weight }) => total + weight, 0);
