import type * as z from 'zod/mini';
import { caseFileSchema } from './cases/case-file.ts';
import { followingFileSchema } from './following/following-file.ts';

/** Files that people hand over besides bundles, by the word they begin with. */
export const fileKinds = {
  cases: { version: 1, schema: caseFileSchema, extension: '.mutabiq-cases.json' },
  following: { version: 1, schema: followingFileSchema, extension: '.mutabiq-following.json' },
} as const;
export type FileKind = keyof typeof fileKinds;
export type FileOf<K extends FileKind> = z.infer<(typeof fileKinds)[K]['schema']>;

/** Why a file was not taken; each has its text in both languages. Nothing of the file is kept then. */
export const sealedFileFaults = [
  'not-a-file',
  'newer-version',
  'passphrase-needed',
  'passphrase-wrong',
  'invalid',
  'too-large',
] as const;
export type SealedFileFault = (typeof sealedFileFaults)[number];
