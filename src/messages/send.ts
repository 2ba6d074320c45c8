import { browser } from 'wxt/browser';
import { problem } from '../core/problem.ts';
import type { Envelope, WireAnswer } from './wire.ts';

/**
 * Sends one envelope to the background. A worker that dies while answering closes the port; every message of
 * ours may be repeated without harm, so it is sent once more, which wakes the worker.
 */
export async function send(name: string, request: unknown): Promise<WireAnswer> {
  const envelope: Envelope = { mutabiq: 'message', name, request };
  for (let attempt = 0; ; attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as WireAnswer;
      if (attempt > 0) return { ok: false, error: problem('internal', name) };
    } catch {
      // After an update or removal of the extension this script is an orphan: only a reload of the page helps.
      if (!browser.runtime?.id) return { ok: false, error: problem('extension-updated') };
      if (attempt > 0) return { ok: false, error: problem('internal', name) };
    }
  }
}
