import type { Profile } from '../profile.ts';
import { makePageRecogniser, type PageRecogniser } from '../reading/page-recogniser.ts';
import type { FindTaught, See } from '../reading/recognise.ts';
import { readDarsakAccount } from './account.ts';
import { refuseDarsak } from './detect.ts';

/** ISO date on which it was last held against the pages it was made for. */
export const darsakVerified = '2026-11-26';

/** Recognises Darsak's pages with this profile: the shipped one, or what is in force on this computer. */
export const darsakRecogniser = (profile: Profile, findTaught?: FindTaught, see?: See): PageRecogniser =>
  makePageRecogniser({
    id: 'darsak',
    version: 2,
    lastVerified: darsakVerified,
    profile,
    first: refuseDarsak,
    account: (doc, url) => readDarsakAccount(doc, url, profile),
    hasLessons: true,
    ...(findTaught !== undefined && { findTaught }),
    ...(see !== undefined && { see }),
  });
