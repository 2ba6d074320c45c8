import type { AppContext } from '../app/context.ts';
import { readDevice } from '../app/device.ts';
import { loadMarksInput } from '../app/marks-data.ts';
import { keepRosterStates, keptMarks, rosterRows, rowMarks, takeSummary } from '../app/marks-summary.ts';
import { readingView } from '../app/openemis-reading.ts';
import { openPerson } from '../app/people.ts';
import { readCalendar } from '../app/school-calendar.ts';
import { knownTabs, readTab, updateTab } from '../app/tabs.ts';
import { problem } from '../core/problem.ts';
import { fail, ok } from '../core/result.ts';
import type { BrowserHands } from './hands.ts';
import type { marksMessages } from './marks.ts';
import type { Handlers, SenderContext } from './serve.ts';

type MarksHandlers = Pick<Handlers, keyof typeof marksMessages>;

/** The handlers of missing marks. `tabOf`: the tab that a frame or the popup speaks of; null: none, or not proven. `counted`: new counts are kept. */
export function marksHandlers(
  app: AppContext,
  hands: BrowserHands,
  tabOf: (sender: SenderContext) => Promise<number | null>,
  counted: () => void,
): MarksHandlers {
  const calendar = async () => (await readCalendar(app, await hands.policy('calendar'))).calendar;
  // Rows of lists only: whoever counted must not be asked to count again.
  const rowsChanged = async (): Promise<void> => {
    for (const tab of await knownTabs(app)) await hands.signal(tab, 'marks-counted');
  };
  const refused = fail(problem('bad-message', 'frame'));
  return {
    'marks.data': async (_request, sender) => {
      const tab = await tabOf(sender);
      if (tab === null && sender.kind === 'panel') return refused;
      const person = await openPerson(app);
      if (!person.ok) return person;
      const [input, device, state, reading] = await Promise.all([
        loadMarksInput(person.value),
        readDevice(app.db),
        tab === null ? null : readTab(app, tab),
        readingView(app, person.value),
      ]);
      return ok({
        input,
        calendar: await calendar(),
        staffId: person.value.links.find(({ platform }) => platform === 'openemis')?.userKey ?? null,
        wholeSchool: input?.assignments.data.scope === 'school',
        maxAgeMs: device.settings.freshHours * 3_600_000,
        reading,
        place: state?.results ?? null,
        reachable: state?.reachable ?? [],
        focus: state?.focus ?? null,
      });
    },
    'marks.summary': async ({ summary }, sender) => {
      if (sender.kind === 'panel' && (await tabOf(sender)) === null) return refused;
      const person = await openPerson(app);
      if (!person.ok) return person;
      if (await takeSummary(app, person.value, summary)) {
        counted();
        await rowsChanged();
      }
      return ok({});
    },
    'marks.kept': async (_request, sender) =>
      sender.kind === 'panel' && (await tabOf(sender)) === null
        ? refused
        : ok(await keptMarks(app, await calendar())),
    'marks.rows': async ({ list, ids, reachable }, sender) => {
      const { tabId } = sender;
      if (tabId === null) return refused;
      const [{ settings }, person, tab] = await Promise.all([
        readDevice(app.db),
        openPerson(app),
        updateTab(app, tabId, { reachable, marksPage: true }),
      ]);
      // Of another account's session nothing is shown, nor where nobody is open.
      const mine = person.ok && tab.shows?.kind === 'openemis' && tab.problem === null;
      const of = list === 'subjects' ? 'sections' : list === 'staff' ? list : 'classes';
      const rows = mine ? await rowMarks(app, person.value.profile.id, await calendar(), of, ids) : [];
      const names = mine ? await rosterRows(app, person.value.profile.id, of, ids) : [];
      return ok({ rows, names, settings });
    },
    'marks.place': async ({ place }, sender) => {
      if (sender.tabId === null) return refused;
      await updateTab(app, sender.tabId, { results: place, marksPage: true });
      await hands.signal(sender.tabId, 'changed');
      return ok({});
    },
    'marks.names': async (states, sender) => {
      if (sender.kind === 'panel' && (await tabOf(sender)) === null) return refused;
      const person = await openPerson(app);
      if (!person.ok) return person;
      if (await keepRosterStates(app, person.value.profile.id, states, false)) await rowsChanged();
      return ok({});
    },
    'marks.show': async (focus, sender) => {
      if (sender.tabId === null) return refused;
      await updateTab(app, sender.tabId, { focus: { ...focus, at: app.now() } });
      await hands.signal(sender.tabId, 'changed');
      return ok({});
    },
    'marks.go': async ({ classId }, sender) => {
      const tab = await tabOf(sender);
      if (tab === null) return refused;
      await hands.signal(tab, 'go-to-results', classId);
      return ok({});
    },
  };
}
