import { browser } from 'wxt/browser';

/** Signals from the background to the page script of a tab; each is complete in itself and may be lost. */
export const signals = [
  'read-again',
  'continue-openemis',
  'close-panel',
  'open-panel',
  'move-panel',
  'size-panel',
  'changed',
  'here', // answered by whoever stands in the page
] as const;
export type SignalName = (typeof signals)[number];

/** A nudge from the background to the page script of a tab. */
export interface Signal {
  readonly mutabiq: 'signal';
  readonly name: SignalName;
}

export const signal = (name: SignalName): Signal => ({ mutabiq: 'signal', name });

export const signalName = (value: unknown): SignalName | null =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'signal' &&
  'name' in value &&
  (signals as readonly unknown[]).includes(value.name)
    ? (value.name as SignalName)
    : null;

/** Calls back for each signal to this page script, until `until` aborts. */
export function onSignal(callback: (name: SignalName) => void, until: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: true) => void): undefined => {
    const name = signalName(message);
    if (name === 'here') respond(true);
    else if (name !== null) callback(name);
  };
  browser.runtime.onMessage.addListener(listener);
  until.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
