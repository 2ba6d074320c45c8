/** What a test may change while the OpenEMIS server runs. */

/** strict3: late 3.x (ControllerAction rule, V1 by default, /session numbers). v5: 5.14 as recorded. */
export type OpenEmisMode = 'strict3' | 'v5';

export type FailureKind =
  /** The session is gone: 302 to the error page, which is 200 HTML without any log-in form. */
  | 'session-lost-error-page'
  /** The session is gone: 302s that end at the log-in page. */
  | 'session-lost-login'
  /** 302 to the error page whose text says "403 Forbidden". */
  | 'forbidden'
  /** 200 with some other page's HTML. */
  | 'html'
  /** 200 JSON `{request_method, action, model, error}` without `data`. */
  | 'error-json'
  | 'server-error'
  /** 200 JSON that is cut off in the middle. */
  | 'cut-json'
  | 'drop'
  | 'hang';

export interface Failure {
  readonly kind: FailureKind;
  /** Only REST calls of this model (`InstitutionClassStudents`); absent: of every model. */
  readonly model?: string;
  /** How many fitting REST calls succeed first. */
  readonly after?: number;
  /** How many fail then; absent: all. */
  readonly times?: number;
}

export class OpenEmisControl {
  mode: OpenEmisMode = 'v5';
  /** Interface language of the next sign-in. */
  language: 'ar' | 'en' = 'ar';
  /** Added to every REST answer. */
  latencyMs = 0;
  /** Added to every answer of the finder `StudentResults`. */
  finderLatencyMs = 0;
  /** Subject sections whose list of students is empty, as is seen of some in Jordan (contract C2). */
  emptySections: readonly number[] = [];
  /** Added to every page. */
  pageLatencyMs = 0;
  /** Everybody without a session is taken for this user; null: they meet the log-in page. */
  signedInAs: string | null = null;
  /** Waited for while a REST call is being answered: what else happens meanwhile is the test's affair. */
  whileAnswering: (() => Promise<void>) | null = null;
  #failures: { readonly failure: Failure; seen: number }[] = [];
  #expire: () => void = () => undefined;

  /** Replaces the failures in force; no arguments: everything works again. */
  fail(...failures: readonly Failure[]): void {
    this.#failures = failures.map((failure) => ({ failure, seen: 0 }));
  }

  /** Back to the settings of a fresh start; sessions stay. */
  reset(): void {
    this.mode = 'v5';
    this.language = 'ar';
    this.latencyMs = 0;
    this.finderLatencyMs = 0;
    this.emptySections = [];
    this.pageLatencyMs = 0;
    this.signedInAs = null;
    this.whileAnswering = null;
    this.#failures = [];
  }

  /** All sessions end now; a `signedInAs` ends with them. */
  expireSessions(): void {
    this.signedInAs = null;
    this.#expire();
  }

  /** For the server: what to do on `expireSessions`. */
  onExpire(action: () => void): void {
    this.#expire = action;
  }

  /** For the server: the failure of this REST call, counted. */
  failureFor(model: string): FailureKind | null {
    for (const entry of this.#failures) {
      const { kind, model: wanted, after = 0, times = Infinity } = entry.failure;
      if (wanted !== undefined && wanted !== model) continue;
      entry.seen += 1;
      if (entry.seen > after && entry.seen <= after + times) return kind;
    }
    return null;
  }
}
