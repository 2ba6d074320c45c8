import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { AccountRef, SectionLabel, Snapshot } from '../../core/snapshot.ts';
import type { KindHints, Profile } from '../profile.ts';
import type { Detection, ReadContext, Reader } from '../reader.ts';
import type { Counted } from './words/counted-nouns.ts';
import type { Context } from './context/context.ts';
import { saysEmptyBeside } from './completeness/empty-beside.ts';
import type { Head, Reading, RowAt } from './completeness/reading.ts';
import { readListRows } from './rows/list-rows.ts';
import { scoreOf } from './kinds/judge.ts';
import { entriesElsewhere } from './lists/entries-elsewhere.ts';
import { isLoading } from './page/loading.ts';
import { askFrom, isSure, recognise, rivalOf, type FindTaught, type See } from './recognise.ts';
import type { Recognised } from './context/recognised.ts';
import { mayPlay } from './page/player-boxes.ts';
import { placeOf, readSections } from './rows/section-rows.ts';
import { makeSight, type Sight } from './page/sight.ts';
import { readStudents } from './rows/student-rows.ts';
import { isOfRoster } from './words/roster-heading.ts';
import { key } from './words/text.ts';
import { headerWords, indexHeaders } from './words/vocabulary.ts';

/** What a page is, and what was read of it, from recognising it once. */
export interface Look {
  /** Null: none of the pages that the profile knows. */
  readonly detection: Detection | null;
  readonly reading: Result<Reading, Problem>;
  /** Something plays in the page: the list that was read may be what stands beside a lesson. */
  readonly mayBeLesson?: boolean;
}

export interface PageRecogniser extends Pick<Reader, 'id' | 'version' | 'platform' | 'lastVerified'> {
  readonly look: (doc: Document, url: URL, context: ReadContext) => Look;
}

export interface PageRecogniserSetup {
  readonly id: string;
  readonly version: number;
  readonly lastVerified: string;
  readonly profile: Profile;
  /** Pages that are known and never read, and pages that are known to be signed out; runs before anything is read. */
  first(doc: Document, url: URL): Detection | null;
  account(doc: Document, url: URL): AccountRef | null;
  /** Needed where the profile holds lists that were taught. */
  readonly findTaught?: FindTaught;
  /** For pages that were not read without it. */
  readonly see?: See;
  /** Whether the platform shows lessons, the one kind that is no list; looked for by `see` where no list of people is sure. */
  readonly hasLessons?: boolean;
}

type Place = Pick<SectionLabel, 'grade' | 'section' | 'subject'> & { readonly texts: readonly string[] };

/** Grade and section from the rows' own columns, when all rows agree; they beat what stands above the list. */
const placeOfRows = ({ facts, spec }: Recognised): Place | null => {
  if (spec.gives === 'overview' || spec.gives === 'teachers') return null;
  if (!(['grade', 'section', 'gradeSection'] as const).some((field) => facts.stated.has(field))) return null;
  const places = facts.rows.map((row) => placeOf(row, null));
  const [first] = places;
  const differs = (part: 'grade' | 'section'): boolean =>
    new Set(places.map((place) => key(place[part] ?? ''))).size > 1;
  // Rows of several sections: the list as a whole has none, whatever stands above it.
  if (differs('grade')) return { grade: '', section: '', subject: null, texts: [] };
  const grade = first?.grade ?? null;
  return differs('section')
    ? { grade, section: '', subject: null, texts: grade === null ? [] : [grade] }
    : (first ?? null);
};

const sectionOf = (context: Context, place: Place | null): SectionLabel => {
  const pick = (own: string | null | undefined, above: string | null): string | null =>
    own === '' ? null : (own ?? above);
  return {
    label: place === null || place.texts.length === 0 ? context.label : place.texts.join(' — '),
    grade: pick(place?.grade, context.grade),
    section: pick(place?.section, context.section),
    subject: pick(place?.subject, context.subject),
  };
};

/** What the rows of a list are called when a page counts them. */
const countedIn: Partial<Record<KindHints['gives'], Counted>> = {
  activity: 'students',
  submissions: 'students',
  students: 'students',
  overview: 'sections',
  lessons: 'lessons',
  assignments: 'works',
  teachers: 'teachers',
  staff: 'teachers',
};

