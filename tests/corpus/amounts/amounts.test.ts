import { expect, it } from 'vitest';
import { openBases, type Base } from './bases.ts';
import { pagers } from './pagers.ts';
import { productPagers } from './pagers-products.ts';
import { sayIn, situationsOf, type Form, type Place, type Situation } from './said.ts';

/** Pages whose rows are known, with the pagers of kits and products put into them: the judgement follows what they say. */

const bases = openBases();

const check = (form: Form, situation: Situation, base: Base, place: Place): string[] => {
  const digits = form.of.length % 2 === 0 ? 'ascii' : 'arabic';
  const read = base.rows;
  const got = base.readWith(form.html(sayIn(digits, read, situation)), place);
  if (typeof got === 'string') return [`refused: ${got}`];
  const wrong: string[] = [];
  if (got.read !== read) wrong.push(`${String(got.read)} rows`);
  const state = situation.name === 'only' ? 'complete' : 'partial';
  if (got.state !== state) wrong.push(`${got.state} (${got.reasons.join()})`);
  const total = form.tells.startsWith('total') ? situation.total : null;
  if (got.expected !== total) wrong.push(`expected ${String(got.expected)} instead of ${String(total)}`);
  if (form.tells.endsWith('page') && situation.pages > 1 && got.page?.current !== situation.page)
    wrong.push(`page ${JSON.stringify(got.page)}`);
  return wrong;
};

it.each([...pagers, ...productPagers].map((form, n) => [form.of, form, n] as const))('%s', (_, form, n) => {
  const wrong: string[] = [];
  const places = form.places ?? ['below', 'above'];
  places.forEach((place, at) => {
    const fit = bases.filter((base) => base.has(place));
    const base = fit[(n + at) % fit.length];
    if (base === undefined) throw new Error(`no page has the place ${place}`);
    for (const situation of situationsOf(base.rows)) {
      if (form.not?.includes(situation.name) === true) continue;
      for (const remark of check(form, situation, base, place))
        wrong.push(`${situation.name}, ${place}, ${base.name}: ${remark}`);
    }
  });
  expect(wrong).toEqual([]);
});
