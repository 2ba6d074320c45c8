import { createContext, type ComponentType } from 'preact';
import type { DecisionRecord } from '../../core/decisions/decision-record.ts';
import type { SectionOwned } from '../../messages/panel-view.ts';

/** The section in which is decided; null where nothing can be (the popup, a list of sections). */
export const DecideContext = createContext<DecisionRecord['section'] | null>(null);

export interface DecidedProps {
  readonly owned: Pick<SectionOwned, 'decided' | 'stale' | 'problem'>;
  /** Questions still open. */
  readonly open: number;
}

/** How the answers of a section are drawn; null in the popup, which has no room to decide and does not carry it. */
export const DecidedContext = createContext<ComponentType<DecidedProps> | null>(null);
