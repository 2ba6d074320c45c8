import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';
import { lessonKey, sameLesson } from './lesson-key.ts';
import { emptyPlace, type PlaceRef } from './place-ref.ts';

const place = (extra: Partial<PlaceRef>): PlaceRef => ({ ...emptyPlace('lesson', 'darsak'), ...extra });
const base: Partial<PlaceRef> = {
  title: 'المعادلات الخطية بمتغيرين',
  subject: 'الرياضيات',
  grade: 'الصف الثامن',
  unit: 'الوحدة الثالثة: الجبر',
};
const same = (a: Partial<PlaceRef>, b: Partial<PlaceRef>): boolean =>
  sameLesson(lessonKey(place({ ...base, ...a })), lessonKey(place({ ...base, ...b })));

describe('one lesson in different spellings', () => {
  it.each<[string, Partial<PlaceRef>]>([
    ['as it stands', {}],
    ['with marks, tatweel and hamza otherwise', { title: 'المعـادلات الخطيّة بمتغيّرين' }],
    ['with its number in front', { title: 'الدرس الأول: المعادلات الخطية بمتغيرين' }],
    ['numbered in digits', { title: '١. المعادلات الخطية بمتغيرين' }],
    ['grade in digits', { grade: '8' }],
    ['grade in Arabic-Indic digits with basic', { grade: 'الثامن الأساسي' }],
    ['subject with the word subject', { subject: 'مبحث الرياضيات' }],
    ['subject in English', { subject: 'Mathematics' }],
    ['unit as a number', { unit: '3' }],
    ['unit in English', { unit: 'Unit 3' }],
    ['unit not known', { unit: null }],
  ])('%s', (_, other) => {
    expect(same({}, other)).toBe(true);
    expect(same(other, {})).toBe(true);
  });

  it.each<[string, Partial<PlaceRef>]>([
    ['another title', { title: 'المعادلات التربيعية' }],
    ['another grade', { grade: 'الصف التاسع' }],
    ['another subject', { subject: 'العلوم' }],
    ['another unit', { unit: 'الوحدة الرابعة' }],
  ])('%s is another lesson', (_, other) => {
    expect(same({}, other)).toBe(false);
  });

  it('titles that every unit has need the unit', () => {
    expect(same({ title: 'مراجعة الوحدة', unit: '3' }, { title: 'مراجعة الوحدة', unit: null })).toBe(false);
    expect(same({ title: 'مراجعة الوحدة', unit: '3' }, { title: 'مراجعة الوحدة', unit: 'الثالثة' })).toBe(
      true,
    );
  });

  it('one address with a number is one lesson, whatever the title has become', () => {
    const address = 'https://darsak.gov.jo/lessons/4711';
    expect(
      same({ address }, { address: 'https://www.darsak.gov.jo/lessons/4711/', title: 'عنوان جديد' }),
    ).toBe(true);
    expect(same({ address, title: 'أ' }, { address: 'https://darsak.gov.jo/lessons/4712', title: 'ب' })).toBe(
      false,
    );
  });

  it('without a title nothing is the same, but a platform is', () => {
    expect(same({ title: null }, { title: '' })).toBe(false);
    const platform = lessonKey(emptyPlace('platform', 'openemis'));
    expect(sameLesson(platform, lessonKey(emptyPlace('platform', 'openemis')))).toBe(true);
    expect(sameLesson(platform, lessonKey(emptyPlace('platform', 'darsak')))).toBe(false);
  });
});

describe('an address is kept without what may be a token', () => {
  it.each([
    ['https://darsak.gov.jo/lessons/12?token=abc&id=7#t=3', 'https://darsak.gov.jo/lessons/12?id=7'],
    [
      'https://darsak.gov.jo/lessons/12?id=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0',
      'https://darsak.gov.jo/lessons/12',
    ],
    ['https://user:pw@darsak.gov.jo/x', 'https://darsak.gov.jo/x'],
    ['https://darsak.gov.jo/v/eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIx/5', 'https://darsak.gov.jo/v/-/5'],
    [
      'https://darsak.gov.jo/linear-equations-in-two-variables-3',
      'https://darsak.gov.jo/linear-equations-in-two-variables-3',
    ],
    [
      'https://darsak.gov.jo/%D8%A7%D9%84%D8%AF%D8%B1%D8%B3-1',
      'https://darsak.gov.jo/%D8%A7%D9%84%D8%AF%D8%B1%D8%B3-1',
    ],
    ['HTTPS://Darsak.gov.jo', 'https://darsak.gov.jo'],
  ])('%s', (address, kept) => {
    expect(keepAddress(address)).toBe(kept);
    expect(keepAddress(kept)).toBe(kept);
  });

  it.each(['', 'javascript:alert(1)', 'file:///etc/passwd', 'not an address'])('«%s» is none', (address) => {
    expect(keepAddress(address)).toBeNull();
  });
});
