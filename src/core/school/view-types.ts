import type { Finding, Verdict } from '../finding.ts';
import type { SectionCounts } from '../roster/section-findings.ts';
import type { Completeness, FileSource } from '../snapshot.ts';

/** What is shown of a teacher's sections. Made by `section-view` and `overview`, drawn by the views as it stands. */

/** State of a badge, a line or the launcher: symbol + word, never a score (design README). */
export const badgeStates = ['in-order', 'attention', 'partial', 'old', 'unchecked'] as const;
export type BadgeState = (typeof badgeStates)[number];

/** Where something comes from: always in sight. */
export interface SourceView extends Omit<Completeness, 'state'> {
  readonly platform: 'darsak' | 'openemis' | 'file';
  /** not-read: nothing there yet. */
  readonly state: Completeness['state'] | 'not-read';
  readonly capturedAt: number | null;
  readonly old: boolean;
  /** It was given as a file, and stands for that platform's list. */
  readonly file?: { readonly standsFor: FileSource['standsFor']; readonly name: string };
}

/** The check of one section, names included: shown in extension frames and pages only. */
export interface SectionCheckView {
  /** Key of the section on the Darsak side. */
  readonly key: string;
  readonly title: { readonly subject: string | null; readonly section: string };
  readonly verdict: Verdict;
  readonly counts: SectionCounts;
  readonly findings: readonly Finding[];
  readonly darsak: SourceView;
  readonly openemis: SourceView;
  readonly academicPeriod: string | null;
}

/** One line of the overview of my sections. */
export interface SectionLine {
  readonly key: string;
  readonly subject: string | null;
  readonly section: string;
  readonly state: BadgeState;
  readonly verdict: Verdict;
  /** Things that need somebody; null while unknown. */
  readonly open: number | null;
  readonly students: number | null;
  readonly checkedAt: number | null;
  /** Same-host path of the section's page on Darsak, to lead there; null when unknown. */
  readonly path: string | null;
}

export interface SectionsOverview {
  readonly verdict: Verdict;
  /** A principal's: all sections of her school, and not those that one person teaches. */
  readonly wholeSchool?: boolean;
  readonly lines: readonly SectionLine[];
  readonly findings: readonly Finding[];
  readonly darsak: SourceView;
  readonly openemis: SourceView;
}
