/**
 * Why a file cannot be read, each with a text and a next step in both catalogues (`i18n/*\/files.ts`). Apart from
 * core/problem.ts because it concerns one page of the workspace only.
 */
export const fileFaults = [
  'empty',
  'too-large', // the file itself
  'unpacks-too-large', // what it unpacks to, or the ratio between the two
  'too-many-parts',
  'too-many-rows',
  'too-many-columns',
  'too-many-sheets',
  'too-slow',
  'encrypted',
  'damaged',
  'truncated',
  'old-excel',
  'excel-binary',
  'open-document',
  'web-archive',
  'document', // Word, PowerPoint
  'pdf',
  'picture',
  'archive', // a zip of something else
  'unknown-kind',
  'lost-letters', // Arabic replaced by question marks when the file was saved
  'no-table',
  'unreadable', // the browser could not read it: moved, changed, no right
  'worker', // the part that reads files could not be started, or died
] as const;
export type FileFault = (typeof fileFaults)[number];
