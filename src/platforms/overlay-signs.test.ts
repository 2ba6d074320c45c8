import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookedAt, overlaySigns } from './overlay-signs.ts';
import type { KeptOverlay, OverlayLayer } from './profile-overlay.ts';

const hint = (value: string) => ({ value, evidence: 'likely', seen: '2026-11-23' });
const kept = (layer: OverlayLayer, overlay: unknown): KeptOverlay => ({
  id: layer,
  layer,
  name: 'x.json',
  addedAt: 0,
  overlay,
});
const ofDarsak = (rest: object) => ({ schema: 1, id: 'darsak', ...rest });
const kindOf = (overlays: readonly KeptOverlay[], path: string, ...texts: string[]): string | null =>
  overlaySigns('darsak', overlays).find(({ shows }) =>
    shows(lookedAt(new URL(path, 'https://darsak.gov.jo'), texts)),
  )?.kind ?? null;

const list = { kind: 'teacher.roster', path: '^/e/\\d+', rows: 'p', fields: {}, seen: '2026-11-23' };

it.each<[string, object, string, string[]]>([
  [
    'a heading',
    { kinds: { 'teacher.activity': { text: [hint('^دفتر المتعلمين')] } } },
    '/x',
    ['دفتَر المتعلّمين ٧'],
  ],
  ['an address', { kinds: { 'teacher.activity': { path: [hint('/e/\\d+')] } } }, '/E/7', []],
  ['a taught list', { lists: [{ ...list, kind: 'teacher.activity' }] }, '/e/7', []],
])('knows a page by %s', (_, overlay, path, texts) => {
  expect(kindOf([kept('imported', ofDarsak(overlay))], path, ...texts)).toBe('teacher.activity');
  expect(kindOf([kept('imported', ofDarsak(overlay))], '/other', 'دفتر الزوار')).toBeNull();
  expect(kindOf([kept('imported', { ...ofDarsak(overlay), id: 'openemis' })], path, ...texts)).toBeNull();
  expect(kindOf([kept('imported', { ...ofDarsak(overlay), schema: 2 })], path, ...texts)).toBeNull();
});

it('knows a page by a header word, whole and never as a part of a text', () => {
  const words = [kept('directorate', ofDarsak({ headers: { studentName: 'اسم المتعلم|الدارس' } }))];
  expect(kindOf(words, '/x', 'البيان', 'إسم المتعلّم:')).toBe('teacher.roster');
  expect(kindOf(words, '/x', 'دارس')).toBe('teacher.roster');
  expect(kindOf(words, '/x', 'اسم المتعلم الأول في السباق', 'الدارسون')).toBeNull();
});

it('asks the layers in their order, whatever order they lie in', () => {
  const by = (layer: OverlayLayer, kind: string): KeptOverlay =>
    kept(layer, ofDarsak({ kinds: { [kind]: { path: [hint('/e/')] } } }));
  const all = [
    by('taught', 'teacher.roster'),
    by('directorate', 'teacher.lessons'),
    by('imported', 'teacher.activity'),
  ];
  expect(kindOf(all, '/e/7')).toBe('teacher.roster');
  expect(kindOf(all.slice(1), '/e/7')).toBe('teacher.activity');
  expect(kindOf(all.slice(1, 2), '/e/7')).toBe('teacher.lessons');
});

it('uses no hint that the profile would drop, and never throws', () => {
  const bad = [
    {
      kinds: { 'teacher.roster': { path: [hint('('), hint('(e+)+'), { ...hint('/e/'), seen: 'today' }, 7] } },
    },
    { lists: [{ ...list, path: '(e+)+' }, { ...list, path: '' }, null] },
    { headers: { studentName: 7, name: '' } },
  ];
  for (const overlay of bad) expect(kindOf([kept('imported', ofDarsak(overlay))], '/e/7', 'e')).toBeNull();
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, other) => {
      kindOf(
        [kept('imported', value), kept('taught', ofDarsak({ kinds: value, lists: other, headers: other }))],
        '/e/7',
        'e',
      );
    }),
  );
});
