import { expect, test } from 'vitest';
import { filesOf, isTest, shipped, withoutComments } from './support/source-files.ts';

const lineCount = (text: string): number => text.trimEnd().split('\n').length;
const longer = (limit: number, files: ReturnType<typeof filesOf>) =>
  files
    .map(({ path, text }) => `${path}: ${String(lineCount(text))} lines`)
    .filter((_, index) => lineCount(files[index]?.text ?? '') > limit);

test('no file has more than 300 lines', () => {
  // The corpus' generator is one long list of pages a file: data that is read page by page.
  const files = filesOf('{src,entrypoints,scripts,tests}/**/*.{ts,tsx,css}').filter(
    ({ path }) => !path.startsWith('tests/corpus/generator/'),
  );
  expect(longer(300, files)).toEqual([]);
});

test('the doors are short: at most 60 lines each', () => {
  expect(longer(60, filesOf('entrypoints/**/*.{ts,tsx}'))).toEqual([]);
});

test('messages are sent and heard only through src/messages', () => {
  const raw =
    /\bruntime\s*\??\.\s*(sendMessage|onMessage|connect|onConnect)\b|\btabs\s*\??\.\s*sendMessage\b/;
  const broken = shipped()
    .filter(({ path }) => !path.startsWith('src/messages/') && !path.startsWith('entrypoints/'))
    .filter(({ text }) => raw.test(withoutComments(text)));
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('the sources know no other hosts than the three and the optional one', () => {
  const known = [
    'https://darsak.gov.jo',
    'https://www.darsak.gov.jo',
    'https://emis.moe.gov.jo',
    'https://ajyal.moe.gov.jo',
  ];
  // Names of XML vocabularies look like addresses and are never fetched.
  const namespaces = ['http://www.w3.org', 'http://schemas.openxmlformats.org', 'http://purl.org'];
  const broken = [...shipped(), ...filesOf('src/**/*.css', 'entrypoints/**/*.{html,css}')].flatMap(
    ({ path, text }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+/gi)]
        .map(([address]) => address)
        .filter((address) => !known.includes(address) && !namespaces.includes(address))
        .map((address) => `${path}: ${address}`),
  );
  expect(broken).toEqual([]);
});

/** The letter goes to the school's technical support, who read Arabic: the same text under both languages. */
const arabicOnly = ['letter.ts', 'marks-message.ts'];

test('every catalogue file exists in Arabic and in English', () => {
  const names = (language: string) =>
    filesOf(`src/i18n/${language}/**/*.ts`)
      .filter(({ path }) => !isTest(path))
      .map(({ path }) => path.replace(`src/i18n/${language}/`, ''));
  expect(names('en')).toEqual(names('ar').filter((name) => !arabicOnly.includes(name)));
});
