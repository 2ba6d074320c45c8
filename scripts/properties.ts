import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { projectPath } from './support/project-path.ts';

/** The property tests with other examples than the usual ones, ROUNDS times: `npm run properties -- 20`. */
const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('How many rounds? A whole number from 1 on: npm run properties -- 20');
  process.exit(2);
}

const files = globSync(['src/**/*.test.{ts,tsx}', 'tests/{unit,corpus,contract}/**/*.test.{ts,tsx}'], {
  cwd: projectPath(),
}).filter((file) => readFileSync(projectPath(file), 'utf8').includes('fast-check'));

const failed: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31);
  console.log(`\nround ${String(round)} of ${String(rounds)}, PROPERTY_SEED=${String(seed)}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    cwd: projectPath(),
    env: { ...process.env, PROPERTY_SEED: String(seed) },
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(seed);
}
const told = failed.length === 0 ? 'none failed' : `failed with PROPERTY_SEED ${failed.join(', ')}`;
console.log(`\n${String(rounds)} rounds of ${String(files.length)} files: ${told}`);
process.exitCode = failed.length === 0 ? 0 : 1;
