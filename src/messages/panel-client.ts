import { createClient, type Ask } from './client.ts';
import { panelMessages } from './panel.ts';
import { peopleMessages } from './people.ts';

const specs = { ...panelMessages, ...peopleMessages };

/** The client of our own pages: panel frame, popup and workspace. */
export const ask: Ask<typeof specs> = createClient(specs);
export type PanelAsk = typeof ask;
