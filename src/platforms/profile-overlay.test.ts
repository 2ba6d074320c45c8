import fc from 'fast-check';
import { expect, it } from 'vitest';
import { darsakProfile } from './darsak/profile.ts';
import { isSafePattern } from './hint-checks.ts';
import { layOverlays, overlayProfile, type KeptOverlay } from './profile-overlay.ts';
import { openemisProfile } from './profile-openemis.ts';
import { patternHint, profileSchema, selectorHint } from './profile-schema.ts';

const hint = { value: '^سجل الشعبه', evidence: 'likely', seen: '2026-11-23' };

it('adds hints before the shipped ones, and words to a field', () => {
  const overlaid = overlayProfile(darsakProfile, {
    schema: 1,
    id: 'darsak',
    kinds: { 'teacher.roster': { text: [hint] } },
    headers: { studentName: 'اسم المتعلم' },
  });
  const roster = overlaid?.profile.kinds.find(({ kind }) => kind === 'teacher.roster');
  expect(roster?.text[0]).toEqual(hint);
  expect(roster?.text.length).toBe((darsakProfile.kinds[0]?.text.length ?? 0) + 1);
  expect(overlaid?.profile.headers.studentName).toBe('اسم المتعلم');
  expect(overlaid?.dropped).toEqual([]);
});

it('drops what is bad and names it, and keeps the rest', () => {
  const overlaid = overlayProfile(darsakProfile, {
    schema: 1,
    id: 'darsak',
    displayName: [{ value: '.who', evidence: 'known', seen: '2026-11-23' }, { value: 7 }],
    kinds: { 'teacher.roster': { text: [{ ...hint, value: '(' }, hint] }, 'no.such': {} },
    headers: { nonsense: 'x', serial: 7 },
  });
  expect(overlaid?.dropped).toEqual([
    'headers.nonsense',
    'headers.serial',
    'kinds.no.such',
    'displayName[1]',
    'kinds.teacher.roster.text[0]',
  ]);
  expect(overlaid?.profile.displayName[0]?.value).toBe('.who');
});

it('is null for anything that is no overlay of this profile, and never throws', () => {
  expect(overlayProfile(darsakProfile, { schema: 1, id: 'openemis' })).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (value) => {
      overlayProfile(darsakProfile, value);
    }),
  );
});

const kept = (layer: KeptOverlay['layer'], overlay: unknown): KeptOverlay => ({
  id: layer,
  layer,
  name: `${layer}.json`,
  addedAt: layer === 'directorate' ? null : 1,
  overlay,
});

it('lays shipped < directorate < imported < taught, in whatever order they lie, and says what each lost', () => {
  const text = (value: string) => ({
    schema: 1,
    id: 'darsak',
    kinds: { 'teacher.roster': { text: [{ ...hint, value }] } },
  });
  const { profile, laid } = layOverlays(darsakProfile, [
    kept('taught', text('taught')),
    kept('imported', { ...text('imported'), headers: { nonsense: 'x' } }),
    kept('directorate', text('directorate')),
    kept('imported', { schema: 2, id: 'darsak' }),
    kept('imported', { schema: 1, id: 'openemis' }),
  ]);
  const roster = profile.kinds.find(({ kind }) => kind === 'teacher.roster');
  expect(roster?.text.slice(0, 3).map(({ value }) => value)).toEqual(['taught', 'imported', 'directorate']);
  expect(laid.map(({ kept: { layer }, dropped }) => [layer, dropped])).toEqual([
    ['directorate', []],
    ['imported', ['headers.nonsense']],
    ['imported', null],
    ['taught', []],
  ]);
});

it('drops a hint exactly when the schema of the workspace refuses it', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('(a+)+', '(', '^الشعبه', '{}', 'a\nb', 'x'.repeat(301), '(?:ab)*'),
  );
  const value = fc.oneof(
    fc.record(
      {
        value: fc.oneof(text, fc.integer()),
        evidence: fc.constantFrom('known', 'likely', 'guess', 'sure'),
        seen: fc.constantFrom('2026-11-23', '23.11.2026', 7),
      },
      { requiredKeys: [] },
    ),
    fc.anything(),
  );
  const drops = (overlay: object): boolean =>
    (overlayProfile(darsakProfile, { schema: 1, id: 'darsak', ...overlay })?.dropped.length ?? 0) > 0;
  fc.assert(
    fc.property(value, (one) => {
      const pattern = drops({ kinds: { 'teacher.roster': { text: [one] } } });
      expect(pattern).toBe(!patternHint.safeParse(one).success);
      expect(drops({ displayName: [one] })).toBe(!selectorHint.safeParse(one).success);
    }),
    { numRuns: 500 },
  );
});

it.each(['(a+)+$', '(\\d*x)*', '(?:a|b+){2,}'])('takes no pattern that may hang a page: %s', (pattern) => {
  expect(isSafePattern(pattern)).toBe(false);
});

it.each([darsakProfile, openemisProfile])('holds the shipped profiles to the same schema', (profile) => {
  expect(profileSchema.safeParse(profile).error).toBeUndefined();
});
