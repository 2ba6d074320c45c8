/** Names of the papers in paper-views.tsx, for who only lists them. */
export const paperViewNames = [
  'marks-missing',
  'marks-sheet',
  'school',
  'cases',
  'cases-numbers',
  'following',
  'tick-list',
  'tick-list-empty',
] as const;
