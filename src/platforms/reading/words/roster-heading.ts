import { subjectCodes } from '../../../core/labels/subject.ts';
import { visibleText } from '../../../core/text/fold.ts';
import { isGrade, readClassText } from './class-text.ts';
import { isNumberWord } from './number-words.ts';
import {
  amountWords,
  genderWords,
  labelWords,
  layoutWords,
  namesOfSection,
  plainWords,
} from './roster-heading-words.ts';
import { subjectIn } from './subjects.ts';
import { key, keyWithoutArticle } from './text.ts';
import { isNameLike } from './values.ts';

/** Both of them, and how many each. */
const byGender = /(?:ذكور|طلاب|boys|male).*(?:اناث|طالبات|girls|female)/;

/** «SG-07-B-SCI»: what a product calls a section by itself, of capitals and figures. */
const code = /(?<![\w-])(?=[A-Z0-9_/-]*\d)(?=[A-Z0-9_/-]*[A-Z])[A-Z0-9]+(?:[-_/][A-Z0-9]+)+(?![\w-])/g;

/** In a heading also as schools call it in short: «عربي», «دين», «اجتماعيات». */
const namesSubject = (text: string): boolean => subjectIn(text) !== null || subjectCodes(text) !== null;

/** The words of a text without the names of subjects among them. */
const withoutSubjects = (text: string): string[] => {
  const words = visibleText(text)
    .replace(code, ' ')
    .replace(/[^A-Za-zء-يٮ-ۓ]/g, ' ')
    .trim()
    .split(/\s+/);
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--)
      if (namesSubject(words.slice(from, to).join(' '))) words.splice(from, to - from);
  return words;
};

const placeNames =
  /^(?:(?:ال)?(?:مدرسه|مدارس|مديريه|وزاره|اكاديميه|لواء|قصبه|محافظه)\s|(?:\S+\s)+(?:school|directorate|academy)$|ministry of\s)/;
const ofPersons = /طلب[هت]|طلاب|طالب|تلاميذ|تلميذ|متعلم|student|pupil|learner/;
/** «مدرسة اليرموك الأساسية»: which school's, and nothing of who stands in the list. */
const namesPlace = (part: string): boolean => {
  const plain = key(part);
  return placeNames.test(plain) && !ofPersons.test(plain);
};

/**
 * «كشف طلبة مدرسة الأمل الأساسية للصف السابع أ»: the school's name among other words: one of its own, and another that is no
 * plural of persons. */
const schoolAmong =
  /(^|[\s-])(?:ال)?مدرسة\s+[\u0621-\u064A]+(?=\s|$)(?:\s(?!(?:لل|ال|و)?(?:صف|شعبة|فصل|عام|طلبة|طلاب|طالبات)|\S+(?:ون|ين|ات)(?=\s|$))[\u0621-\u064A]+(?=\s|$))?/u;
/** «المعلمة منى خالد الكروم», «أ. منى الكروم»: a person's name behind a title, and nothing else. */
const teacherNamed =
  /^(?:(?:ال)?(?:معلمة?|أستاذة?|مربية?)(?:\s+(?:ال)?(?:مادة|صف|مبحث|شعبة))?|[أدم]\.|(?:mr|ms|mrs|miss)\.?|teacher)\s+(?=\S)/iu;
const namesTeacher = (part: string): boolean => {
  const title = teacherNamed.exec(part)?.[0];
  return title !== undefined && isNameLike(part.slice(title.length)) && !ofPersons.test(key(part));
};

const saysWhose = (part: string): boolean => {
  const label = /^([^:：]{2,30}?)\s*[:：]\s*\S/u.exec(part)?.[1];
  return label === undefined
    ? namesPlace(part) || namesTeacher(part)
    : labelWords.has(keyWithoutArticle(label));
};

/** A heading without what it says behind such a label («المعلمة: …»), and without the school's and the teacher's name. */
const withoutLabelled = (heading: string): string =>
  // The signs between its parts stay: «الصف الثاني عشر - الحقل الصحي» is one grade.
  (heading.match(/(?:\s*[—–|·•]\s*|\s[/-]\s)?(?:(?!\s*[—–|·•]|\s[/-]\s).)+/gu) ?? [])
    .filter((part) => !saysWhose(part.replace(/^\s*[—–|·•/-]\s*/, '')))
    .map((part) => part.replace(schoolAmong, '$1'))
    .join('');

/** Whether a heading says no more than whose roster stands below it: a section, a subject, the students. */
export const isOfRoster = (heading: string): boolean => {
  const said = withoutLabelled(heading.replace(namesOfSection, 'الشعبة'));
  const counts = /\d/.test(key(said));
  const countsBoth = counts && byGender.test(key(said));
  return (readClassText(said)?.rest ?? said.split(/\s*[—–|:،·•(),]\s*|\s-\s/)).every(
    (part) =>
      // The grade once more, in the other language.
      isGrade(part) ||
      withoutSubjects(part).every((raw) => {
        const word = keyWithoutArticle(raw);
        const bare = keyWithoutArticle(word.replace(/^(?:و|ب|لل|ل)(?=..)/, ''));
        return (
          word.length < 2 ||
          plainWords.has(word) ||
          plainWords.has(bare) ||
          layoutWords.has(key(raw)) ||
          layoutWords.has(word) ||
          // «وعددهم أربعة وعشرون»
          isNumberWord(word) ||
          (counts && (amountWords.has(word) || amountWords.has(bare))) ||
          (countsBoth && (genderWords.has(word) || genderWords.has(bare)))
        );
      }),
  );
};
