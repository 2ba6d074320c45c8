import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('Arabic words stay, separators and direction marks go', () => {
  expect(fileName(['علامات', 'السابع أ', '2026/27'], 'xlsx')).toBe('علامات - السابع أ - 2026 27.xlsx');
  expect(fileName(['\u202exslx.exe'], 'csv')).toBe('xslx.exe.csv');
  expect(fileName(['..', '/'], 'csv')).toBe('mutabiq.csv');
  expect(fileName(['con'], 'csv')).toBe('_con.csv');
});

test('every name is one that a disk takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), (words) => {
      const name = fileName(words, 'xlsx');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190);
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.xlsx$/u);
      expect(name).not.toMatch(/^[ .]/);
    }),
  );
});
