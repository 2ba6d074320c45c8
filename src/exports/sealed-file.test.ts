import { describe, expect, it } from 'vitest';
import { caseFileOf, type CaseFile } from '../core/cases/case-file.ts';
import { moved, opened } from '../core/cases/case-record.ts';
import type { Cause } from '../core/cases/cause.ts';
import { readSealedFile, writeSealedFile } from './sealed-file.ts';

const cause: Cause = {
  key: 'students:1',
  kind: 'students-of-section',
  codes: ['student-missing-on-darsak'],
  wanted: 'ask-support-add-students',
  className: 'الصف السابع - أ',
  teacher: 'هدى يوسف',
  sections: [{ key: '1:1', label: 'الرياضيات · السابع أ', darsak: null, students: 30 }],
  people: [
    {
      name: 'سلمى ماجد',
      other: null,
      code: 'student-missing-on-darsak',
      nationalId: '0000123456',
      openemisNo: '2000000001',
    },
  ],
  size: 1,
  scopes: ['roster:1:1'],
  capturedAt: { darsak: 1_795_000_000_000, openemis: 1_795_000_000_001 },
};
const record = opened(cause, 1_795_000_000_000);
const about = {
  id: 'f1',
  madeAt: 1_795_000_100_000,
  reporter: { name: 'المديرة', role: 'principal', school: { name: 'مدرسة الواحة', code: '7' } },
} as const;
const file = (numbers = true): CaseFile => caseFileOf([record], about, numbers);

describe('a case file', () => {
  it.each([null, 'كلمة سر طويلة'])('gives the same cases (passphrase: %s)', async (passphrase) => {
    const written = await writeSealedFile('cases', file(), passphrase);
    expect(await readSealedFile('cases', written, passphrase)).toEqual({ ok: true, value: file() });
    expect((await written.text()).includes('0000123456')).toBe(passphrase === null);
  });

  it('leaves every number out where they are not wanted, and solved cases in any case', () => {
    expect(JSON.stringify(file(false))).not.toMatch(/0000123456|2000000001/);
    const solved = moved(record, { at: 1_795_000_200_000, to: 'solved', by: 'check' });
    expect(caseFileOf([solved], about, true).cases).toEqual([]);
  });

  it('that is none, newer, damaged or locked is refused with its reason', async () => {
    const fault = async (text: string, passphrase: string | null = null) => {
      const read = await readSealedFile('cases', new Blob([text]), passphrase);
      return read.ok ? 'taken' : read.error;
    };
    for (const text of ['', 'no', '[]', '{}', '{"mutabiq":"following","version":1}'])
      expect(await fault(text)).toBe('not-a-file');
    const open = await (await writeSealedFile('cases', file(), null)).text();
    expect(await fault(open.replace('"version":1', '"version":2'))).toBe('newer-version');
    expect(await fault(open.slice(0, -20))).toBe('not-a-file');
    expect(await fault(open.replace('students-of-section', 'something'))).toBe('invalid');
    expect(await fault(`\ufeff${open}`)).toBe('taken');
    const sealed = await (await writeSealedFile('cases', file(), 'كلمة سر طويلة')).text();
    expect(await fault(sealed)).toBe('passphrase-needed');
    expect(await fault(sealed, 'أخرى')).toBe('passphrase-wrong');
    const at = sealed.indexOf('"data":"') + 20;
    const bent = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    expect(await fault(bent, 'كلمة سر طويلة')).toBe('passphrase-wrong');
  });
});
