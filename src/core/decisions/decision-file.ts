import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { decisionListSchema, type DecisionRecord } from './decision-record.ts';

/** Decisions as a file that the person takes along. It holds names of children and is no longer sealed. */

export const fileVersion = 1;

/** Why a file was not taken; nothing of it is kept then. */
export type FileFault = 'not-json' | 'other-file' | 'newer-version' | 'damaged';

const head = z.object({ mutabiq: z.literal('decisions'), version: z.number() });
const body = z.object({ decisions: decisionListSchema });

export const decisionFile = (decisions: readonly DecisionRecord[]): string =>
  `${JSON.stringify({ mutabiq: 'decisions', version: fileVersion, decisions }, null, 2)}\n`;

/** All decisions of a file, or none with the reason. */
export function readDecisionFile(text: string): Result<readonly DecisionRecord[], FileFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const known = z.safeParse(head, value);
  if (!known.success) return fail('other-file');
  if (known.data.version > fileVersion) return fail('newer-version');
  const parsed = z.safeParse(body, value);
  return parsed.success ? ok(parsed.data.decisions) : fail('damaged');
}
