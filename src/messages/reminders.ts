import { browser } from 'wxt/browser';
import type { AppContext } from '../app/context.ts';
import { readDevice } from '../app/device.ts';
import { takeReminder, toolbarCount, type DueReminder } from '../app/reminders.ts';
import { readCalendar } from '../app/school-calendar.ts';
import type { Settings } from '../app/people-view.ts';
import { policyValue } from './policy.ts';
import { isChanged } from './wire.ts';

const alarm = 'reminders';
const notification = 'marks-due';

/** What a notification says, in the person's language; handed in by the door, since texts are not of this room. */
export type ReminderWords = (
  due: DueReminder,
  options: Pick<Settings, 'language' | 'digits'>,
) => { readonly title: string; readonly message: string };

/** Toolbar and notifications. Registers its listeners at once, as everything of the background must. */
export function startReminders(
  app: AppContext,
  words: ReminderWords,
  openMarks: () => void,
): { readonly show: () => void } {
  const show = async (): Promise<void> => {
    const count = await toolbarCount(app, await calendarOf(app));
    await browser.action.setBadgeText({ text: count === null || count === 0 ? '' : shortened(count) });
    await browser.action.setBadgeBackgroundColor({ color: '#8f5300' });
  };
  const remind = async (): Promise<void> => {
    await show();
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const due = await takeReminder(app, await calendarOf(app));
    if (due === null) return;
    const { language, digits } = (await readDevice(app.db)).settings;
    await browser.notifications.create(notification, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...words(due, { language, digits }),
    });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void remind();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  // What the workspace changed itself.
  browser.runtime.onMessage.addListener((value: unknown): undefined => {
    if (isChanged(value)) void show();
  });
  // The interface is there only where the permission is: asked for on a click in the workspace.
  listenToClicks(openMarks);
  browser.permissions.onAdded.addListener(() => listenToClicks(openMarks));
  // Firefox forgets alarms with the session, so every start looks after it.
  void browser.alarms.get(alarm).then((found) => {
    if (found === undefined) void browser.alarms.create(alarm, { periodInMinutes: 60, delayInMinutes: 1 });
  });
  return { show: () => void show() };
}

let listening = false;
function listenToClicks(openMarks: () => void): void {
  const api = browser.notifications as typeof browser.notifications | undefined;
  if (listening || api === undefined) return;
  listening = true;
  api.onClicked.addListener((id) => {
    if (id !== notification) return;
    openMarks();
    void api.clear(id);
  });
}

const calendarOf = async (app: AppContext) =>
  (await readCalendar(app, await policyValue('calendar'))).calendar;

/** The toolbar has room for four characters. */
const shortened = (count: number): string => (count > 999 ? '999+' : String(count));
