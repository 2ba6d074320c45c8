import { describe, expect, it } from 'vitest';
import { compareLabels, type LabelField } from '../../../src/core/labels/compare-labels.ts';
import { labelGroups } from './label-groups.ts';

const fields = Object.keys(labelGroups) as LabelField[];
/** The share of pairs from two groups that can be told apart; an assessment says nothing of a school year. */
const told: Readonly<Record<LabelField, number>> = {
  grade: 0.95,
  section: 1,
  class: 0.95,
  subject: 0.99,
  term: 1,
  period: 0.5,
};

describe.each(fields)('labels of a %s', (field) => {
  const groups = labelGroups[field].groups.map((group) => group.split('|'));

  it('are one within their group', () => {
    const wrong = groups.flatMap((group) =>
      group.flatMap((a) =>
        group.filter((b) => compareLabels(field, a, b) !== true).map((b) => `${a} | ${b}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are never one across groups, and told apart wherever both say enough', () => {
    const answers = groups.flatMap((group, at) =>
      group.flatMap((a) =>
        groups
          .slice(at + 1)
          .flat()
          .map((b) => ({ pair: `${a} | ${b}`, answer: compareLabels(field, a, b) })),
      ),
    );
    expect(answers.filter(({ answer }) => answer === true)).toEqual([]);
    const apart = answers.filter(({ answer }) => answer === false).length;
    expect(apart).toBeGreaterThanOrEqual(answers.length * told[field]);
  });

  it('are never one with a label that leaves it open', () => {
    const wrong = labelGroups[field].unsure.flatMap((a) =>
      groups
        .flat()
        .filter((b) => a !== b && compareLabels(field, a, b) === true)
        .map((b) => `${a} | ${b}`),
    );
    expect(wrong).toEqual([]);
  });
});
