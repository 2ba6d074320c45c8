import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { readBundle } from '../../src/exports/bundle/read-bundle.ts';
import { captureTexts } from '../../src/i18n/areas/capture.ts';
import { commonTexts } from '../../src/i18n/areas/common.ts';
import { feedbackDeskTexts } from '../../src/i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../src/i18n/areas/feedback-words.ts';
import { handedChecksTexts } from '../../src/i18n/areas/handed-checks.ts';
import { workspaceTexts } from '../../src/i18n/areas/workspace.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { addressOf } from '../platforms/darsak/addresses.ts';
import type { Platforms } from '../platforms/start-platforms.ts';
import { accessibilityFaults, accessibilityFaultsInFrame } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ChromiumSession } from './support/chromium-session.ts';
import { consent, openPanel, readOpenemis } from './support/journey.ts';
import { accountOf, signInToDarsak } from './support/sign-in.ts';

/** A teacher's remarks on a lesson: written in the panel, kept whatever dies, handed over as a file. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(captureTexts, format);
const words = translator(feedbackWordsTexts, format);
const common = translator(commonTexts, format);
const checks = translator(handedChecksTexts, format);
const desk = translator(feedbackDeskTexts, format);
const remark = 'في المثال الثاني نُقل الحد دون تغيير إشارته 😀\n=cmd';
const panelFaults = (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().find((each) => each.url().includes('/panel.html'));
  if (frame === undefined) throw new Error('No panel');
  return accessibilityFaultsInFrame(frame);
};

async function openLesson(
  session: ChromiumSession,
  platforms: Platforms,
  layout: 'V1' | 'V3',
): Promise<Page> {
  platforms.control.darsak.set({ layout });
  await consent(session, { name: 'السيدة سعاد التجريبية' });
  const page = await session.context.newPage();
  await signInToDarsak(page, accountOf(platforms, 'math1'));
  const lesson = platforms.model.lessons.find(({ teacher }) => teacher === 'math1');
  if (lesson === undefined) throw new Error('math1 has no lesson');
  await page.goto(`https://darsak.gov.jo${addressOf('U1', { page: 'lesson', id: lesson.id })}`);
  return page;
}

async function openForm(page: Page): Promise<FrameLocator> {
  const panel = await openPanel(page);
  const write = panel.getByRole('button', { name: common('remark.write') });
  const text = panel.getByRole('textbox', { name: t('text'), exact: true });
  await write.or(text).first().waitFor();
  if (await write.isVisible()) await write.click();
  await text.waitFor();
  return panel;
}

const textOf = (panel: FrameLocator) => panel.getByRole('textbox', { name: t('text'), exact: true });

/** Waits until the last keystroke is kept. */
const kept = (panel: FrameLocator) => panel.getByText(t('saved.draft')).waitFor();

