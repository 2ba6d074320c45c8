import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { key } from '../../../src/platforms/reading/words/text.ts';
import { names, write } from './pages.ts';
import { frames, places, type Place } from './places.ts';

/** Whose roster it is, said in other words, at other places, in other letters, within other pages. */

const url = new URL('https://darsak.gov.jo/app/x');
const list = write(
  'table',
  ['م', 'اسم الطالب', 'الرقم الوطني'],
  names.map((name, at) => [String(at + 1), name, `000000001${String(at)}`]),
);

type Parts = Pick<Place, 'grade' | 'section' | 'subject'>;

/** Without the word «الصف», which belongs to a grade or not, as the page has it. */
const bare = (text: string | null): string | null =>
  text === null ? null : key(text).replace(/^(?:ال)?صف\s+/, '');

const read = (body: string): Parts | string => {
  const window = new Window({ url: url.href });
  window.document.write(
    `<html lang="ar" dir="rtl"><head><title>منصة درسك</title></head><body>${body}</body></html>`,
  );
  const result = darsakReader.read(window.document as unknown as Document, url, {
    now: 0,
    signal: new AbortController().signal,
  });
  if (!result.ok) return result.error.code;
  if (result.value.kind !== 'section-roster') return result.value.kind;
  const { grade, section, subject } = result.value.data.section;
  return { grade: bare(grade), section: bare(section), subject: bare(subject) };
};
const expected = ({ grade, section, subject }: Place): Parts => ({
  grade: bare(grade),
  section: bare(section),
  subject: bare(subject),
});

/** Texts outside tags, changed. */
const inTexts = (html: string, change: (text: string) => string): string =>
  html.replace(/>([^<]+)</g, (_all, text: string) => `>${change(text)}<`);

/** The same text in other letters. */
const letters: Readonly<Record<string, (text: string) => string>> = {
  'vowel marks': (text) => text.replace(/([بتثجحخدذرزسشصضطظعغفقكلمن])(?=\p{L})/gu, '$1\u064E'),
  'stretched letters': (text) => text.replace(/([سشصعم])(?=\p{L})/gu, '$1\u0640'),
  'Arabic digits': (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  'Persian digits': (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
  'presentation forms': (text) => text.replace(/لا/g, '\uFEFB').replace(/ص(?=\p{L})/gu, '\uFEBB'),
  'unseen marks': (text) => text.replace(/ /g, '\u00A0').replace(/([:()])/g, '\u200F$1'),
};

describe.each(Object.entries(frames))('in a page of %s', (_name, frame) => {
  it.each(places.map((place) => [place.above.replace(/<[^>]+>/g, ' ').trim(), place] as const))(
    '«%s»',
    (_text, place) => expect(read(frame(place.above, list))).toEqual(expected(place)),
  );
});

describe.each(Object.entries(letters))('with %s', (_name, change) => {
  it.each(places.map((place) => [place.above.replace(/<[^>]+>/g, ' ').trim(), place] as const))(
    '«%s»',
    (_text, place) =>
      expect(read(`<main>${inTexts(place.above, change)}${list}</main>`)).toEqual(expected(place)),
  );
});
