import type { BrowserContext, Request } from '@playwright/test';

/** One request the browser tried to send, whether or not it got through. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  /** Sent by a service worker, that is by the extension itself: pages of the platforms here have none. */
  readonly byWorker: boolean;
  /** Address of the frame that asked; '' when it was a worker or the frame is gone. */
  readonly frame: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All network requests of a context from now on; pages of the extension itself and data: addresses do not count. */
export class RequestRecorder {
  readonly requests: RecordedRequest[] = [];

  constructor(context: BrowserContext) {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^(https?|wss?):$/.test(url.protocol)) return;
      this.requests.push({
        method: request.method(),
        url: url.href,
        host: url.host,
        byWorker: request.serviceWorker() !== null,
        frame: frameAddress(request),
        headers: request.headers(),
      });
    });
  }

  /** Requests the extension's worker or one of its pages sent itself: there must never be any. */
  byExtension(): readonly RecordedRequest[] {
    return this.requests.filter(({ byWorker, frame }) => byWorker || frame.startsWith('chrome-extension://'));
  }

  /** Requests to other hosts than those named. */
  outside(hosts: readonly string[]): readonly RecordedRequest[] {
    return this.requests.filter(({ host }) => !hosts.includes(host));
  }
}

function frameAddress(request: Request): string {
  if (request.serviceWorker() !== null) return '';
  try {
    return request.frame().url();
  } catch {
    // The first request of a new page: its frame does not exist yet.
    return '';
  }
}
