import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { ensureEnvironment } from './environment.ts';
import { projectPath } from './support/project-path.ts';
import { playwrightCounts, vitestCounts } from './support/report-counts.ts';
import { buildStep, staticSteps } from './support/static-steps.ts';
import { runSteps, type Step } from './support/steps.ts';

/**
 * Everything that must hold, ending with one line `N passed, N failed`. Static checks count as one test each.
 * Recorded answers of a real server are used when they lie beside the project; the tests on them are skipped otherwise.
 */
const reports = projectPath('test-results');
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/e2e.json`;

const shared = process.env['MUTABIQ_SHARED'] ?? projectPath('..', 'shared');
const env: Record<string, string> = existsSync(`${shared}/openemis-captures`)
  ? { MUTABIQ_SHARED: shared }
  : {};

const unitStep: Step = {
  name: 'unit, contract, corpus',
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  env,
  count: () => vitestCounts(unitReport),
};
const browserStep: Step = {
  name: 'Chromium and Firefox',
  command: ['playwright', 'test', '--reporter=list,json'],
  env: { ...env, MUTABIQ_BUILT: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  count: () => playwrightCounts(browserReport),
};

const start = performance.now();
const missing = await ensureEnvironment();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const rounds = [
  await runSteps([buildStep], 1),
  await runSteps(staticSteps, 2),
  // Alone, because each of the two uses every core by itself.
  await runSteps([unitStep], 1),
  await runSteps([browserStep], 1),
];
const failed = rounds.reduce((sum, each) => sum + each.failed, missing.length);
const passed = rounds.reduce((sum, each) => sum + each.passed, 0);
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
