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

  it('lets only the workspace erase, unlock and change a PIN (architecture decision 1)', () => {
    for (const name of ['people.erase', 'people.unlock', 'people.set-pin', 'people.consent'] as const) {
      expect(messages[name].from).toEqual(['workspace']);
    }
  });
});
