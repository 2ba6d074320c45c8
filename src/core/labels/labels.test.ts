import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClassLabel } from './class-label.ts';
import { compareLabels, type LabelField } from './compare-labels.ts';
import { subjectCodes, subjectRelation } from './subject.ts';
import { parsePeriodLabel } from './term.ts';

describe('parseClassLabel', () => {
  it.each([
    ['الصف السابع-أ', '7', null, '1'],
    ['(الصف التاسع-أ)', '9', null, '1'],
    ['الصف التاسع', '9', null, null],
    ['الأول أ', '1', null, '1'],
    ['الثاني ب', '2', null, '2'],
    ['الصف : السابع', '7', null, null],
    ['الشعبة (أ)', null, null, '1'],
    ['جدول العلامات المدرسية للصف التاسع الأساسي', '9', null, null],
    ['الصف السابع الأساسي / أ', '7', null, '1'],
    ['7-أ', '7', null, '1'],
    ['7/أ', '7', null, '1'],
    ['٧ أ', '7', null, '1'],
    ['٧أ', '7', null, '1'],
    ['أ/7', '7', null, '1'],
    ['سابع أ', '7', null, '1'],
    ['7/2', '7', null, '2'],
    ['الصف العاشر (ب)', '10', null, '2'],
    ['الأول الثانوي العلمي ب', '11', 'scientific', '2'],
    ['أول ثانوي أدبي', '11', 'literary', null],
    ['الصف الحادي عشر العلمي / ج', '11', 'scientific', '3'],
    ['ثاني عشر - الحقل الصحي (أ)', '12', 'health', '1'],
    ['الثاني عشر - العلوم والتكنولوجيا - هـ', '12', 'science-technology', '5'],
    ['التوجيهي الأدبي', '12', 'literary', null],
    ['الثاني الثانوي', '12', null, null],
    ['التعليم الأساسي - الصف التاسع', '9', null, null],
    ['التعليم الثانوي - الصف الأول الثانوي العلمي', '11', 'scientific', null],
    ['Basic Education - Grade 8', '8', null, null],
    ['الروضة الأولى', 'KG1', null, null],
    ['KG 2', 'KG2', null, null],
    ['تمهيدي أ', 'KG2', null, '1'],
    ['Grade 10 - B', '10', null, '2'],
    ['10A', '10', null, '1'],
    ['7th Grade', '7', null, null],
    ['شعبة النرجس', null, null, 'نرجس'],
    ['الشعبة الأولى', null, null, '1'],
    ['الفصل الأول', null, null, null],
    ['الصف الخامس - الفصل الدراسي الثاني', '5', null, null],
    ['التقويم الثالث', null, null, null],
    ['', null, null, null],
  ])('%s', (label, grade, stream, section) => {
    expect(parseClassLabel(label)).toEqual({ grade, stream, section });
  });
});

describe('compareLabels', () => {
  it.each([
    ['grade', 'الصف الثاني', 'الصف الثاني عشر', false],
    ['grade', 'الأول الثانوي', '11', true],
    ['grade', 'الأول الثانوي العلمي', 'الحادي عشر', null],
    ['grade', 'الأول الثانوي العلمي', 'الحادي عشر الأدبي', false],
    ['grade', 'التعليم الأساسي - الصف التاسع', 'التاسع الأساسي', true],
    ['grade', 'التعليم الأساسي - الصف التاسع', 'الصف العاشر', false],
    ['grade', 'المرحلة', '3', null],
    ['section', 'جـ', 'C', true],
    ['section', '٢', 'شعبة ب', true],
    ['section', 'ج', 'ح', false],
    ['section', '؟', 'أ', null],
    ['class', '8/ب', 'الصف الثامن شعبة B', true],
    ['class', '8', 'الثامن ب', null],
    ['class', 'الثامن ب بنات', 'الثامن ب', null],
    ['subject', 'الحاسوب', 'المهارات الرقمية', null],
    ['subject', 'العلوم', 'الكيمياء', false],
    ['subject', 'التربية الإجتماعية و الوطنية', 'الدراسات الاجتماعية', true],
    ['subject', 'علوم الارض والبيئه', 'علوم الأرض', true],
    ['subject', 'تاريخ الأردن', 'التاريخ', false],
    ['subject', 'مادة اختيارية', 'الرياضيات', null],
    ['term', 'الفصل الأول', 'First Semester', true],
    ['term', 'الفصل الدراسي الثاني', 'الفصل الأول', false],
    ['term', '1', 'الفصل الأول', true],
    ['period', 'التقويم الرابع', 'الاختبار النهائي', true],
    ['period', 'التقويم الأول', 'الفصل الأول', null],
    ['period', '2025/2026', '٢٠٢٦-٢٠٢٥', true],
    ['period', 'العام الدراسي 2025/2026', '2024/2025', false],
    ['period', 'الفصل الثاني - التقويم الأول', 'الفصل الأول - التقويم الأول', false],
  ] as const)('%s: %s against %s', (field, a, b, expected) => {
    expect(compareLabels(field, a, b)).toBe(expected);
    expect(compareLabels(field, b, a)).toBe(expected);
  });

  it('is symmetric and never throws', { timeout: 60_000 }, () => {
    const fields = fc.constantFrom<LabelField>('grade', 'section', 'subject', 'class', 'term', 'period');
    const words = fc.constantFrom(
      'الصف',
      'الأول',
      '7',
      'أ',
      'ب',
      '-',
      'ثانوي',
      'علمي',
      'الفصل',
      'التقويم',
      'شعبة',
      'KG',
      '2025/2026',
    );
    const label = fc.oneof(
      fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fields, label, label, (field, a, b) => {
        expect(compareLabels(field, a, b)).toBe(compareLabels(field, b, a));
        if (compareLabels(field, a, b) === false) expect(compareLabels(field, a, a)).not.toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

it('a subject knows its parts and its other name', () => {
  expect(subjectCodes('العلوم')).toEqual(['science', 'physics', 'chemistry', 'biology', 'earth-science']);
  expect(subjectCodes('شيء آخر')).toBeNull();
  expect(subjectRelation('العلوم الحياتية', 'علوم')).toBe('part');
  expect(subjectRelation('حاسوب', 'Digital Skills')).toBe('renamed');
});

it('reads year, semester and assessment of one label', () => {
  expect(parsePeriodLabel('الفصل الدراسي الأول 2025/2026 - التقويم الثاني')).toEqual({
    year: 2025,
    term: 1,
    assessment: 2,
    rest: [],
  });
});
