/** Names of the papers in paper-views.tsx, for who only lists them. */
export const paperViewNames = [
  'letter',
  'list',
  'letter-long',
  'list-long',
  'letter-none',
  'marks-missing',
  'marks-sheet',
  'school',
  'cases',
  'cases-numbers',
  'following',
  'following-school',
  'tick-list',
  'tick-list-empty',
] as const;
