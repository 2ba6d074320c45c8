import type { ListRow } from '../../../core/snapshot.ts';
import type { KindHints } from '../../profile.ts';
import type { GridFacts, RowFacts } from '../fields/facts.ts';
import { readClassText, sectionOf } from '../words/class-text.ts';
import { inFull, isBlank } from './student-rows.ts';
import { subjectIn } from '../words/subjects.ts';
import { countOf, isCut, isNameLike } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';

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

/**
 * «الصف السادس-أ» below «الشعبة», «الصف» or «الصف والشعبة»: the whole, and each part in its own place. «7-أ، 7-ب» are two.
 */
const readPlace = (values: Record<string, string>, { gives }: KindHints): void => {
  const isOfWorks = gives === 'lessons' || gives === 'assignments';
  // «الكيمياء - الصف العاشر - أ» below «المساق»
  const course = values['subject'] === undefined ? null : readClassText(values['subject']);
  const subject = course?.grade == null ? undefined : course.rest.find((rest) => subjectIn(rest) !== null);
  if (subject !== undefined && values['subject'] !== undefined) {
    if (isOfWorks)
      values['gradeSection'] ??= values['subject']
        .replace(subject, '')
        .replace(/^[\s—–|·:-]+|[\s—–|·:-]+$/g, '');
    values['subject'] = subject;
  }
  for (const field of ['section', 'grade', 'gradeSection'] as const) {
    const text = values[field];
    const parts = text === undefined ? null : readClassText(text);
    if (text === undefined || parts?.grade == null) continue;
    // «اللغة العربية · الصف الثامن»
    if (field === 'gradeSection' && parts.rest.every((rest) => subjectIn(rest) !== null)) {
      if (parts.rest.length === 1) values['subject'] ??= parts.rest[0] ?? '';
      if (parts.section === null) values['grade'] ??= parts.grade;
    }
    if (parts.section === null) continue;
    if (parts.rest.some((rest) => readClassText(rest) !== null || sectionOf(rest) !== null)) continue;
    if (field === 'section' || (field === 'grade' && isOfWorks)) values['gradeSection'] ??= text;
    if (field === 'grade' || values['grade'] === undefined) values['grade'] = parts.grade;
    if (field === 'section' || values['section'] === undefined) values['section'] = parts.section;
  }
};

/** «الرياضيات — 7-أ، 7-ب» of a teacher, without any label: what she teaches, and whom. */
const readTaught = (values: Record<string, string>, { chunks }: RowFacts): void => {
  for (const { text, label } of chunks) {
    if (label !== null) continue;
    for (const part of text.split(/\s*[—–|·•]\s*|\s-\s/)) {
      if (subjectIn(part) !== null) values['subject'] ??= part;
      else if (readClassText(part)?.section != null) values['sectionsTaught'] ??= part;
    }
  }
  // One of several sections is none that she is of.
  for (const field of ['grade', 'section', 'gradeSection']) Reflect.deleteProperty(values, field);
};

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
    readPlace(values, spec);
    // «32 طالباً»
    const counted = countOf(values['studentCount'] ?? '');
    if (counted !== null) values['studentCount'] = String(counted);
    if (spec.gives === 'teachers') readTaught(values, row);
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
