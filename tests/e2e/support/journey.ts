import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { commonTexts } from '../../../src/i18n/areas/common.ts';
import { evidenceTexts } from '../../../src/i18n/areas/evidence.ts';
import { findingsTexts } from '../../../src/i18n/areas/findings.ts';
import { guideTexts } from '../../../src/i18n/areas/guide.ts';
import { overlayTexts } from '../../../src/i18n/areas/overlay.ts';
import { panelTexts } from '../../../src/i18n/areas/panel.ts';
import { problemsTexts } from '../../../src/i18n/areas/problems.ts';
import { todayTexts } from '../../../src/i18n/areas/today.ts';
import { verdictTexts } from '../../../src/i18n/areas/verdict.ts';
import { workspaceTexts } from '../../../src/i18n/areas/workspace.ts';
import { createFormat, type Language } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import type { Role } from '../../../src/messages/people.ts';
import type { DarsakRelation } from '../../platforms/school/darsak-side.ts';
import type { SectionKey } from '../../platforms/school/planted.ts';
import type { Platforms } from '../../platforms/start-platforms.ts';
import type { ChromiumSession } from './chromium-session.ts';
import { accountOf, signInToDarsak, signInToOpenEmis } from './sign-in.ts';

/** The steps of a teacher, as she takes them: with clicks and keys, and waiting for what she would see. */

/** The extension's own words, so that a test looks for what is shown and not for a copy of it. */
export function wordsIn(language: Language) {
  const format = createFormat({ language, digits: 'latn', now: 0 });
  return {
    common: translator(commonTexts, format),
    evidence: translator(evidenceTexts, format),
    findings: translator(findingsTexts, format),
    guide: translator(guideTexts, format),
    overlay: translator(overlayTexts, format),
    panel: translator(panelTexts, format),
    problems: translator(problemsTexts, format),
    today: translator(todayTexts, format),
    verdict: translator(verdictTexts, format),
    workspace: translator(workspaceTexts, format),
  };
}
export const words = wordsIn('ar');

export interface Person {
  readonly name: string;
  readonly computer?: 'shared' | 'own';
  /** A teacher alone, unless something else is said. */
  readonly roles?: readonly Role[];
}

/** The form of the first run, filled in but not sent; Arabic, as the extension first speaks. */
async function fillConsent(workspace: Page, person: Person): Promise<void> {
  const { name, computer = 'shared', roles = ['teacher'] } = person;
  const { workspace: text, common } = words;
  await workspace.getByRole('textbox', { name: text('form.name') }).fill(name);
  await workspace.getByRole('radio', { name: text(`form.computer.${computer}`) }).check();
  for (const role of ['teacher', ...roles] as const)
    await workspace.getByRole('checkbox', { name: common(`role.${role}`) }).setChecked(roles.includes(role));
  await workspace.getByRole('checkbox', { name: text('form.agree') }).check();
}

/** The first run in the workspace, to its end; the workspace stays open and is answered. */
export async function consent(session: ChromiumSession, person: Person): Promise<Page> {
  const workspace = await session.openExtensionPage('workspace.html#start');
  await fillConsent(workspace, person);
  await workspace.getByRole('button', { name: words.workspace('form.submit') }).click();
  await workspace.getByRole('heading', { name: words.guide('title') }).waitFor();
  return workspace;
}

export const launcherOf = (page: Page): Locator => page.locator('mutabiq-overlay .open');

export const panelOf = (page: Page): FrameLocator => page.frameLocator('mutabiq-overlay iframe.panel');

/**
 * Opens the panel from the page's launcher; an open one stays open. It hears the mouse then: whatever is pressed in it
 * afterwards is pressed there, as long as it does not move (`clickInPanel`).
 */
