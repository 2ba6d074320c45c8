import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { decisionsTexts } from '../../src/i18n/areas/decisions.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaults, panelFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import {
  clickInPanel,
  consent,
  openDarsak,
  openPanel,
  openSection,
  pressInPanel,
  readOpenemis,
  relationOf,
} from './support/journey.ts';

/** A person's decisions about two names, from the question to the file and back, in the extension as it is shipped. */

test.setTimeout(150_000);

const text = translator(decisionsTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));
const plain = (shown: string): string => shown.replace(/[\u2066-\u2069]/gu, '');

/** Axe in Arabic, then in English, then back: both directions of writing. */
async function faultsBothWays(page: Page): Promise<readonly string[]> {
  const found = [...(await accessibilityFaults(page))];
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  found.push(...(await accessibilityFaults(page)));
  await page.getByRole('button', { name: 'التبديل إلى العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  return found;
}

const questions = (panel: FrameLocator) => panel.locator('.decide');

test('decisions are taken by key and by button, kept, listed, undone, taken along and set aside', async ({
  chromium,
  platforms,
}) => {
  const truth = platforms.truth.teacher('math1');
  const section = truth.sections.find(({ review, relationId }) => review.length > 0 && relationId !== null);
  if (section === undefined) throw new Error('the school has no question for this teacher');
  const relation = relationOf(platforms, 'math1', section.key);
  const [asked] = section.review;
  const student = relation.students.find(({ row }) => row === asked?.row);
  if (student === undefined) throw new Error('no such row');
  const total = section.review.length;
  const progress = (done: number): string => plain(text('progress', { done, total }));

  await consent(chromium, { name: truth.name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  let panel = await openSection(page, relation);
  await expect(questions(panel)).toHaveCount(total);

  await test.step('by one key; a held key and another key answer nothing', async () => {
    await pressInPanel(page, questions(panel).first(), '9');
    await expect(questions(panel)).toHaveCount(total);
    await pressInPanel(page, questions(panel).first(), '1');
    await expect(panel.locator('.decided')).toContainText(progress(1));
    await expect(questions(panel)).toHaveCount(total - 1);
  });

  await test.step('undone from the panel: asked again', async () => {
    await panel
      .locator('.decided')
      .getByRole('button', { name: text('undo'), exact: true })
      .click();
    await expect(questions(panel)).toHaveCount(total);
    await expect(panel.locator('.decided')).toHaveCount(0);
  });

  const decidedNames = await test.step('by a button, with a reason', async () => {
    const question = panel.locator('article', { has: page.locator('.decide') }).first();
    const names = await question.locator('.name').evaluateAll((all) =>
      all.map((name) => {
        // What is only spoken of a difference is no part of the name.
        const copy = name.cloneNode(true) as Element;
        for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
        return copy.textContent.replace(/[\u2066-\u2069]/gu, '').trim();
      }),
    );
    await question.getByRole('button', { name: text('reason.add') }).click();
    await question.getByRole('textbox', { name: text('reason.label') }).fill('وثيقة الولادة');
    await question.getByRole('button', { name: text('ask.same-spelling-differs') }).click();
    await expect(panel.locator('.decided')).toContainText(progress(1));
    return names;
  });

  await test.step('kept over a reload', async () => {
    await page.reload();
    panel = await openPanel(page);
    await expect(panel.locator('.decided')).toContainText(progress(1));
    await expect(questions(panel)).toHaveCount(total - 1);
    expect(await panelFaults(page)).toEqual([]);
  });

  const [workspace] = await Promise.all([
    chromium.context.waitForEvent('page'),
    panel.getByRole('button', { name: text('all') }).click(),
  ]);
  const record = workspace.locator('article');
  await test.step('listed with who, what, why and when', async () => {
    await expect(record).toHaveCount(1);
    const shown = plain((await record.textContent()) ?? '');
    for (const name of decidedNames) expect(shown).toContain(name);
    for (const word of [
      'وثيقة الولادة',
      text('answer.same-spelling-differs'),
      String(new Date().getFullYear()),
    ])
      expect(shown).toContain(word);
    expect(await faultsBothWays(workspace)).toEqual([]);
  });

  const file = await test.step('taken along as a file', async () => {
    const [download] = await Promise.all([
      workspace.waitForEvent('download'),
      workspace.getByRole('link', { name: text('file.export') }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  });
  expect(JSON.parse(file)).toMatchObject({ mutabiq: 'decisions', version: 1, decisions: [{}] });

  await test.step('undone in the workspace: the panel asks again', async () => {
    await record.getByRole('button', { name: text('page.undo') }).click();
    await expect(record).toHaveCount(0);
    await expect(workspace.getByText(text('page.empty'))).toBeVisible();
    await expect(questions(panel)).toHaveCount(total);
  });

  const importFile = (content: string): Promise<void> =>
    workspace
      .locator('input[type=file]')
      .setInputFiles({ name: 'decisions.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const broken = JSON.parse(file) as { version: number; decisions: Record<string, unknown>[] };
  const without = { ...broken, decisions: [{ ...broken.decisions[0], decision: { answer: 'perhaps' } }] };
  for (const [content, fault] of [
    ['{"mutabiq":', 'not-json'],
    ['{"students":[]}', 'other-file'],
    [JSON.stringify({ ...broken, version: 99 }), 'newer-version'],
    [JSON.stringify(without), 'damaged'],
  ] as const) {
    await test.step(`a file that is ${fault} is refused whole`, async () => {
      await importFile(content);
      await expect(workspace.getByText(text(`file.${fault}`))).toBeVisible();
      await expect(record).toHaveCount(0);
    });
  }

  await test.step('brought back from the file, once', async () => {
    await importFile(file);
    await expect(record).toHaveCount(1);
    await expect(workspace.getByText(plain(text('file.added', { n: 1 })))).toBeVisible();
    await importFile(file);
    await expect(workspace.getByText(plain(text('file.added', { n: 0 })))).toBeVisible();
    await expect(questions(panel)).toHaveCount(total - 1);
  });

  await test.step('set aside by itself when the name it rested on changed, and removed', async () => {
    const changed = relation.students.find(({ name }) => decidedNames.includes(name));
    Object.assign(changed ?? {}, { name: `${changed?.name ?? ''} الحويطات` });
    await page.reload();
    panel = await openPanel(page);
    const note = panel.locator('.decided .note');
    await expect(note).toContainText(text('stale.title'));
    await expect(panel.locator('.decided')).not.toContainText(progress(1));
    expect(await panelFaults(page)).toEqual([]);
    await clickInPanel(page, note.getByRole('button', { name: text('stale.remove') }));
    await expect(note).toHaveCount(0);
    await expect(record).toHaveCount(0);
  });
});
