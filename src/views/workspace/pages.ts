import type { ComponentType } from 'preact';
import type { AppContext } from '../../app/context.ts';
import type { OpenPerson } from '../../app/people.ts';
import type { Role } from '../../messages/people.ts';
import type { PageProps } from './page-props.ts';
import type { Route } from './route.ts';

export const pageGroups = ['work', 'records', 'setup'] as const;

export interface PageEntry {
  /** The first word of the address; its name in the navigation is the text `page.<id>` of the catalogue `pages`. */
  readonly id: string;
  /** Null: not in the navigation, reached from elsewhere. */
  readonly group: (typeof pageGroups)[number] | null;
  readonly roles: 'all' | readonly Role[];
  /** True where the page shows stored data of the person: while she is locked it gives way to the PIN's field. */
  readonly open: boolean;
  readonly load: () => Promise<ComponentType<PageProps>>;
  /** What it loads first, for `beginStored`; of a page that has much to load. */
  readonly first?: () => Promise<(person: OpenPerson, app: AppContext) => Promise<unknown>>;
}

/** All pages of the workspace, in the order of the navigation. A new page is a line here and a file. */
export const pages = [
  {
    id: 'start',
    group: 'work',
    roles: 'all',
    open: false,
    load: async () => (await import('./start-page.tsx')).StartPage,
  },
  {
    id: 'feedback',
    group: 'work',
    roles: 'all',
    open: true,
    load: async () => (await import('./feedback/queue-page.tsx')).QueuePage,
  },
  {
    id: 'problems',
    group: null,
    roles: 'all',
    open: true,
    load: async () => (await import('./feedback/problems-page.tsx')).ProblemsPage,
  },
  {
    id: 'report',
    group: 'work',
    roles: 'all',
    open: true,
    load: async () => (await import('./feedback/report-page.tsx')).ReportPage,
  },
  {
    id: 'school',
    group: 'work',
    roles: ['principal'],
    open: true,
    load: async () => (await import('./school/school-page.tsx')).SchoolPage,
    first: async () => (await import('./school/school-page.tsx')).loadSchool,
  },
  {
    id: 'cases',
    group: 'work',
    roles: ['teacher', 'principal', 'support'],
    open: true,
    load: async () => (await import('./cases/cases-page.tsx')).CasesPage,
  },
  {
    id: 'following',
    group: 'work',
    roles: ['teacher', 'principal'],
    open: true,
    load: async () => (await import('./following/following-page.tsx')).FollowingPage,
  },
  {
    id: 'marks',
    group: 'work',
    roles: ['teacher', 'principal'],
    open: true,
    load: async () => (await import('./marks/marks-page.tsx')).MarksPage,
  },
  {
    id: 'classroom',
    group: 'work',
    roles: ['teacher'],
    open: true,
    load: async () => (await import('./classroom/classroom-page.tsx')).ClassroomPage,
  },
  {
    id: 'files',
    group: 'work',
    roles: 'all',
    open: true,
    load: async () => (await import('./files/files-page.tsx')).FilesPage,
  },
  {
    id: 'decisions',
    group: 'records',
    roles: 'all',
    open: true,
    load: async () => (await import('./decisions-page.tsx')).DecisionsPage,
  },
  {
    id: 'people',
    group: 'setup',
    roles: 'all',
    open: false,
    load: async () => (await import('./people-page.tsx')).PeoplePage,
  },
  {
    id: 'settings',
    group: 'setup',
    roles: 'all',
    open: false,
    load: async () => (await import('./settings-page.tsx')).SettingsPage,
  },
  {
    id: 'calendar',
    group: 'setup',
    roles: ['teacher', 'principal'],
    open: true,
    load: async () => (await import('./calendar-page.tsx')).CalendarPage,
  },
  {
    id: 'profiles',
    group: 'setup',
    roles: 'all',
    open: false,
    load: async () => (await import('./reading/profiles-page.tsx')).ProfilesPage,
  },
  {
    id: 'self-test',
    group: 'setup',
    roles: 'all',
    open: false,
    load: async () => (await import('./reading/self-test-page.tsx')).SelfTestPage,
  },
  {
    id: 'tour',
    group: 'setup',
    roles: 'all',
    open: false,
    load: async () => (await import('./tour/tour-page.tsx')).TourPage,
  },
  {
    id: 'unlock',
    group: null,
    roles: 'all',
    open: false,
    load: async () => (await import('./unlock-page.tsx')).UnlockPage,
  },
] as const satisfies readonly PageEntry[];

export type PageId = (typeof pages)[number]['id'];

/** The page of an address; an unknown one is the first. */
export const pageOf = ({ page }: Route): PageEntry & { readonly id: PageId } =>
  pages.find(({ id }) => id === page) ?? pages[0];

/** Whether a page is for somebody of these roles. */
export const isFor = ({ roles }: PageEntry, mine: readonly Role[]): boolean =>
  roles === 'all' || roles.some((role) => mine.includes(role));
