import type * as z from 'zod/mini';
import { panelBasisSchema } from '../app/panel-basis.ts';
import { peopleSchema } from '../app/people-view.ts';
import type { DueToday } from '../core/marks/due-lines.ts';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import { createClient } from './client.ts';
import type { MarksFrame } from './marks-frame.ts';
import type { marksMessages } from './marks.ts';
import { ownedMessages } from './owned.ts';
import { workOut, type PanelView } from './panel-view.ts';
import { panelMessages } from './panel.ts';
import { peopleMessages } from './people.ts';
import { readingMessages } from './reading.ts';

/** All answer with the people as they are then. */
const peopleSpecs = Object.fromEntries(
  Object.entries(peopleMessages).map(([name, spec]) => [name, { ...spec, answer: peopleSchema }]),
) as unknown as typeof peopleMessages;

const specs = {
  ...panelMessages,
  ...peopleSpecs,
  ...ownedMessages,
  ...readingMessages,
  'panel.view': { ...panelMessages['panel.view'], answer: panelBasisSchema },
};
/** Missing marks come with their check, which is loaded with the first question. */
type Specs = typeof specs & Pick<typeof marksMessages, 'marks.data' | 'marks.kept' | 'marks.go'>;
type Answer<N extends keyof Specs> = N extends 'panel.view'
  ? PanelView
  : N extends 'marks.data'
    ? MarksFrame
    : N extends 'marks.kept'
      ? DueToday
      : z.infer<Specs[N]['answer']>;

/**
 * The client of our own pages: panel frame, popup and workspace. `panel.view` answers with the screen worked out,
 * `marks.data` with the marks checked, `marks.kept` with what is due today by the last check.
 */
export type PanelAsk = <N extends keyof Specs>(
  name: N,
  request: z.infer<Specs[N]['request']>,
) => Promise<Result<Answer<N>, Problem>>;

const send = createClient(specs);

export const ask: PanelAsk = async (name, request) => {
  if (name === 'marks.data' || name === 'marks.go') {
    const { askMarks, goToResults } = await import('./marks-client.ts');
    const answer =
      name === 'marks.data'
        ? askMarks(Date.now())
        : goToResults((request as z.infer<Specs['marks.go']['request']>).classId);
    return (await answer) as never;
  }
  if (name === 'marks.kept') {
    const { askDue } = await import('./due-client.ts');
    return (await askDue(Date.now())) as never;
  }
  if (name !== 'panel.view') return send(name, request as never) as never;
  const basis = await send('panel.view', {});
  if (!basis.ok) return basis;
  const { view, states, names } = await workOut(basis.value, Date.now());
  // The page learns its neutral states from whoever works them out, open or not.
  if (states !== null) await send('panel.states', states);
  if (names !== null) await (await import('./names-client.ts')).keepNames(names);
  return { ok: true, value: view } as never;
};
