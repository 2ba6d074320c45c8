import { caseCounts, type CaseCounts } from '../app/cases.ts';
import type { AppContext } from '../app/context.ts';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import { workspaceApp } from './workspace-app.ts';

let app: AppContext | null = null;

/**
 * For the popup: cases are worked out here, over the database, where something has changed since. The background hands out
 * what a check is made of and has no room for the check.
 */
export const askCaseCounts = (): Promise<Result<CaseCounts, Problem>> =>
  caseCounts((app ??= workspaceApp().app));
