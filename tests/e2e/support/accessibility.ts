import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import type { Frame as FirefoxFrame, Page as FirefoxPage } from 'puppeteer-core';

/** The levels a public service has to meet; axe's "best practice" rules judge whole pages and not parts of them. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface AccessibilityOptions {
  /** Selectors to look into; a list steps into frames: `['iframe.panel', 'body']`. Absent: the whole page. */
  readonly include?: string | readonly string[];
  /** Must be justified where it is used. */
  readonly disableRules?: readonly string[];
}

/** What axe finds wrong in a page of Chromium, one line for each element; empty: nothing. */
export async function accessibilityFaults(
  page: Page,
  { include, disableRules = [] }: AccessibilityOptions = {},
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(levels).disableRules([...disableRules]);
  if (typeof include === 'string') builder.include(include);
  else if (include !== undefined) builder.include([...include]);
  return faults(await builder.analyze());
}

/** The same in one frame, alone: our panel in a platform's page, whose own faults are not ours. */
export async function accessibilityFaultsInFrame(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(
    async (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
      }),
    levels,
  );
  return faults(results);
}

/** The same in a page or frame of Firefox: axe is put into it, which works under the strictest page policy too. */
export async function accessibilityFaultsInFirefox(
  target: FirefoxPage | FirefoxFrame,
  selector = 'html',
): Promise<readonly string[]> {
  await target.evaluate(axe.source);
  const results = await target.evaluate(
    async (root, tags) => {
      const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
      return inPage.run(root, { runOnly: { type: 'tag', values: tags } });
    },
    selector,
    levels,
  );
  return faults(results);
}

/** Throws when nothing was checked: an empty list must mean "looked and found nothing". */
function faults(results: Pick<AxeResults, 'passes' | 'violations'>): readonly string[] {
  if (results.passes.length + results.violations.length === 0)
    throw new Error('axe found nothing to check: wrong selector, or the part is not there yet');
  return results.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact ?? '?'}): ${help}: ${node.target.join(' ')}`),
  );
}