export async function openPanel(page: Page): Promise<FrameLocator> {
  const frame = page.locator('mutabiq-overlay iframe.panel');
  await frame.waitFor({ state: 'attached' });
  if (!(await frame.isVisible())) await launcherOf(page).click();
  const panel = panelOf(page);
  // A tab that is still loading stands beside the screen for a moment.
  await panel.locator('main').first().waitFor();
  await page.bringToFront();
  let moves = 0;
  const middle = async (): Promise<void> => {
    const box = await frame.boundingBox();
    // To another place each time: a mouse that stands still is not told again.
    const [x, y] = box === null ? [0, 0] : [box.x + box.width / 2 + (moves++ % 3), box.y + box.height / 2];
    await page.mouse.move(x, y);
  };
  await heardIn(panel.locator('html'), middle);
  return panel;
}

/**
 * Moves the mouse until the panel knows that it is over `target`. The panel lives in a process of its own, and the
 * browser finds the process under the mouse in what was drawn last: on a busy machine that is behind what is laid out,
 * and in a tab that is not in front nothing is drawn. What is pressed before is pressed nowhere.
 */
async function heardIn(target: Locator, move: () => Promise<void>): Promise<void> {
  const isUnder = async (): Promise<boolean> => {
    await move();
    return target.evaluate((element) => element.matches(':hover'));
  };
  await expect.poll(isUnder, { intervals: [20, 50, 100, 250] }).toBe(true);
}

/**
 * A key pressed in the panel, on `target`. The panel lives in a process of its own, and the browser gives a key to the
 * process that it last heard to have the focus: what is pressed before is heard by nobody, and is pressed anew until the
 * panel has heard it. What it then does with the key is the test's to say.
 */
export async function pressInPanel(page: Page, target: Locator, key: string): Promise<void> {
  // The panel's document listens: what is drawn anew meanwhile is another element.
  const heard = await target.evaluateHandle(({ ownerDocument }) => {
    const keys = { count: 0 };
    ownerDocument.addEventListener('keydown', () => keys.count++, { capture: true, once: true });
    return keys;
  });
  const isHeard = async (): Promise<boolean> => {
    await target.focus();
    await page.waitForFunction(() => document.activeElement?.localName === 'mutabiq-overlay');
    await page.keyboard.press(key);
    return heard.evaluate(({ count }) => count > 0);
  };
  await expect.poll(isHeard, { message: `${key} is heard in the panel` }).toBe(true);
}

/** A click into the panel where `openPanel` was not what came last: it moved, or its tab came to the front. */
export async function clickInPanel(page: Page, target: Locator): Promise<void> {
  await page.bringToFront();
  await heardIn(target, () => target.hover());
  await target.click();
}

/** Closes the panel, which lies over a part of the page, if it is open. */
export async function closePanel(page: Page): Promise<void> {
  const frame = page.locator('mutabiq-overlay iframe.panel');
  if (!(await frame.isVisible())) return;
  await panelOf(page)
    .getByRole('button', { name: words.common('close') })
    .click();
  await frame.waitFor({ state: 'hidden' });
}

/** Says that the account on the page is hers. */
export async function linkAccount(panel: FrameLocator): Promise<void> {
  await clickInPanel(panel.owner().page(), panel.getByRole('button', { name: words.panel('link.yes') }));
  await panel.getByRole('heading', { name: words.panel('link.title') }).waitFor({ state: 'detached' });
}

/** Waits until the reading of OpenEMIS has come to its end, as its page's panel says. */
export async function waitForReading(panel: FrameLocator): Promise<void> {
  await panel.getByRole('heading', { name: words.panel('openemis.done.title') }).waitFor({ timeout: 90_000 });
}

/** Signs in to OpenEMIS, links the account and lets it be read to the end. */
export async function readOpenemis(
  session: ChromiumSession,
  platforms: Platforms,
  key: string,
): Promise<Page> {
  const page = await session.context.newPage();
  await signInToOpenEmis(page, accountOf(platforms, key));
  const panel = await openPanel(page);
  await linkAccount(panel);
  await waitForReading(panel);
  return page;
}

