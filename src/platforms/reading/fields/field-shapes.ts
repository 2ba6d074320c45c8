import { isGrade, readClassText, sectionOf } from '../words/class-text.ts';
import { key } from '../words/text.ts';
import { countOf, isDate, isGender, isIdLike, isNameLike, isNationalId } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';

/** What the values of a field must look like, for most rows; a field without a rule is taken as it is. */
export const shapes: Partial<Record<Field, (value: string) => boolean>> = {
  studentName: (value) => isNameLike(value, 1),
  name: (value) => isNameLike(value, 1),
  firstName: (value) => isNameLike(value, 1),
  fatherName: (value) => isNameLike(value, 1),
  grandfatherName: (value) => isNameLike(value, 1),
  familyName: (value) => isNameLike(value, 1),
  nationalId: isNationalId,
  openemisNo: isIdLike,
  // «EDU-STU-2026-00400»: parts of letters and figures, and some figures.
  otherId: (value) =>
    isIdLike(value) || /^(?=\D*\d)[a-z\d]{1,15}(?:[-_/][a-z\d]{1,15}){0,4}$/.test(key(value)),
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

export const titleFields: ReadonlySet<Field> = new Set(['lesson', 'assignment', 'unit']);
export const nameFields: ReadonlySet<Field> = new Set([
  'studentName',
  'name',
  'teacherName',
  'staffName',
  'homeroom',
]);
