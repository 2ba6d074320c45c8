import type { FileFault } from '../../core/files/file-fault.ts';
import type {
  FileChoices,
  FilePreview,
  FileStatement,
  GroupPreview,
  SheetNoteKind,
  SheetPreview,
} from '../../core/files/file-preview.ts';
import type { ShownList } from '../../core/files/shown-list.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Completeness, Snapshot, StudentRow } from '../../core/snapshot.ts';
import { textKey } from '../../core/text/text-key.ts';
import { digitsOf } from '../reading/words/text.ts';
import { FaultError } from './fault.ts';
import { isMisnamed, openFile, type OpenHooks } from './open-file.ts';
import { groupKeyOf, readSheet, type SectionOfSheet, type SheetReading } from './read-sheet.ts';
import { snapshotsOf, type FileGroup } from './file-snapshots.ts';
import { SheetMaker, type Sheet, type Workbook } from './sheet.ts';

/** One opened file while a person looks at it: kept by the worker, asked again after each correction. */
export interface FileSession {
  preview(choices: FileChoices): FilePreview;
  /** What is kept: one list for each section, or the list of sections. */
  take(choices: FileChoices, statement: FileStatement, id: string): readonly Snapshot[];
}

interface Read {
  readonly sheet: Sheet;
  readonly at: number;
  readonly reading: SheetReading;
  readonly used: boolean;
}

/** Groups of all used sheets; one section may stand in two sheets (a class longer than a page, darsak-facts 6.4). */
const groupsOf = (
  reads: readonly Read[],
  choices: FileChoices,
): (FileGroup & { readonly preview: GroupPreview })[] => {
  const groups = new Map<string, { parts: (SectionOfSheet & { sheet: number })[]; sheets: Set<string> }>();
  for (const { reading, used, sheet, at } of reads)
    if (used)
      for (const part of reading.groups) {
        const groupKey = groupKeyOf(part);
        const group = groups.get(groupKey) ?? { parts: [], sheets: new Set() };
        group.parts.push({ ...part, sheet: at });
        group.sheets.add(sheet.name);
        groups.set(groupKey, group);
      }
  return [...groups].flatMap(([groupKey, { parts, sheets }]) => {
    const [first] = parts;
    if (first === undefined) return [];
    const own = choices.groups[groupKey];
    const given = (text: string | undefined, read: string | null): string | null =>
      text === undefined ? read : text.trim() === '' ? null : text.trim();
    const students = eachOnce(parts).map((student, n) => ({ ...student, row: n + 1 }));
    const totals = parts.flatMap(({ stated }) => stated ?? []);
    const stated = totals.length === 0 ? null : Math.max(...totals);
    const place = {
      grade: given(own?.grade, first.grade),
      section: given(own?.section, first.section),
      subject: given(own?.subject, first.subject),
    };
    const preview: GroupPreview = {
      key: groupKey,
      label: first.label,
      ...place,
      students: students.length,
      stated,
      sheets: [...sheets],
      samples: students.slice(0, 3).map(({ name }) => name),
      used: own?.used ?? true,
    };
    return [{ ...place, label: first.label, students, stated, preview }];
  });
};

/** A child of the same name and number in two sheets stands in a copy of the list; twice in one sheet it is a finding. */
const eachOnce = (parts: readonly (SectionOfSheet & { readonly sheet: number })[]): StudentRow[] => {
  const sheets = new Map<string, number>();
  return parts.flatMap(({ students, sheet }) =>
    students.filter(({ name, nationalId, openemisNo }) => {
      const number = nationalId ?? openemisNo;
      if (number === undefined) return true;
      const child = [textKey(name), digitsOf(number)].join('|');
      const first = sheets.get(child) ?? sheet;
      sheets.set(child, first);
      return first === sheet;
    }),
  );
};

const notesOf = (reading: SheetReading): SheetPreview['notes'] =>
  (Object.entries(reading.notes) as [SheetNoteKind, number][]).flatMap(([note, count]) =>
    count > 0 ? [{ note, count }] : [],
  );

