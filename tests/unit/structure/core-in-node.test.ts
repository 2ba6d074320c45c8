import { expect, test } from 'vitest';
import { projectPath } from '../../../scripts/support/project-path.ts';
import { runCommand } from '../../../scripts/support/run-command.ts';
import { filesOf, isTest } from './support/source-files.ts';

test('every file of core loads in plain Node: no bundler, no browser, no DOM', async () => {
  const files = filesOf('src/core/**/*.ts').filter(({ path }) => !isTest(path));
  expect(files.length).toBeGreaterThan(5);
  const script = files.map(({ path }) => `await import(${JSON.stringify(projectPath(path))});`).join('\n');
  const done = await runCommand(process.execPath, ['--input-type=module', '--eval', script]);
  expect(done).toMatchObject({ code: 0, output: '' });
});
