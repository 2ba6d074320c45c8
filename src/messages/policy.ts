import { browser } from 'wxt/browser';

/** A value of the browser's policy; policies hold structures as JSON text, which is opened here. */
export async function policyValue(name: string): Promise<unknown> {
  try {
    const value: unknown = (await browser.storage.managed.get(name))[name];
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : (value ?? null);
  } catch {
    // Firefox refuses to be asked where no policy is set; a text that is no JSON is no value.
    return null;
  }
}