test('is written beside the lesson, survives the page and the worker, and goes to the principal as a file', async ({
  chromium,
  platforms,
}) => {
  test.setTimeout(120_000);
  const page = await openLesson(chromium, platforms, 'V1');
  const lesson = platforms.model.lessons.find(({ teacher }) => teacher === 'math1');
  // A player without its medium still keeps the place it was set to.
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video !== null) video.currentTime = 754;
  });
  let panel = await openForm(page);
  await expect(panel.locator('.place-title')).toHaveText(lesson?.title ?? '');
  await expect(panel.locator('.place-beside')).toContainText(lesson?.subject ?? '');
  await panel.getByRole('button', { name: /12:34/ }).click();
  await panel.getByRole('radio', { name: words('kind.scientific') }).check();
  await textOf(panel).fill(remark);
  await kept(panel);
  expect(await panelFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('form.png') });

  // The page goes, the worker dies: every word is still there.
  await chromium.killWorker();
  await page.reload();
  panel = await openForm(page);
  await expect(textOf(panel)).toHaveValue(remark);
  await expect(panel.getByRole('radio', { name: words('kind.scientific') })).toBeChecked();

  await textOf(panel).fill(`${remark} 0791234567`);
  await expect(panel.getByText(t('trace.title'))).toBeVisible();
  await textOf(panel).fill(remark);
  await panel.getByRole('button', { name: t('add') }).click();
  await expect(panel.getByText(t('added'))).toBeVisible();
  await expect(panel.locator('.remark')).toHaveCount(1);

  // Changed, deleted, undone: hers as long as nobody else has it.
  await panel.getByRole('button', { name: t('queue.edit') }).click();
  await panel.getByRole('textbox', { name: t('proposal') }).fill('إعادة تسجيل المثال');
  await panel.getByRole('button', { name: t('save') }).click();
  await expect(panel.getByText(t('changed'))).toBeVisible();
  await panel.getByRole('button', { name: t('queue.remove') }).click();
  await expect(panel.locator('.remark')).toHaveCount(0);
  await panel.getByRole('button', { name: t('undo') }).click();
  await expect(panel.locator('.remark')).toHaveCount(1);
  await page.screenshot({ path: test.info().outputPath('queue.png') });
  expect(await panelFaults(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: t('hand.make', { n: 1 }) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.mutabiq\.json$/);
  const read = await readBundle(new Blob([await readFile(await file.path())]));
  expect(read).toMatchObject({ ok: true, value: { about: { to: 'principal', counts: { items: 1 } } } });
  const [item] = read.ok ? read.value.items : [];
  expect(item?.changes.map(({ deed }) => deed.what)).toEqual(['written', 'handed-over']);
  expect(item?.changes[0]?.deed).toMatchObject({
    content: {
      text: remark,
      proposal: 'إعادة تسجيل المثال',
      kind: 'scientific',
      videoSeconds: 754,
      place: { of: 'lesson', title: lesson?.title, subject: lesson?.subject, unit: lesson?.unit },
    },
  });
  // Out of her hands: no longer to be changed or deleted.
  await expect(panel.locator('.remark')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: t('queue.edit') })).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('handed-over.png') });
  // Taken back, it is in the queue again, but stays as it is.
  await panel.getByRole('button', { name: t('hand.undo') }).click();
  await expect(panel.getByText(t('hand.undone'))).toBeVisible();
  expect(chromium.recorder.byExtension()).toEqual([]);
});

test('beside a player in a frame the time is typed; in English it reads as well', async ({
  chromium,
  platforms,
}) => {
  test.setTimeout(90_000);
  const page = await openLesson(chromium, platforms, 'V3');
  const panel = await openForm(page);
  await expect(panel.getByText(t('video.frame'))).toBeVisible();
  await panel.getByLabel(t('video.at'), { exact: true }).fill('١٢:٣٤');
  await panel.getByRole('radio', { name: words('kind.media') }).check();
  await textOf(panel).fill('الصوت منخفض');
  await kept(panel);
  await panel.getByRole('button', { name: common('switch-language.label') }).click();
  const english = translator(captureTexts, createFormat({ language: 'en', digits: 'latn', now: 0 }));
  await expect(panel.getByRole('textbox', { name: english('text'), exact: true })).toHaveValue('الصوت منخفض');
  expect(await panelFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('english.png') });
  await panel.getByRole('button', { name: english('add') }).click();
  await expect(panel.getByText('12:34')).toBeVisible();
});

