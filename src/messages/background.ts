import { browser } from 'wxt/browser';
import type { AppContext } from '../app/context.ts';
import { releaseReading } from '../app/openemis-reading.ts';
import { lockForAbsence } from '../app/people.ts';
import { forgetTab, knownTabs, pageChanged } from '../app/tabs.ts';
import { openDatabase } from '../store/db.ts';
import { Keys } from '../store/keys.ts';
import { applyRetention } from '../store/retention.ts';
import { startAjyalScript } from './ajyal-script.ts';
import { broadcastChanged, browserHands, browserSession } from './browser-hands.ts';
import { createHandlers } from './handlers.ts';
import { onManagedLate } from './managed-storage.ts';
import { startReminders, type ReminderWords } from './reminders.ts';
import { serve } from './serve.ts';

const retentionAlarm = 'retention';

/**
 * Wires the background. All listeners are registered at once and synchronously: a worker that is woken by an event
 * must find its listener. Nothing is held in variables but what can be made anew.
 */
export function startBackground(words: ReminderWords): void {
  const app: AppContext = {
    db: openDatabase(),
    session: browserSession,
    keys: new Keys(browserSession),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    changed: () => {
      void knownTabs(app).then(broadcastChanged);
      reminders.show();
    },
  };
  const reminders = startReminders(
    app,
    words,
    () => void browserHands.openTab(browserHands.ourUrl('/workspace.html#marks')),
  );
  serve(createHandlers(app, browserHands, reminders.show), ({ code, detail }) => {
    // Code and message name only: nothing personal may reach a log.
    console.error('mutabiq', code, detail);
  });

  startAjyalScript();
  // Toolbar, panels and pages count by the calendar that a policy sets.
  onManagedLate(app.changed);
  const clean = async (): Promise<void> => {
    await applyRetention(app.db, app.keys, app.now());
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browserHands.openTab(browserHands.ourUrl('/workspace.html#start'));
  });
  browser.runtime.onStartup.addListener(() => void clean());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) void clean();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) void pageChanged(app, tabId, () => browserHands.isHere(tabId));
  });
  browser.commands.onCommand.addListener((command) => {
    if (command !== 'open-panel') return;
    void browserHands
      .activeTab()
      .then((tab) => (tab === null ? undefined : browserHands.signal(tab, command)));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(app, tabId);
    void releaseReading(app, tabId);
  });
  browser.idle.onStateChanged.addListener((state) => {
    // A staff-room computer that locks its screen locks the profile too.
    if (state === 'locked') void lockForAbsence(app);
  });
  // Firefox forgets alarms with the session, so every start looks after it.
  void browser.alarms.get(retentionAlarm).then((alarm) => {
    if (alarm === undefined)
      void browser.alarms.create(retentionAlarm, { periodInMinutes: 6 * 60, delayInMinutes: 1 });
  });
}
