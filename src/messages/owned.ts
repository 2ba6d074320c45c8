import * as z from 'zod/mini';
import type { PanelBasis } from '../app/panel-basis.ts';
import { classroomSchema } from '../core/classroom/classroom-list.ts';
import { decisionListSchema } from '../core/decisions/decision-record.ts';
import { message, nothing, unparsed } from './define.ts';

export const ownedMessages = {
  /** Keeps decisions about pairs: one just taken, or those of an imported file; the newer of two about a pair counts. */
  'decision.put': message({
    from: ['panel', 'workspace'],
    request: z.object({ records: decisionListSchema }),
    answer: nothing,
  }),
  /** Takes a decision back: the pair is asked again. */
  'decision.undo': message({
    from: ['panel', 'popup', 'workspace'],
    request: z.object({ id: z.string() }),
    answer: nothing,
  }),
  /** Keeps what was ticked in the classroom of a section, in place of what was ticked before. */
  'classroom.put': message({
    from: ['workspace'],
    request: z.object({ list: classroomSchema }),
    answer: nothing,
  }),
  /** The data of the active person, of no tab: for the lists of decisions and of the classroom. */
  'workspace.data': message({
    from: ['workspace'],
    request: nothing,
    answer: unparsed<PanelBasis>(),
  }),
};
