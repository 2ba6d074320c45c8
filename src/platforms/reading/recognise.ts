import type { Signal } from '../reader.ts';
import type { Hint, Profile } from '../profile.ts';
import { readContext, type Context } from './context.ts';
import { readFacts, type GridFacts } from './facts.ts';
import { bodiesOf, findGrids } from './find-grids.ts';
import type { Grid } from './grid.ts';
import { placeOf } from './section-rows.ts';
import type { Sight } from './sight.ts';
import { key } from './text.ts';
import { isNameLike } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';

/** A list of the page with a meaning: what it is, how sure we are, and on what grounds. */
export interface Recognised {
  readonly kind: 'roster' | 'sections';
  readonly body: Element;
  readonly grid: Grid;
  readonly facts: GridFacts;
  readonly context: Context;
  readonly score: number;
  readonly signals: readonly Signal[];
}

export interface Recognition {
  /** Best first. */
  readonly found: readonly Recognised[];
  /** A list that says it is empty, when nothing else was found. */
  readonly empty: { readonly body: Element; readonly grid: Grid; readonly context: Context } | null;
}

/** At least this score, with a textual signal and another one beside it, is read without asking (darsak-facts 8). */
export const acceptFrom = 5;
export const askFrom = 3;

const matches = (hints: readonly Hint[], text: string): Hint | undefined =>
  hints.find(({ value }) => new RegExp(value, 'u').test(text));

const weightOf = (hint: Hint): number => (hint.evidence === 'known' ? 2 : 1);

/** Columns that belong to other lists: their presence says that this one is no plain roster or list of sections. */
const activityFields: readonly Field[] = [
  'activity',
  'attendance',
  'submission',
  'assignment',
  'lesson',
  'mark',
];
const countOf = (facts: GridFacts, fields: readonly Field[], headers: HeaderIndex): number =>
  facts.grid.headers.filter((texts) => {
    const field = headers.fieldOf(texts.at(-1) ?? '') ?? headers.fieldOf(texts[0] ?? '');
    return field !== null && fields.includes(field);
  }).length +
  facts.rows
    .slice(0, 1)
    .flatMap(({ chunks }) => chunks)
    .filter(({ label }) => {
      const field = label === null ? null : headers.fieldOf(label);
      return field !== null && fields.includes(field);
    }).length;

const headingSignal = (context: Context, hints: readonly Hint[]): Signal | null => {
  for (const heading of context.headings) {
    const hint = matches(hints, key(heading));
    if (hint !== undefined) return { type: 'text', what: hint.value, weight: 2 };
  }
  return null;
};

const pathSignal = (url: URL, hints: readonly Hint[]): Signal | null => {
  const hint = matches(hints, decodeURI(url.pathname + url.search + url.hash).toLowerCase());
  return hint === undefined ? null : { type: 'path', what: hint.value, weight: weightOf(hint) };
};

const staffWords = /(?:^|\s)(?:ال)?(?:معلمين|معلمون|معلمات|موظفين|موظفون|staff|teachers)(?:\s|$)/;
const studentWords = /(?:^|\s)(?:ال)?(?:طلبه|طلاب|طالبات|لطلبه|students)(?:\s|$)/;

const judgeRoster = (
  facts: GridFacts,
  context: Context,
  profile: Profile,
  url: URL,
  headers: HeaderIndex,
): Signal[] | null => {
  const explicit = facts.stated.has('studentName') && !facts.unclear.has('studentName');
  const generic = facts.stated.has('name') && !facts.unclear.has('name');
  const inParts = facts.stated.has('firstName') && facts.stated.has('familyName');
  const guessed = facts.inferred.has('name') && facts.unknownNames === 0 && !facts.grid.headMisfits;
  if (facts.denied.has('studentName') || facts.denied.has('name') || facts.denied.has('firstName'))
    return null;
  if (!explicit && !generic && !inParts && !guessed) return null;
  if (countOf(facts, activityFields, headers) >= 2) return null;
  if (
    !explicit &&
    (facts.stated.has('teacherName') || facts.stated.has('staffName') || facts.stated.has('position'))
  )
    return null;
  const headings = context.headings.map(key);
  if (
    !explicit &&
    headings.some((text) => staffWords.test(text)) &&
    !headings.some((text) => studentWords.test(text))
  )
    return null;
  const signals: Signal[] = [];
  const add = (type: Signal['type'], what: string, weight: number): void => {
    signals.push({ type, what, weight });
  };
  if (explicit) add('columns', 'studentName', 3);
  else if (generic || inParts) add('columns', 'name', 2);
  for (const field of [
    'nationalId',
    'openemisNo',
    'otherId',
    'status',
    'birthDate',
    'gender',
    'serial',
  ] as const)
    if (facts.stated.has(field)) add('columns', field, field === 'nationalId' || field === 'otherId' ? 2 : 1);
  const named = facts.rows.flatMap(({ values }) => {
    const chunk = values.get('studentName') ?? values.get('name');
    return chunk === undefined ? [] : [chunk.text];
  });
  if (named.length > 0 && named.filter((name) => isNameLike(name)).length * 5 >= named.length * 4)
    add('shape', 'names', 2);
  const heading = headingSignal(context, profile.kinds.roster.text);
  if (heading !== null) signals.push(heading);
  if (context.grade !== null || context.section !== null) add('text', 'section', 1);
  const path = pathSignal(url, profile.kinds.roster.path);
  if (path !== null) signals.push(path);
  if (facts.grid.rows[0]?.element.querySelector('input[type=hidden][name*=tudent]') != null)
    add('selector', 'input[name*=tudent]', 1);
  return signals;
};

