import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { problem, type Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import type { Sender } from './define.ts';
import { messages, type AnswerOf, type MessageName, type RequestOf } from './map.ts';
import { senderKind, type SenderFacts } from './sender.ts';
import { isEnvelope, type WireAnswer } from './wire.ts';

export interface SenderContext {
  readonly kind: Sender;
  /** Tab of a content script or panel; null for popup and workspace. */
  readonly tabId: number | null;
  readonly frameId: number;
  /** Host of the page, for content senders. */
  readonly host: string | null;
  /** Its path, without query and fragment. */
  readonly path: string | null;
}

export type Handlers = {
  readonly [N in MessageName]: (
    request: RequestOf<N>,
    sender: SenderContext,
  ) => Promise<Result<AnswerOf<N>, Problem>>;
};

/** One message in, one answer out; never throws, so that a sender never waits for nothing. */
export async function answerMessage(
  handlers: Handlers,
  value: unknown,
  facts: SenderFacts,
  us: { readonly id: string; readonly origin: string },
  report: (problem: Problem) => void,
): Promise<WireAnswer | null> {
  if (!isEnvelope(value)) return null;
  if (!Object.hasOwn(messages, value.name)) return fail(problem('bad-message', 'name'));
  const name = value.name as MessageName;
  const spec = messages[name];
  const kind = senderKind(facts, us.id, us.origin);
  if (kind === null || !spec.from.includes(kind)) return fail(problem('bad-message', 'sender'));
  const parsed = (spec.request as z.ZodMiniType).safeParse(value.request);
  if (!parsed.success) return fail(problem('bad-message', name));
  const url = kind === 'content' && facts.url !== undefined ? new URL(facts.url) : null;
  const sender: SenderContext = {
    kind,
    tabId: facts.tab?.id ?? null,
    frameId: facts.frameId ?? 0,
    host: url?.hostname ?? null,
    path: url?.pathname ?? null,
  };
  const handle = handlers[name] as (
    request: unknown,
    sender: SenderContext,
  ) => Promise<Result<unknown, Problem>>;
  try {
    return await handle(parsed.data, sender);
  } catch (error) {
    const found = problem(isQuota(error) ? 'storage-full' : 'internal', name);
    report(found);
    return fail(found);
  }
}

/** Listens for the life of the background. Uses the callback style: it works alike in both browsers and in tests. */
export function serve(handlers: Handlers, report: (problem: Problem) => void): void {
  const us = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  browser.runtime.onMessage.addListener(
    (value: unknown, facts: SenderFacts, respond: (a: unknown) => void) => {
      if (!isEnvelope(value)) return undefined;
      void answerMessage(handlers, value, facts, us, report).then(respond);
      return true;
    },
  );
}

const isQuota = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
