import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Completeness, SectionLabel, Snapshot } from '../../core/snapshot.ts';
import type { Detection, ReadContext, Reader } from '../reader.ts';
import { isLoading, readSigns, weigh, type Counted } from '../reading/completeness.ts';
import type { Context } from '../reading/context.ts';
import { isSure, recognise, askFrom, type Recognised } from '../reading/recognise.ts';
import { placeOf, readSections } from '../reading/section-rows.ts';
import { makeSight, type Sight } from '../reading/sight.ts';
import { readStudents } from '../reading/student-rows.ts';
import { headerWords, indexHeaders } from '../reading/vocabulary.ts';
import { key } from '../reading/text.ts';
import { readDarsakAccount } from './account.ts';
import { detectDarsak } from './detect.ts';
import { darsakProfile } from './profile.ts';

/** Where a row of the snapshot stands in the page. */
export interface RowAt {
  readonly element: Element;
  /** The row's number in the snapshot, from 1. */
  readonly row: number;
}

interface Reading {
  readonly kind: 'roster' | 'sections' | 'empty';
  readonly snapshot: Snapshot;
  readonly rows: readonly RowAt[];
}

const version = 1;
const headers = indexHeaders(headerWords);

const sectionOf = (context: Context, first: ReturnType<typeof placeOf> | null): SectionLabel => ({
  label: first === null || first.grade === null ? context.label : first.texts.join(' — '),
  grade: first?.grade ?? context.grade,
  section: first?.section ?? context.section,
  subject: first?.subject ?? context.subject,
});

/** Grade and section from the rows' own columns, when all rows agree; they beat what stands above the list. */
const placeOfRows = (found: Recognised): ReturnType<typeof placeOf> | null | 'several' => {
  const { facts } = found;
  if (!(['grade', 'section', 'gradeSection'] as const).some((field) => facts.stated.has(field))) return null;
  const places = facts.rows.map((row) => placeOf(row, null));
  const names = new Set(places.map(({ grade, section }) => key(`${grade ?? ''} ${section ?? ''}`)));
  return names.size > 1 ? 'several' : (places[0] ?? null);
};

/** Two lists with different content that are equally good: which one is meant, a person must say. */
const isTie = (best: Recognised, next: Recognised | undefined): boolean => {
  if (next === undefined || next.score < best.score || next.kind !== best.kind) return false;
  if (best.grid.root.contains(next.grid.root) || next.grid.root.contains(best.grid.root)) return false;
  const text = (found: Recognised): string =>
    found.grid.rows.map(({ element }) => key(element.textContent)).join('|');
  return text(best) !== text(next);
};

const readPage = (doc: Document, url: URL, context: ReadContext): Result<Reading, Problem> => {
  const first = detectDarsak(doc, url);
  if (first?.kind === 'signed-out') return fail(problem('not-signed-in'));
  if (first?.answer === 'refuse') return fail(problem('not-read-by-design', first.kind));
  const sight: Sight = makeSight(context.layout);
  const { found, empty } = recognise(doc, url, darsakProfile, sight, headers);
  const best = found[0];
  const head = {
    schema: 1 as const,
    source: { platform: 'darsak' as const, host: url.host, reader: 'darsak', readerVersion: version },
    account: readDarsakAccount(doc, url),
    capturedAt: context.now,
  };
  const periodOf = (place: Context): Snapshot['academicPeriod'] =>
    place.period === null ? null : { id: null, label: place.period };
  if (best === undefined || best.score < askFrom) {
    if (isLoading(doc.body, sight)) return fail(problem('still-loading'));
    if (empty === null || first === null) return fail(problem('not-recognised'));
    const signs = readSigns(empty.body, empty.grid, sight, 'students', { read: 0, refused: 0, cut: 0 });
    const completeness = weigh(signs, 0, true);
    const snapshot: Snapshot = {
      ...head,
      kind: 'section-roster',
      academicPeriod: periodOf(empty.context),
      completeness,
      data: { section: sectionOf(empty.context, null), students: [] },
    };
    return ok({ kind: 'empty', snapshot, rows: [] });
  }
  if (!isSure(best)) return fail(problem('not-recognised', 'unsure'));
  if (isTie(best, found[1])) return fail(problem('not-recognised', 'two lists'));
  const complete = (counted: Counted, read: number, refused: number, cut: number): Completeness =>
    weigh(readSigns(best.body, best.grid, sight, counted, { read, refused, cut }), read, best.grid.saysEmpty);
  if (best.kind === 'roster') {
    const { students, refused, cut } = readStudents(best.facts);
    const place = placeOfRows(best);
    const snapshot: Snapshot = {
      ...head,
      kind: 'section-roster',
      academicPeriod: periodOf(best.context),
      completeness: complete('students', students.length, refused, cut),
      data: {
        section:
          place === 'several'
            ? { label: '', grade: null, section: null, subject: best.context.subject }
            : sectionOf(best.context, place),
        students: students.map(({ student }) => student),
      },
    };
    return ok({
      kind: 'roster',
      snapshot,
      rows: students.map(({ element, student }) => ({ element, row: student.row })),
    });
  }
  const { sections, refused } = readSections(best.facts, null, url);
  const snapshot: Snapshot = {
    ...head,
    kind: 'section-list',
    academicPeriod: periodOf(best.context),
    completeness: complete('sections', sections.length, refused, 0),
    data: { sections: sections.map(({ section }) => section) },
  };
  return ok({
    kind: 'sections',
    snapshot,
    rows: sections.map(({ element, section }) => ({ element, row: section.row })),
  });
};

export interface DarsakReader extends Reader {
  /** The elements of the rows that `read` numbers, by the same recognition; empty where nothing can be read. */
  locate(doc: Document, url: URL, context: ReadContext): readonly RowAt[];
}

/** Reads "my sections" and a section's roster of Darsak, in whatever layout they stand (darsak-facts 9). */
export const darsakReader: DarsakReader = {
  id: 'darsak',
  version,
  platform: 'darsak',
  lastVerified: '2026-11-23',
  detect(doc, url): Detection | null {
    const first = detectDarsak(doc, url);
    if (first?.answer === 'refuse') return first;
    const best = recognise(doc, url, darsakProfile, makeSight(), headers).found[0];
    if (best === undefined || best.score < askFrom) return null;
    return {
      kind: best.kind === 'roster' ? 'teacher.roster' : 'teacher.sections',
      score: best.score,
      signals: best.signals,
      answer: isSure(best) ? 'accept' : 'ask',
    };
  },
  read(doc, url, context) {
    const reading = readPage(doc, url, context);
    return reading.ok ? ok(reading.value.snapshot) : reading;
  },
  locate(doc, url, context) {
    const reading = readPage(doc, url, context);
    return reading.ok ? reading.value.rows : [];
  },
};