test('on the platform itself it is written in the popup, and goes to the school with the checks of her sections', async ({
  chromium,
  platforms,
}) => {
  test.setTimeout(150_000);
  const workspace = await consent(chromium, { name: 'السيدة سعاد التجريبية' });
  await readOpenemis(chromium, platforms, 'math1');
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: common('remark.write') }).click();
  await popup.getByRole('radio', { name: t('about.platform.openemis') }).check();
  await popup.getByRole('textbox', { name: t('text'), exact: true }).fill('لا يُفتح سجل العلامات');
  await popup.getByText(t('saved.draft')).waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.screenshot({ path: test.info().outputPath('popup.png') });
  await popup.getByRole('button', { name: t('add') }).click();
  // Faults of a platform go to technical support by themselves.
  await expect(popup.getByRole('radio', { name: words('to.support') })).toBeChecked();
  await popup.reload();
  await popup.getByRole('button', { name: common('remarks'), exact: true }).click();
  await expect(popup.locator('.remark')).toHaveCount(1);

  // The checks of her sections are offered to the school only, and go along unless she takes the tick away.
  const sections = platforms.truth.teacher('math1').sections.length;
  const tick = popup.getByRole('checkbox', { name: checks('with', { n: sections }) });
  await expect(tick).toHaveCount(0);
  await popup.getByRole('radio', { name: words('to.principal') }).check();
  await expect(tick).toBeChecked();
  const handed = async (): Promise<Buffer> => {
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: t('hand.make', { n: 1 }) }).click();
    return readFile(await (await download).path());
  };
  await tick.uncheck();
  const bare = await readBundle(new Blob([new Uint8Array(await handed())]));
  expect(bare).toMatchObject({ ok: true, value: { about: { counts: { items: 1, checks: 0 } } } });
  await popup.getByRole('button', { name: t('hand.undo') }).click();
  await expect(popup.locator('.remark')).toHaveCount(1);
  await popup.getByRole('radio', { name: words('to.principal') }).check();
  await tick.check();
  const file = await handed();
  const read = await readBundle(new Blob([new Uint8Array(file)]));
  expect(read).toMatchObject({ ok: true, value: { about: { counts: { items: 1, checks: sections } } } });

  // The same from the workspace, which says that the browser keeps what stands there: one remark with a tick, and the
  // checks alone.
  await workspace.bringToFront();
  await workspace.goto(workspace.url().replace(/#.*/, '#feedback'));
  await expect(workspace.locator('.kept')).toContainText(desk('kept'));
  await workspace.getByRole('button', { name: desk('select-found') }).click();
  await workspace.getByRole('button', { name: desk('act.hand-over') }).click();
  const sent = async (): Promise<unknown> => {
    const download = workspace.waitForEvent('download');
    await workspace.getByRole('button', { name: desk('make-file'), exact: true }).click();
    const made = await readBundle(new Blob([new Uint8Array(await readFile(await (await download).path()))]));
    return made.ok ? made.value.about.counts : made;
  };
  const itsTick = workspace.getByRole('checkbox', { name: checks('with', { n: sections }) });
  // A fault of a platform goes to support, who is told nothing of sections.
  await expect(workspace.getByLabel(desk('field.recipient'))).toHaveValue('support');
  await expect(itsTick).toHaveCount(0);
  await workspace.getByLabel(desk('field.recipient')).press('Home');
  await expect(itsTick).toBeChecked();
  expect(await sent()).toMatchObject({ items: 1, checks: sections });
  await workspace.getByRole('button', { name: desk('act.hand-over') }).click();
  await workspace.getByLabel(desk('field.recipient')).press('Home');
  await itsTick.uncheck();
  expect(await sent()).toMatchObject({ items: 1, checks: 0 });
  await workspace.getByRole('button', { name: checks('open'), exact: true }).click();
  expect(await sent()).toMatchObject({ items: 0, checks: sections });

  // The principal, on the same computer, takes it in: the remark and the checks are hers now, by the teacher's name.
  const form = translator(workspaceTexts, format);
  await workspace.goto(workspace.url().replace(/#.*/, '#people'));
  await workspace.getByRole('button', { name: form('people.add'), exact: true }).click();
  await workspace.getByRole('textbox', { name: form('form.name') }).fill('مديرة المدرسة');
  const other = workspace.locator('.inset');
  await other.getByRole('checkbox', { name: common('role.teacher') }).uncheck();
  await other.getByRole('checkbox', { name: common('role.principal') }).check();
  await other.getByRole('button', { name: form('people.add'), exact: true }).click();
  await workspace.goto(workspace.url().replace(/#.*/, '#feedback'));
  await expect(workspace.getByText(desk('empty.receiver'))).toBeVisible();
  await workspace
    .locator('.receive input[type=file]')
    .setInputFiles([{ name: 'سعاد.mutabiq.json', mimeType: 'application/json', buffer: file }]);
  const line = workspace.locator('.received-line.good');
  await expect(line).toContainText('السيدة سعاد التجريبية');
  await expect(line).toContainText(desk('receive.added', { n: 1 }));
  await expect(line).toContainText(checks('received', { n: sections }));
});
