/** Names of the states in school-views.tsx. */
export const schoolViewNames = [
  'school',
  'school-detail',
  'school-partial',
  'school-filtered',
  'school-no-fit',
  'school-one',
  'school-large',
  'school-unread',
  'school-running',
] as const;
