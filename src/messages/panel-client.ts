import type * as z from 'zod/mini';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import { createClient } from './client.ts';
import { ownedMessages } from './owned.ts';
import { workOut, type PanelView } from './panel-view.ts';
import { panelMessages } from './panel.ts';
import { peopleMessages } from './people.ts';
import { readingMessages } from './reading.ts';

const specs = { ...panelMessages, ...peopleMessages, ...ownedMessages, ...readingMessages };
type Specs = typeof specs;
type Answer<N extends keyof Specs> = N extends 'panel.view' ? PanelView : z.infer<Specs[N]['answer']>;

/** The client of our own pages: panel frame, popup and workspace. `panel.view` answers with the screen worked out. */
export type PanelAsk = <N extends keyof Specs>(
  name: N,
  request: z.infer<Specs[N]['request']>,
) => Promise<Result<Answer<N>, Problem>>;

const send = createClient(specs);

export const ask: PanelAsk = async (name, request) => {
  if (name !== 'panel.view') return send(name, request) as ReturnType<PanelAsk> as never;
  const basis = await send('panel.view', {});
  if (!basis.ok) return basis;
  const { view, states } = await workOut(basis.value, Date.now());
  // The page learns its neutral states from whoever works them out, open or not.
  if (states !== null) await send('panel.states', states);
  return { ok: true, value: view } as never;
};