const judgeSections = (
  facts: GridFacts,
  context: Context,
  profile: Profile,
  url: URL,
  headers: HeaderIndex,
): Signal[] | null => {
  const people: readonly Field[] = ['studentName', 'name', 'firstName', 'nationalId', 'openemisNo'];
  if (people.some((field) => facts.stated.has(field)) || facts.rows.length === 0) return null;
  if (countOf(facts, activityFields, headers) > 0 || facts.stated.has('date')) return null;
  const places = facts.rows.map((row) => placeOf(row, null));
  const whole = places.filter(({ grade, section }) => grade !== null && section !== null).length;
  if (whole * 5 < places.length * 4) return null;
  const signals: Signal[] = [{ type: 'shape', what: 'grade and section', weight: 2 }];
  const add = (type: Signal['type'], what: string, weight: number): void => {
    signals.push({ type, what, weight });
  };
  for (const field of ['grade', 'section', 'gradeSection', 'subject'] as const)
    if (facts.stated.has(field)) add('columns', field, field === 'grade' ? 1 : 2);
  if (!facts.stated.has('subject') && places.every(({ subject }) => subject !== null))
    add('text', 'subject', 1);
  if (facts.stated.has('studentCount') || facts.inferred.has('studentCount')) add('text', 'studentCount', 1);
  const heading = headingSignal(context, profile.kinds.sections.text);
  if (heading !== null) signals.push(heading);
  const path = pathSignal(url, profile.kinds.sections.path);
  if (path !== null) signals.push(path);
  return signals;
};

const sum = (signals: readonly Signal[]): number => signals.reduce((total, { weight }) => total + weight, 0);

/** Looks at every list of the page and says which are rosters or lists of sections. */
export const recognise = (
  doc: Document,
  url: URL,
  profile: Profile,
  sight: Sight,
  headers: HeaderIndex,
): Recognition => {
  const found: Recognised[] = [];
  let empty: Recognition['empty'] = null;
  for (const body of bodiesOf(doc)) {
    for (const grid of findGrids(body, sight, headers)) {
      if (grid.rows.length === 0) {
        if (grid.saysEmpty) empty ??= { body, grid, context: readContext(body, grid, sight, headers) };
        continue;
      }
      const facts = readFacts(grid, sight, headers);
      if (facts.stated.size + facts.inferred.size === 0) continue;
      const context = readContext(body, grid, sight, headers);
      for (const [kind, judge] of [
        ['roster', judgeRoster],
        ['sections', judgeSections],
      ] as const) {
        const signals = judge(facts, context, profile, url, headers);
        if (signals === null) continue;
        found.push({ kind, body, grid, facts, context, score: sum(signals), signals });
      }
    }
  }
  found.sort((a, b) => b.score - a.score || b.grid.rows.length - a.grid.rows.length);
  return { found, empty };
};

/** Two independent signals, one of them textual, and enough weight: else a person must confirm (decision 8). */
export const isSure = ({ score, signals }: Pick<Recognised, 'score' | 'signals'>): boolean =>
  score >= acceptFrom &&
  new Set(signals.map(({ type }) => type)).size >= 2 &&
  signals.some(({ type }) => type === 'text' || type === 'columns');
