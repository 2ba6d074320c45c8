import type { Step } from './steps.ts';

/** Comes first and alone: the other steps read what it writes (.output, and the type declarations in .wxt). */
export const buildStep: Step = { name: 'build', command: ['node', 'scripts/build.ts'] };

/** What can be said about the project without running it. */
export const staticSteps: readonly Step[] = [
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of core', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'size', command: ['node', 'scripts/size.ts', '--no-build'], show: true },
  { name: 'manifests', command: ['node', 'scripts/manifests.ts'] },
];