/** Who is here, where the list also holds some who left. */
const currentOf = (statuses: readonly (string | undefined)[]): { current?: number } => {
  const current = statuses.filter((status) => status === 'CURRENT').length;
  return current > 0 && statuses.every((status) => status !== undefined) && current < statuses.length
    ? { current }
    : {};
};

const rowsOf = (
  found: Recognised,
  url: URL,
): {
  data: object;
  kind: Snapshot['kind'];
  at: RowAt[];
  refused: number;
  cut: number;
  staff?: number;
  current?: number;
  counted: Counted;
  hasNamesOnly?: boolean;
} => {
  const { facts, spec, context } = found;
  const section = sectionOf(context, placeOfRows(found));
  if (spec.gives === 'roster') {
    const { students, refused, cut, staff } = readStudents(facts);
    return {
      kind: 'section-roster',
      data: { section, students: students.map(({ student }) => student) },
      at: students.map(({ element, student }) => ({ element, row: student.row })),
      refused,
      cut,
      staff,
      ...currentOf(students.map(({ student }) => student.status)),
      counted: 'students',
      // A number that nothing names may be named once for all of them, somewhere above.
      hasNamesOnly:
        facts.inferred.has('otherId') ||
        students.every(
          ({ student }) => (student.nationalId ?? student.openemisNo ?? student.otherId) == null,
        ),
    };
  }
  if (spec.gives === 'sections') {
    const { sections, refused } = readSections(
      facts,
      found.grid.shape === 'chips' ? context : null,
      url,
      spec.anyName,
    );
    return {
      kind: 'section-list',
      data: { sections: sections.map((one) => one.section) },
      at: sections.map((one) => ({ element: one.element, row: one.section.row })),
      refused,
      cut: 0,
      counted: 'sections',
    };
  }
  const { rows, refused, cut } = readListRows(facts, spec);
  return {
    kind: 'page-list',
    data: { list: spec.gives, section, rows: rows.map(({ listed }) => listed) },
    at: rows.map(({ element, listed }) => ({ element, row: listed.row })),
    refused,
    cut,
    counted: countedIn[spec.gives] ?? 'rows',
  };
};

/** Figures drawn as a picture: its data may stand in a script, which is not read. */
const showsChart = (doc: Document, sight: Sight): boolean =>
  [...doc.querySelectorAll('canvas,svg[class*=chart],[class*=chart]>svg,[id*=chart]')].some(
    (element) => !sight.hidden(element),
  );

/** A list of people that is surely read says more than the lesson it stands below. */
const holdsPeople = (found: readonly Recognised[]): boolean =>
  found[0] !== undefined &&
  isSure(found[0]) &&
  rivalOf(found) === null &&
  ['roster', 'activity', 'submissions', 'teachers'].includes(found[0].spec.gives);

const knownHosts: readonly string[] = [
  'darsak.gov.jo',
  'www.darsak.gov.jo',
  'emis.moe.gov.jo',
  'ajyal.moe.gov.jo',
];

/** The host is a known one, of another platform. Unknown hosts (simulations, school servers) are left to the content. */
const isElsewhere = (url: URL, { hosts }: Profile): boolean =>
  knownHosts.includes(url.hostname) && !hosts.includes(url.hostname);

/**
 * Whether to look at such a page once more, at where its texts stand: it was not read, or only names were, whose numbers may
 * stand in a pane of their own, or one part of a list, or something plays in it.
 */
export const isPoor = ({ reading, mayBeLesson }: Look): boolean =>
  reading.ok
    ? reading.value.mayGoOn || mayBeLesson === true
    : /^(?:not-recognised|still-loading)$/.test(reading.error.code);

/** Whether what was seen says more than what was read before, and of no fewer rows. */
export const saysMore = (seen: Look, before: Look): boolean =>
  seen.reading.ok &&
  (!before.reading.ok ||
    seen.detection?.kind === 'teacher.lesson' ||
    (!isPoor(seen) && seen.reading.value.rows.length >= before.reading.value.rows.length));

