import type { Chunk } from '../page/chunks.ts';
import { isDash, saysOfRows } from '../page/says-of-rows.ts';
import { byValue } from '../words/by-value.ts';
import { readClassText } from '../words/class-text.ts';
import { fieldOfHeaders, fieldsIn } from '../words/header-field.ts';
import { isSubject } from '../words/subjects.ts';
import { key, keyWithoutArticle } from '../words/text.ts';
import {
  isIdLike,
  isNameLike,
  isNationalId,
  isSerial,
  isSerialWithGaps,
  roleOf,
  share,
} from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import { giveOtherId, type DraftFacts } from './draft-facts.ts';
import { nameFields, shapes } from './field-shapes.ts';
import { readIdAndName, severalPeople } from './id-and-name.ts';
import { isPersonLike } from './infer-fields.ts';
import { pickValue } from './pick-value.ts';
import { wholeNames } from './whole-names.ts';

type Column = readonly (readonly Chunk[])[];

const isRole = (text: string): boolean => roleOf(text) !== null;
const isLatin = (text: string): boolean => /^[A-Za-z]/.test(text);

const textsOf = (chunks: readonly (Chunk | null)[]): string[] => chunks.map((chunk) => chunk?.text ?? '');

const wholesOf = (chunks: readonly (Chunk | null)[]): string[] =>
  chunks.map((chunk) => chunk?.whole ?? chunk?.text ?? '');

/** A header that we do not know: what its values look like still counts for what the list may be. */
const noteUnknown = (draft: DraftFacts, column: Column): void => {
  // A column of buttons says nothing of its rows.
  if (saysOfRows(column)) draft.unknownColumns++;
  if (
    share(
      column.map((chunks) => chunks[0]?.text ?? ''),
      isIdLike,
    ) >= 0.8
  )
    draft.unknownNumbers++;
};

const besideWorks: readonly Field[] = ['due', 'submitted', 'submission', 'publishDate', 'sort'];
const besideLessons: readonly Field[] = ['unit', 'duration', 'views'];
/** «الاسم» over what is nobody's name, beside what only works or lessons have: their titles. */
const titleBeside = (beside: readonly (Field | null)[], texts: readonly string[]): Field | null => {
  const given = texts.filter((text) => text !== '');
  const isNobody = (text: string): boolean => !isNameLike(text) || inTitles.test(text);
  if (given.length < 2 || given.filter(isNobody).length * 4 < given.length) return null;
  const has = (fields: readonly Field[]): boolean =>
    beside.filter((one) => one !== null && fields.includes(one)).length > 1;
  return has(besideWorks) ? 'assignment' : has(besideLessons) ? 'lesson' : null;
};

/** What the header's field is by its values; null: nothing that is kept. */
const settleField = (
  claimed: Field,
  texts: readonly string[],
  isTitleOfPersons: boolean,
  wholes: readonly string[],
  beside: readonly (Field | null)[],
): Field | null => {
  let field = claimed;
  if (field === 'number') {
    if (isSerial(texts) || isSerialWithGaps(texts)) field = 'serial';
    else if (share(texts, isIdLike) >= 0.8 && new Set(texts).size === texts.length) field = 'otherId';
    else return null;
  }
  // A sheet to be filled in by hand is no register of days.
  if (field === 'day' && texts.every((text) => text === '')) return null;
  field = byValue(field, texts);
  if (field === 'name') field = titleBeside(beside, wholes) ?? field;
  // «العنوان» of a list product over whole names.
  if (field === 'assignment' && isTitleOfPersons) return 'name';
  // «Name» of a list of classes or of subjects; «القسم» of a course's people.
  const isOfClasses = (): boolean => share(texts, (text) => readClassText(text)?.grade != null) >= 0.8;
  if ((field === 'name' || field === 'stage') && isOfClasses()) return 'gradeSection';
  return field === 'name' && share(texts, isSubject) >= 0.6 && !texts.some((text) => isPersonLike(text))
    ? 'subject'
    : field;
};

const inTitles = /(?:^|\s)(?:في|من|على|إلى|عن|مع|بين|of|the|in|and|for)(?=\s|$)/i;

/** «العنوان» of a list product, over whole names alone: no title of a book has none of these words in any row. */
const areTitlesPersons = (head: string, texts: readonly string[]): boolean =>
  /^(?:عنوان|title)$/.test(keyWithoutArticle(head.replace(/[^\p{L}\s]/gu, ''))) &&
  texts.length > 2 &&
  new Set(texts).size === texts.length &&
  texts.every((text) => isPersonLike(text) && isNameLike(text, 3) && !inTitles.test(text));

/** «EDU-STU-2026-00400»: one for each row, of signs that no name has. */
const areKeys = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  new Set(texts).size === texts.length &&
  texts.every((text) => /^[A-Za-z]{2,}[A-Za-z\d]*(?:[-_][A-Za-z\d]+)*[-_]\d{3,}$/.test(text));

