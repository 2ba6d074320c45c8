import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { messages } from './map.ts';

describe('the message map', () => {
  it.each(Object.keys(messages))('%s says in a sentence what it is for', async (name) => {
    const areas = ['page', 'openemis', 'panel', 'people', 'owned', 'marks', 'reading', 'feedback'];
    const texts = await Promise.all(
      areas.map((area) => readFile(new URL(`./${area}.ts`, import.meta.url), 'utf8')),
    );
    const source = texts.find((text) => text.includes(`'${name}': message(`)) ?? '';
    const before = source.slice(0, source.indexOf(`'${name}': message(`)).trimEnd();
    const comment = before.slice(before.lastIndexOf('/**'));
    expect(comment.endsWith('*/')).toBe(true);
    expect(comment.length).toBeGreaterThan(40);
  });

  it('has none that erases, unlocks, consents or changes a PIN: the workspace does it itself (decisions 1 and 20)', () => {
    const people = Object.keys(messages).filter((name) => name.startsWith('people.'));
    expect(people.toSorted()).toEqual([
      'people.lock',
      'people.roles',
      'people.settings',
      'people.state',
      'people.switch',
    ]);
  });
});
