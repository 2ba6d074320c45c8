import fc from 'fast-check';
import { expect, it } from 'vitest';
import { darsakProfile } from './darsak/profile.ts';
import { overlayProfile } from './profile-overlay.ts';

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
