import type { Signal } from '../reader.ts';
import type { KindHints, Profile } from '../profile.ts';
import { readContext } from './context/context.ts';
import { readFacts } from './fields/facts.ts';
import { findGrids } from './lists/find-grids.ts';
import { bodiesOf } from './page/page-bodies.ts';
import { textPieces } from './page/text-pieces.ts';
import { timesSaid } from './page/said-of-entry.ts';
import { saysNothingAtAll, saysNothingThere } from './words/empty-words.ts';
import type { Grid } from './lists/grid.ts';
import { asKind } from './kinds/as-kind.ts';
import { addressOf, matches } from './kinds/hints.ts';
import { bySection, has, names, ofParts, type Judged } from './join-seen.ts';
import { judge, scoreOf } from './kinds/judge.ts';
import { saidBeside } from './kinds/beside-roster.ts';
import { titledByHeading } from './kinds/titled-by-heading.ts';
import { isOfSeveralSections } from './kinds/several-sections.ts';
import type { Recognised } from './context/recognised.ts';
import type { See } from './see.ts';
import type { Sight } from './page/sight.ts';
import { isLesson } from './words/sort-words.ts';
import { key } from './words/text.ts';
import type { HeaderIndex } from './words/vocabulary.ts';

export interface Recognition {
  /** Best first. */
  readonly found: readonly Recognised[];
  /** The page says in words that there is nothing, outside any list. */
  readonly empty: Recognised | null;
}

/** Looks for what a person taught; handed in, since few pages have anything taught. */
export type FindTaught = (
  doc: Document,
  address: string,
  profile: Profile,
  sight: Sight,
  headers: HeaderIndex,
) => Recognised | null;

/** At least this score, with a textual signal and another one beside it, is read without asking (darsak-facts 8). */
export const acceptFrom = 5;
export const askFrom = 3;

export type { See } from './see.ts';

/** Looks at every list of the page and says what each of them can be. */
export const recognise = (
  doc: Document,
  url: URL,
  profile: Profile,
  sight: Sight,
  headers: HeaderIndex,
  findTaught?: FindTaught,
  see?: See,
): Recognition => {
  const address = addressOf(url);
  const taught = findTaught?.(doc, address, profile, sight, headers);
  if (taught != null) return { found: [taught], empty: null };
  // An address that is known to be of one kind is of no other.
  const known = profile.kinds.filter(({ path }) => matches(path, address)?.evidence === 'known');
  const isElsewhere = known.length === 0 && matches(profile.elsewhere ?? [], address) !== undefined;
  const kinds = known.length > 0 || isElsewhere ? known : profile.kinds;
  const seen: Judged[] = [];
  const all: Judged[] = [];
  for (const body of bodiesOf(doc)) {
    const built = findGrids(body, sight, headers);
    for (const grid of see?.lists(body, sight, headers, built) ?? built) {
      const facts = readFacts(grid, sight, headers);
      const isBare = facts.stated.size + facts.inferred.size === 0;
      // Two or three entries have too little in common to tell their labels by; with those of other parts they may.
      if (isBare && !(see !== undefined && mayBePart(facts))) continue;
      const context = readContext(body, grid, sight, headers);
      const one = { body, grid, facts: see?.readLegend(facts, context) ?? facts, context };
      all.push(one);
      if (!isBare) seen.push(one);
    }
  }
  const joined = bySection(seen, sight, headers);
  const rowsIn = (lists: readonly Judged[] | null): number => lists?.[0]?.grid.rows.length ?? 0;
  const ofSeen = ofParts(seen, sight, headers, see);
  const ofAll = all.length > seen.length ? ofParts(all, sight, headers, see) : null;
  const parted = rowsIn(ofAll) > rowsIn(ofSeen) ? ofAll : ofSeen;
  const judgeAs = (one: Judged): Recognised[] =>
    kinds.flatMap((spec) => {
      if (spec.gives === 'sections' && isLineOver(one, seen)) return [];
      if (spec.kind === 'teacher.roster' && isOfSeveralSections(one.facts)) return [];
      if (spec.gives === 'roster' && seen.some((other) => goesOnIn(one, other, spec, headers))) return [];
      const { facts, meant } = asKind(titledByHeading(one.facts, one.context, spec), spec);
      const signals = judge(facts, one.context, spec, address, headers, meant);
      return signals === null ? [] : [{ ...one, facts, spec, score: scoreOf(signals), signals }];
    });
  let found = [...(joined ?? []), ...(parted ?? []), ...seen].flatMap(judgeAs);
  const whole = new Set([...(joined ?? []), ...(parted ?? [])].map(({ grid }) => grid));
  found = found.filter((one) => !found.some((other) => whole.has(other.grid) && isPartOf(one, other)));
  const nested = withinEntries(found);
  if (nested.size > 0) found = found.filter((one) => !nested.has(one));
  const byScore = (a: Recognised, b: Recognised): number =>
    b.score - a.score || b.grid.rows.length - a.grid.rows.length;
  found.sort(byScore);
  const rival = rivalOf(found);
  // Of several lists of persons each is what stands right over it, whatever element that stands in.
  if (see !== undefined && rival !== null && found[0] !== undefined && found[0].grid !== rival.grid) {
    const lists = [found[0].grid, rival.grid];
    const titles = see.titlesOver(lists, sight);
    if (titles.size > 1)
      found = found
        .flatMap((one) => {
          const title = titles.get(one.grid)?.text;
          if (title === undefined) return one;
          const { context, spec } = one;
          const headings = [...context.headings, title];
          return judgeAs({ ...one, context: { ...context, headings, nearest: title } }).filter(
            (again) => again.spec === spec,
          );
        })
        .sort(byScore);
  }
  const sure = found.some(({ score }) => score >= askFrom);
  return { found, empty: sure || isElsewhere ? null : findEmpty(doc, address, profile, sight, headers) };
};

