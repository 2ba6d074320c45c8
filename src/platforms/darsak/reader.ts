import type { Profile } from '../profile.ts';
import { makePageReader, type PageReader } from '../reading/page-reader.ts';
import type { FindTaught, See } from '../reading/recognise.ts';
import { readDarsakAccount } from './account.ts';
import { readLesson } from '../reading/read-lesson.ts';
import { refuseDarsak } from './detect.ts';
import { darsakProfile } from './profile.ts';

export type { RowAt } from '../reading/page-reader.ts';

/** Reads Darsak's pages with this profile: the shipped one, or what is in force on this computer. */
export const darsakReaderWith = (profile: Profile, findTaught?: FindTaught, see?: See): PageReader =>
  makePageReader({
    id: 'darsak',
    version: 2,
    lastVerified: '2026-11-23',
    profile,
    first: refuseDarsak,
    account: (doc, url) => readDarsakAccount(doc, url, profile),
    lesson: readLesson,
    ...(findTaught !== undefined && { findTaught }),
    ...(see !== undefined && { see }),
  });

/** Reads Darsak's pages for teachers and principals, in whatever layout they stand (darsak-facts 9). */
export const darsakReader = darsakReaderWith(darsakProfile);
