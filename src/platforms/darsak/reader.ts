import type { Profile } from '../profile.ts';
import { lookAgain } from '../reading/look-again.ts';
import { makePageReader, type PageReader } from '../reading/page-reader.ts';
import type { FindTaught } from '../reading/recognise.ts';
import { darsakProfile } from './profile.ts';
import { darsakRecogniser } from './recogniser.ts';

/** Reads Darsak's pages with this profile: the shipped one, or what is in force on this computer. */
export const darsakReaderWith = (profile: Profile, findTaught?: FindTaught): PageReader =>
  makePageReader(darsakRecogniser(profile, findTaught), darsakRecogniser(profile, findTaught, lookAgain));

/** Reads Darsak's pages for teachers and principals, in whatever layout they stand (darsak-facts 9). */
export const darsakReader = darsakReaderWith(darsakProfile);
