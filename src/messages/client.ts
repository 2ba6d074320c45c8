import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { problem, type Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { MessageSpec } from './define.ts';
import { send } from './send.ts';
import { isChanged } from './wire.ts';

type Specs = Record<string, MessageSpec<z.core.$ZodType, z.core.$ZodType>>;

export type Ask<S extends Specs> = <N extends keyof S & string>(
  name: N,
  request: z.infer<S[N]['request']>,
) => Promise<Result<z.infer<S[N]['answer']>, Problem>>;

/**
 * A typed way to ask the background the messages of some areas; takes the areas so that a page's bundle holds only
 * the schemas it uses. The answer is parsed too: after an update an old page may meet a newer background.
 */
export function createClient<S extends Specs>(specs: S): Ask<S> {
  return async (name, request) => {
    const answer = await send(name, request);
    if (!answer.ok) return answer;
    const spec = specs[name];
    if (spec === undefined) throw new Error(`No such message: ${name}`);
    const parsed = (spec.answer as z.ZodMiniType<z.infer<S[typeof name]['answer']>>).safeParse(answer.value);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, error: problem('bad-message', name) };
  };
}

/** Calls back whenever the background says that something shown may have changed; returns the way to stop. */
export function onChanged(callback: () => void): () => void {
  const listener = (value: unknown): undefined => {
    if (isChanged(value)) callback();
  };
  // Posted by the page script around a panel frame; anybody else can at most make us ask once more.
  const posted = (event: MessageEvent<unknown>): void => {
    if (event.source === window.parent) listener(event.data);
  };
  browser.runtime.onMessage.addListener(listener);
  window.addEventListener('message', posted);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
    window.removeEventListener('message', posted);
  };
}
