import type {
  ColumnMeaning,
  ColumnPreview,
  RefusedRow,
  SheetNoteKind,
} from '../../core/files/file-preview.ts';
import { columnMeanings } from '../../core/files/file-preview.ts';
import type { SectionRow, StudentRow } from '../../core/snapshot.ts';
import { textKey } from '../../core/text/text-key.ts';
import { darsakProfile } from '../darsak/profile.ts';
import type { KindHints } from '../profile.ts';
import { statedStudents } from '../reading/completeness/stated-students.ts';
import { contextOfTexts, type Context } from '../reading/context/context.ts';
import { readFacts, type GridFacts } from '../reading/fields/facts.ts';
import { judge, scoreOf } from '../reading/kinds/judge.ts';
import { isSure } from '../reading/recognise.ts';
import { placeOf, readSections } from '../reading/rows/section-rows.ts';
import { makeSight } from '../reading/page/sight.ts';
import { isBlank, readStudents } from '../reading/rows/student-rows.ts';
import { isIdLike } from '../reading/words/values.ts';
import { headerWords, indexHeaders, type Field } from '../reading/words/vocabulary.ts';
import { tablesOf, type SheetTable } from './sheet-tables.ts';
import type { Sheet } from './sheet.ts';

/** Students of one section in one sheet, or of no named one. */
export interface SectionOfSheet {
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
  readonly label: string;
  readonly students: readonly StudentRow[];
  readonly stated: number | null;
}

export interface SheetReading {
  readonly answer: 'sure' | 'ask' | 'sections' | 'other' | 'none';
  readonly columns: readonly ColumnPreview[];
  readonly groups: readonly SectionOfSheet[];
  readonly sections: readonly SectionRow[];
  readonly refused: readonly RefusedRow[];
  readonly hiddenRows: number;
  readonly notes: Readonly<Partial<Record<SheetNoteKind, number>>>;
  readonly period: string | null;
  readonly fields: ReadonlySet<Field>;
}

export interface SheetChoices {
  readonly hidden: boolean;
  readonly columns: Readonly<Record<number, ColumnMeaning>>;
}

/** The same words as in pages; a file has no profile of its own, since nobody knows which site it came from. */
const headers = indexHeaders(headerWords);
const sight = makeSight();
const nowhere = new URL('file:///');

const kindOf = (kind: string): KindHints => {
  const spec = darsakProfile.kinds.find((each) => each.kind === kind);
  if (spec === undefined) throw new Error(`No such kind: ${kind}`);
  return spec;
};
const roster = kindOf('teacher.roster');
const sectionList = kindOf('teacher.sections');

const meanings: ReadonlySet<string> = new Set(columnMeanings);
const asMeaning = (field: Field | null): ColumnMeaning =>
  field === 'name'
    ? 'studentName'
    : field !== null && meanings.has(field)
      ? (field as ColumnMeaning)
      : 'none';

/** A header that means what a person chose, in the vocabulary's own words. */
const headerFor = (meaning: ColumnMeaning): string =>
  meaning === 'none' ? '' : (headerWords[meaning].split('|')[0] ?? '');

/** A column that a person chose for something takes it away from whatever column the file's header gave it to. */
const chosenHeaders = ({ columns }: SheetChoices, first: SheetTable): ReadonlyMap<number, string> => {
  const chosen = new Map(Object.entries(columns).map(([at, meaning]) => [Number(at), headerFor(meaning)]));
  const taken = new Set<ColumnMeaning>(Object.values(columns).filter((meaning) => meaning !== 'none'));
  first.columns.forEach((column, n) => {
    if (chosen.has(column)) return;
    const field = headers.fieldOf(first.grid.headers[n]?.at(-1) ?? '');
    if (field !== null && taken.has(asMeaning(field))) chosen.set(column, '');
  });
  return chosen;
};

interface TableReading {
  readonly table: SheetTable;
  readonly facts: GridFacts;
  readonly context: Context;
}

const readTable = (table: SheetTable, outside: readonly string[]): TableReading => ({
  table,
  facts: readFacts(table.grid, sight, headers),
  context: contextOfTexts([...outside, ...table.above], headers),
});

