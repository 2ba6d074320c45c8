import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelAsk } from '../messages/panel-client.ts';

export type ViewAsk = PanelAsk;

/** What views need from the browser; handed in, so that tests and the gallery hand in their own. */
export interface Host {
  readonly ask: ViewAsk;
  /** Calls back when what is shown may have changed; answers the way to stop. */
  readonly onChanged: (callback: () => void) => () => void;
  /** Whether a person did it, not a script of the page around us (decision 1). */
  readonly trusted: (event: Event) => boolean;
  /** True when the text is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Origin of the Darsak page around the panel, for links to sections there. */
  readonly darsakOrigin: string;
  /** Starts the teaching of the page around the panel; absent where there is no page around. */
  readonly teach?: () => void;
  /** Has the page around the panel described without anything that stands in it; shown in the workspace. */
  readonly describe?: () => void;
}

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('No host around this view');
  return host;
}
