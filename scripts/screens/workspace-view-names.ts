import { schoolViewNames } from './school-view-names.ts';

/** Names of the states in workspace-views.tsx, for who only lists them: that file needs a bundler. */
export const workspaceViewNames = [
  ...schoolViewNames,
  'classroom-sections',
  'classroom-empty',
  'classroom-begun',
  'classroom-fresh',
  'classroom-unreadable',
  'classroom-gone',
  'decisions',
  'decisions-empty',
  'decisions-unreadable',
  'decisions-failed',
] as const;