/** Signs in to Darsak and links the account there; ends on her sections. */
export async function openDarsak(session: ChromiumSession, platforms: Platforms, key: string): Promise<Page> {
  const page = await session.context.newPage();
  await signInToDarsak(page, accountOf(platforms, key));
  await linkAccount(await openPanel(page));
  return page;
}

/** What Darsak shows of one of a teacher's sections. Throws when it shows none. */
export function relationOf(platforms: Platforms, teacher: string, section: SectionKey): DarsakRelation {
  const found = platforms.model.relations.find(
    (relation) => relation.teacher === teacher && relation.section === section,
  );
  if (found === undefined) throw new Error(`${teacher} has no ${section} on Darsak`);
  return found;
}

export const sectionsAddress = 'https://darsak.gov.jo/teachers/relations';

/** Goes from the list of sections to the students of one, by the page's own link. */
export async function followSection(page: Page, relation: DarsakRelation): Promise<void> {
  const path = `/teachers/relations/${relation.id}/students`;
  if (page.url() === sectionsAddress) await closePanel(page);
  else await page.goto(sectionsAddress);
  await page.locator(`a[href="${path}"]`).click();
  await page.waitForURL((url) => url.pathname === path);
}

/** A section's page with its panel open; what it was compared with stands in the panel. */
export async function openSection(page: Page, relation: DarsakRelation): Promise<FrameLocator> {
  await followSection(page, relation);
  const panel = await openPanel(page);
  await panel.locator('.counts').waitFor();
  return panel;
}

export interface ShownFinding {
  readonly title: string;
  /** All names in it, of both sides, in the order of reading. */
  readonly names: readonly string[];
}

/** What a panel says in words and figures. */
export interface ShownScreen {
  readonly verdict: 'in-order' | 'needs-attention' | 'unknown';
  readonly about: string;
  readonly headline: string;
  readonly reasons: readonly string[];
  /** Figure by word; a word that is not there is not in it. */
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly ShownFinding[];
}

/** Reads the screen of a panel; folded findings are opened first. */
export async function readScreen(panel: FrameLocator): Promise<ShownScreen> {
  const folded = panel.locator('main button[aria-expanded=false]');
  await panel.locator('.verdict').waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
  return panel.locator('main').first().evaluate(readScreenIn);
}

/** Runs in the panel's frame. */
export function readScreenIn(main: Element): ShownScreen {
  const text = (element: Element | null): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const spoken of copy?.querySelectorAll('.spoken') ?? []) spoken.remove();
    return (copy?.textContent ?? '')
      .replace(/[\u2066-\u2069]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  };
  const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];
  const block = main.querySelector('.verdict');
  const verdict = (['in-order', 'needs-attention', 'unknown'] as const).find((state) =>
    block?.classList.contains(state),
  );
  if (block === null || verdict === undefined) throw new Error('no verdict on this screen');
  return {
    verdict,
    about: text(block.querySelector('.verdict-about')),
    headline: text(block.querySelector('h2')),
    reasons: all(block, '.reasons li').map(text),
    counts: Object.fromEntries(
      all(block, '.counts li').map((item): [string, number] => {
        const [, word = '', figure = ''] = /^(.*) (\d+)$/u.exec(text(item)) ?? [];
        return [word, Number(figure)];
      }),
    ),
    findings: all(main, 'article.finding').map((card) => ({
      title: text(card.querySelector('h4')),
      names: all(card, '.students .name').map(text),
    })),
  };
}

export interface ShownBadge {
  readonly row: number;
  readonly state: string;
  readonly label: string;
}

/** The badges in the rows of the page's own table, by 1-based row. */
export const readBadges = (page: Page): Promise<ShownBadge[]> =>
  page.locator('tbody tr').evaluateAll((rows) =>
    rows.flatMap((row, index) =>
      [...row.querySelectorAll('mutabiq-badge')].map((badge) => {
        const button = badge.shadowRoot?.querySelector('button');
        return { row: index + 1, state: button?.dataset['state'] ?? '', label: button?.ariaLabel ?? '' };
      }),
    ),
  );
