import type { StudentRow } from '../../../core/snapshot.ts';
import type { GridFacts, RowFacts } from '../fields/facts.ts';
import { clean, key } from '../words/text.ts';
import { isCut, isGender, isNameLike, isStatus, roleOf, statusOf } from '../words/values.ts';
import type { Chunk } from '../page/chunks.ts';
import type { Field } from '../words/vocabulary.ts';

/** One student and where she stands in the page. */
export interface StudentAt {
  readonly student: StudentRow;
  readonly element: Element;
  readonly facts: RowFacts;
}

export interface StudentsRead {
  readonly students: readonly StudentAt[];
  /** Rows with something in them of which no name could be read. */
  readonly refused: number;
  /** Names cut off by the page, with the full text nowhere. */
  readonly cut: number;
  /** Rows of teachers, which are left out. */
  readonly staff: number;
}

/** A name cut off by the page's width stands in full in a `title` of its element or of one around it. */
export const inFull = (chunk: Chunk, upTo: Element): string | null => {
  const stem = clean(chunk.text).replace(/\s*(?:…|\.{3})$/, '');
  for (let at: Element | null = chunk.element; at !== null; at = at === upTo ? null : at.parentElement)
    for (const name of ['title', 'data-original-title', 'data-bs-original-title', 'aria-label']) {
      const full = clean(at.getAttribute(name) ?? '');
      if (full.length > stem.length && full.startsWith(stem) && isNameLike(full, 1)) return full;
    }
  return null;
};

/** That she belongs to the section, where it stands below the word for a student's state. */
const active = /^(?:فعاله?|نشطه?|active)$/;

const parts: readonly Field[] = ['firstName', 'fatherName', 'grandfatherName', 'familyName'];

const nameOf = (facts: RowFacts): { readonly name: string; readonly cut: boolean } | null => {
  const chunk = facts.values.get('studentName') ?? facts.values.get('name');
  if (chunk === undefined) {
    const pieces = parts.flatMap((part) => {
      const value = facts.values.get(part);
      return value === undefined ? [] : [value.text];
    });
    return pieces.length >= 2 && facts.values.has('firstName')
      ? { name: pieces.join(' '), cut: false }
      : null;
  }
  if (!isNameLike(chunk.text, 1)) return null;
  if (!isCut(chunk.text)) return { name: chunk.text, cut: false };
  const full = inFull(chunk, facts.row.element);
  return { name: full ?? chunk.text, cut: full === null };
};

/** Attributes in which pages keep a row's own key; it is never shown. */
const keyAttributes = ['data-id', 'data-student-id', 'data-key', 'data-row-id', 'data-student'];
const keyInputs = 'input[type=hidden][name*=tudent]';

const sourceKeyOf = (row: Element, hasInputs: boolean): string | null => {
  for (const name of keyAttributes) {
    const value = row.getAttribute(name);
    // Signed tokens of OpenEMIS are no keys: they hold the session.
    if (value !== null && value !== '' && value.length <= 40) return value;
  }
  const value = (hasInputs ? row.querySelector(keyInputs)?.getAttribute('value') : null) ?? '';
  return value === '' || value.length > 40 ? null : value;
};

/** No letter in the whole row: maxima, fillers. */
export const isBlank = (facts: RowFacts): boolean =>
  facts.chunks.every((chunk) => /^[\d٠-٩۰-۹\s./%٪—–-]*$/.test(chunk.text));

const freeWords = /^(?:مقعد )?(?:شاغره?|فارغه?)$|^(?:empty|vacant)(?: seat)?$/;
/** Places with nobody in them: one text alone that several of them share and that is no name, or a word for it. */
export const fillersOf = (rows: readonly RowFacts[]): ReadonlySet<RowFacts> => {
  const alone = rows.filter(({ chunks }) => chunks.length === 1 && !isNameLike(chunks[0]?.text ?? ''));
  const texts = alone.map(({ chunks }) => key(chunks[0]?.text ?? ''));
  return new Set(
    alone.filter((_, n) => {
      const text = texts[n] ?? '';
      return freeWords.test(text) || texts.indexOf(text) !== texts.lastIndexOf(text);
    }),
  );
};

/** The students of a grid whose meaning is settled. Rows without a letter (maxima, fillers) are no students. */
export const readStudents = (facts: GridFacts): StudentsRead => {
  const students: StudentAt[] = [];
  let refused = 0;
  let cut = 0;
  let staff = 0;
  const fillers = fillersOf(facts.rows);
  const hasInputs = facts.rows[0]?.row.element.querySelector(keyInputs) != null;
  for (const row of facts.rows) {
    // The teacher stands among a course's participants.
    if (roleOf(row.values.get('role')?.text ?? '') === 'staff') {
      staff++;
      continue;
    }
    const named = nameOf(row);
    if (named === null) {
      if (!isBlank(row) && !fillers.has(row)) refused++;
      continue;
    }
    if (named.cut) cut++;
    const text = (field: Field): string | undefined => row.values.get(field)?.text;
    // A badge beside the name, where the list has no column for it.
    const badge = facts.stated.has('status')
      ? undefined
      : row.chunks.find((chunk) => chunk.label === null && isStatus(chunk.text));
    const said = text('status') ?? badge?.text ?? '';
    // «فعّال» below «الحالة» of a roster; a badge without a label may be of the account.
    const isActive = facts.stated.has('status') && active.test(key(said));
    const status = statusOf(said) ?? (isActive ? 'CURRENT' : undefined);
    const gender = text('gender');
    const sourceKey = sourceKeyOf(row.row.element, hasInputs);
    const optional = {
      nationalId: text('nationalId'),
      openemisNo: text('openemisNo'),
      otherId: text('otherId'),
      birthDate: text('birthDate'),
      gender: gender !== undefined && isGender(gender) ? gender : undefined,
      status,
      sourceKey: sourceKey ?? undefined,
    };
    const student: StudentRow = {
      row: students.length + 1,
      name: named.name,
      ...(Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
      ) as Partial<StudentRow>),
    };
    students.push({ student, element: row.row.element, facts: row });
  }
  return { students, refused, cut, staff };
};
