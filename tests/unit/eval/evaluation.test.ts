import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { predict, type RosterCase } from '../../../scripts/eval/roster-case.ts';
import { compareLabels, type LabelField } from '../../../src/core/labels/compare-labels.ts';
import { reconcile } from '../../../src/core/roster/reconcile.ts';
import { generate, type GeneratedCase } from '../../eval/generate.ts';
import { score } from '../../eval/score.ts';

describe('generated classes', () => {
  it('merges no two children, and finds nearly all pairs', { timeout: 120_000 }, () => {
    const cases = Array.from({ length: 100 }, (_, at) => generate(30_000 + at));
    const { figures, falseMerges } = score(
      cases,
      cases.map((each) => predict(each, reconcile)),
    );
    expect(falseMerges).toEqual([]);
    expect(figures['pair recall']).toBeGreaterThan(0.98);
  });
});

const shared = process.env['MUTABIQ_SHARED'] ?? '';
const sample = (name: string): string => join(shared, 'roster-eval/public', name);
const lines = <T>(name: string): readonly T[] =>
  readFileSync(sample(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

describe.skipIf(shared === '' || !existsSync(sample('train.jsonl')))('the public sample', () => {
  it('has no false merge', { timeout: 60_000 }, () => {
    const cases = lines<RosterCase & GeneratedCase>('train.jsonl');
    const { figures, falseMerges } = score(
      cases,
      cases.map((each) => predict(each, reconcile)),
    );
    expect(falseMerges).toEqual([]);
    expect(figures['pair recall']).toBeGreaterThan(0.997);
    expect(figures['silent recall']).toBeGreaterThan(0.92);
  });

  it('has no two labels wrongly called one', () => {
    const labels = lines<{ field: LabelField; a: string; b: string; equal: boolean }>('labels-public.jsonl');
    const wrong = labels.filter(({ field, a, b, equal }) => compareLabels(field, a, b) === !equal);
    expect(wrong).toEqual([]);
  });
});
