import { isHandedIn } from './by-value.ts';
import { readClassText } from './class-text.ts';
import { labelSpoken, published } from './spoken.ts';
import { isSubject } from './subjects.ts';
import { key } from './text.ts';
import { isDay, isGender, isNameLike, isStatus } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';
import { isWorkState } from './work-states.ts';

/**
 * A text without a colon that is a label and its value all the same, «آخر دخول أمس», «سلّم 12 من 29», "Due Oct 25", or that
 * says itself what it is.
 */

const dates: readonly Field[] = ['due', 'publishDate', 'submittedAt', 'lastSeen', 'date'];
/** What a page says as so many of something. */
const countable: readonly Field[] = [
  'submitted',
  'videos',
  'assignmentsDone',
  'presentToday',
  'loginShare',
  'neverSeen',
  'assignmentCount',
  'testCount',
  'answered',
  'planShare',
  'present',
  'absent',
];
/** Fields that count or measure something. */
const figures: readonly Field[] = [
  ...countable,
  'studentCount',
  'duration',
  'views',
  'mark',
  'total',
  'lessonCount',
  'loginTime',
  'watched',
  'testAverage',
];

const classes: readonly Field[] = ['gradeSection', 'grade', 'section', 'stage', 'sectionsTaught'];

/** Whether a text can be a label of this field and its value, with nothing between them. */
const mayFollow = (field: Field, label: string, value: string): boolean => {
  if (dates.includes(field))
    return (isDay(value) && (field === 'lastSeen' || /[\d٠-٩۰-۹]/.test(value))) || /^[-–—]$/.test(value);
  if (figures.includes(field))
    return /^[\d٠-٩۰-۹][\d٠-٩۰-۹.,:٫٪%/\s]*(?:\s[A-Za-zء-ي]+){0,4}|^[-–—]$/u.test(value);
  if (field === 'subject') return isSubject(value);
  // «الصف السابع» says itself what it is; «الصف والشعبة السابع أ» is a label and a class.
  if (field === 'sectionsTaught' && /^[\d٠-٩۰-۹]{1,2}$/.test(value)) return true;
  if (field === 'homeroom') return isNameLike(value) && readClassText(value) === null;
  // «نُشر 12/10/2026»
  if (field === 'publishState' && /[\d٠-٩۰-۹]/.test(value)) return isDay(value);
  if (classes.includes(field))
    return (
      readClassText(value) !== null &&
      (/\s/.test(label) ||
        field === 'sectionsTaught' ||
        value.startsWith(`${label} `) ||
        // «الشعبة الصف السابع - ب», "Class Grade 7 - A"
        (/^(?:(?:ال)?صف|grade|year)\s/.test(key(value)) && readClassText(value)?.section != null))
    );
  if (field === 'status' || field === 'submission' || field === 'publishState' || field === 'gender')
    return (
      value.split(' ').length < 3 &&
      (isStatus(value) ||
        isHandedIn(value) ||
        isLate(value) ||
        isGender(value) ||
        labelSpoken(key(value)) !== null)
    );
  return false;
};

/** The vocabulary's word for whether something was handed in. */
export const handedIn = 'حالة التسليم';
/** «متأخر»: beside others that say whether they handed something in; of days it says something else. */
export const isLate = (value: string): boolean => /^(?:متاخره?|late)$/.test(key(value));

export const wordOf = (text: string, headers: HeaderIndex): { label: string; text: string } | null => {
  if (text.length > 60) return null;
  const plain = key(text);
  const own = labelSpoken(plain) ?? (isLate(text) ? handedIn : isWorkState(text) ? published : null);
  if (own !== null) return { label: own, text };
  const words = text.split(' ');
  // The longest label that fits: «آخر دخول أمس», «أيام الحضور 15», «المبحث العلوم».
  for (let n = Math.min(words.length, 5) - 1; n > 0; n--) {
    const label = words.slice(0, n).join(' ');
    const field = headers.fieldOf(label);
    const value = words.slice(n).join(' ');
    if (field !== null && mayFollow(field, label, value)) return { label, text: value };
  }
  // "5 Assignments", «80% الخطة»
  const counted = /^([\d٠-٩۰-۹]{1,5}\s?[%٪]?)\s+(\D{3,})$/.exec(text);
  const ofWhat = counted?.[2] === undefined ? null : headers.fieldOf(counted[2]);
  if (counted?.[2] !== undefined && ofWhat !== null && countable.includes(ofWhat))
    return { label: counted[2], text: counted[1] ?? '' };
  const ratio = /^([\d٠-٩۰-۹]+\s*(?:of|من|\/)\s*[\d٠-٩۰-۹]+)\s+(\D+)$/.exec(text);
  const isSubmitted = (label: string): boolean =>
    ['submission', 'submitted'].includes(headers.fieldOf(label) ?? '');
  if (ratio?.[2] !== undefined && isSubmitted(ratio[2])) return { label: ratio[2], text: ratio[1] ?? '' };
  // «سلّم 12 من 29»
  const behind = /^(\D+?)\s+([\d٠-٩۰-۹]+\s*(?:of|من|\/)\s*[\d٠-٩۰-۹]+)$/.exec(text);
  return behind?.[1] !== undefined && isSubmitted(behind[1])
    ? { label: behind[1], text: behind[2] ?? '' }
    : null;
};
