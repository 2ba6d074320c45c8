import type { MarksSummary } from '../../src/core/marks/marks-summary.ts';
import { emptyTally } from '../../src/core/marks/tally.ts';
import { calendarTexts } from '../../src/i18n/areas/calendar.ts';
import { reminderWords } from '../../src/i18n/reminder-words.ts';
import { translator } from '../../src/i18n/texts.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { consent } from './support/journey.ts';
import { format } from './support/planted-marks.ts';

/**
 * A reminder from the tick in the workspace to the notification of the browser. The browser's own question for the permission cannot
 * be answered by a test: it was given beforehand. That nothing is asked for unasked: marks-school.
 */
test.use({ browserOptions: { granted: ['notifications'] } });
test.setTimeout(120_000);

const text = translator(calendarTexts, format);
declare const chrome: ExtensionApi;

/** Wednesday 25 November 2026, ten in the morning in Amman; the window closes on Sunday. */
const now = Date.UTC(2026, 10, 25, 7);
const tally = { ...emptyTally, due: [{ closes: '2026-11-29', missing: 14 }], sheets: 2 };
const summary: MarksSummary = {
  schema: 1,
  readAt: now,
  complete: true,
  mine: tally,
  lines: [{ key: '3:1', label: 'الرياضيات · الصف السابع-أ', tally }],
  classes: [],
  sections: [],
};

interface Seen {
  seen?: { title?: string; message?: string }[];
}

test('a reminder that was asked for comes as a notification, once, with counts alone, and leads to the marks', async ({
  chromium,
}) => {
  const workspace = await consent(chromium, { name: 'هدى' });
  await workspace.evaluate(
    (request) => chrome.runtime.sendMessage({ mutabiq: 'message', name: 'marks.summary', request }),
    { summary },
  );
  await workspace.goto(workspace.url().replace(/#.*/, '#calendar'));
  const tick = workspace.getByRole('checkbox', { name: text('reminder.on') });
  await expect(tick).not.toBeChecked();
  await tick.click();
  await expect(tick).toBeChecked();
  await expect(workspace.getByRole('radio', { name: text('reminder.day', { n: 3 }) })).toBeChecked();

  const worker = await chromium.worker();
  const ring = (): Promise<void> =>
    worker.evaluate(async (time) => {
      const seen = ((globalThis as Seen).seen ??= []);
      Date.now = () => time;
      const api = chrome.notifications as unknown as { create: (...args: unknown[]) => Promise<string> };
      const create = api.create.bind(api);
      api.create = (...args) => {
        seen.push(args[1] as (typeof seen)[number]);
        return create(...args);
      };
      await chrome.alarms.create('reminders', { when: time });
    }, now);
  const shown = () => worker.evaluate(() => chrome.notifications.getAll());
  await ring();
  await expect.poll(shown).toEqual({ 'marks-due': true });
  const notices = await worker.evaluate(() => (globalThis as Seen).seen ?? []);
  expect(notices.map(({ title, message }) => ({ title, message }))).toEqual([
    reminderWords({ missing: 14, schoolDays: 2 }, { language: 'ar', digits: 'latn' }),
  ]);

  const opened = chromium.context.waitForEvent('page');
  await worker.evaluate(() => {
    // As the browser reports a press on the notification.
    (chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void }).dispatch('marks-due');
  });
  await expect(await opened).toHaveURL(/workspace\.html#marks/);
  await expect.poll(shown).toEqual({});
});
