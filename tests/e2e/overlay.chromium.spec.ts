import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium-fixture.ts';
import {
  closePanel,
  consent,
  launcherOf,
  linkAccount,
  openPanel,
  panelOf,
  relationOf,
  sectionsAddress,
  words,
} from './support/journey.ts';

/** What stands in the page: it gives way to the page's own controls, the user moves it, and no script of the page works it. */

test.setTimeout(120_000);

test('the launcher covers no control in either direction, can be moved and hidden, and remembers', async ({
  chromium,
  platforms,
}) => {
  const { darsak } = platforms.control;
  darsak.set({ signedInAs: 'math1' });
  const settings = await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await chromium.context.newPage();
  const roster = `${sectionsAddress}/${relationOf(platforms, 'math1', 'MAT-7A').id}/students`;

  for (const direction of ['rtl', 'ltr'] as const) {
    await test.step(`covers nothing, ${direction}`, async () => {
      darsak.set({ direction, layout: direction === 'rtl' ? 'V1' : 'V5' });
      for (const address of [sectionsAddress, roster]) {
        await page.goto(address);
        await launcherOf(page).waitFor();
        await expect.poll(() => coveredControls(page)).toEqual([]);
        // Controls that stand at the very edges, where the launcher would like to be.
        await plantControls(page);
        for (const top of [0, 300, 0]) {
          await page.evaluate((y) => window.scrollTo(0, y), top);
          await expect.poll(() => coveredControls(page)).toEqual([]);
        }
      }
    });
  }

  await test.step('moves by key, by mouse and to the other side, and stays there', async () => {
    darsak.set({ direction: 'rtl', layout: 'V1' });
    await page.goto(sectionsAddress);
    const before = await placeOf(page);
    await launcherOf(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const byKey = await placeOf(page);
    expect(byKey.top).toBeLessThan(before.top);
    const box = await launcherOf(page).boundingBox();
    if (box === null) throw new Error('no launcher');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 10, box.y + 200, { steps: 4 });
    await page.mouse.up();
    const dragged = await placeOf(page);
    expect(dragged.top).toBeGreaterThan(byKey.top + 100);
    await expect(page.locator('mutabiq-overlay iframe.panel')).toBeHidden();
    await page.getByRole('button', { name: words.overlay('move-side') }).click();
    await expect.poll(async () => (await placeOf(page)).side).not.toBe(before.side);
    const moved = await placeOf(page);
    await page.reload();
    await launcherOf(page).waitFor();
    await expect.poll(() => placeOf(page)).toEqual(moved);
  });

  await test.step('is hidden until the settings show it again', async () => {
    await launcherOf(page).hover();
    await page.getByRole('button', { name: words.overlay('hide') }).click();
    await expect(launcherOf(page)).toBeHidden();
    await page.reload();
    await page.locator('mutabiq-overlay iframe.panel').waitFor({ state: 'attached' });
    await expect(launcherOf(page)).toBeHidden();
    await settings.goto(new URL('#settings', settings.url()).href);
    await settings.getByRole('checkbox', { name: words.workspace('settings.launcher') }).check();
    await expect(launcherOf(page)).toBeVisible();
  });
});

test('the panel opens where it hides fewer controls, moves, shrinks, closes, and leaves the page as it is', async ({
  chromium,
  platforms,
}) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await chromium.context.newPage();
  await page.goto(sectionsAddress);
  await launcherOf(page).waitFor();
  const layout = await layoutOf(page);
  const frame = page.locator('mutabiq-overlay iframe.panel');

  await test.step('on the calmer side, over the page and not beside it', async () => {
    for (const side of ['left', 'right'] as const) {
      await page.evaluate((edge) => {
        document.querySelector('#planted')?.remove();
        const many = document.createElement('div');
        many.id = 'planted';
        many.style.cssText = `position: absolute; top: 120px; ${edge}: 20px`;
        many.innerHTML = '<button>زر</button><br>'.repeat(60);
        document.body.append(many);
      }, side);
      await openPanel(page);
      const box = await frame.boundingBox();
      expect(box === null ? null : box.x > 600).toBe(side === 'left');
      await closePanel(page);
    }
    await page.evaluate(() => document.querySelector('#planted')?.remove());
    expect(await layoutOf(page)).toEqual(layout);
  });

  await test.step('to the other side and half as high; both are remembered', async () => {
    const panel = await openPanel(page);
    const before = await frame.boundingBox();
    await panel.getByRole('button', { name: words.panel('move') }).click();
    await expect.poll(async () => (await frame.boundingBox())?.x).not.toBe(before?.x);
    await panel.getByRole('button', { name: words.panel('size.half') }).click();
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(384);
    const after = await frame.boundingBox();
    expect(await layoutOf(page)).toEqual(layout);
    await page.reload();
    const again = await openPanel(page);
    expect(await frame.boundingBox()).toEqual(after);
    await again.getByRole('button', { name: words.panel('size.full') }).click();
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(768);
  });

  await test.step('Escape closes it, in the panel and in the page', async () => {
    await panelOf(page)
      .locator('main')
      .click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Escape');
    await expect(frame).toBeHidden();
    await expect.poll(() => focusIsOnLauncher(page)).toBe(true);
    await openPanel(page);
    await page.locator('h1').first().click();
    await page.keyboard.press('Escape');
    await expect(frame).toBeHidden();
  });
});

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
      };
    });
    expect(reached).toEqual({ document: 'null', body: 'SecurityError', runtime: 'undefined' });
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

/** Texts of the page's controls under the launcher. Its own reckoning: it asks the page what is hit, point by point. */
const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('mutabiq-overlay');
    const box = host?.shadowRoot?.querySelector('.open')?.getBoundingClientRect();
    if (!host || !box) throw new Error('no launcher');
    const found = new Set<string>();
    for (let x = box.left; x < box.right; x += 2)
      for (let y = box.top; y < box.bottom; y += 2)
        for (const element of document.elementsFromPoint(x, y)) {
          const control =
            element === host ? null : element.closest('a[href], button, input, select, textarea');
          if (control !== null) found.add(control.outerHTML.slice(0, 80));
        }
    return [...found];
  });

/** Buttons at both edges, on the screen and below it. */
const plantControls = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const edge of ['left', 'right'])
      for (const top of [80, 260, 300, 340, 480, 620, 700, 900]) {
        const button = document.createElement('button');
        button.textContent = 'زر';
        button.style.cssText = `position: absolute; top: ${top}px; ${edge}: 0; width: 30px; height: 24px`;
        document.body.append(button);
      }
    window.dispatchEvent(new Event('resize'));
  });

const placeOf = async (page: Page): Promise<{ readonly side: 'left' | 'right'; readonly top: number }> => {
  const box = await launcherOf(page).boundingBox();
  if (box === null) throw new Error('no launcher');
  return { side: box.x < 600 ? 'left' : 'right', top: Math.round(box.y) };
};

/** Where the page's own things stand. */
const layoutOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, h1, table, tr, td, a')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  );

const focusIsOnLauncher = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.querySelector('mutabiq-overlay')?.shadowRoot?.activeElement?.className === 'open',
  );
