import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { messages } from './map.ts';

describe('the message map', () => {
  it.each(Object.keys(messages))('%s says in a sentence what it is for', async (name) => {
    const area = name.startsWith('people.') ? 'people' : name.startsWith('panel.') ? 'panel' : 'page';
    const source = await readFile(new URL(`./${area}.ts`, import.meta.url), 'utf8');
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