/** By what only one platform's lists have. */
const looksLike = (reads: readonly Read[], book: Workbook): FilePreview['looksLike'] => {
  const fields = new Set(reads.flatMap(({ reading }) => [...reading.fields]));
  if (fields.has('openemisNo')) return 'openemis';
  const texts = book.sheets
    .flatMap(({ rows }) => rows.slice(0, 40))
    .flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  // «حالة القيد», «رقم الإثبات»: the words of Ajyal's reports (darsak-facts 5.1).
  const ajyal = texts.filter((text) =>
    /^(?:حالة القيد|رقم الإثبات|المرحلة \/ القسم \/ المسار|السلطة المشرفة|النظام الدراسي)$/.test(text),
  );
  return new Set(ajyal).size >= 2 ? 'ajyal' : null;
};

const makeSession = (book: Workbook, name: string, shown: Completeness | null = null): FileSession => {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/_/g, ' ');
  const readAll = (choices: FileChoices): Read[] =>
    book.sheets.map((sheet, at) => {
      const reading = readSheet(sheet, bare, { hidden: choices.hidden, columns: choices.columns[at] ?? {} });
      const own =
        reading.answer === 'sure' ||
        reading.answer === 'sections' ||
        (reading.answer === 'ask' && book.sheets.length === 1);
      return { sheet, at, reading, used: choices.sheets[at] ?? (own && !sheet.hidden) };
    });
  return {
    preview(choices) {
      const reads = readAll(choices);
      const used = reads.filter((read) => read.used);
      return {
        name,
        kind: book.kind,
        encoding: book.encoding,
        separator: book.separator,
        misnamed: isMisnamed(name, book),
        sheets: reads.map(({ sheet, at, reading, used: taken }) => ({
          at,
          name: sheet.name,
          hidden: sheet.hidden,
          used: taken,
          rows: sheet.rows.length,
          answer: reading.answer,
          columns: reading.columns,
          notes: notesOf(reading),
        })),
        groups: groupsOf(reads, choices).map(({ preview }) => preview),
        sections: used.reduce((sum, { reading }) => sum + reading.sections.length, 0),
        refused: used.flatMap(({ reading }) => reading.refused),
        hiddenRows: used.reduce((sum, { reading }) => sum + reading.hiddenRows, 0),
        // Of a list that Ajyal's page showed, its platform is known.
        looksLike: shown === null ? looksLike(used, book) : 'ajyal',
        shown,
        period: used.find(({ reading }) => reading.period !== null)?.reading.period ?? null,
      };
    },
    take(choices, statement, id) {
      const used = readAll(choices).filter((read) => read.used);
      return snapshotsOf(
        {
          groups: groupsOf(used, choices).filter(({ preview }) => preview.used),
          sections: used
            .flatMap(({ reading }) => reading.sections)
            .map((section, n) => ({ ...section, row: n + 1 })),
          refused: used.reduce((sum, { reading }) => sum + reading.refused.length, 0),
          hiddenRows: used.reduce((sum, { reading }) => sum + reading.hiddenRows, 0),
          period: used.find(({ reading }) => reading.period !== null)?.reading.period ?? null,
          shown,
        },
        statement,
        { id, name },
      );
    },
  };
};

/** Opens a file for a person to look at; heavy, see `openFile`. */
export const openSession = (
  bytes: Uint8Array,
  name: string,
  hooks: OpenHooks,
): Result<FileSession, FileFault> => {
  const book = openFile(bytes, name, hooks);
  return book.ok ? ok(makeSession(book.value, name)) : book;
};

/** Opens a list that a page showed: its cells are there already, and nothing has to be parsed. */
export const openListSession = (list: ShownList): Result<FileSession, FileFault> => {
  const sheet = new SheetMaker(list.name);
  try {
    list.rows.forEach((cells, n) =>
      sheet.add(
        n + 1,
        cells.map((text) => sheet.cell(text)),
      ),
    );
  } catch (error) {
    if (error instanceof FaultError) return fail(error.fault);
    throw error;
  }
  if (sheet.rowCount === 0) return fail('empty');
  const book: Workbook = { kind: 'shown', sheets: [sheet.make()], encoding: null, separator: null };
  return ok(makeSession(book, list.name, list.completeness));
};
