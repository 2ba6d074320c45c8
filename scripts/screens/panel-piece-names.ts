/** Names of the states in panel-pieces.tsx, for who only lists them. */
export const panelPieceNames = [
  'remark-lesson',
  'remark-frame',
  'remark-platform',
  'remarks-empty',
  'remarks-one',
  'remarks-many',
  'remarks-loading',
  'remarks-failed',
  'row-pills',
] as const;
