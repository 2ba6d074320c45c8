import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { AnswerOf, MessageName, RequestOf } from '../messages/map.ts';
import { send } from '../messages/send.ts';

type PageMessage = Extract<MessageName, `page.${string}` | `openemis.${string}` | `marks.${string}`>;

/**
 * The client of the page script. It does not parse answers, to spare every page the 8 kB of the parser: only the
 * background of this very installation can answer, and a script left over from an older one cannot ask any more.
 */
export const ask = <N extends PageMessage>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<AnswerOf<N>, Problem>> => send(name, request) as Promise<Result<AnswerOf<N>, Problem>>;
