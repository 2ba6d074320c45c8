import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamePartEvidence } from '../../../src/views/model.ts';
import { markName } from '../../../src/views/name-marks.ts';

const verdict = fc.constantFrom<NamePartEvidence['verdict'][]>(
  'equal',
  'spelling',
  'slip',
  'missing',
  'differs',
);
const side = fc.option(fc.string({ maxLength: 8 }), { nil: null });
const parts = fc.array(fc.record({ a: side, b: side, verdict }), { maxLength: 6 });

describe('markName', () => {
  it('shows the name letter by letter, whatever the evidence says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), parts, (name, given) => {
        expect(
          markName(name, given, 'a')
            .map(({ text }) => text)
            .join(''),
        ).toBe(name);
      }),
    );
  });

  it('marks the part that differs, on each side its own', () => {
    const given: NamePartEvidence[] = [
      { a: 'ليث', b: 'ليث', verdict: 'equal' },
      { a: 'سامي', b: 'بسام', verdict: 'differs' },
      { a: 'القضاه', b: 'القضاة', verdict: 'spelling' },
    ];
    expect(markName('ليث  سامي القضاه', given, 'a').filter(({ mark }) => mark !== null)).toEqual([
      { text: 'سامي', mark: 'differs' },
      { text: 'القضاه', mark: 'slight' },
    ]);
    expect(markName('ليث بسام القضاة', given, 'b').map(({ mark }) => mark)).toEqual([
      null,
      null,
      'differs',
      null,
      'slight',
    ]);
  });

  it('marks nothing rather than the wrong place when a part is not written so', () => {
    const given: NamePartEvidence[] = [{ a: 'عبدالله', b: 'عبد الله', verdict: 'spelling' }];
    expect(markName('عبد الله خالد', given, 'a')).toEqual([{ text: 'عبد الله خالد', mark: null }]);
  });

  it('takes repeated parts in their order', () => {
    const given: NamePartEvidence[] = [
      { a: 'محمد', b: 'محمد', verdict: 'equal' },
      { a: 'محمد', b: 'أحمد', verdict: 'differs' },
    ];
    expect(markName('محمد محمد', given, 'a')).toEqual([
      { text: 'محمد', mark: null },
      { text: ' ', mark: null },
      { text: 'محمد', mark: 'differs' },
    ]);
  });
});
