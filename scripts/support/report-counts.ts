import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Counts } from './steps.ts';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

/** Counts of Vitest's JSON report. A file that could not even be loaded has no tests to fail, but is a failure. */
export function vitestCounts(path: string): Counts {
  const report = vitestReport.parse(read(path));
  const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites;
  return { passed: report.numPassedTests, failed };
}

/** Counts of Playwright's JSON report. A test that passed only when repeated has failed: flaky is broken. */
export function playwrightCounts(path: string): Counts {
  const { stats, errors } = playwrightReport.parse(read(path));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