const mayBePart = ({ grid, rows }: Judged['facts']): boolean =>
  grid.shape === 'items' &&
  ((rows.length <= 3 && rows.every(({ chunks }) => chunks.length > 3)) ||
    rows.every(({ row }) => timesSaid(row.element, isLesson) === 1));

/** One line of labels over a list of persons says whose list it is. */
const isLineOver = (one: Judged, all: readonly Judged[]): boolean =>
  one.grid.shape === 'table' &&
  one.facts.rows.length === 1 &&
  one.grid.headers.every((texts) => texts.length === 0) &&
  all.some(({ facts }) => facts.rows.length > 2 && names.some((field) => facts.stated.has(field)));

/** Of lists that were joined to one none is a list by itself. */
const isPartOf = (part: Recognised, whole: Recognised): boolean => {
  if (part.spec !== whole.spec || part.grid.rows.length >= whole.grid.rows.length) return false;
  const rows = new Set(whole.grid.rows.map(({ element }) => element));
  return isSure(whole) && part.grid.rows.every(({ element }) => rows.has(element));
};

/**
 * Rows of a label and a value each, inside one entry of a list of the same kind, describe that entry and are no list. Where
 * an entry holds several of them it is none: a day with its lessons.
 */
const withinEntries = (found: readonly Recognised[]): ReadonlySet<Recognised> => {
  const within = new Set<Recognised>();
  for (const outer of found) {
    const entries = new Set<Element | null>(outer.grid.rows.map(({ element }) => element));
    const inside = found.flatMap((one) => {
      let at: Element | null = one.grid.root;
      while (at !== null && !entries.has(at)) at = at.parentElement;
      return at === null || one.grid === outer.grid || one.spec !== outer.spec ? [] : [{ one, at }];
    });
    // An entry that holds a list of entries like it is a heading's: a day with its lessons.
    if (
      inside.some(
        ({ one }) => one.facts.rows.length > 1 && one.facts.rows.every(({ values }) => values.size > 1),
      )
    )
      within.add(outer);
    if (new Set(inside.map(({ at }) => at)).size < inside.length) continue;
    for (const { one } of inside)
      if (one.score <= outer.score + 2 && one.facts.rows.every(({ values }) => values.size <= 1))
        within.add(one);
  }
  return within;
};

/**
 * Names in a pane of their own, with as many rows of something else beside them: a list of what it says of them. It takes
 * a look at the page to put them together.
 */
const goesOnIn = (one: Judged, other: Judged, spec: KindHints, headers: HeaderIndex): boolean =>
  other !== one &&
  other.grid.shape === 'table' &&
  one.grid.shape === 'table' &&
  other.grid.rows.length > 1 &&
  other.grid.rows.length === one.grid.rows.length &&
  !names.some((field) => has(other.facts, field)) &&
  other.grid.headers.some((texts) => {
    const field = texts.at(-1) === undefined ? null : headers.fieldOf(texts.at(-1) ?? '');
    return field !== null && spec.never.includes(field);
  });

