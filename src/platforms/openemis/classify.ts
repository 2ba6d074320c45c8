import { problem, type Problem, type ProblemCode } from '../../core/problem.ts';
import { basePath } from './allow-list.ts';

/** Body of an accepted answer and the server's clock (header `Date`, ms since the epoch; null when not sent). */
export interface RawAnswer {
  readonly body: unknown;
  readonly serverTime: number | null;
}

/** What came over the wire, after redirects. */
export interface Received {
  readonly origin: string;
  /** The final address. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  readonly date: string | null;
  readonly text: string;
}

export type Classified =
  | { readonly kind: 'answer'; readonly answer: RawAnswer }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** HTML that does not say by itself whether the session is lost; what it means if the session is alive. */
  | { readonly kind: 'ask-again'; readonly ifSignedIn: ProblemCode };

/**
 * Contract A4. Data only when the final address is still below `restful/`, the type is JSON and the parsed body has
 * `data` and no `error`. OpenEMIS hides 401, 403 and 404 behind redirects to pages that answer 200.
 */
export function classify(received: Received): Classified {
  const { status, text } = received;
  const url = new URL(received.url, received.origin);
  if (status === 401) return told('session-expired');
  if (status >= 500 || status === 429) return told('unavailable');
  const isJson = /^(application|text)\/([a-z.+-]+\+)?json\b/i.test(received.contentType);
  const inPlace = url.origin === received.origin && url.pathname.startsWith(`${basePath}restful/`);
  if (isJson && inPlace) return classifyBody(received);
  if (/\/login\b/i.test(url.pathname) || /<input\b[^>]*\btype=["']?password\b/i.test(text)) {
    return told('session-expired');
  }
  if (url.origin !== received.origin) return told('unavailable');
  const refused =
    status === 403 || /\/Errors\/error403\b/i.test(url.pathname) || text.includes('403 Forbidden');
  return { kind: 'ask-again', ifSignedIn: refused ? 'no-permission' : 'unexpected-answer' };
}

const told = (code: ProblemCode): Classified => ({ kind: 'problem', problem: problem(code) });

function classifyBody(received: Received): Classified {
  const body = parseJson(received.text);
  if (typeof body !== 'object' || body === null) return told('unexpected-answer');
  if ('code' in body && body.code === 401) return told('session-expired');
  if (received.status === 403 || ('code' in body && body.code === 403)) return told('no-permission');
  const hasError = 'error' in body && !isEmpty(body.error);
  const hasData = 'data' in body && typeof body.data === 'object' && body.data !== null;
  if (received.status >= 400 || hasError || !hasData) return told('unexpected-answer');
  const serverTime = received.date === null ? Number.NaN : Date.parse(received.date);
  return { kind: 'answer', answer: { body, serverTime: Number.isNaN(serverTime) ? null : serverTime } };
}

const isEmpty = (error: unknown): boolean =>
  error === null || error === '' || error === false || (Array.isArray(error) && error.length === 0);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
