import { problem } from '../../core/problem.ts';
import { fail } from '../../core/result.ts';
import { makePageRecogniser, type PageRecogniser } from '../reading/page-recogniser.ts';
import type { See } from '../reading/recognise.ts';
import { makeSight } from '../reading/page/sight.ts';
import { ajyalProfile } from './profile.ts';
import { isSignedOut } from './signed-out.ts';

/** Recognises lists on Ajyal's pages by their meaning; pages of any other host are none of its own. */
export const ajyalRecogniser = (see?: See): PageRecogniser => {
  const recogniser = makePageRecogniser({
    id: 'ajyal',
    version: 1,
    lastVerified: '2026-11-26',
    profile: ajyalProfile,
    first: (doc, url) =>
      isSignedOut(doc, url, makeSight())
        ? {
            kind: 'signed-out',
            answer: 'refuse',
            score: 2,
            signals: [{ type: 'selector', what: 'log-in', weight: 2 }],
          }
        : null,
    // A list of Ajyal becomes one that a person vouches for: whose account showed it, nothing is built on.
    account: () => null,
    ...(see !== undefined && { see }),
  });
  return {
    ...recogniser,
    look: (doc, url, context) =>
      ajyalProfile.hosts.includes(url.hostname)
        ? recogniser.look(doc, url, context)
        : { detection: null, reading: fail(problem('not-recognised', 'another platform')) },
  };
};
