import { chunksOf, type Chunk } from './chunks.ts';
import { isGrade, readClassText, sectionOf } from './class-text.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Sight } from './sight.ts';
import { byValue } from './by-value.ts';
import { withoutEchoes } from './echoed-heads.ts';
import { pairLabels, sharedTexts } from './label-pairs.ts';
import { readGroups } from './group-fields.ts';
import { inferFields, isPersonLike } from './infer-fields.ts';
import { findTitles } from './find-titles.ts';
import { fieldOfHeaders } from './header-field.ts';
import { labelOwnWords } from './own-words.ts';
import { isDash, saysOfRows } from './says-of-rows.ts';
import { nameBySpoken } from './spoken-names.ts';
import { key } from './text.ts';
import { isSubject } from './subjects.ts';
import { countSubmissions, titleLessons } from './title-fields.ts';
import { countOf, isDate, isGender, isIdLike, isNameLike, isNationalId, isSerial, share } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';

/** One row brought to fields: what each value means, and why we believe it. */
export interface RowFacts {
  readonly row: GridRow;
  readonly values: ReadonlyMap<Field, Chunk>;
  /** All pieces of the row. */
  readonly chunks: readonly Chunk[];
}

export interface GridFacts {
  readonly grid: Grid;
  readonly rows: readonly RowFacts[];
  /** Fields by a header or label that the values bear out. */
  readonly stated: ReadonlySet<Field>;
  /** Fields by their values alone. */
  readonly inferred: ReadonlySet<Field>;
  /** Fields a header claims and the values deny: shifted or corrupted columns. */
  readonly denied: ReadonlySet<Field>;
  /** Fields that two columns claim, or that two columns could be: a person must say. */
  readonly unclear: ReadonlySet<Field>;
  /** Columns of unknown header whose values look like names of persons. */
  readonly unknownNames: number;
  /** Columns of unknown header that hold values in most rows: what the list is for may stand in them. */
  readonly unknownColumns: number;
  /** Those of them that hold long numbers: ids in words we do not know. */
  readonly unknownNumbers: number;
}

/** What the values of a field must look like, for most rows; a field without a rule is taken as it is. */
const shapes: Partial<Record<Field, (value: string) => boolean>> = {
  studentName: (value) => isNameLike(value, 1),
  name: (value) => isNameLike(value, 1),
  firstName: (value) => isNameLike(value, 1),
  fatherName: (value) => isNameLike(value, 1),
  grandfatherName: (value) => isNameLike(value, 1),
  familyName: (value) => isNameLike(value, 1),
  nationalId: isNationalId,
  openemisNo: isIdLike,
  otherId: (value) => isIdLike(value) || /^[a-z]{0,4}[-_]?\d{1,15}$/.test(key(value)),
  birthDate: isDate,
  gender: isGender,
  grade: (value) => isGrade(value) || readClassText(value)?.grade != null,
  section: (value) => sectionOf(value) !== null || readClassText(value)?.section != null,
  // «8-A»: too little to be believed anywhere but below such a header.
  gradeSection: (value) =>
    readClassText(value) !== null ||
    isGrade(value) ||
    /^(?:1[0-2]|[1-9])\s*[-–/]?\s*[a-h]$/i.test(key(value)),
  subject: (value) => /\p{L}{2}/u.test(value) && !isIdLike(value),
  studentCount: (value) => countOf(value) !== null,
};

const titles: ReadonlySet<Field> = new Set(['lesson', 'assignment', 'unit']);
const names: ReadonlySet<Field> = new Set(['studentName', 'name', 'teacherName', 'staffName', 'homeroom']);

const personal: readonly Field[] = [...names, 'firstName'];

/** The piece of a cell that is the field's value: in a name column the name, beside it may stand an id or a badge. */
const pick = (field: Field, chunks: readonly Chunk[], shared: ReadonlySet<string>): Chunk | null => {
  const unlabelled = chunks.filter((chunk) => chunk.label === null);
  // What stands in every row is no row's name: «عرض الملف», «خيارات».
  const own = names.has(field) ? unlabelled.filter((chunk) => !shared.has(chunk.text)) : unlabelled;
  const free = own.length > 0 ? own : unlabelled;
  if (free.length === 0) return null;
  const shape = shapes[field];
  // A letter or a sign before a title is drawn, not written.
  if (titles.has(field)) {
    const title = free.find(({ text }) => /\p{L}{2}|\p{N}/u.test(text)) ?? free[0];
    return title === undefined ? null : { ...title, text: title.whole ?? title.text };
  }
  if (free.length === 1 || (shape === undefined && !names.has(field))) return free[0] ?? null;
  const fitting = free.filter((chunk) => shape === undefined || shape(chunk.text));
  return names.has(field)
    ? (fitting.find((chunk) => isNameLike(chunk.text) && /[\u0621-\u064A]/.test(chunk.text)) ??
        fitting.find((chunk) => isNameLike(chunk.text)) ??
        fitting[0] ??
        free[0] ??
        null)
    : (fitting[0] ?? free[0] ?? null);
};

