import { problem } from '../../src/core/problem.ts';
import type { PanelView } from '../../src/messages/panel.ts';
import type { PeopleView, Role } from '../../src/messages/people.ts';
import type { TodayView } from '../../src/messages/today-client.ts';
import type { Problem } from '../../src/views/model.ts';
import { long } from './model-findings.ts';
import { panelViews } from './model-panels.ts';
import { todayViews } from './model-today.ts';
import { people, profile } from './models.ts';

/** Every state of the popup: who opens it, on which page, and what needs her. */

export interface PopupState {
  /** Null: not answered yet. */
  readonly view: PanelView | null;
  readonly people: PeopleView;
  readonly today: TodayView | null;
  readonly problem: Problem | null;
  readonly todayProblem: Problem | null;
}

const elsewhere: PanelView = { screen: 'elsewhere', overview: null };
const popup = (change: Partial<PopupState>): PopupState => ({
  view: elsewhere,
  people: people(),
  today: null,
  problem: null,
  todayProblem: null,
  ...change,
});
const inRole = (role: Role): PeopleView => people({ active: profile({ roles: [role] }) });
const onPage = (name: string, who = people()): PopupState =>
  popup({ view: panelViews[name] ?? null, people: who });
const manyPeople = Array.from({ length: 5 }, (_, at) =>
  profile({ id: `q${String(at)}`, name: at === 2 ? long : `سامي أحمد العمري ${String(at + 1)}`, links: [] }),
);

const roleOf: Partial<Record<string, Role>> = {
  'today-school': 'principal',
  'today-stopped': 'principal',
  'today-no-classes': 'principal',
  'today-supervisor': 'supervisor',
  'today-supervisor-nothing': 'supervisor',
};

export const popupViews: Readonly<Record<string, PopupState>> = {
  loading: popup({ view: null }),
  failed: popup({ view: null, problem: problem('extension-updated') }),
  setup: onPage('setup', people({ consented: false, active: null, profiles: [] })),
  locked: onPage('locked', people({ active: profile({ locked: true }) })),
  'link-first': onPage('link-first'),
  'section-attention': onPage('section-attention'),
  'section-all-kinds': onPage('section-all-kinds'),
  'section-unknown-no-data': onPage('section-unknown-no-data'),
  sections: onPage('sections'),
  'sections-school': onPage('sections-school', inRole('principal')),
  'openemis-school': onPage('openemis-school', inRole('principal')),
  'elsewhere-overview': onPage('elsewhere-overview'),
  elsewhere: popup({}),
  'who-many': popup({
    today: todayViews['today-one'] ?? null,
    people: people({ profiles: [profile(), ...manyPeople] }),
  }),
  'lock-warned': popup({
    today: todayViews['today-one'] ?? null,
    people: people({ active: profile({ hasPin: false }) }),
  }),
  'today-loading': popup({}),
  'today-failed': popup({ todayProblem: problem('internal') }),
  ...Object.fromEntries(
    Object.entries(todayViews).map(([name, today]) => [
      name,
      popup({ today, people: inRole(roleOf[name] ?? 'teacher') }),
    ]),
  ),
};
