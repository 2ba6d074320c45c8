import { expect, test } from './support/chromium-fixture.ts';
import {
  closePanel,
  consent,
  launcherOf,
  linkAccount,
  openPanel,
  sectionsAddress,
} from './support/journey.ts';
import { placeOf } from './support/launcher-place.ts';

/** A page's own scripts can do nothing with what stands in it. */

test.setTimeout(120_000);

test('no script of the page opens, reads, feeds or imitates the panel', async ({ chromium, platforms }) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  const { name } = platforms.truth.teacher('math1');
  await consent(chromium, { name });
  const page = await chromium.context.newPage();
  await page.addInitScript(recordPosts);
  await page.goto(sectionsAddress);
  const panel = await openPanel(page);
  await linkAccount(panel);
  await panel.locator('.verdict').waitFor();
  const frame = page.locator('mutabiq-overlay iframe.panel');

  await test.step('a synthetic key does not close it, a synthetic click does not open it or move anything', async () => {
    await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await expect(frame).toBeVisible();
    await closePanel(page);
    const before = await placeOf(page);
    await page.evaluate(() => {
      const root = document.querySelector('mutabiq-overlay')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click();
        for (const type of ['pointerdown', 'pointerup', 'click'])
          button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      }
      for (const badge of document.querySelectorAll('mutabiq-badge'))
        badge.shadowRoot?.querySelector('button')?.click();
    });
    await expect(frame).toBeHidden();
    await expect(launcherOf(page)).toBeVisible();
    expect(await placeOf(page)).toEqual(before);
  });

  await test.step('its inside cannot be reached, and the page’s world has no way to our background', async () => {
    const reached = await page.evaluate(() => {
      const inner = document.querySelector('mutabiq-overlay')?.shadowRoot?.querySelector('iframe');
      const tried = (what: () => unknown): string => {
        try {
          return String(what());
        } catch (error) {
          return error instanceof Error ? error.name : 'error';
        }
      };
      return {
        document: tried(() => inner?.contentDocument),
        body: tried(() => inner?.contentWindow?.document.body.textContent),
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
        // What our scripts hand each other lies in their own world.
        left: Object.getOwnPropertySymbols(globalThis).filter((each) => String(each).includes('mutabiq')),
      };
    });
    expect(reached).toEqual({ document: 'null', body: 'SecurityError', runtime: 'undefined', left: [] });
  });

  await test.step('a frame of the page’s own with our address shows nothing, whatever is posted to it', async () => {
    await page.evaluate(() => {
      const ours = document.querySelector('mutabiq-overlay')?.shadowRoot?.querySelector('iframe');
      const copy = document.createElement('iframe');
      copy.id = 'copy';
      copy.src = ours?.src ?? '';
      copy.style.cssText = 'position: fixed; inset: 0; width: 400px; height: 600px; z-index: 9';
      copy.addEventListener('load', () => {
        copy.contentWindow?.postMessage({ mutabiq: 'nonce', nonce: 'guess' }, '*');
        copy.contentWindow?.postMessage({ mutabiq: 'changed' }, '*');
      });
      document.body.append(copy);
    });
    const copy = page.frameLocator('#copy');
    // Refused: it says that something is wrong, and shows nothing of hers.
    await expect(copy.locator('.verdict h2, [role=alert]').first()).toBeVisible();
    await expect(copy.locator('.line, .counts, article.finding')).toHaveCount(0);
    await expect(copy.locator('body')).not.toContainText(name);
    await page.evaluate(() => document.querySelector('#copy')?.remove());
  });

  await test.step('a page that puts itself in the frame’s place is not given the nonce', async () => {
    const stolen = await page.evaluate(async () => {
      const inner = document.querySelector('mutabiq-overlay')?.shadowRoot?.querySelector('iframe');
      const messages: unknown[] = [];
      Object.assign(globalThis, { stolen: messages });
      const loaded = new Promise((resolve) => inner?.addEventListener('load', resolve, { once: true }));
      inner?.setAttribute(
        'srcdoc',
        '<script>addEventListener("message", (e) => parent.stolen.push(e.data))</script>',
      );
      await loaded;
      // A message of our own comes through, so that silence means something; ours was posted before it.
      inner?.contentWindow?.postMessage('control', '*');
      await new Promise<void>((resolve) => {
        const look = (): void => (messages.includes('control') ? resolve() : void setTimeout(look, 5));
        look();
      });
      return messages;
    });
    expect(stolen).toEqual(['control']);
    expect(
      await page.evaluate(() => (globalThis as unknown as { posts: unknown[] }).posts),
    ).not.toContainEqual(expect.objectContaining({ mutabiq: 'nonce' }));
  });
});

/** In the page, before anything of ours: what is posted with the page's own functions. */
function recordPosts(): void {
  const posts: unknown[] = [];
  Object.assign(globalThis, { posts });
  const post = window.postMessage.bind(window);
  window.postMessage = (message: unknown, ...rest: unknown[]) => {
    posts.push(message);
    (post as (...all: unknown[]) => void)(message, ...rest);
  };
  window.addEventListener('message', (event) => posts.push(event.data));
}