/** «5550010071 - name»: an id before the name in one text (openemis-contract D3). */
const idAndName = /^([\d٠-٩۰-۹]{6,15})\s*[-–]\s*(\D+)$/u;

/** The same where no header says what the text is: two pieces. */
const splitId = (chunk: Chunk): Chunk | Chunk[] => {
  const parts = chunk.label === null ? idAndName.exec(chunk.text) : null;
  return parts === null
    ? chunk
    : [
        { ...chunk, text: parts[1] ?? '' },
        { ...chunk, text: (parts[2] ?? '').trim() },
      ];
};

const isLatin = (text: string): boolean => /^[A-Za-z]/.test(text);

/** «9026000007 - name, 9026000006 - name»: several persons of a school's staff, each behind a number. */
const severalPeople = (text: string): string | null => {
  const people = text.split(/\s*[,،]\s*/).map((one) => idAndName.exec(one)?.[2]?.trim());
  return people.length > 1 && people.every((one) => one !== undefined) ? people.join('، ') : null;
};

/** Labels that stand before their value in a box of their own, without a colon; the value must bear them out. */
const labelFields: readonly Field[] = ['nationalId', 'openemisNo', 'otherId', 'birthDate', 'gender'];

/** Brings a grid to fields by header and by values. */
export const readFacts = (grid: Grid, sight: Sight, headers: HeaderIndex): GridFacts => {
  const stated = new Set<Field>();
  const inferred = new Set<Field>();
  const denied = new Set<Field>();
  const unclear = new Set<Field>();
  let unknownNames = 0;
  let unknownColumns = 0;
  let unknownNumbers = 0;
  const pieces = withoutEchoes(
    grid,
    grid.rows.map(({ element, cells }) => ({
      element,
      cells: cells.map((cell) => (cell === null ? [] : chunksOf(cell, sight, headers))),
    })),
  );
  const shared = sharedTexts(pieces);
  const headed = grid.headers.map((texts) => texts.length > 0);
  const paired = labelOwnWords(pairLabels(pieces, headed, shared, headers), headed, headers);
  const rows = grid.rows.map((row, n) => ({
    row,
    values: new Map<Field, Chunk>(),
    cells: (paired[n] ?? []).map((chunks, column) =>
      headed[column] === true ? chunks : chunks.flatMap(splitId),
    ),
  }));
  // 1. Labels inside the rows: the surest statement.
  for (const { cells, values } of rows) {
    const flat = cells.flat();
    for (const [n, bare] of flat.entries()) {
      const before = flat[n - 1];
      const says = before === undefined || before.label !== null ? null : headers.fieldOf(before.text);
      const chunk =
        bare.label === null && before !== undefined && says !== null && labelFields.includes(says)
          ? { ...bare, label: before.text }
          : bare;
      const field = chunk.label === null ? null : byValue(headers.fieldOf(chunk.label), [chunk.text]);
      const shape = field === null ? undefined : shapes[field];
      if (field === null || values.has(field) || isDash(chunk.text)) continue;
      const [, id, name] = (names.has(field) ? idAndName.exec(chunk.text) : null) ?? [];
      const value = name === undefined ? chunk : { ...chunk, text: name.trim() };
      if (shape !== undefined && !shape(value.text)) continue;
      if (id !== undefined && shape !== undefined && !values.has('otherId'))
        values.set('otherId', { ...chunk, text: id });
      values.set(field, value);
      stated.add(field);
    }
  }
  // A label nobody knows may be what the list is for, as a column's header may.
  const unknown = new Map<string, number>();
  for (const { cells } of rows)
    for (const label of new Set(cells.flat().flatMap((chunk) => chunk.label ?? [])))
      if (headers.fieldOf(label) === null) unknown.set(label, (unknown.get(label) ?? 0) + 1);
  for (const count of unknown.values()) if (count * 2 > rows.length) unknownColumns++;
  // 2. Columns with a header.
  const taken = new Map<Field, number>();
  grid.headers.forEach((texts, column) => {
    const claimed = fieldOfHeaders(texts, headers, grid.headers);
    const inColumn = rows.map(({ cells }) => cells[column] ?? []);
    if (claimed === null) {
      // A column of buttons says nothing of its rows.
      if (texts.length > 0 && saysOfRows(inColumn)) unknownColumns++;
      const first = texts.length > 0 ? inColumn.map((chunks) => chunks[0]?.text ?? '') : [];
      if (share(first, isIdLike) >= 0.8) unknownNumbers++;
      if (share(first, (v) => isNameLike(v)) >= 0.8) unknownNames++;
      return;
    }
    let field = claimed;
    let picked = inColumn.map((chunks) => {
      const chunk = pick(field, chunks, shared);
      // A dash says that there is no value: a mark that is not given is no mark.
      return chunk !== null && isDash(chunk.text) ? null : chunk;
    });
    const texts2 = picked.map((chunk) => chunk?.text ?? '');
    if (field === 'number') {
      if (isSerial(texts2)) field = 'serial';
      else if (share(texts2, isIdLike) >= 0.8 && new Set(texts2).size === texts2.length) field = 'otherId';
      else return;
    }
    // A sheet to be filled in by hand is no register of days.
    if (field === 'day' && texts2.every((text) => text === '')) return;
    field = byValue(field, texts2);
    // «Name» of a list of classes or of subjects; «القسم» of a course's people.
    if (
      (field === 'name' || field === 'stage') &&
      share(texts2, (text) => readClassText(text)?.grade != null) >= 0.8
    )
      field = 'gradeSection';
    if (field === 'name' && share(texts2, isSubject) >= 0.6 && !texts2.some((text) => isPersonLike(text)))
      field = 'subject';
    // An id in front of the name is split off before the shape is judged.
    const before: (Chunk | null)[] = [];
    if (names.has(field))
      picked = picked.map((chunk, n) => {
        const several = chunk === null ? null : severalPeople(chunk.text);
        if (chunk !== null && several !== null) return { ...chunk, text: several };
        const parts = chunk === null ? null : idAndName.exec(chunk.text);
        // A picture, a name and a number in one cell: the number is an id of a kind the page does not say.
        before[n] = inColumn[n]?.find((other) => other.label === null && isIdLike(other.text)) ?? null;
        if (chunk === null || parts === null) return chunk;
        before[n] = { ...chunk, text: parts[1] ?? '' };
        return { ...chunk, text: (parts[2] ?? '').trim() };
      });
    const shape = shapes[field];
    const filled = picked.map((chunk) => chunk?.text ?? '');
    if (shape !== undefined && filled.some((text) => text !== '') && share(filled, shape) < 0.8) {
      if (!taken.has(field)) denied.add(field);
      return;
    }
    // «الطالب» over a key of the page's own, «اسم الطالب» over the names: the values say which of the two it is.
    denied.delete(field);
    const other = taken.get(field);
    if (other !== undefined && other !== column) {
      // The names once more in the other script.
      const before = rows.map(({ values }) => values.get(field)?.text ?? '');
      const isTwice = names.has(field) && share(before, isLatin) !== share(filled, isLatin);
      if (!isTwice) unclear.add(field);
      if (!isTwice || share(filled, isLatin) > 0.2) return;
      for (const { values } of rows) values.delete(field);
    }
    taken.set(field, column);
    stated.add(field);
    picked.forEach((chunk, n) => {
      const values = rows[n]?.values;
      if (chunk !== null && values !== undefined && !values.has(field)) values.set(field, chunk);
      const id = before[n];
      if (id !== null && id !== undefined && values !== undefined && !values.has('otherId'))
        values.set('otherId', id);
    });
  });
  // «الاسم | اسم الأب | العائلة»: the name is the first of several parts; one word without others is no whole name.
  for (const field of ['studentName', 'name'] as const) {
    if (!stated.has(field) || rows.length === 0) continue;
    const texts = rows.map(({ values }) => values.get(field)?.text ?? '');
    if (share(texts, (text) => isNameLike(text, 3)) > 0.2) continue;
    if (stated.has('familyName') && !stated.has('firstName')) {
      stated.delete(field);
      stated.add('firstName');
      for (const { values } of rows) {
        const part = values.get(field);
        values.delete(field);
        if (part !== undefined) values.set('firstName', part);
      }
    } else if (share(texts, (text) => isNameLike(text)) < 0.5) unclear.add(field);
  }
  readGroups(rows, stated);
  // 3. What stands without a header: by its values, and only when one place alone could be it.
  inferFields(grid, rows, stated, inferred, unclear);
  const isNamed = personal.some((field) =>
    [stated, inferred, unclear, denied].some((fields) => fields.has(field)),
  );
  if (!isNamed && unknownNames === 0 && stated.size + inferred.size > 0) nameBySpoken(rows, inferred, sight);
  // A badge beside each name, whether the work was handed in, needs no header to say so.
  if (inferred.has('submission')) stated.add('submission');
  countSubmissions(rows, stated);
  if (grid.shape !== 'chips' && grid.headers.every((texts) => texts.length === 0))
    findTitles(rows, stated, inferred);
  titleLessons(rows, stated, grid);
  return {
    grid,
    rows: rows.map(({ row, values, cells }) => ({ row, values, chunks: cells.flat() })),
    stated,
    inferred,
    denied,
    unclear,
    unknownNames,
    unknownColumns,
    unknownNumbers,
  };
};