/** Recognises all page kinds that a profile knows. What it is not sure of it does not read. */
export const makePageRecogniser = (setup: PageRecogniserSetup): PageRecogniser => {
  const { id, version, profile } = setup;
  const headers = indexHeaders(profile.headers, headerWords);

  const readingOf = (best: Recognised, isEmpty: boolean, head: Head, url: URL, sight: Sight): Reading => {
    const { kind, data, at, counted, hasNamesOnly = false, ...rows } = rowsOf(best, url);
    const { refused, cut, staff = 0, current } = rows;
    // Of persons the page may show others, of whom the list is not.
    const elsewhere = kind === 'section-roster' ? 0 : entriesElsewhere(best.grid, best.body, sight);
    return {
      kind,
      rows: at,
      mayGoOn: hasNamesOnly || elsewhere > 0,
      snapshot: (count) => {
        const { period } = best.context;
        const amounts = {
          counted,
          read: at.length,
          refused: refused + elsewhere,
          cut,
          staff,
          isOfRoster,
          ...(current !== undefined && { current }),
        };
        // The kind and its data were made together, one line above each other.
        return {
          ...head,
          kind,
          data,
          completeness: count({ found: best, isEmpty, amounts, sight, headers }),
          academicPeriod: period === null ? null : { id: null, label: period },
        } as Snapshot;
      },
    };
  };

  const look = (doc: Document, url: URL, context: ReadContext): Look => {
    const no = (problem: Problem, detection: Detection | null = null): Look => ({
      detection,
      reading: fail(problem),
    });
    if (isElsewhere(url, profile)) return no(problem('not-recognised', 'another platform'));
    const first = setup.first(doc, url);
    if (first?.kind === 'signed-out' || first?.kind === 'openemis.login')
      return no(problem('not-signed-in'), first);
    if (first?.answer === 'refuse') return no(problem('not-read-by-design', first.kind), first);
    const sight = makeSight(context.layout);
    const { found, empty } = recognise(doc, url, profile, sight, headers, setup.findTaught, setup.see);
    const best = empty ?? found[0];
    const mayBeLesson = setup.hasLessons === true && !holdsPeople(found) && mayPlay(doc);
    // Some show a picture where they play: asked only of what is no list.
    const isNone = setup.hasLessons === true && (best === undefined || best.score < askFrom);
    const lesson = mayBeLesson || isNone ? (setup.see?.readLesson(doc, url, sight) ?? null) : null;
    const head = {
      schema: 1 as const,
      source: { platform: profile.id, host: url.host, reader: id, readerVersion: version },
      account: setup.account(doc, url),
      capturedAt: context.now,
    };
    if (lesson !== null) {
      const { signals } = lesson;
      const detection = {
        kind: 'teacher.lesson',
        score: scoreOf(signals),
        signals,
        answer: 'accept',
      } as const;
      return { detection, reading: ok(lesson.reading(head)) };
    }
    if (best === undefined || best.score < askFrom) {
      if (isLoading(doc.body, sight)) return no(problem('still-loading'));
      return no(problem('not-recognised', showsChart(doc, sight) ? 'chart' : undefined));
    }
    const { spec, score, signals, grid } = best;
    const detection = { kind: spec.kind, score, signals };
    if (!isSure(best)) return no(problem('not-recognised', 'unsure'), { ...detection, answer: 'ask' });
    if (empty === null && rivalOf(found) !== null)
      return no(problem('not-recognised', 'two lists'), { ...detection, answer: 'ask' });
    const isEmpty = saysEmptyBeside(grid, sight);
    if (grid.rows.length === 0 && !isEmpty && (!profile.serverRendered || isLoading(doc.body, sight)))
      return no(problem('still-loading'), { ...detection, answer: 'accept' });
    return {
      detection: { ...detection, answer: 'accept' },
      reading: ok(readingOf(best, isEmpty, head, url, sight)),
      mayBeLesson: mayBeLesson && setup.see === undefined,
    };
  };
  return { id, version, platform: profile.id, lastVerified: setup.lastVerified, look };
};
