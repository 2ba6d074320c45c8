import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArabicCatalogue, Area, SixForms, TwoForms } from '../../../src/i18n/catalogue.ts';
import { letterTexts } from '../../../src/i18n/areas/letter.ts';

/** Every area there is, found in the folder, so that a new one cannot be forgotten. */
const folder = new URL('../../../src/i18n/areas/', import.meta.url);
const areas = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, Area<ArabicCatalogue>>;
    const [area] = Object.values(module);
    if (area === undefined) throw new Error(`${file} exports no area`);
    return { file, ar: area.ar, en: area.en };
  }),
);

type Entry = string | SixForms | TwoForms;
const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values<string>({ ...entry });
const placeholders = (entry: Entry): readonly string[] =>
  [
    ...new Set([
      ...formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((found) => found[1])),
      ...(typeof entry === 'string' ? [] : ['n']),
    ]),
  ]
    .filter((name) => name !== undefined)
    .toSorted();
const texts = areas.flatMap(({ file, ar, en }) =>
  [ar, en].flatMap((catalogue) =>
    Object.entries(catalogue).flatMap(([key, entry]) =>
      formsOf(entry).map((text) => ({ where: `${file} ${key}`, text })),
    ),
  ),
);

describe.each(areas)('$file', ({ ar, en }) => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(ar).toSorted());
  });

  it('has the same kind and the same placeholders for each key', () => {
    for (const [key, entry] of Object.entries(ar)) {
      const other = en[key];
      expect(typeof other, key).toBe(typeof entry);
      expect(placeholders(other ?? ''), key).toEqual(placeholders(entry));
    }
  });

  it('has six Arabic forms wherever something is counted', () => {
    for (const [key, entry] of Object.entries(ar)) {
      if (typeof entry === 'string') continue;
      expect(Object.keys(entry), key).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    }
  });

  it('shows the number in the forms that stand for several numbers', () => {
    for (const [key, entry] of Object.entries(ar)) {
      if (typeof entry === 'string' || !formsOf(entry).some((form) => form.includes('{n}'))) continue;
      for (const form of [entry.few, entry.many, entry.other]) expect(form, key).toContain('{n}');
    }
  });
});

describe('every text', () => {
  it('is found at all', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  it('is not empty, has no stray white space and no unbalanced brace', () => {
    for (const { where, text } of texts) {
      expect(text, where).toBe(text.trim());
      expect(text, where).not.toBe('');
      expect(text, where).not.toMatch(/\s{2,}|\n|\t/);
      expect(text.replaceAll(/\{\w+\}/g, ''), where).not.toMatch(/[{}]/);
    }
  });

  it('blames nobody and says الطلبة, العلامة, the ministry’s words', () => {
    for (const { where, text } of texts) {
      expect(text, where).not.toMatch(/خطأ المعلم|نسي|أهمل|درجات|forgot|fault|mistake/);
    }
  });
});

describe('Arabic', () => {
  const latinAllowed =
    /OpenEMIS|English|Switch to English|0123456789|XLSX|XLS|CSV|PDF|Excel|LibreOffice|OpenDocument|JSON|\.mutabiq\.json/g;
  it('holds no English besides names', () => {
    for (const { file, ar } of areas) {
      for (const [key, entry] of Object.entries(ar)) {
        for (const form of formsOf(entry)) {
          const rest = form.replaceAll(/\{\w+\}/g, '').replaceAll(latinAllowed, '');
          expect(rest, `${file} ${key}`).not.toMatch(/[A-Za-z]/);
        }
      }
    }
  });

  it('says كلمة سر of a file, رمز الدخول of a person’s lock, and كلمة المرور only of an account of the platforms', () => {
    for (const { file, ar } of areas) {
      for (const [key, entry] of Object.entries(ar)) {
        if (`${file} ${key}` === 'workspace.ts start.never.text') continue;
        for (const form of formsOf(entry))
          expect(form, `${file} ${key}`).not.toMatch(/كلمة (?:ال)?مرور|الرقم السري/);
      }
    }
  });

  it('is the language of the message to technical support on either screen', () => {
    expect(letterTexts.en).toBe(letterTexts.ar);
  });
});
