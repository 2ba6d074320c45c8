import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import type { AuthorRef } from '../../src/core/feedback/author-ref.ts';
import { writeItem } from '../../src/core/feedback/change-item.ts';
import type { FeedbackContent, FeedbackItem } from '../../src/core/feedback/feedback-item.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import { readBundle } from '../../src/exports/bundle/read-bundle.ts';
import { writeBundle } from '../../src/exports/bundle/write-bundle.ts';
import { feedbackDeskTexts } from '../../src/i18n/areas/feedback-desk.ts';
import { feedbackReceivedTexts } from '../../src/i18n/areas/feedback-received.ts';
import { feedbackReportTexts } from '../../src/i18n/areas/feedback-report.ts';
import { feedbackWordsTexts } from '../../src/i18n/areas/feedback-words.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, words } from './support/journey.ts';
import { pdfPages } from './support/pdf-pages.ts';

/** A supervisor: receives what teachers handed over, decides, follows up, reports upward and answers. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const received = translator(feedbackReceivedTexts, format);
const w = translator(feedbackWordsTexts, format);
const r = translator(feedbackReportTexts, format);

let made = 0;
const newId = (): string => `e2e-${String(++made).padStart(4, '0')}`;
const teacher = (key: string, name: string, school: string): AuthorRef => ({
  key,
  name,
  role: 'teacher',
  school: { name: school, code: null },
});
const content = (extra: Partial<FeedbackContent>): FeedbackContent => ({
  place: {
    ...emptyPlace('lesson', 'darsak'),
    title: 'المعادلات الخطية بمتغيرين',
    subject: 'الرياضيات',
    grade: 'الصف الثامن',
    unit: 'الوحدة الثالثة',
  },
  kind: 'scientific',
  importance: 'normal',
  text: '',
  proposal: null,
  videoSeconds: null,
  ...extra,
});
const remark = (author: AuthorRef, extra: Partial<FeedbackContent>): FeedbackItem =>
  writeItem(content(extra), { author, now: Date.UTC(2026, 10, 22, 7), newId });

const one = teacher('t-1', 'سلمى الخطيب', 'مدرسة الزيتون');
const two = teacher('t-2', 'باسم العلي', 'مدرسة النخيل');
const sign = remark(one, {
  text: 'في المثال الثاني نُقل الحد إلى الطرف الآخر دون تغيير إشارته',
  videoSeconds: 754,
});
const signToo = remark(two, {
  text: 'عند نقل الحدّ للطرف الآخر في المثال الثاني لم تتغير الاشارة',
  videoSeconds: 760,
  importance: 'high',
});
const sound = remark(one, { kind: 'media', text: 'الصوت منخفض في أول الدرس', proposal: '=إعادة التسجيل' });
const sealed = remark(two, { kind: 'suggestion', text: 'إضافة تمارين محلولة' });

const bundle = async (
  author: AuthorRef,
  items: readonly FeedbackItem[],
  passphrase: string | null = null,
): Promise<Buffer> => {
  const about = { bundle: newId(), from: author, to: 'supervisor' as const, madeAt: Date.UTC(2026, 10, 23) };
  const file = await writeBundle({ ...about, items, decisions: [], checks: [] }, passphrase);
  return Buffer.from(await file.arrayBuffer());
};
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });

async function choose(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  await page.locator('.receive input[type=file]').setInputFiles(files);
}
async function downloaded(
  page: Page,
  press: string,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: press, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

test('a supervisor receives, decides, follows up, reports and answers', async ({ chromium }) => {
  test.setTimeout(300_000);
  const page = await consent(chromium, { name: 'هند المشرفة', roles: ['supervisor'] });

  await page.goto(page.url().replace(/#.*/, '#feedback'));
  await expect(page.getByText(t('empty.receiver'))).toBeVisible();

  // Received: two good ones, one of them sealed, one that was cut off, one that is none, and one of them twice.
  const first = await bundle(one, [sign, sound]);
  await choose(page, [
    file('سلمى.mutabiq.json', first),
    file('باسم.mutabiq.json', await bundle(two, [signToo])),
    file('مقطوع.mutabiq.json', first.subarray(0, first.length - 200)),
    file('قائمة.json', Buffer.from('{"a":1}')),
    file('سلمى مرة أخرى.mutabiq.json', first),
    file('مغلق.mutabiq.json', await bundle(two, [sealed], 'كلمة طويلة')),
  ]);
  const lines = page.locator('.received > li');
  await expect(lines).toHaveCount(6);
  await expect(lines.nth(0)).toContainText(t('receive.added', { n: 2 }));
  await expect(lines.nth(1)).toContainText(t('receive.added', { n: 1 }));
  await expect(lines.nth(2)).toContainText(t('fault.cut-off'));
  await expect(lines.nth(3)).toContainText(t('fault.not-a-bundle'));
  await expect(lines.nth(4)).toContainText(t('receive.same', { n: 2 }));
  await expect(lines.nth(5)).toContainText(t('fault.passphrase-needed'));
  await lines.nth(5).getByLabel(t('passphrase')).fill('كلمة خاطئة');
  await lines
    .nth(5)
    .getByRole('button', { name: t('receive.open') })
    .click();
  await expect(lines.nth(5)).toContainText(t('fault.passphrase-wrong'));
  await lines.nth(5).getByLabel(t('passphrase')).fill('كلمة طويلة');
  await lines
    .nth(5)
    .getByRole('button', { name: t('receive.open') })
    .click();
  await expect(lines.nth(5)).toContainText(t('receive.added', { n: 1 }));
  await expect(page.getByText(t('found', { n: 4 }), { exact: true })).toBeVisible();

  // Searched as it was not written: without marks, with another hamza.
  await page.getByLabel(t('search')).fill('الاشاره');
  await expect(page.getByText(t('found', { n: 1 }), { exact: true })).toBeVisible();
  await page.getByLabel(t('search')).fill('');
  await expect(page.getByText(t('found', { n: 4 }), { exact: true })).toBeVisible();

  // Followed up: an answer without its text is not noted; a noted one is taken back and noted again.
  await page.locator('.item-open', { hasText: 'الصوت منخفض' }).click();
  const detail = page.getByRole('region', { name: t('detail') });
  await detail.getByRole('button', { name: t('act.answered') }).click();
  await detail.getByRole('button', { name: t('save') }).click();
  await expect(detail.getByText(t('needed'))).toBeVisible();
  await detail.getByLabel(t('field.answer')).fill('أُعيد تسجيل الدرس');
  await detail.getByRole('button', { name: t('save') }).click();
  await expect(detail.getByText(w('state.answered')).first()).toBeVisible();
  await detail.getByRole('button', { name: t('act.undo') }).click();
  await expect(detail.getByText(w('state.queued'))).toBeVisible();
  await detail.getByRole('button', { name: t('act.answered') }).click();
  await detail.getByLabel(t('field.answer')).fill('أُعيد تسجيل الدرس');
  await detail.getByRole('button', { name: t('save') }).click();
  await expect(detail.getByText(w('state.answered')).first()).toBeVisible();

  // Two reports of one problem: decided, taken back, decided.
  await page
    .getByRole('link', { name: t('nav.problems') })
    .first()
    .click();
  await expect(page.locator('.cluster')).toHaveCount(1);
  await page.getByRole('button', { name: t('problems.one') }).click();
  await expect(page.locator('.cluster').getByText(t('problems.state.confirmed'))).toBeVisible();
  await page.getByRole('button', { name: t('undo') }).click();
  await expect(page.locator('.cluster').getByText(t('problems.state.proposed'))).toBeVisible();
  await page.getByRole('button', { name: t('problems.one') }).click();
  await expect(page.locator('.cluster').getByText(t('problems.state.confirmed'))).toBeVisible();

  // Reported upward, without names unless she says so.
  await page.goto(page.url().replace(/#.*/, '#report'));
  await expect(page.locator('.verdict-line')).toContainText(r('count', { n: 4 }));
  await expect(page.locator('.verdict-line')).toContainText(r('schools', { n: 2 }));
  const book = await downloaded(page, r('xlsx'));
  expect(book.name).toMatch(/\.xlsx$/);
  const strings = strFromU8(unzipSync(book.bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(strings).toContain(
    sign.changes[0]?.deed.what === 'written' ? sign.changes[0].deed.content.text : '?',
  );
  expect(strings).toContain('أُعيد تسجيل الدرس');
  expect(strings).not.toContain(one.name);
  const csv = new TextDecoder().decode((await downloaded(page, r('csv'))).bytes);
  expect(csv).toContain("'=إعادة التسجيل");
  await page.getByRole('checkbox', { name: r('names') }).check();
  expect(new TextDecoder().decode((await downloaded(page, r('csv'))).bytes)).toContain(one.name);

  // Narrowed by school, and by a period of which both days count; the address says it all.
  const pageAt = async (place: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
  };
  for (const [filter, n] of [
    [`school=${two.school?.name ?? ''}`, 2],
    ['subject=math&grade=8&from=2026-11-22&until=2026-11-22', 4],
    ['kind=media', 1],
  ] as const) {
    await pageAt(`report?${filter}`);
    await expect(page.locator('.verdict-line')).toContainText(r('count', { n }));
  }
  await pageAt('report?from=2026-11-23');
  await expect(page.getByText(r('empty.next'))).toBeVisible();
  await pageAt('report');
  await expect(page.locator('.verdict-line')).toContainText(r('count', { n: 4 }));

  // The letter's fields are kept for the next one.
  await page.getByLabel(r('letter.signer')).fill('هند العمر');
  await pageAt('settings');
  await expect(page.getByLabel(r('letter.signer'))).toHaveCount(0);
  await pageAt('report');
  await expect(page.getByLabel(r('letter.signer'))).toHaveValue('هند العمر');
  await page.reload();
  await expect(page.getByLabel(r('letter.signer'))).toHaveValue('هند العمر');

  // On paper: the letter of the page itself, each of its sheets one page, with both dates and nothing of the screen.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: r('print'), exact: true }).click();
  const paper = page.locator('.print-document');
  await expect(paper.locator('.letter')).toContainText('هند العمر');
  await expect(paper.locator('.letter .letterhead')).toContainText(/ هـ.* م/s);
  const sheets = await paper.locator('.paper').count();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdfPages(pdf)).toBe(sheets);
  // The document goes with the dialog.
  await expect(paper).toHaveCount(0);

  // The answer goes back as a bundle of replies; the teacher's copy would show it.
  await page.goto(page.url().replace(/#.*/, '#feedback?state=answered'));
  await page.getByRole('button', { name: t('select-found') }).click();
  await page.getByRole('button', { name: t('act.reply') }).click();
  const replies = await downloaded(page, t('make-replies'));
  expect(replies.name).toMatch(/\.mutabiq\.json$/);
  const read = await readBundle(new Blob([replies.bytes]), null);
  expect(read.ok && read.value.items.map(({ id }) => id)).toEqual([sound.id]);
  expect(read.ok && read.value.items[0]?.changes.at(-1)?.author.name).toBe('هند المشرفة');

  // She closes the tab in the middle of receiving: every bundle is in whole or not at all, and nothing is lost.
  const many = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const author = teacher(`t-m${String(at)}`, 'معلمة', 'مدرسة الزيتون');
      const remarks = Array.from({ length: 10 }, () => remark(author, { text: `ملاحظة ${newId()}` }));
      return file(`${String(at)}.mutabiq.json`, await bundle(author, remarks));
    }),
  );
  const other = await chromium.openExtensionPage('workspace.html#feedback');
  await other.getByText(t('found', { n: 4 }), { exact: true }).waitFor();
  await choose(other, many);
  // Of many files those that were taken stand in a part that is closed: there, not seen.
  await other.locator('.received > li').nth(2).waitFor({ state: 'attached' });
  await other.close();
  await page.goto(page.url().replace(/#.*/, '#feedback'));
  await page.reload();
  const total = page.locator('.queue-list [role=status]').first();
  await total.waitFor();
  const left = Number((await total.innerText()).replace(/\D/g, ''));
  expect(left % 10).toBe(4);
  expect(left).toBeGreaterThanOrEqual(4 + 3 * 10);
  expect(left).toBeLessThan(4 + 40 * 10);
  await choose(page, many);
  // Four hundred remarks on disk take their time on a busy machine.
  await expect(page.getByText(t('found', { n: 4 + 40 * 10 }), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  // A window made narrow holds a long list as well: rows out of sight keep nothing of the width they had.
  await page.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBe(0);

  // The teacher, on another computer than she wrote on, takes the file of replies in and reads the answer.
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(page.url().replace(/#.*/, '#people'));
  await page.getByRole('button', { name: words.workspace('people.add'), exact: true }).click();
  await page.getByRole('textbox', { name: words.workspace('form.name') }).fill(one.name);
  const form = page.locator('.inset');
  await form.getByRole('button', { name: words.workspace('people.add'), exact: true }).click();
  await page.goto(page.url().replace(/#.*/, '#feedback'));
  await page.getByText(t('empty.teacher')).waitFor();
  await choose(page, [file(replies.name, Buffer.from(replies.bytes))]);
  // It bears her name and was written elsewhere: that it is hers only she can say, and till then nothing came.
  await expect(page.getByText(received('alike', { n: 1 }))).toBeVisible();
  await expect(page.locator('.item-open')).toHaveCount(0);
  await page.getByRole('button', { name: received('alike.yes') }).click();
  await page.locator('.item-open', { hasText: 'الصوت منخفض' }).click();
  await expect(detail.getByText(w('state.answered')).first()).toBeVisible();
  await expect(detail.locator('.history')).toContainText('أُعيد تسجيل الدرس');
});
