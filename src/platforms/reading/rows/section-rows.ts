import type { SectionRow } from '../../../core/snapshot.ts';
import { statedTotal } from '../words/stated-total.ts';
import { isGrade, readClassText, sectionOf, type ClassText } from '../words/class-text.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts, RowFacts } from '../fields/facts.ts';
import { linkPath } from '../words/link-path.ts';
import { isNobody } from '../words/nobody.ts';
import { subjectIn } from '../words/subjects.ts';
import { key } from '../words/text.ts';
import { countOf } from '../words/values.ts';

export interface SectionAt {
  readonly section: SectionRow;
  readonly element: Element;
}

export interface SectionsRead {
  readonly sections: readonly SectionAt[];
  readonly refused: number;
}

interface Place {
  grade: string | null;
  section: string | null;
  subject: string | null;
  texts: string[];
}

const put = (
  place: Place,
  part: 'grade' | 'section' | 'subject',
  value: string | null,
  text: string,
): void => {
  if (value === null || place[part] !== null) return;
  place[part] = value;
  if (!place.texts.includes(text)) place.texts.push(text);
};

/** «الصف السابع-أ، الصف السابع-ب» is of no one section, and of a grade when it is the same. */
const oneClass = (text: string): ClassText | null => {
  const read = readClassText(text);
  const others = read?.rest.flatMap((rest) => readClassText(rest) ?? []) ?? [];
  if (read === null || !(others.length > 0 || read.rest.some((rest) => sectionOf(rest) !== null)))
    return read;
  const isOne = others.every(({ grade }) => grade === null || key(grade) === key(read.grade ?? ''));
  return { ...read, section: null, grade: isOne ? read.grade : null };
};

/** Grade, section and subject of one entry: its columns, then its own wording, then the heading above it. */
export const placeOf = (row: RowFacts, context: Context | null): Place => {
  const place: Place = { grade: null, section: null, subject: null, texts: [] };
  const subject = row.values.get('subject');
  // «الكيمياء - الصف العاشر - أ» below «المساق» is all three.
  const course = subject === undefined ? null : readClassText(subject.text);
  if (subject !== undefined && course?.grade == null) put(place, 'subject', subject.text, subject.text);
  for (const field of ['gradeSection', 'grade', 'section'] as const) {
    const value = row.values.get(field);
    if (value === undefined) continue;
    const parts = oneClass(value.text);
    put(
      place,
      'grade',
      parts?.grade ?? (field !== 'section' && isGrade(value.text) ? value.text : null),
      value.text,
    );
    put(place, 'section', parts?.section ?? (field === 'section' ? sectionOf(value.text) : null), value.text);
    for (const rest of parts?.rest ?? []) put(place, 'subject', subjectIn(rest), value.text);
  }
  for (const { text, label } of row.chunks) {
    if (label !== null) continue;
    const parts = oneClass(text);
    if (parts !== null && (place.grade === null || parts.grade === null || parts.grade === place.grade)) {
      put(place, 'grade', parts.grade, text);
      put(place, 'section', parts.section, text);
    }
    for (const rest of parts?.rest ?? [text]) put(place, 'subject', subjectIn(rest), text);
  }
  const over = row.row.group ?? '';
  const group = readClassText(over);
  put(place, 'grade', group?.grade ?? null, over);
  for (const rest of group?.rest ?? [over]) put(place, 'subject', subjectIn(rest), over);
  if (context !== null) {
    put(place, 'grade', context.grade, context.grade ?? '');
    put(place, 'subject', context.subject, context.subject ?? '');
  }
  return place;
};

/** «الرياضيات - الصف السابع أ - 28 طالباً»: the count in the text that names the section. */
const countIn = (row: RowFacts): number | null =>
  row.chunks.map(({ text }) => statedTotal(text, 'students')).find((total) => total !== null) ?? null;

/** The section's own page on the same host; a way out of it, an anchor or a script is none. */
const pathOf = (element: Element, url: URL): string | null => {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') || !URL.canParse(href, url.href)) continue;
    const target = new URL(href, url.href);
    if (target.host !== url.host || !/^https?:$/.test(target.protocol)) continue;
    return linkPath(target);
  }
  return null;
};

/** The sections of a grid whose meaning is settled; an entry without a grade is refused, unless any name will do. */
export const readSections = (
  facts: GridFacts,
  above: Context | null,
  url: URL,
  anyName = false,
): SectionsRead => {
  const sections: SectionAt[] = [];
  let refused = 0;
  // Where parts of the list stand below their subjects, what stands before the first part is no other's.
  const hasOwn = facts.rows.some((row) => placeOf(row, null).subject !== null);
  const context = above !== null && hasOwn ? { ...above, subject: null } : above;
  for (const row of facts.rows) {
    const place = placeOf(row, context);
    const name = (row.values.get('gradeSection') ?? row.values.get('section'))?.text ?? '';
    if (place.grade === null && !(anyName && name !== '')) {
      refused++;
      continue;
    }
    const { element } = row.row;
    const teacher = (row.values.get('teacherName') ?? row.values.get('homeroom'))?.text;
    sections.push({
      element,
      section: {
        row: sections.length + 1,
        label: place.texts.includes(name) || place.grade !== null ? place.texts.join(' — ') : name,
        grade: place.grade,
        section: place.section,
        subject: place.subject,
        studentCount: countOf(row.values.get('studentCount')?.text ?? '') ?? countIn(row),
        teacherName: teacher === undefined || isNobody(teacher) ? null : teacher,
        path: pathOf(element, url),
      },
    });
  }
  return { sections, refused };
};
