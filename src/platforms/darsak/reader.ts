import { makePageReader } from '../reading/page-reader.ts';
import { readDarsakAccount } from './account.ts';
import { detectDarsak } from './detect.ts';
import { darsakProfile } from './profile.ts';

export type { RowAt } from '../reading/page-reader.ts';

/** Reads Darsak's pages for teachers and principals, in whatever layout they stand (darsak-facts 9). */
export const darsakReader = makePageReader({
  id: 'darsak',
  version: 2,
  lastVerified: '2026-11-23',
  profile: darsakProfile,
  first: detectDarsak,
  account: readDarsakAccount,
});
