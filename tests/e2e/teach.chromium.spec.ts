import type { Locator, Page, Worker } from '@playwright/test';
import { teachTexts } from '../../src/i18n/areas/teach.ts';
import { selfTestTexts } from '../../src/i18n/areas/self-test.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { textOf } from './support/saved-file.ts';
import {
  consent,
  openDarsak,
  openPanel,
  readOpenemis,
  relationOf,
  sectionsAddress,
  words,
} from './support/journey.ts';

/** A page whose headers no vocabulary knows, taught by pointing at one name; by pointer and by keyboard alone. */

test.setTimeout(180_000);
const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(teachTexts, format);
const s = translator(selfTestTexts, format);

interface Stored {
  readonly 'profiles.taught'?: readonly { readonly overlay: unknown }[];
  readonly 'self-test'?: Readonly<Record<string, { readonly problem: string | null; readonly rows: number }>>;
}
declare const chrome: {
  readonly storage: { readonly local: { get(names: readonly string[]): Promise<unknown> } };
};
const stored = (worker: Worker): Promise<Stored> =>
  worker.evaluate(() => chrome.storage.local.get(['profiles.taught', 'self-test'])) as Promise<Stored>;

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((button) => button === button.ownerDocument.activeElement);

/** The page without our badges, which come once the list can be read. */
const bodyOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const badge of copy.querySelectorAll('mutabiq-badge')) badge.remove();
    return copy.outerHTML;
  });

const openTeaching = async (page: Page) => {
  const panel = await openPanel(page);
  await expect(panel.locator('.verdict.unknown h2')).toHaveText(words.problems('not-recognised'));
  await panel.getByRole('button', { name: words.panel('teach') }).click();
  const frame = page.frameLocator('mutabiq-overlay iframe.teach');
  await frame.getByRole('heading', { name: t('point-name') }).waitFor();
  return frame;
};

/** Steps to the first of these names and takes it. */
const pointByKeys = async (page: Page, names: readonly string[]): Promise<void> => {
  // A key goes to whoever the browser last heard to have the focus.
  await expect(page.locator('mutabiq-overlay .teach-layer')).toBeFocused();
  // What stands before the list can look like a name as well; each step is said.
  const spoken = page.locator('mutabiq-overlay .teach-spoken');
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('ArrowDown');
    if (names.includes((await spoken.textContent()) ?? '')) break;
  }
  await page.keyboard.press('Enter');
};

