import { managedValue } from './managed-storage.ts';

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
