import { browser } from 'wxt/browser';
import { managedValue, onManagedLate } from './managed-storage.ts';

/** A value of the browser's policy; policies hold structures as JSON text, which is opened here. */
export async function policyValue(name: string): Promise<unknown> {
  const value = await managedValue(name);
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  } catch {
    // A text that is no JSON is no value.
    return null;
  }
}

/** Calls back when the policy says something else under `name`: while the browser runs, or later than it was waited for. */
export function onPolicyChanged(name: string, callback: () => void, until: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'managed' && name in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  until.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  onManagedLate((late) => late === name && callback(), until);
}
