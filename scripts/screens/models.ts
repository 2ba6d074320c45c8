import type { PeopleView, ProfileView } from '../../src/messages/people.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { now, hour, long } from './model-findings.ts';

export { now } from './model-findings.ts';
export { panelViews } from './model-panels.ts';
export { decision } from './model-sections.ts';

/** Invented view models of every state, for the gallery of screens. All names and numbers are invented. */

export const profile = (change: Partial<ProfileView> = {}): ProfileView => ({
  id: 'p1',
  name: 'هدى يوسف ملكاوي',
  roles: ['teacher'],
  hasPin: true,
  locked: false,
  links: [
    { platform: 'openemis', host: 'emis.moe.gov.jo', displayName: 'هدى يوسف أحمد ملكاوي' },
    { platform: 'darsak', host: 'darsak.gov.jo', displayName: 'هدى يوسف ملكاوي' },
  ],
  ...change,
});
const second = profile({
  id: 'p2',
  name: 'سامي أحمد العمري',
  roles: ['teacher', 'principal'],
  locked: true,
  links: [],
});

export const people = (change: Partial<PeopleView> = {}): PeopleView => ({
  consented: true,
  computer: 'shared',
  active: profile(),
  profiles: [profile(), second],
  settings: {
    language: 'ar',
    digits: 'latn',
    freshHours: 24,
    launcher: { hidden: false, side: 'end', top: 40 },
    panel: { side: 'auto', height: 'full' },
    badges: true,
    guide: { calendar: [], tour: [] },
  },
  stored: { sealed: 12, owned: 3, oldest: now - 52 * hour },
  ...change,
});

const nobody = people({
  consented: false,
  computer: null,
  active: null,
  profiles: [],
  stored: { sealed: 0, owned: 0, oldest: null },
});
const noPin = profile({ hasPin: false, links: [] });

export interface WorkspaceState {
  readonly route: string;
  readonly people: PeopleView | null;
  readonly problem?: Problem | null;
}

/** Every state of the workspace: the place and who is there. */
export const workspaceStates = {
  loading: { route: 'start', people: null, problem: null },
  failed: { route: 'start', people: null, problem: problem('extension-updated') },
  consent: { route: 'start', people: nobody },
  start: { route: 'start', people: people({ active: profile({ links: [] }) }) },
  'start-linked': { route: 'start', people: people() },
  'start-done': {
    route: 'start',
    people: people({ settings: { ...people().settings, guide: { calendar: ['p1'], tour: ['p1'] } } }),
  },
  'start-supervisor': {
    route: 'start',
    people: people({ active: profile({ roles: ['supervisor'], links: [] }) }),
  },
  'not-for-role': { route: 'school', people: people() },
  nobody: { route: 'decisions', people: people({ active: null }) },
  tour: { route: 'tour', people: people() },
  unlock: { route: 'unlock', people: people({ active: profile({ locked: true }) }) },
  unlocked: { route: 'unlock', people: people() },
  settings: { route: 'settings', people: people() },
  people: { route: 'people', people: people() },
  'people-many': {
    route: 'people',
    people: people({
      profiles: [
        profile(),
        ...Array.from({ length: 12 }, (_, at) =>
          profile({
            ...second,
            id: `p${String(at + 2)}`,
            name: at % 4 === 3 ? long : `سامي أحمد العمري ${String(at + 1)}`,
          }),
        ),
      ],
    }),
  },
  'people-no-pin': {
    route: 'people',
    people: people({
      computer: 'own',
      active: noPin,
      profiles: [noPin],
      stored: { sealed: 0, owned: 0, oldest: null },
    }),
  },
} as const satisfies Readonly<Record<string, WorkspaceState>>;