/** Parts each name from the id that stands in front of it, before the shape is judged. */
const partIds = (
  picked: readonly (Chunk | null)[],
  column: Column,
): { readonly names: (Chunk | null)[]; readonly ids: (Chunk | null)[] } => {
  const ids: (Chunk | null)[] = [];
  const names = picked.map((chunk, n) => {
    const several = chunk === null ? null : severalPeople(chunk.text);
    if (chunk !== null && several !== null) return { ...chunk, text: several };
    // A picture, a name and a number in one cell: the number is an id of a kind the page does not say.
    ids[n] = column[n]?.find((other) => other.label === null && isIdLike(other.text)) ?? null;
    const parts = chunk === null ? null : readIdAndName(chunk.text);
    if (chunk === null || parts === null) return chunk;
    ids[n] = { ...chunk, text: parts.id };
    return { ...chunk, text: parts.name };
  });
  return { names, ids };
};

/** Columns with a header: its field, if the values do not deny it. */
export const readColumns = (draft: DraftFacts, shared: ReadonlySet<string>, headers: HeaderIndex): void => {
  const { grid, rows, stated, denied, unclear } = draft;
  const taken = new Map<Field, number>();
  const fields = grid.headers.map((heads) => fieldOfHeaders(heads, headers, grid.headers));
  const hasNumbers =
    fields.includes('nationalId') && !fields.some((field) => field !== null && nameFields.has(field));
  grid.headers.forEach((heads, column) => {
    const claimed = fieldOfHeaders(heads, headers, grid.headers);
    const asShown = rows.map(({ cells }) => cells[column] ?? []);
    const inColumn = claimed !== null && nameFields.has(claimed) ? wholeNames(asShown, shared) : asShown;
    if (claimed === null) {
      if (heads.length === 0) return;
      // «○» over boxes to tick, «رقم المجموعة» over 1, 2, 3: nothing that the list is for.
      // «المسمى» over «طالبة»: what each of them is says nothing of the list.
      const areRoles = share(textsOf(inColumn.map(([first]) => first ?? null)), isRole) >= 0.8;
      if (
        !areRoles &&
        heads.some((text) => /\p{L}/u.test(text)) &&
        !isSerial(textsOf(inColumn.map(([first]) => first ?? null)))
      )
        noteUnknown(draft, inColumn);
      if (share(textsOf(inColumn.map(([first]) => first ?? null)), (text) => isNameLike(text)) >= 0.8)
        draft.unknownNames++;
      return;
    }
    const values = inColumn.map((chunks) => {
      const chunk = pickValue(claimed, chunks, shared);
      // A dash says that there is no value: a mark that is not given is no mark.
      return chunk !== null && isDash(chunk.text) ? null : chunk;
    });
    const isTitleOfPersons = hasNumbers && areTitlesPersons(heads.at(-1) ?? '', textsOf(values));
    const field = settleField(claimed, textsOf(values), isTitleOfPersons, wholesOf(values), fields);
    if (field === null) return;
    const { names: picked, ids } = nameFields.has(field)
      ? partIds(values, inColumn)
      : { names: values, ids: [] };
    const shape = shapes[field];
    const filled = textsOf(picked);
    if (shape !== undefined && filled.some((text) => text !== '') && share(filled, shape) < 0.8) {
      // «الطالب» over the page's own key of each, beside «اسم الطالب».
      if (field === 'studentName' && areKeys(textsOf(values)))
        rows.forEach((row, n) => giveOtherId(row.values, values[n]));
      if (!taken.has(field)) denied.add(field);
      return;
    }
    // «الطالب» over a key of the page's own, «اسم الطالب» over the names: the values say which of the two it is.
    denied.delete(field);
    const other = taken.get(field);
    if (other !== undefined && other !== column) {
      // The names once more in the other script.
      const before = textsOf(rows.map((row) => row.values.get(field) ?? null));
      const isTwice = nameFields.has(field) && share(before, isLatin) !== share(filled, isLatin);
      if (!isTwice) unclear.add(field);
      if (!isTwice || share(filled, isLatin) > 0.2) return;
      for (const row of rows) row.values.delete(field);
    }
    taken.set(field, column);
    stated.add(field);
    const isNational = nameFields.has(field) && fieldsIn(heads.at(-1) ?? '', headers).includes('nationalId');
    rows.forEach((row, n) => {
      const chunk = picked[n] ?? null;
      if (chunk !== null && !row.values.has(field)) row.values.set(field, chunk);
      const id = ids[n];
      // The header says of what kind the number below the name is.
      if (isNational && id != null && isNationalId(id.text)) row.values.set('nationalId', id);
      else giveOtherId(row.values, id);
    });
    if (isNational && rows.some(({ values }) => values.has('nationalId'))) stated.add('nationalId');
  });
};

/** «الاسم | اسم الأب | العائلة»: the name is the first of several parts; one word without others is no whole name. */
export const readNameParts = ({ rows, stated, unclear }: DraftFacts): void => {
  if (rows.length === 0) return;
  for (const field of ['studentName', 'name'] as const) {
    if (!stated.has(field)) continue;
    const texts = textsOf(rows.map(({ values }) => values.get(field) ?? null));
    // «أيهم هيثم مروان» beside «بني ياسين»: without it the name is not whole.
    const lacksFamily =
      stated.has('familyName') &&
      rows.filter(({ values }) => {
        const family = key(values.get('familyName')?.text ?? '');
        return family !== '' && !key(values.get(field)?.text ?? '').endsWith(family);
      }).length *
        5 >=
        rows.length * 4;
    if (!lacksFamily && share(texts, (text) => isNameLike(text, 3)) > 0.2) continue;
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
};
