import type { Page } from '@playwright/test';
import { classroomTexts } from '../../src/i18n/areas/classroom.ts';
import { panelTexts } from '../../src/i18n/areas/panel.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaults, panelFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, openDarsak, openSection, readOpenemis, relationOf, words } from './support/journey.ts';

/** The classroom as third source: from the panel to the tick list, on paper, and back into the comparison. */

test.setTimeout(150_000);

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const text = translator(classroomTexts, format);
const panelText = translator(panelTexts, format);
const plain = (shown: string): string => shown.replace(/[\u2066-\u2069]/gu, '');

async function printed(workspace: Page, button: string) {
  await workspace.evaluate(() => {
    window.print = () => {
      const paper = document.querySelector<HTMLElement>('.print-document');
      Object.assign(window, { onPaper: paper?.outerHTML ?? '' });
    };
  });
  await workspace.getByRole('button', { name: button }).click();
  await workspace.waitForFunction(() => 'onPaper' in window);
  return workspace.evaluate(() => {
    const paper = document.createElement('div');
    paper.innerHTML = (window as unknown as { onPaper: string }).onPaper;
    delete (window as unknown as { onPaper?: string }).onPaper;
    return {
      direction: paper.firstElementChild?.getAttribute('dir'),
      rows: [...paper.querySelectorAll('tbody tr')].map((row) => row.textContent),
      boxes: paper.querySelectorAll('.paper-box').length,
      signatures: paper.querySelectorAll('.signature').length,
    };
  });
}

test('the class is ticked by keys, kept, undone, printed, and joins the comparison', async ({
  chromium,
  platforms,
}) => {
  const truth = platforms.truth.teacher('math1');
  const section = truth.sections.find(({ relationId, inOrder }) => relationId !== null && inOrder);
  if (section === undefined) throw new Error('no section in order');
  const total = section.matched.length;
  await consent(chromium, { name: truth.name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  const panel = await openSection(page, relationOf(platforms, 'math1', section.key));
  await expect(panel.locator('.verdict.in-order')).toBeVisible();
  const [workspace] = await Promise.all([
    chromium.context.waitForEvent('page'),
    panel.getByRole('button', { name: panelText('classroom.begin') }).click(),
  ]);
  const rows = workspace.locator('.tick-row');
  const progress = (done: number) =>
    expect(workspace.getByText(plain(text('progress', { done, total })))).toBeVisible();

  await test.step('every child of both lists stands there once', async () => {
    await expect(rows).toHaveCount(total);
    await progress(0);
    expect(await accessibilityFaults(workspace)).toEqual([]);
  });

  await test.step('an empty list goes to the class on paper', async () => {
    const paper = await printed(workspace, text('print.empty'));
    expect(paper).toMatchObject({ direction: 'rtl', boxes: total + 5, signatures: 2 });
    expect(paper.rows).toHaveLength(total + 5);
  });

  await test.step('one key each, and on to the next name', async () => {
    await rows
      .first()
      .getByRole('button', { name: text('present') })
      .focus();
    for (const key of ['1', '2', '1']) await workspace.keyboard.press(key);
    await progress(3);
    await expect(rows.nth(1).getByRole('button', { name: text('absent') })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(rows.nth(3).getByRole('button', { name: text('present') })).toBeFocused();
    await workspace.keyboard.press('ArrowUp');
    await workspace.keyboard.press('0');
    await progress(2);
  });

  await test.step('undone step by step, and the rest ticked at once', async () => {
    await workspace.getByRole('button', { name: text('undo') }).click();
    await progress(3);
    await workspace.getByRole('button', { name: text('tick-rest') }).click();
    await progress(total);
  });

  await test.step('a name on neither list is added; one that a list has is not', async () => {
    const field = workspace.getByRole('textbox', { name: text('others.name') });
    const listed = (await rows.nth(4).locator('.tick-name bdi').first().textContent()) ?? '';
    await field.fill(listed);
    await workspace.getByRole('button', { name: text('others.add') }).click();
    await expect(workspace.getByText(text('others.on-list'))).toBeVisible();
    await field.fill('جنى سامي الحويطات');
    await workspace.keyboard.press('Enter');
    await expect(workspace.locator('.other-names li')).toHaveCount(1);
  });

  await test.step('kept over a reload; filters stay in the address', async () => {
    await workspace.locator('.saved').waitFor();
    await workspace.reload();
    await progress(total);
    await workspace.getByRole('button', { name: text('show.absent') }).click();
    await expect(rows).toHaveCount(1);
    await workspace.reload();
    await expect(rows).toHaveCount(1);
    await workspace.getByRole('button', { name: text('show.all') }).click();
    const paper = await printed(workspace, text('print'));
    expect(paper).toMatchObject({ boxes: 0, signatures: 2 });
    expect(paper.rows.at(-1)).toContain('جنى سامي الحويطات');
  });

  await test.step('it is the third source in the panel', async () => {
    const strip = panel.locator('.classroom-strip');
    await expect(strip).toContainText(
      plain(panelText('classroom.counts', { present: total - 1, absent: 1, others: 1 })),
    );
    for (const code of ['student-not-in-classroom', 'student-in-classroom-only'] as const)
      await expect(panel.getByRole('heading', { name: words.findings(code, { n: 1 }) })).toBeVisible();
    await expect(panel.locator('.verdict.needs-attention')).toBeVisible();
    expect(await panelFaults(page)).toEqual([]);
  });

  await test.step('axe in English, and at the width of a telephone', async () => {
    await workspace.getByRole('button', { name: 'Switch to English' }).click();
    await expect(workspace.locator('html')).toHaveAttribute('dir', 'ltr');
    await workspace.setViewportSize({ width: 360, height: 740 });
    expect(await accessibilityFaults(workspace)).toEqual([]);
    await workspace.getByRole('button', { name: 'Menu' }).press('Enter');
    await workspace.getByRole('link', { name: 'Classroom lists' }).press('Enter');
    await expect(workspace.locator('.section-card')).toHaveCount(1);
  });
});
