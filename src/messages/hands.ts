import type { PageScript } from './page.ts';
import type { SignalName } from './signal.ts';

/** What handlers need of the browser, in the smallest words. */
export interface BrowserHands {
  readonly injectPage: (tabId: number, host: string) => Promise<boolean>;
  readonly injectTools: (tabId: number, script: PageScript) => Promise<boolean>;
  readonly signal: (tabId: number, name: SignalName, about?: string) => Promise<void>;
  /** Whether a script of ours stands in the page that the tab shows now. */
  readonly isHere: (tabId: number) => Promise<boolean>;
  /** A value of the browser's policy for us, as it is; null where there is none. */
  readonly policy: (name: string) => Promise<unknown>;
  /** Opens an address in a new tab, or brings an open tab to the front; answers the tab's id. */
  readonly openTab: (url: string) => Promise<number>;
  readonly showTab: (tabId: number) => Promise<boolean>;
  readonly activeTab: () => Promise<number | null>;
  /** What the page script of a tab says its page is about; null where none runs. */
  readonly askPlace: (tabId: number) => Promise<unknown>;
  readonly ourUrl: (path: string) => string;
  /** Whether the user lets us into all platform hosts; she may take that back at any time. */
  readonly mayReadHosts: () => Promise<boolean>;
}
