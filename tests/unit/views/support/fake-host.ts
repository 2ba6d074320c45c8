import type { Problem } from '../../../../src/core/problem.ts';
import { ok, type Result } from '../../../../src/core/result.ts';
import type { Host, ViewAsk } from '../../../../src/views/host.ts';

type Name = Parameters<ViewAsk>[0];
type Answers = Partial<Record<Name, () => Promise<Result<unknown, Problem>> | Result<unknown, Problem>>>;

export interface FakeHost extends Host {
  /** What was asked, in order, with the request. */
  readonly asked: { readonly name: string; readonly request: unknown }[];
  readonly copied: string[];
  /** Says what the background says when something shown may have changed. */
  readonly change: () => void;
}

/** A background in the test's hand: answers by message, `{}` where none is given. */
export function fakeHost(answers: Answers, overrides: Partial<Host> = {}): FakeHost {
  const listeners = new Set<() => void>();
  const asked: FakeHost['asked'] = [];
  const copied: string[] = [];
  const ask = async (name: Name, request: unknown): Promise<Result<unknown, Problem>> => {
    asked.push({ name, request });
    return (await answers[name]?.()) ?? ok({});
  };
  return {
    ask: ask as ViewAsk,
    onChanged: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    trusted: () => true,
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    now: () => Date.UTC(2026, 10, 15, 7, 30),
    darsakOrigin: 'https://darsak.gov.jo',
    ...overrides,
    asked,
    copied,
    change: () => listeners.forEach((callback) => callback()),
  };
}
