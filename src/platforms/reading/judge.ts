import type { Signal } from '../reader.ts';
import type { KindHints } from '../profile.ts';
import type { Context } from './context/context.ts';
import type { GridFacts, RowFacts } from './fields/facts.ts';
import { readClassText } from './words/class-text.ts';
import { fieldOfHeaders } from './words/header-field.ts';
import { statedTotal } from './words/stated-total.ts';
import { saysOtherThanRoster } from './context/beside-roster.ts';
import { matches } from './hints.ts';
import { isOfRoster } from './words/roster-heading.ts';
import { placeOf } from './rows/section-rows.ts';
import { key, keyWithoutArticle } from './words/text.ts';
import { isDay, isNameLike, isNationalId, isStatus, share } from './words/values.ts';
import type { Field, HeaderIndex } from './words/vocabulary.ts';

const ofWorks: readonly Field[] = ['due', 'publishDate', 'submitted', 'submission', 'submittedAt', 'mark'];
const isOfPersons = ({ rows, stated }: GridFacts): boolean =>
  rows.length > 0 &&
  (['studentName', 'name', 'firstName'] as const).some((field) => stated.has(field)) &&
  !ofWorks.some((field) => stated.has(field));

/** How many columns or labels of the list are of these fields. */
const countOf = (facts: GridFacts, fields: readonly Field[], headers: HeaderIndex): number => {
  const texts = [
    ...facts.grid.headers.map((column) => column.at(-1) ?? ''),
    ...(facts.rows[0]?.chunks ?? []).map(({ label }) => label ?? ''),
  ];
  return texts.filter((text) => {
    const field = text === '' ? null : headers.fieldOf(text);
    // «العنوان» of persons is where they live, and the title of a work beside what else is said of one.
    if (field === 'assignment' && keyWithoutArticle(text) === 'عنوان' && isOfPersons(facts)) return false;
    // Days over columns to be filled in by hand.
    if (field === 'day' && !facts.stated.has('day')) return false;
    return field !== null && fields.includes(field);
  }).length;
};

const daysIn = ({ grid }: GridFacts, headers: HeaderIndex): number =>
  grid.headers.filter((texts) => fieldOfHeaders(texts, headers, grid.headers) === 'day').length;

const staffWords =
  /(?:^|\s)(?:ال)?(?:معلم(?:ين|ون|ات|و|ي)|مدرس(?:ين|ون|ات|و)|موظفين|موظفون|كادر|عاملون|عاملين|هييه التدريسيه|staff|teachers|employees)(?:\s|$)/;
const studentWords = /(?:^|\s)(?:ال|لل)?(?:طلبه|طلاب|طالبات|students)(?:\s|$)/;
const personFields: readonly Field[] = ['studentName', 'name', 'firstName', 'teacherName', 'staffName'];

const idFields: readonly Field[] = ['nationalId', 'openemisNo', 'otherId', 'status', 'birthDate', 'gender'];
/** One or two names by themselves prove no list: the signed-in teacher's own name stands in a box too. */
const provenByOthers = (facts: GridFacts): boolean =>
  facts.rows.length >= 3 || idFields.some((field) => facts.stated.has(field));

/**
 * Lists whose rows say by labels or columns what of a person they show: whoever it is, her name is the only one there.
 */
const saysWhatOf = (facts: GridFacts, spec: KindHints): boolean =>
  spec.needs.slice(1).some((group) => group.some((field) => facts.stated.has(field)));

/** Cards: a title or a section without a label, among labels that only this kind has. */
const isSaidBy = (facts: GridFacts, spec: KindHints, field: Field): boolean =>
  facts.inferred.has(field) &&
  (field === 'lesson' || field === 'assignment'
    ? facts.grid.headers.every((texts) => texts.length === 0)
    : spec.gives === 'overview' && saysWhatOf(facts, spec));

