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
] as const;

/**
 * For pictures alone: axe asks that a name holds the shown text in one piece, and a pill of two figures says each of them with
 * its words.
 */
export const picturedPieceNames = ['row-pills'] as const;
