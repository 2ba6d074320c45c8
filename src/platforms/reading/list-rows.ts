import type { ListRow } from '../../core/snapshot.ts';
import type { KindHints } from '../profile.ts';
import type { GridFacts } from './facts.ts';
import { readClassText } from './class-text.ts';
import { inFull, isBlank } from './student-rows.ts';
import { isCut, isNameLike } from './values.ts';
import type { Field } from './vocabulary.ts';

export interface ListRowAt {
  readonly listed: ListRow;
  readonly element: Element;
}

const always: readonly Field[] = [
  'studentName',
  'name',
  'firstName',
  'fatherName',
  'grandfatherName',
  'familyName',
  'nationalId',
  'openemisNo',
  'otherId',
  'grade',
  'section',
  'gradeSection',
  'subject',
  'status',
  'studentCount',
  'lastSeen',
];
const persons: readonly Field[] = ['studentName', 'name', 'firstName', 'teacherName', 'staffName'];

/** «الاسم» in a list of staff is the staff's, in one of students the students'. */
const personOf = ({ gives }: KindHints): Field =>
  gives === 'staff' ? 'staffName' : gives === 'teachers' ? 'teacherName' : 'studentName';

/** What a state is called in each list that has one of its own: «الحالة» of a lesson is whether it is published. */
const stateOf: Partial<Record<KindHints['gives'], readonly [shown: Field, kept: Field]>> = {
  lessons: ['status', 'publishState'],
  submissions: ['status', 'submission'],
  assignments: ['publishState', 'status'],
};

/** «🎬 سورة الملك»: a small picture before a text is no part of it. */
const pictures = /^(?:[\p{Extended_Pictographic}\u{fe0f}\u{200d}]+\s+)+(?=\S)/u;

/** Rows of a list that is kept as raw values: the fields the kind speaks of, as far as the rows state them. */
export const readListRows = (
  facts: GridFacts,
  spec: KindHints,
): { readonly rows: readonly ListRowAt[]; readonly refused: number; readonly cut: number } => {
  const fields = new Set([...spec.needs.flat(), ...spec.wants, ...always]);
  const lead = (spec.needs[0] ?? []).filter((field) => facts.stated.has(field) || facts.inferred.has(field));
  const [shown, kept] = stateOf[spec.gives] ?? [];
  const own = (field: Field): Field =>
    field === 'name'
      ? personOf(spec)
      : field === shown && kept !== undefined && !facts.stated.has(kept)
        ? kept
        : field;
  const rows: ListRowAt[] = [];
  let refused = 0;
  let cut = 0;
  for (const row of facts.rows) {
    const values: Record<string, string> = {};
    for (const [field, chunk] of row.values) {
      if (!fields.has(field) || facts.unclear.has(field)) continue;
      const full = isCut(chunk.text) ? inFull(chunk, row.row.element) : null;
      if (persons.includes(field) && isCut(chunk.text) && full === null) cut++;
      values[own(field)] = full ?? chunk.text.replace(pictures, '');
    }
    // «الصف السادس-أ» below «الشعبة» or «الصف»: both of them, each in its own place.
    for (const field of ['section', 'grade'] as const) {
      const parts = values[field] === undefined ? null : readClassText(values[field]);
      if (parts?.grade == null || parts.section === null) continue;
      if (field === 'grade' || values['grade'] === undefined) values['grade'] = parts.grade;
      if (field === 'section' || values['section'] === undefined) values['section'] = parts.section;
    }
    // Sections below the heading of their grade.
    const grade =
      spec.gives === 'overview' && row.row.group !== null ? readClassText(row.row.group)?.grade : null;
    if (grade != null && values['gradeSection'] === undefined) values['grade'] ??= grade;
    const head = lead
      .map((field) => ({ field, text: values[own(field)] }))
      .find(({ text }) => text !== undefined);
    if (head?.text === undefined || (persons.includes(head.field) && !isNameLike(head.text, 1))) {
      if (!isBlank(row)) refused++;
      continue;
    }
    rows.push({ listed: { row: rows.length + 1, values }, element: row.row.element });
  }
  return { rows, refused, cut };
};