/** The person's name is known, and of the right sort of person. */
const namesPerson = (facts: GridFacts, spec: KindHints, field: Field, context: Context): boolean => {
  if (facts.denied.has(field) || facts.unclear.has(field)) return false;
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
        (provenByOthers(facts) || saysWhatOf(facts, spec))
      );
  }
  return facts.stated.has(field);
};

/**
 * Rows of different grades or sections: on a page a bus, a hall, a club, never one section's roster. A file of a whole
 * school is like that, and is taken apart by section.
 */
export const isOfSeveralSections = (facts: GridFacts): boolean => {
  const groups = facts.rows.flatMap(({ row }) =>
    row.group === null ? [] : (readClassText(row.group) ?? []),
  );
  const ofColumns = (['grade', 'section', 'gradeSection'] as const).some((field) => facts.stated.has(field));
  const places = ofColumns ? facts.rows.map((row) => placeOf(row, null)) : groups;
  return (['grade', 'section'] as const).some(
    (part) => new Set(places.flatMap((place) => (place[part] === null ? [] : key(place[part])))).size > 1,
  );
};

const columnWeights: Partial<Record<Field, number>> = {
  studentName: 3,
  teacherName: 3,
  staffName: 3,
  lesson: 3,
  assignment: 3,
  nationalId: 2,
  otherId: 2,
};

const saysCount = ({ before, headings }: Context, count: number): boolean =>
  [...before, ...headings].some((text) => text.length <= 120 && statedTotal(text, 'students') === count);

/** «طلبات الالتحاق (3)» right above a list, in whatever element: a count of its rows makes it a title. «منقول (2)» is a legend. */
const titleWithCount = ({ before }: Context): readonly string[] => {
  const bare = /^(\p{L}[^:：·|]*?)\s*[([]\s*\p{N}+\s*[)\]]$/u.exec(before.at(-1) ?? '')?.[1];
  return bare === undefined || isStatus(bare) ? [] : [bare];
};

/**
 * What stands before a list without any heading of its own, and may be one all the same: a few words by themselves, which
 * are no label of a number.
 */
const titlesBefore = (context: Context): readonly string[] => {
  const { before, nearest } = context;
  return nearest !== null
    ? titleWithCount(context)
    : before.filter(
        (text, n) =>
          !/^[\p{N}\s]+$|[.:：]$/u.test(text) &&
          text.split(' ').length <= 6 &&
          ![before[n - 1], before[n + 1]].some(
            (beside) => beside !== undefined && /^[\p{N}\s]+$/u.test(beside),
          ),
      );
};

const figures: readonly Field[] = ['present', 'absent', 'watched', 'mark', 'total'];

/**
 * «طلبة الصف السابع (أ)», with everybody's number: a section's roster, whatever figure stands beside its names as well. Of
 * several figures it is a list of figures.
 */
const isNamedRoster = (facts: GridFacts, { nearest }: Context, spec: KindHints): boolean =>
  spec.gives === 'roster' &&
  nearest !== null &&
  matches(spec.text, key(nearest)) !== undefined &&
  isOfRoster(nearest) &&
  facts.rows.length > 2 &&
  facts.rows.every(({ values }) => values.has('nationalId') || values.has('openemisNo')) &&
  spec.never.filter((field) => facts.stated.has(field)).every((field) => figures.includes(field)) &&
  figures.filter((field) => facts.stated.has(field)).length <= 2;

/** Several sections in one row: what was taken for a row holds a list, and is none of its entries. */
const namesSeveral = ({ chunks }: RowFacts): boolean =>
  new Set(chunks.flatMap(({ text }) => key(readClassText(text)?.section ?? '') || [])).size > 1;

const maySayTwice: readonly (Field | null)[] = [null, 'aside', 'actions', 'number'];

