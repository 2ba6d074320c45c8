import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AccountRef } from '../core/snapshot.ts';
import type { LinkRow } from '../store/db.ts';
import type { AppContext } from './context.ts';
import type { LinkProposal } from './panel-basis.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { readTab } from './tabs.ts';

/** Platform accounts and the person they belong to: no link, no verdict (architecture decision 6). */

export type LinkState =
  | { readonly state: 'linked'; readonly link: LinkRow }
  | { readonly state: 'not-linked' }
  | { readonly state: 'other-account'; readonly link: LinkRow };

export function linkOf(person: OpenPerson, account: AccountRef): LinkState {
  const link = person.links.find((entry) => entry.platform === account.platform);
  if (link === undefined) return { state: 'not-linked' };
  return link.userKey === account.userKey && sameSite(link.host, account.host)
    ? { state: 'linked', link }
    : { state: 'other-account', link };
}

/** `www.` is the same site with the same accounts (darsak-facts 2.1). */
const sameSite = (a: string, b: string): boolean => a.replace(/^www\./, '') === b.replace(/^www\./, '');

/** What to ask the person about the account on a tab. Whoever asks compares the names; she decides in either case. */
export function proposeLink(person: OpenPerson, account: AccountRef): LinkProposal | null {
  if (account.platform !== 'darsak' && account.platform !== 'openemis') return null;
  const other = person.links.find((entry) => entry.platform !== account.platform);
  return {
    platform: account.platform,
    displayName: account.displayName,
    otherName: other?.displayName ?? null,
  };
}

export async function confirmLink(
  app: AppContext,
  tabId: number,
  platform: 'darsak' | 'openemis',
): Promise<Result<void, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const account = (await readTab(app, tabId))?.account;
  if (account == null || account.platform !== platform) return fail(problem('not-signed-in'));
  const { id: profile } = person.value.profile;
  const { host, userKey, displayName } = account;
  // `add`, not `put`: an existing link is only ever replaced by an explicit unlink, which also removes its data.
  try {
    await app.db.links.add({
      id: `${profile}|${platform}`,
      profile,
      platform,
      host,
      userKey,
      displayName,
      linkedAt: app.now(),
    });
  } catch {
    return fail(problem('other-account'));
  }
  app.changed();
  return ok(undefined);
}
