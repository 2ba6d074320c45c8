import { expect, it } from 'vitest';
import { findingsTexts } from './areas/findings.ts';
import { verdictTexts } from './areas/verdict.ts';
import { createFormat } from './format.ts';
import { inWordsOf } from './in-words-of.ts';
import { translator } from './texts.ts';

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });

it('a list of Ajyal is spoken of as Ajyal’s, in both languages and all forms', () => {
  const all = [inWordsOf(findingsTexts, 'ajyal'), inWordsOf(verdictTexts, 'ajyal')];
  expect(JSON.stringify(all)).not.toMatch(/درسك|Darsak/);
  const t = translator(inWordsOf(findingsTexts, 'ajyal'), format);
  expect(t('student-missing-on-darsak', { n: 3 })).toBe('3 طلبة غير موجودين على أجيال');
});

it('the catalogue itself stays as it is, and what is put into a text is not touched', () => {
  const area = { ar: { who: '{name} على درسك' }, en: { who: '{name} on Darsak' } } as const;
  expect(translator(inWordsOf(area, 'ajyal'), format)('who', { name: 'درسك' })).toBe(
    '\u2068درسك\u2069 على أجيال',
  );
  expect(area.ar.who).toBe('{name} على درسك');
  expect(inWordsOf(area, 'ajyal')).toBe(inWordsOf(area, 'ajyal'));
});
