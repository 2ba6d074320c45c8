import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { basePath, buildRequest, isAllowed, type OpenemisRequest } from './allow-list.ts';
import type { Api } from './query.ts';
import { classify, type Received, type RawAnswer } from './classify.ts';

export type { RawAnswer } from './classify.ts';

export interface FetchTools {
  /** The content script's own fetch: same origin, the session that is visibly the user's (decision 4). */
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Origin of the page. */
  readonly origin: string;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Settles when the page's own loading is over (`page-turn.ts`); absent: at once. */
  readonly pageIdle?: (signal: AbortSignal) => Promise<void>;
}

/**
 * One GET of the allow-list and what became of it. One at a time: PHP locks the session during a request, a
 * second one would freeze the user's own page (contract F).
 *
 * A page of HTML without a log-in form can mean a lost session as well as one refused or missing model (contract A4,
 * both end on the error page). Then exactly one probe is sent, the query of the current period, which every signed-in
 * user may read: data means that the session lives and this request alone was refused; anything else on the probe that
 * is not data means that the session is lost. The probe of the period query itself takes the other path version.
 */
export function fetchAnswer(
  request: OpenemisRequest,
  tools: FetchTools,
): Promise<Result<RawAnswer, Problem>> {
  const turn = queue.then(() => answer(request, tools));
  queue = turn.catch(() => undefined);
  return turn;
}

/** Of this page; across tabs the background hands out one request at a time. */
let queue: Promise<unknown> = Promise.resolve();

async function answer(request: OpenemisRequest, tools: FetchTools): Promise<Result<RawAnswer, Problem>> {
  const first = await receive(request, tools);
  if (!first.ok) return first;
  const verdict = classify(first.value);
  if (verdict.kind === 'answer') return ok(verdict.answer);
  if (verdict.kind === 'problem') return fail(detailed(verdict.problem, request));
  const second = await receive(probeFor(request), tools);
  if (!second.ok) return second;
  const probed = classify(second.value);
  if (probed.kind === 'problem' && probed.problem.code === 'unavailable') return fail(probed.problem);
  if (probed.kind !== 'answer') return fail(problem('session-expired'));
  return fail(detailed(problem(verdict.ifSignedIn), request));
}

function probeFor(request: OpenemisRequest): OpenemisRequest {
  const api: Api = request.path.startsWith('restful/v2/') ? 'v2' : 'v1';
  const isPeriod = request.path === buildRequest('period', api, {}).path;
  const other: Api = api === 'v2' ? 'v1' : 'v2';
  return buildRequest('period', isPeriod ? other : api, {});
}

/** The model's name and nothing else of the address. */
const detailed = ({ code }: Problem, request: OpenemisRequest): Problem =>
  problem(code, /[A-Za-z]+-[A-Za-z]+/.exec(request.path)?.[0]);

async function receive(request: OpenemisRequest, tools: FetchTools): Promise<Result<Received, Problem>> {
  // Absolute: a relative address fails in a Firefox content script.
  const url = new URL(basePath + request.path, tools.origin);
  if (!isAllowed(url, 'GET', tools.origin, request.headers)) return fail(problem('internal', 'allow-list'));
  let tooSlow: AbortSignal | undefined;
  try {
    await tools.pageIdle?.(tools.signal);
    tooSlow = AbortSignal.timeout(tools.timeoutMs);
    const signal = AbortSignal.any([tools.signal, tooSlow]);
    signal.throwIfAborted();
    const response = await tools.fetch(url.href, {
      method: 'GET',
      headers: { ...request.headers },
      credentials: 'same-origin',
      mode: 'same-origin',
      cache: 'no-store',
      redirect: 'follow',
      signal,
    });
    return ok({
      origin: tools.origin,
      url: response.url,
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      date: response.headers.get('date'),
      text: await response.text(),
    });
  } catch {
    // The cause is not passed on: its message may hold the address.
    if (tooSlow?.aborted && !tools.signal.aborted) return fail(problem('too-slow'));
    return fail(problem('unavailable', tools.signal.aborted ? 'aborted' : 'network'));
  }
}
