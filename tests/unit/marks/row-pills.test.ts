// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/app/device.ts';
import { badgeStates } from '../../../src/core/school/view-types.ts';
import { drawMarks, drawNames, removeMarks } from '../../../src/overlay/openemis/marks-badge.ts';

const nothing = (): void => undefined;
const settings = defaultSettings;

beforeEach(() => {
  document.body.innerHTML = '<table><tbody><tr><td>الصف السابع</td></tr></tbody></table>';
});
const cell = (): Element => document.querySelector('td') ?? document.body;
const button = (tag: string) => cell().querySelector(tag)?.shadowRoot?.querySelector('button') ?? null;

describe('pills of a row', () => {
  it.each(badgeStates)('say the state of the names (%s) with its age and never a count', (state) => {
    drawNames(cell(), { id: '1', state, days: 6 }, settings, nothing);
    const pill = button('mutabiq-names');
    expect(pill?.dataset['state']).toBe(state);
    expect(pill?.ariaLabel).toContain('قبل');
    expect(pill?.textContent.replaceAll(/[\u2066-\u2069]/gu, '')).toContain('الأسماء قبل 6 أيام');
    if (state !== 'in-order') expect(pill?.ariaLabel).not.toContain('متطابقة');
  });

  it('of names that nobody checked have no age', () => {
    drawNames(cell(), { id: '1', state: 'unchecked', days: null }, settings, nothing);
    expect(button('mutabiq-names')?.ariaLabel).toBe('مُطابِق: لم تُفحص الأسماء بعد');
  });

  it.each([
    ['closing', 7, 0, 1, '▲7', 'علامات غير مدخلة'],
    ['late', 7, 7, null, '■7', 'انتهت مدة إدخالها'],
    ['due', 17, 10, 3, '▲7 ■ 10', '10 علامات غير مدخلة انتهت مدة إدخالها'],
    ['in-order', 0, 0, null, '✓العلامات', 'مدخلة'],
    ['old', 0, 0, null, '◔العلامات', 'قديمة'],
    ['partial', 0, 0, null, '◐العلامات', 'جزء'],
    ['unchecked', 0, 0, null, '○العلامات', 'لم تُقرأ'],
  ] as const)(
    'count missing marks by urgency (%s: %i, %i of them late) and say it in words',
    (state, missing, late, schoolDays, shown, said) => {
      drawMarks(cell(), { id: '1', state, missing, late, schoolDays }, settings, nothing);
      const pill = button('mutabiq-marks');
      expect(pill?.textContent.replaceAll(/[\u2066-\u2069]/gu, '')).toBe(shown);
      expect(pill?.ariaLabel?.replaceAll(/[\u2066-\u2069]/gu, '')).toContain(said);
    },
  );

  it.each(['ar', 'en'] as const)('are named with what they show, in one piece (%s)', (language) => {
    const plain = (text: string | null | undefined): string =>
      (text ?? '').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    const both = { id: '1', state: 'due', schoolDays: 3 } as const;
    for (const missing of [1, 2, 3, 12, 101]) {
      for (const late of [0, 1, 2, 11].filter((count) => count < missing)) {
        drawMarks(cell(), { ...both, missing, late }, { ...settings, language }, nothing);
        const pill = button('mutabiq-marks');
        expect(plain(pill?.ariaLabel)).toContain(plain(pill?.textContent));
        expect(pill?.ariaLabel).not.toMatch(/[■▲]/u);
      }
    }
    drawMarks(
      cell(),
      { ...both, state: 'in-order', missing: 0, late: 0 },
      { ...settings, language },
      nothing,
    );
    expect(button('mutabiq-marks')?.ariaLabel).toMatch(/^[\p{L}]/u);
    for (const days of [null, 0, 1, 2, 6, 30]) {
      drawNames(cell(), { id: '1', state: 'attention', days }, { ...settings, language }, nothing);
      const pill = button('mutabiq-names');
      expect(plain(pill?.ariaLabel)).toContain(plain(pill?.querySelector('.figure')?.textContent));
    }
  });

  it('stand side by side, once each, outside the row’s own click, and go together', () => {
    for (let time = 0; time < 3; time += 1) {
      drawMarks(cell(), { id: '1', state: 'due', missing: 7, late: 0, schoolDays: 3 }, settings, nothing);
      drawNames(cell(), { id: '1', state: 'old', days: 2 }, settings, nothing);
    }
    expect([...cell().children].map(({ tagName, className }) => `${tagName} ${className}`)).toEqual([
      'MUTABIQ-MARKS rowlink-skip',
      'MUTABIQ-NAMES rowlink-skip',
    ]);
    removeMarks(document);
    expect(cell().innerHTML).toBe('الصف السابع');
  });
});
