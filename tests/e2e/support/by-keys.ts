import type { Locator, Page } from '@playwright/test';

/** What a person does who has no mouse. */

/** Stops of the focus at the most; beyond this it goes in circles. */
const mostStops = 150;

export interface Stop {
  /** Its place among all that can have the focus, in the order of the document. */
  readonly at: number;
  readonly name: string;
  /** A ring is drawn around it, its label or its group. */
  readonly seen: boolean;
}

/** The stop where the focus is now; null where nothing of the page has it. */
export const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const ring = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    return {
      at: [...document.querySelectorAll('*')].indexOf(focused),
      name: focused.ariaLabel ?? (focused.closest('label') ?? focused).textContent.trim(),
      seen: [focused, focused.closest('label'), focused.nextElementSibling].some(ring),
    };
  });

/** Presses Tab until `target` has the focus, and answers the stops on the way. Throws when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await stopOf(page);
    if (here !== null) stops.push(here);
    if (await target.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error(`never reached: ${stops.map(({ name }) => name).join(' | ')}`);
}

/** What of a part can be used but was no stop; of a group of radio buttons one is enough. */
export const unreached = (page: Page, part: string, stops: readonly Stop[]): Promise<readonly string[]> =>
  page.evaluate(
    ([selector, reached]) => {
      const all = [...document.querySelectorAll('*')];
      const groups = new Set(
        reached
          .map((at) => all[at])
          .flatMap((element) => (element instanceof HTMLInputElement ? [element.name] : [])),
      );
      return [
        ...document.querySelectorAll<HTMLElement>(
          `${selector} :is(a[href], button, input, select, textarea, summary, [tabindex="0"])`,
        ),
      ]
        .filter(
          (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches(':disabled'),
        )
        .filter((element) => !reached.includes(all.indexOf(element)))
        .filter(
          (element) =>
            !(element instanceof HTMLInputElement && element.type === 'radio' && groups.has(element.name)),
        )
        .map((element) => element.outerHTML.slice(0, 120));
    },
    [part, stops.map(({ at }) => at)] as const,
  );
