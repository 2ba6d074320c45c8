import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/**
 * Waits until an element under `selector` shows `text`. Puppeteer's own `::-p-text` looks again only when elements come
 * or go, not when a text changes in the place where it stands, and then waits for ever for what is shown already; a
 * steady look also works in a tab that is not in front.
 */
export async function waitForText(
  within: Page | Frame,
  selector: string,
  text: string,
  timeout = 30_000,
): Promise<ElementHandle<HTMLElement>> {
  const found = await within.waitForFunction(
    (wanted, words) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].find(
        (each) => each.checkVisibility() && each.innerText.includes(words),
      ) ?? null,
    { polling: 100, timeout },
    selector,
    text,
  );
  const element = found.asElement();
  if (element === null) throw new Error(`no element shows "${text}"`);
  return element as ElementHandle<HTMLElement>;
}
