import { key, keyWithoutArticle } from './text.ts';
import { isDate } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';

const personHeads: readonly Field[] = ['studentName', 'name'];
/** Below the heading of a name: «الأول، الأب، الجد، العائلة», or as they are counted. */
const nameParts: Readonly<Record<string, Field>> = {
  اول: 'firstName',
  ثاني: 'fatherName',
  اب: 'fatherName',
  ثالث: 'grandfatherName',
  جد: 'grandfatherName',
  رابع: 'familyName',
  اخير: 'familyName',
  لقب: 'familyName',
  عائله: 'familyName',
  عايله: 'familyName',
  first: 'firstName',
  given: 'firstName',
  father: 'fatherName',
  second: 'fatherName',
  grandfather: 'grandfatherName',
  middle: 'fatherName',
  third: 'grandfatherName',
  last: 'familyName',
  family: 'familyName',
};

/** «Last name, first name», «الاسم الأول / اسم العائلة»: the parts of a name in one column are the name. */
const isAllParts = (text: string, headers: HeaderIndex): boolean => {
  const parts = text.split(/\s*[,،/+&|-]\s*|\s+(?:and|و)\s+/i);
  return (
    parts.length > 1 &&
    parts.every(
      (part) => partFields.has(headers.fieldOf(part)) || nameParts[keyWithoutArticle(part)] !== undefined,
    )
  );
};
const partFields: ReadonlySet<Field | null> = new Set(Object.values(nameParts));

/** «الطالب / الرقم الوطني»: all fields that one header names. */
export const fieldsIn = (text: string, headers: HeaderIndex): readonly (Field | null)[] =>
  text.split(/\s*[،,/+&|-]\s*|\s+(?:and|و)\s+/i).map((part) => headers.fieldOf(part));

/** The name, with something that we know below it in the same cell. */
const nameAmong = (text: string, headers: HeaderIndex): Field | null => {
  const fields = fieldsIn(text, headers);
  return fields.length > 1 && fields.every((field) => field !== null)
    ? (fields.find((field) => personHeads.includes(field)) ?? null)
    : null;
};

/** How often somebody was it, over a column; in a cell it is what she was on a day, and no head. */
const counted: Readonly<Record<string, Field>> = {
  حاضر: 'present',
  حاضره: 'present',
  حاضرون: 'present',
  غايب: 'absent',
  غايبه: 'absent',
  غايبون: 'absent',
};

/** «8/11», «2026-11-08» over a column: in a register of days, which of them it is. */
const isDayHead = (text: string): boolean =>
  isDate(text) || /^(?:[a-zء-ي]+ )?\d{1,2}[/-]\d{1,2}$/.test(key(text));
const daysOfRegister = 3;

/** What a column's headers, outermost first, say that it holds; `all`: those of the whole list. */
export const fieldOfHeaders = (
  texts: readonly string[],
  headers: HeaderIndex,
  all: readonly (readonly string[])[],
): Field | null => {
  const leaf = texts.at(-1);
  if (leaf === undefined) return null;
  if (isDayHead(leaf) && all.filter((other) => isDayHead(other.at(-1) ?? '')).length >= daysOfRegister)
    return 'day';
  const own =
    headers.fieldOf(leaf) ??
    (isAllParts(leaf, headers) ? 'name' : (counted[keyWithoutArticle(leaf)] ?? nameAmong(leaf, headers)));
  const outer = texts.length > 1 ? headers.fieldOf(texts[0] ?? '') : null;
  // The name, below «بيانات ولي الأمر».
  if (own === 'name' && /ولي|قريب|guardian|parent/i.test(texts[0] ?? '')) return 'aside';
  // Whether and when the work was handed in, below the assessment that it counts for.
  if (outer === 'mark' && (own === 'submission' || own === 'submittedAt')) return own;
  // Day, month and year below «تاريخ الولادة», works below an assessment: the group says what they are.
  if (outer === 'mark' || outer === 'birthDate' || outer === 'absent') return outer;
  const inParts =
    all.some((other) => headers.fieldOf(other.at(-1) ?? '') === 'firstName') ||
    all.filter((other) => nameParts[keyWithoutArticle(other.at(-1) ?? '')] !== undefined).length > 2;
  if (inParts || (outer !== null && personHeads.includes(outer))) {
    const part = nameParts[keyWithoutArticle(leaf)];
    if (part !== undefined) return part;
  }
  // A group over several columns says what they belong to, not what each of them is.
  const alone = all.filter((other) => other.length > 1 && other[0] === texts[0]).length === 1;
  return own ?? (alone ? outer : null);
};
