import { createClient } from '../messages/client.ts';
import { pageMessages } from '../messages/page.ts';

/** The client of the page script. */
export const ask = createClient(pageMessages);
