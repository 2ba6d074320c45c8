import { browser } from 'wxt/browser';

/** Signals from the background to the page script of a tab; each is complete in itself and may be lost. */
export const signals = [
  'read-again',
  'continue-openemis',
  'close-panel',
  'changed',
  'open-panel',
  'marks-counted',
  'go-to-results',
] as const;
export type SignalName = (typeof signals)[number];

/** A nudge from the background to the page script of a tab. */
export interface Signal {
  readonly mutabiq: 'signal';
  readonly name: SignalName;
  /** What it is about, where the name alone does not say: the class to go to. */
  readonly about?: string;
}

export const signal = (name: SignalName, about?: string): Signal => ({
  mutabiq: 'signal',
  name,
  ...(about === undefined ? {} : { about }),
});

export const signalName = (value: unknown): SignalName | null =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'signal' &&
  'name' in value &&
  (signals as readonly unknown[]).includes(value.name)
    ? (value.name as SignalName)
    : null;

const aboutOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'about' in value && typeof value.about === 'string'
    ? value.about
    : '';

/** Calls back for each signal to this page script, until `until` aborts. */
export function onSignal(callback: (name: SignalName, about: string) => void, until: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const name = signalName(message);
    if (name !== null) callback(name, aboutOf(message));
  };
  browser.runtime.onMessage.addListener(listener);
  until.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
