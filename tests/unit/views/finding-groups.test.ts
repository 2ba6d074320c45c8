import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingCodes, nextSteps } from '../../../src/core/finding.ts';
import { actorOf, countOpen, groupFindings } from '../../../src/views/finding-groups.ts';
import type { Finding } from '../../../src/views/model.ts';

const student = { darsak: { row: 1, name: 'لين' }, openemis: null, fields: [] };
const finding = fc.record<Finding>({
  code: fc.constantFrom(...findingCodes),
  severity: fc.constantFrom('problem', 'attention', 'note'),
  owner: fc.constantFrom('teacher', 'school', 'support', 'ministry'),
  step: fc.constantFrom(...nextSteps),
  key: fc.uuid(),
  students: fc.array(fc.constant(student), { maxLength: 4 }),
  section: fc.constant(null),
  capturedAt: fc.constant({ darsak: null, openemis: null }),
});

describe('groupFindings', () => {
  it('loses none and shows none twice', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const shown = groupFindings(findings).flatMap((group) => group.findings.map(({ key }) => key));
        expect(shown.toSorted()).toEqual(findings.map(({ key }) => key).toSorted());
      }),
    );
  });

  it('puts the worst first in each group and leaves out empty groups', () => {
    const rank = { problem: 0, attention: 1, note: 2 };
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        for (const group of groupFindings(findings)) {
          const ranks = group.findings.map(({ severity }) => rank[severity]);
          expect(ranks.length).toBeGreaterThan(0);
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('countOpen', () => {
  it('never counts nothing while something is open', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const open = findings.some((one) => actorOf(one) !== 'nobody');
        expect(countOpen(findings).n > 0).toBe(open);
      }),
    );
  });
});
