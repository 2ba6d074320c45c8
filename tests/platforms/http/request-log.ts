import type { IncomingMessage } from 'node:http';

/** One request as a server saw it; kept so that tests can say "GET only, allow-listed, one at a time". */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Headers that tests ask about; lower-case names. Never a cookie's value: only whether one was there. */
  readonly headers: Readonly<Record<string, string>>;
  readonly hasCookie: boolean;
  /** Requests of the same kind (`isData`) being answered when this one arrived, itself included. */
  readonly inFlight: number;
  /** True for REST calls and page fragments, false for pages and styles. */
  readonly isData: boolean;
  /** Set when the answer has been sent or the connection was lost. */
  status: number | null;
}

const interesting = [
  'accept',
  'controlleraction',
  'x-requested-with',
  'origin',
  'referer',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'authorization',
  'content-type',
] as const;

export class RequestLog {
  #entries: LoggedRequest[] = [];
  #dataInFlight = 0;

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  /** Data requests alone, in the order of their arrival. */
  get data(): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => entry.isData);
  }

  /** The largest number of data requests that were ever answered at once. */
  get mostInFlight(): number {
    return Math.max(0, ...this.data.map((entry) => entry.inFlight));
  }

  clear(): void {
    this.#entries = [];
  }

  /**
   * Notes the request; call `done` when its answer has been handed over or the connection was lost, whichever is first.
   * Not when the answer has been closed: on a busy machine the browser holds the answer, and asks the next, before
   * this process hears that it was sent.
   */
  open(
    request: IncomingMessage,
    url: URL,
    isData: boolean,
  ): { entry: LoggedRequest; done(status: number): void } {
    if (isData) this.#dataInFlight += 1;
    const entry: LoggedRequest = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(
        interesting.flatMap((name) => {
          const value = request.headers[name];
          return value === undefined ? [] : [[name, String(value)]];
        }),
      ),
      hasCookie: request.headers.cookie !== undefined,
      inFlight: isData ? this.#dataInFlight : 0,
      isData,
      status: null,
    };
    this.#entries.push(entry);
    return {
      entry,
      done: (status) => {
        if (entry.status !== null) return;
        if (isData) this.#dataInFlight -= 1;
        entry.status = status;
      },
    };
  }
}
