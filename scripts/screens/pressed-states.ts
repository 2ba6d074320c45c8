import type { Shown } from './gallery.tsx';

/** States that a person comes to by pressing something in another one. */

export interface Pressed {
  /** The state in which it is pressed; left out: the one of the same name. */
  readonly of?: string;
  /** What is pressed, one after the other: the first that fits each selector. */
  readonly press: readonly string[];
}

const pageTab = '.tabs > :last-child';
/** Printed, with what was read to go afterwards; then it is asked whether the paper came out. */
const purgedPrint = [
  'input[name=purge]',
  '.sheet:has(input[name=purge]) .actions > :last-child',
  '.came-out',
] as const;

export const pressedStates: Readonly<Partial<Record<Shown['page'], Readonly<Record<string, Pressed>>>>> = {
  panel: {
    'section-reason': { of: 'section-attention', press: ['.decide .quiet:last-child'] },
    'section-postponed': { of: 'section-attention', press: ['.decide .quiet'] },
    'section-message': { of: 'section-attention', press: ['.message > .button'] },
    'section-shown': { of: 'section-all-missing', press: ['.finding > .quiet'] },
  },
  popup: {
    sections: { press: [pageTab] },
    'sections-school': { press: [pageTab] },
    'openemis-school': { press: [pageTab] },
    'elsewhere-overview': { press: [pageTab] },
    elsewhere: { press: [pageTab] },
    who: { of: 'today-one', press: ['.who-now .button'] },
    'who-many': { press: ['.who-now .button'] },
    'lock-warned': { press: ['.bar-tools .icon'] },
  },
  workspace: {
    menu: { of: 'start', press: ['.nav-fold .button'] },
    'people-adding': { of: 'people', press: ['.sheet > .row:last-child > .button'] },
    'cases-details': { of: 'cases', press: ['.case-details summary'] },
    'cases-support-details': { of: 'cases-support', press: ['.case-details summary'] },
    'cases-came-out': { of: 'cases-file', press: ['.sheet .actions > :last-child', '.came-out'] },
    'following-school-names': { of: 'following-school', press: ['.by-school summary'] },
    'following-came-out': { of: 'following', press: purgedPrint },
    'following-school-came-out': { of: 'following-school', press: purgedPrint },
    'following-kept': { of: 'following', press: [...purgedPrint, '.came-out > :first-child'] },
    'following-purge-failed': { of: 'following', press: [...purgedPrint, '.came-out > :last-child'] },
    'school-lists': {
      of: 'school',
      press: [
        '[data-list=teacherless]',
        '[data-list=shared]',
        '[data-list=idle]',
        '[data-list=accounts]',
      ].map((list) => `${list} summary`),
    },
    'feedback-selected': { of: 'feedback-teacher', press: ['.item-pick input'] },
    'feedback-sent': { of: 'feedback-teacher', press: ['.sent summary'] },
    'report-table': { of: 'report', press: ['.chart summary'] },
    'profiles-hints': { of: 'profiles-none', press: ['.sheet details summary'] },
    'self-test-grounds': { of: 'self-test-mixed', press: ['.card details summary'] },
  },
  marks: { 'doubt-lines': { of: 'doubt', press: ['.unsure-box summary'] } },
  'marks-panel': { 'missing-names': { of: 'missing', press: ['.missing-names > .button'] } },
  'marks-strip': { 'missing-names': { of: 'missing', press: ['.strip-line > .button'] } },
};