/** Which column of the table each field was taken from. */
const columnOfField = ({ table, facts }: TableReading): ReadonlyMap<number, Field> => {
  const found = new Map<number, Field>();
  for (const { row, values } of facts.rows)
    for (const [field, { element }] of values) {
      const n = row.cells.indexOf(element);
      const column = table.columns[n];
      if (column !== undefined && !found.has(column)) found.set(column, field);
    }
  return found;
};

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const previewColumns = (
  reading: TableReading,
  choices: SheetChoices,
  ownHeaders: ReadonlyMap<number, string>,
): ColumnPreview[] => {
  const { table, facts } = reading;
  const given = columnOfField(reading);
  return table.columns.map((column, n) => {
    const samples = facts.rows.flatMap(({ row }) => row.cells[n]?.textContent ?? []).slice(0, 3);
    const header = table.grid.headers[n]?.at(-1) ?? '';
    const own = choices.columns[column];
    const field = given.get(column) ?? null;
    const known = headers.fieldOf(header);
    // Guardians and telephones are known words too, and nothing that is read.
    const claimed = asMeaning(known) === 'none' ? null : known;
    const denied = claimed !== null && facts.denied.has(claimed) && field === null;
    const twice = claimed !== null && facts.unclear.has(claimed) && field === null;
    const meaning = own ?? asMeaning(field);
    const by =
      own !== undefined ? 'person' : meaning === 'none' ? null : claimed === null ? 'values' : 'header';
    return {
      at: column,
      letter: letterOf(column),
      header: ownHeaders.get(column) ?? '',
      meaning,
      by: meaning === 'none' ? null : by,
      wrong: denied ? 'values' : twice ? 'twice' : null,
      samples: samples.filter((text) => text !== ''),
    };
  });
};

/** Students by the section that their rows name, or that stands above the table. */
const groupsOf = ({
  facts,
  context,
  table,
}: TableReading): { groups: SectionOfSheet[]; taken: ReadonlySet<Element> } => {
  const students = readStudents(facts).students.filter(({ element }) => !table.shifted.has(element));
  const groups = new Map<string, { place: Omit<SectionOfSheet, 'students'>; students: StudentRow[] }>();
  for (const { student, facts: row } of students) {
    const own = placeOf(row, null);
    const place = {
      grade: own.grade ?? context.grade,
      section: own.section ?? context.section,
      subject: own.subject ?? context.subject,
    };
    const groupKey = groupKeyOf(place);
    const group = groups.get(groupKey) ?? {
      place: {
        ...place,
        label: own.texts.length > 0 ? own.texts.join(' — ') : context.label,
        stated: statedStudents(table.above),
      },
      students: [],
    };
    group.students.push(student);
    groups.set(groupKey, group);
  }
  const several = groups.size > 1;
  return {
    groups: [...groups.values()].map(({ place, students: rows }) => ({
      ...place,
      // A total above a table of several sections is of all of them together.
      stated: several ? null : place.stated,
      students: rows,
    })),
    taken: new Set(students.map(({ element }) => element)),
  };
};

export const groupKeyOf = (place: Pick<SectionOfSheet, 'grade' | 'section' | 'subject'>): string =>
  [place.grade, place.section, place.subject].map((part) => textKey(part ?? '')).join('|');

/** Rows with something in them that are no students, and how many stand below the last one: signatures, remarks. */
const refusedOf = (
  { facts, table }: TableReading,
  taken: ReadonlySet<Element>,
  sheet: string,
): { refused: RefusedRow[]; below: number } => {
  const last = facts.rows.findLastIndex(({ row }) => taken.has(row.element));
  const refused: RefusedRow[] = [];
  let below = 0;
  if (last < 0) return { refused, below };
  facts.rows.forEach((row, n) => {
    // A row of figures is no student, unless one of them is somebody's number.
    const blank = isBlank(row) && !row.chunks.some(({ text }) => isIdLike(text));
    if (taken.has(row.row.element) || blank) return;
    const named = ['studentName', 'name', 'firstName'].some((field) => row.values.has(field as Field));
    if (n > last && !named) below++;
    else
      refused.push({ sheet, at: table.at.get(row.row.element) ?? 0, why: named ? 'not-a-name' : 'no-name' });
  });
  return { refused, below };
};