test('an unknown page is taught, remembered for its like, undone and taught by keyboard', async ({
  chromium,
  platforms,
}) => {
  const { darsak } = platforms.control;
  const relation = relationOf(platforms, 'math1', 'MAT-7B');
  const other = relationOf(platforms, 'math1', 'MAT-7A');
  const address = (id: number): string => `${sectionsAddress}/${String(id)}/students`;
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  darsak.set({ headers: 'X' });
  await page.goto(address(relation.id));
  const before = await bodyOf(page);

  await test.step('one name is enough for the whole list', async () => {
    const frame = await openTeaching(page);
    const { name } = relation.students[2] ?? { name: '' };
    await page.locator('mutabiq-overlay .teach-layer').waitFor();
    const box = await page.getByText(name, { exact: true }).first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText(
      t('found', { n: relation.students.length }),
    );
    await expect(frame.locator('.teach-preview tbody tr').first()).toContainText(
      relation.students[0]?.name ?? '',
    );
    await frame.getByLabel('«المعرّف»', { exact: false }).selectOption('nationalId');
    await expect(frame.locator('.teach-preview thead')).toContainText(t('field.nationalId'));
    await frame.getByRole('button', { name: t('confirm') }).click();
    await frame.getByRole('heading', { name: t('saved') }).waitFor();
    await expect
      .poll(async () => (await stored(await chromium.worker()))['self-test']?.['teacher.roster'])
      .toMatchObject({ problem: null, rows: relation.students.length });
    expect(await bodyOf(page)).toBe(before);
  });

  await test.step('nothing of a student is in what was kept, and the file is the same', async () => {
    const kept = (await stored(await chromium.worker()))['profiles.taught'] ?? [];
    const text = JSON.stringify(kept);
    for (const student of relation.students) {
      expect(text).not.toContain(student.name);
      if (student.nationalId !== null) expect(text).not.toContain(student.nationalId);
    }
    const frame = page.frameLocator('mutabiq-overlay iframe.teach');
    const download = page.waitForEvent('download');
    await frame.getByRole('link', { name: t('export') }).click();
    expect(JSON.parse(await textOf(await download))).toEqual(kept[0]?.overlay);
    await frame.getByRole('button', { name: t('undo') }).click();
    await expect.poll(async () => (await stored(await chromium.worker()))['profiles.taught']).toEqual([]);
    await frame.getByRole('button', { name: t('stop') }).click();
    await expect(page.locator('mutabiq-overlay iframe.teach')).toHaveCount(0);
  });

  for (const look of ['shadow', 'frame'] as const)
    await test.step(`a list in a ${look} is pointed at, in the frame by keyboard, and read from then on`, async () => {
      darsak.set({ look });
      await page.goto(address(relation.id));
      const frame = await openTeaching(page);
      const content = look === 'frame' ? page.frameLocator('iframe.content') : page;
      await page.locator('mutabiq-overlay .teach-layer').waitFor();
      if (look === 'frame')
        await pointByKeys(
          page,
          relation.students.map(({ name }) => name),
        );
      else {
        const { name } = relation.students[2] ?? { name: '' };
        const box = await content.getByText(name, { exact: true }).first().boundingBox();
        await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      }
      await expect(frame.getByRole('heading', { level: 2 })).toHaveText(
        t('found', { n: relation.students.length }),
      );
      await frame.getByRole('button', { name: t('confirm') }).click();
      await frame.getByRole('heading', { name: t('saved') }).waitFor();
      await expect(content.locator('mutabiq-badge')).toHaveCount(relation.students.length);
      await frame.getByRole('button', { name: t('undo') }).click();
      await expect.poll(async () => (await stored(await chromium.worker()))['profiles.taught']).toEqual([]);
      darsak.set({ look: 'plain' });
      await page.goto(address(relation.id));
    });

  await test.step('how the page is built is described, looked at, saved and removed, without a word of the list', async () => {
    const panel = await openPanel(page);
    const opened = chromium.context.waitForEvent('page');
    await panel.getByRole('button', { name: words.panel('describe') }).click();
    const selfTest = await opened;
    const card = selfTest.locator('[aria-labelledby=structure] article');
    await expect(card).toHaveCount(1);
    await card.getByText(s('structure.show')).click();
    const download = selfTest.waitForEvent('download');
    await card.getByRole('button', { name: s('structure.save') }).click();
    const saved = await textOf(await download);
    expect(JSON.parse(saved)).toMatchObject({ kind: 'mutabiq-structure' });
    expect(await card.locator('pre').textContent()).toBe(saved);
    for (const { name, nationalId } of relation.students)
      for (const part of [...name.split(' '), ...(nationalId === null ? [] : [nationalId])])
        expect(saved).not.toContain(part);
    expect(saved).not.toContain(platforms.truth.teacher('math1').name);
    // The same page says which pages were read here, and which were not.
    await expect(selfTest.locator('article.card').first()).toContainText(words.problems('not-recognised'));
    expect(await accessibilityFaults(selfTest)).toEqual([]);
    await card.getByRole('button', { name: s('structure.remove') }).click();
    await expect(card).toHaveCount(0);
    await selfTest.close();
    await page.bringToFront();
  });

  await test.step('by keyboard alone, and another section is read by it', async () => {
    await page.goto(address(relation.id));
    const frame = await openTeaching(page);
    await pointByKeys(
      page,
      relation.students.map(({ name }) => name),
    );
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText(
      t('found', { n: relation.students.length }),
    );
    await expect(frame.locator('main')).toBeFocused();
    const confirm = frame.getByRole('button', { name: t('confirm') });
    for (let step = 0; step < 20 && !(await isFocused(confirm)); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { name: t('saved') }).waitFor();
    await page.goto(address(other.id));
    await expect
      .poll(async () => (await stored(await chromium.worker()))['self-test']?.['teacher.roster'])
      .toMatchObject({ problem: null, rows: other.students.length });
  });
});
