import type { Sender } from './define.ts';

/** The browser's own facts of who sent a message; nothing of the message's content. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Hosts whose top frame may speak as content. */
const platformHosts = new Set(['darsak.gov.jo', 'www.darsak.gov.jo', 'emis.moe.gov.jo', 'ajyal.moe.gov.jo']);

/**
 * Which kind of sender these facts prove, or null for none. `ourOrigin` is the extension's origin. A page of ours in
 * a frame counts only as the panel: popup and workspace are never framed, so a framed one is refused.
 */
export function senderKind(facts: SenderFacts, ourId: string, ourOrigin: string): Sender | null {
  if (facts.id !== ourId || facts.url === undefined) return null;
  const url = URL.canParse(facts.url) ? new URL(facts.url) : null;
  if (url === null) return null;
  if (url.protocol === new URL(ourOrigin).protocol) {
    const top = (facts.frameId ?? 0) === 0;
    // Chrome gives a framed page with a dynamic address an origin of its own; `id` has proved that it is ours.
    if (url.pathname === '/panel.html') return !top && facts.tab?.id !== undefined ? 'panel' : null;
    // Not `url.origin`: outside browsers it is null for these schemes.
    if (!top || `${url.protocol}//${url.host}` !== ourOrigin) return null;
    if (url.pathname === '/popup.html') return 'popup';
    if (url.pathname === '/workspace.html') return 'workspace';
    return null;
  }
  const fromPage = url.protocol === 'https:' && platformHosts.has(url.hostname) && facts.frameId === 0;
  return fromPage && facts.tab?.id !== undefined ? 'content' : null;
}
