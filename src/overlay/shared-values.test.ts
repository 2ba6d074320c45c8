import { expect, test } from 'vitest';
import { offerShared, sharedUnder } from './shared-values.ts';

test('a script takes what was offered under the key it was built with', () => {
  offerShared('one', ['a', 'b']);
  expect([0, 1].map(sharedUnder('one'))).toEqual(['a', 'b']);
});

test('injected a second time, nothing is replaced: what runs and what comes later have the same', () => {
  const kept = { memory: new Map() };
  offerShared('again', [kept]);
  offerShared('again', [{ memory: new Map() }]);
  expect(sharedUnder('again')(0)).toBe(kept);
});

test('what an older version left in the page is not taken for this one’s, and the error says what is missing', () => {
  offerShared('older', ['old']);
  expect(() => sharedUnder('newer')).toThrow(/reading\.js is missing/);
  offerShared('newer', ['new']);
  expect(sharedUnder('newer')(0)).toBe('new');
});
