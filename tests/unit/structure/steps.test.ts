import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../scripts/support/report-counts.ts';
import { runSteps, type Step } from '../../../scripts/support/steps.ts';

let folder = '';
let printed: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutabiq-steps-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const step = (name: string, code: string, count?: Step['count']): Step => ({
  name,
  command: [process.execPath, '--eval', code],
  ...(count ? { count } : {}),
});
const report = (content: unknown): string => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

test('all steps run, a failing one shows its output, and the counts add up', async () => {
  const steps = [
    step('bad', 'console.log("the reason"); process.exit(3)'),
    step('good', 'console.log("not worth reading")'),
    step('tests', '', () => ({ passed: 7, failed: 0 })),
  ];
  expect(await runSteps(steps, 2)).toEqual({ passed: 8, failed: 1 });
  expect(printed.join('\n')).toContain('the reason');
  expect(printed.join('\n')).not.toContain('not worth reading');
});

test('a step that cannot start, dies with a clean report or leaves none has failed', async () => {
  const steps: Step[] = [
    { name: 'unknown', command: ['no-such-command-here'] },
    step('dies', 'process.exit(1)', () => ({ passed: 5, failed: 0 })),
    step('silent', '', () => vitestCounts(join(folder, 'none.json'))),
  ];
  expect(await runSteps(steps, 1)).toEqual({ passed: 5, failed: 3 });
});

test('a test file that cannot be loaded counts as a failure', () => {
  const path = report({ numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 1 });
  expect(vitestCounts(path)).toEqual({ passed: 4, failed: 1 });
});

test('a browser test that passed only when repeated counts as failed', () => {
  const path = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(playwrightCounts(path)).toEqual({ passed: 3, failed: 3 });
});
