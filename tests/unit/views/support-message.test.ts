import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/core/finding.ts';
import type { Finding } from '../../../src/views/model.ts';
import { supportMessage } from '../../../src/views/support-message.ts';

const at = Date.UTC(2026, 10, 15, 7, 30);
const context = {
  title: { subject: 'الرياضيات', section: 'السابع أ' },
  now: at,
  timeZone: 'Asia/Amman',
};
const missing: Finding = {
  code: 'student-missing-on-darsak',
  severity: 'problem',
  owner: 'support',
  step: 'ask-support-add-students',
  key: 'k',
  students: [
    {
      darsak: null,
      openemis: {
        row: 1,
        name: 'رغد إياد أنس العمري',
        nationalId: '0000123451',
        openemisNo: '0000777',
        otherId: '0000888',
        birthDate: '2013-02-03',
        sourceKey: '0000999',
      },
      fields: [],
    },
    { darsak: null, openemis: { row: 2, name: 'زيد رامي كريم الصمادي' }, fields: [] },
  ],
  section: null,
  capturedAt: { darsak: at, openemis: at - 78 * 60_000 },
};

describe('supportMessage', () => {
  it('says respectfully which names, in which section, what to do, and on what reading it rests', () => {
    expect(supportMessage(missing, context)).toBe(
      [
        'السادة فريق الدعم الفني المحترمين',
        'السلام عليكم ورحمة الله وبركاته، وبعد؛',
        '',
        'الموضوع: طالبان غير موجودين على درسك',
        'الشعبة: السابع أ، المبحث: الرياضيات',
        '',
        'الأسماء:',
        '1. رغد إياد أنس العمري',
        '2. زيد رامي كريم الصمادي',
        '',
        'يُرجى التكرم بإضافة هذه الأسماء إلى الشعبة على درسك.',
        'قُرئت قائمة درسك بتاريخ 15 تشرين الثاني 2026، الساعة 10:30.',
        'قُرئت قائمة OpenEMIS بتاريخ 15 تشرين الثاني 2026، الساعة 09:12.',
        '',
        'شاكرين تعاونكم، وتفضلوا بقبول فائق الاحترام.',
      ].join('\n'),
    );
  });

  it.each(findingCodes)('holds no number of a person and no invisible characters: %s', (code) => {
    const both = { ...missing, students: missing.students.map((one) => ({ ...one, darsak: one.openemis })) };
    for (const finding of [missing, both]) {
      const text = supportMessage({ ...finding, code }, context);
      expect(text).not.toMatch(/0000|2013/);
      expect(text).not.toMatch(/[\u200e\u200f\u061c\u2066-\u2069]/);
      expect(text).toContain('رغد إياد أنس العمري');
    }
  });

  it('names a section on both sides where that is the matter', () => {
    const text = supportMessage(
      {
        ...missing,
        code: 'section-missing-on-darsak',
        step: 'ask-support-add-section',
        students: [],
        section: { darsak: null, openemis: 'الصف الثامن-أ', darsakCount: null, openemisCount: 32 },
      },
      { ...context, title: null },
    );
    expect(text).toContain('على درسك: غير موجود. في OpenEMIS: الصف الثامن-أ.');
    expect(text).not.toContain('الأسماء:');
  });
});