/** What an empty page says it has none of. */
const nothingOf: Partial<Record<KindHints['gives'], RegExp>> = {
  roster: /(?:طلبه|طلاب|طالبات|طالب|students?|enrolled)/,
  sections: /(?:شعب|شعبه|علاقات|صفوف|sections|classes)/,
  lessons: /(?:دروس|حصص)/,
  assignments: /(?:واجبات|اختبارات|مهام)/,
};

/** «لا يوجد طلبة» without any table around it: believed when a heading or the address says what the list would be of. */
const findEmpty = (
  doc: Document,
  address: string,
  profile: Profile,
  sight: Sight,
  headers: HeaderIndex,
): Recognised | null => {
  for (const { text, element } of textPieces(doc.body, sight)) {
    if (!saysNothingThere(text)) continue;
    const grid: Grid = {
      shape: 'items',
      root: element,
      headers: [],
      preface: [],
      headMisfits: false,
      headerElements: [],
      rows: [],
      hiddenRows: 0,
      saysEmpty: true,
    };
    const context = readContext(doc.body, grid, sight, headers);
    const said = key(text);
    const spec = profile.kinds.find(({ gives, path, text: hints, notText }) => {
      const isHeaded = (heading: string): boolean => matches(hints, key(heading)) !== undefined;
      // «لا توجد بيانات» is of what the heading right above it names.
      if (saysNothingAtAll(text))
        return nothingOf[gives] !== undefined && context.nearest !== null && isHeaded(context.nearest);
      // «لا يوجد طلبة غائبون اليوم» tells of a choice that nobody is in.
      if (matches(notText, said.replace(/(?:لا|لم)\s+\S+\s/, '')) !== undefined) return false;
      return (
        nothingOf[gives]?.test(said) === true &&
        (matches(path, address) !== undefined || context.grade !== null || context.headings.some(isHeaded))
      );
    });
    if (spec === undefined) continue;
    const signals: Signal[] = [
      { type: 'text', what: 'says that nothing is there', weight: 3 },
      { type: 'path', what: 'address, heading or section', weight: 2 },
    ];
    return {
      spec,
      body: doc.body,
      grid,
      facts: readFacts(grid, sight, headers),
      context,
      score: scoreOf(signals),
      signals,
    };
  }
  return null;
};

/** Two independent signals, one of them textual, and enough weight: else a person must confirm (decision 8). */
export const isSure = ({ score, signals }: Pick<Recognised, 'score' | 'signals'>): boolean =>
  score >= acceptFrom &&
  new Set(signals.map(({ type }) => type)).size >= 2 &&
  signals.some(({ type }) => type === 'text' || type === 'columns');

/** A second reading that is as good as the best: another list with other content, or another meaning of the same one. */
export const rivalOf = (found: readonly Recognised[]): Recognised | null => {
  const [best, ...others] = found;
  if (best === undefined) return null;
  const text = ({ grid }: Recognised): string =>
    grid.rows.map(({ element }) => key(element.textContent)).join('|');
  for (const other of others) {
    if (other.grid === best.grid) {
      if (other.score === best.score && other.spec.kind !== best.spec.kind) return other;
      continue;
    }
    if (best.grid.rows.some(({ element }) => element === other.grid.rows[0]?.element)) continue;
    if (best.grid.root.contains(other.grid.root) || other.grid.root.contains(best.grid.root)) continue;
    // A head without rows (its floating copy) says nothing that the list itself does not say better.
    if (best.grid.rows.length > 0 && other.grid.rows.length === 0) continue;
    // A few names without a header beside a list with headers: who is online, who was absent.
    const headed = ({ signals }: Recognised): boolean => signals.some(({ type }) => type === 'columns');
    if (headed(best) && !headed(other)) continue;
    // Another list of the same kind is a rival even when it scores a little less: two sections on one page. Not one that
    // is much worse: the signed-in teacher's own name in the page's head is no second class.
    const denied = other.signals.includes(saidBeside) ? saidBeside.weight : 0;
    const near =
      other.spec.kind === best.spec.kind
        ? (denied < 0 || isSure(other)) && other.score - denied >= best.score - 4
        : other.score === best.score;
    if (near && text(best) !== text(other)) return other;
  }
  return null;
};