/** What was taken for a row says the same label of several: it holds a list, as the box of a page's content does. */
const saysTwice = ({ chunks }: RowFacts, headers: HeaderIndex): boolean => {
  const said = chunks.flatMap(({ label }) => label ?? []);
  return (
    new Set(said).size < said.length &&
    said.some((label, n) => said.indexOf(label) < n && !maySayTwice.includes(headers.fieldOf(label)))
  );
};

const periodOfDay = /^(?:حصه )?(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|\d)$/;

/** «الحصة: الأولى، الثالثة»: the periods of a day, not the lessons of a subject. */
const isTimetable = ({ rows }: GridFacts): boolean =>
  rows.length > 0 &&
  rows.every(({ values }) => periodOfDay.test(keyWithoutArticle(values.get('lesson')?.text ?? '')));

/** It stays a rival of the other lists of its page: parts of a section below such words are all of it together. */
export const saidBeside: Signal = { type: 'text', what: 'something else is said beside it', weight: -8 };

/** The signals for a list being of a kind; null: something speaks against it, or what it must have is missing. */
export const judge = (
  facts: GridFacts,
  context: Context,
  spec: KindHints,
  address: string,
  headers: HeaderIndex,
): Signal[] | null => {
  // One teacher in every row is whose section it is, no list of teachers.
  const teachers = new Set(facts.rows.map(({ values }) => values.get('teacherName')?.text));
  const isNamed = isNamedRoster(facts, context, spec);
  const never = spec.never.filter(
    (field) =>
      (field !== 'teacherName' || facts.rows.length < 3 || teachers.size > 1) &&
      !(isNamed && figures.includes(field)),
  );
  if (countOf(facts, never, headers) > 0) return null;
  if (facts.rows.filter((row) => saysTwice(row, headers)).length * 5 > facts.rows.length) return null;
  const titles = titlesBefore(context);
  // A roster may be what was searched for; of it a list beside says more (beside-roster.ts).
  const over = spec.gives === 'roster' ? [] : context.before.slice(-1);
  const said = [...context.headings, ...titles, ...context.chosen, ...over];
  if (said.some((text) => matches(spec.notText, key(text)) !== undefined)) return null;
  const signals: Signal[] = [];
  const add = (type: Signal['type'], what: string, weight: number): void => {
    signals.push({ type, what, weight });
  };
  for (const group of spec.needs) {
    const field = group.find((one) =>
      personFields.includes(one)
        ? namesPerson(facts, spec, one, context)
        : (facts.stated.has(one) || isSaidBy(facts, spec, one)) && !facts.denied.has(one),
    );
    if (field === undefined) return null;
    if (facts.stated.has(field)) add('columns', field, columnWeights[field] ?? 2);
    else if (!personFields.includes(field)) add('shape', field, 2);
    if (!personFields.includes(field)) continue;
    const names = facts.rows.flatMap(({ values }) => values.get(field)?.text ?? []);
    if (field === 'firstName') add('shape', 'names in parts', 2);
    else if (names.filter((name) => isNameLike(name)).length * 5 >= names.length * 4)
      add('shape', 'names', 2);
  }
  if (spec.gives === 'lessons' && isTimetable(facts)) return null;
  if (spec.gives === 'overview') {
    const places = facts.rows.map((row) => placeOf(row, null));
    if (places.every(({ grade, section }) => grade !== null && section !== null))
      add('shape', 'grade and section', 1);
  }
  if (spec.gives === 'sections') {
    if (facts.rows.filter(namesSeveral).length * 5 > facts.rows.length) return null;
    const places = facts.rows.map((row) => placeOf(row, null));
    const whole = places.filter(({ grade, section }) => grade !== null && section !== null).length;
    if (whole * 5 < places.length * 4) return null;
    if (whole > 0) add('shape', 'grade and section', 2);
    for (const field of ['grade', 'section', 'gradeSection'] as const)
      if (facts.stated.has(field)) add('columns', field, 1);
    if (!facts.stated.has('subject') && places.every(({ subject }) => subject !== null))
      add('text', 'subject', 1);
    if (facts.inferred.has('studentCount')) add('text', 'studentCount', 1);
  }
  const wanted = spec.wants.filter((field) => facts.stated.has(field));
  // A register of several days says as much as two figures.
  const isRegister = spec.gives === 'activity' && daysIn(facts, headers) > 2;
  if (wanted.length + (isRegister ? 1 : 0) < spec.atLeast) return null;
  for (const field of wanted.slice(0, 4)) add('columns', field, columnWeights[field] ?? 1);
  for (const field of ['date', 'due', 'publishDate', 'lastSeen'] as const) {
    const dates = facts.rows.flatMap(({ values }) => values.get(field)?.text ?? []);
    if (dates.length > 0 && dates.every(isDay)) add('shape', field, 1);
  }
  const heading = context.headings
    .map((text) => matches(spec.text, key(text)))
    .find((hint) => hint !== undefined);
  if (heading !== undefined) add('text', heading.value, 2);
  const isPlaced = facts.stated.has('gradeSection') && spec.gives === 'roster';
  if (context.grade !== null || context.section !== null || isPlaced) add('text', 'section', 1);
  const path = matches(spec.path, address);
  if (path !== undefined) add('path', path.value, path.evidence === 'known' ? 2 : 1);
  if (facts.grid.rows[0]?.element.querySelector('input[type=hidden][name*=tudent]') != null)
    add('selector', 'input[name*=tudent]', 1);
  if (spec.gives !== 'roster') return signals;
  const isHeaded =
    facts.stated.has('name') || facts.stated.has('studentName') || facts.stated.has('firstName');
  // A list below a heading that says more than whose roster it is: a person must say what it is.
  // Unless somebody who has seen such pages says so of just this heading.
  // «شؤون الطلبة / الطلبة»: a way through menus is said where each of its steps is.
  const isSaid =
    context.nearest?.split(/\s*[/›»>←]\s*/).every((step) => {
      const said = matches(spec.text, key(step));
      return said !== undefined && said.evidence !== 'guess';
    }) === true;
  const ofRoster = context.nearest === null || isSaid || isOfRoster(context.nearest);
  if (!ofRoster && path?.evidence !== 'known') add('text', 'a heading of something else', -8);
  else if (!isSaid && path?.evidence !== 'known' && saysOtherThanRoster(context)) signals.push(saidBeside);
  if (!isHeaded && ofRoster && context.nearest !== null && facts.inferred.has('otherId')) {
    const numbers = facts.rows.flatMap(({ values }) => values.get('otherId')?.text ?? []);
    add('shape', 'numbers', share(numbers, isNationalId) === 1 && numbers.length > 4 ? 2 : 1);
  }
  // Cards that name a guardian are of children.
  if (!isHeaded && ofRoster && facts.stated.has('aside')) add('columns', 'aside', 1);
  // «تضم هذه الشعبة خمساً وثلاثين طالبة», above as many names.
  if (!isHeaded && ofRoster && facts.rows.length >= 5 && saysCount(context, facts.rows.length))
    add('text', 'as many students as it says', 2);
  // A column we do not know may be what the list is for: loans, seats, bus lines.
  // «اليوم», «التاريخ»: something happened on it.
  const unknown = facts.unknownColumns + (facts.stated.has('date') ? 1 : 0);
  if (unknown > 0) add('columns', 'unknown columns', -2 * Math.min(unknown, 3));
  // With nothing else beside the names it is what the list is for.
  const isNumbered = idFields.some((field) => facts.stated.has(field)) || facts.inferred.has('otherId');
  const isNamedSo = context.nearest !== null && matches(spec.text, key(context.nearest)) !== undefined;
  if (unknown > facts.unknownNumbers && !isNumbered && !isNamedSo)
    add('columns', 'nothing but unknown columns', -3);
  return signals;
};

export const scoreOf = (signals: readonly Signal[]): number =>
  signals.reduce((total, { weight }) => total + weight, 0);
