import type { PanelView } from '../../messages/panel.ts';
import type { PeopleView } from '../../messages/people.ts';

/** Somebody is here and open: only she has remarks. */
export const isOpen = (people: PeopleView | null): boolean => people?.active != null && !people.active.locked;

/** The page in the tab holds no list that is checked. */
export const isUnread = (view: PanelView | null): boolean =>
  view?.screen === 'problem' && view.problem.code === 'not-recognised';