const answerOf = ({ facts, context }: TableReading): SheetReading['answer'] => {
  const asRoster = judge(facts, context, roster, '', headers);
  if (asRoster !== null && isSure({ score: scoreOf(asRoster), signals: asRoster })) return 'sure';
  const asList = judge(facts, context, sectionList, '', headers);
  if (asList !== null && isSure({ score: scoreOf(asList), signals: asList })) return 'sections';
  const named =
    facts.rows.length > 0 && (['studentName', 'name', 'firstName'] as const).some((f) => facts.stated.has(f));
  if (asRoster !== null || facts.inferred.has('name')) return 'ask';
  return named
    ? 'other'
    : facts.rows.length > 0 && facts.grid.headers.some(({ length }) => length > 0)
      ? 'ask'
      : 'none';
};

const best = ['sure', 'sections', 'ask', 'other', 'none'] as const;

/** A sheet by the rules of pages: the same vocabulary, the same proofs by values, the same refusals. */
export const readSheet = (sheet: Sheet, fileName: string, choices: SheetChoices): SheetReading => {
  const outside = [
    fileName,
    ...(/^(?:sheet|ورقة)\s*\d+$/i.test(sheet.name) || sheet.name === fileName ? [] : [sheet.name]),
  ];
  const asFound = tablesOf(sheet, headers, { hidden: choices.hidden, headers: new Map() });
  const [first] = asFound;
  const chosen = Object.keys(choices.columns).length > 0 && first !== undefined;
  const tables = chosen
    ? tablesOf(sheet, headers, { hidden: choices.hidden, headers: chosenHeaders(choices, first) })
    : asFound;
  const readings = tables.map((table) => readTable(table, outside));
  const answers = readings.map(answerOf);
  const answer = best.find((each) => answers.includes(each)) ?? 'none';
  const used = readings.filter((_, n) => answers[n] === answer || answers[n] === 'sure');
  const groups: SectionOfSheet[] = [];
  const refused: RefusedRow[] = [];
  const sections: SectionRow[] = [];
  let below = 0;
  for (const reading of used) {
    if (answer === 'sections')
      sections.push(
        ...readSections(reading.facts, reading.context, nowhere).sections.map((one) => one.section),
      );
    if (answer !== 'sure' && answer !== 'ask') continue;
    const found = groupsOf(reading);
    groups.push(...found.groups);
    const left = refusedOf(reading, found.taken, sheet.name);
    refused.push(...left.refused);
    below += left.below;
  }
  // As they stand in the file, whatever a person chose since.
  const ownHeaders = new Map(
    first?.columns.map((column, n) => [column, first.grid.headers[n]?.at(-1) ?? ''] as const),
  );
  const widest = used.toSorted((a, b) => b.facts.rows.length - a.facts.rows.length)[0] ?? readings[0];
  const hiddenRows = used.reduce((sum, { table }) => sum + table.grid.hiddenRows, 0);
  const notes: Partial<Record<SheetNoteKind, number>> = {
    ...sheet.notes,
    'hidden-rows': sheet.rows.filter(({ hidden }) => hidden).length,
    'hidden-columns': sheet.hiddenColumns.size,
    'serial-days': used.reduce((sum, { table }) => sum + table.serialDays, 0),
    'left-below': below,
  };
  return {
    answer,
    columns: widest === undefined ? [] : previewColumns(widest, choices, ownHeaders),
    groups,
    sections: sections.map((section, n) => ({ ...section, row: n + 1 })),
    refused,
    hiddenRows,
    notes,
    period: readings.find(({ context }) => context.period !== null)?.context.period ?? null,
    fields: new Set(used.flatMap(({ facts }) => [...facts.stated, ...facts.inferred])),
  };
};
