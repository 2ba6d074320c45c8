import type { PageList } from '../core/snapshot.ts';
import type { PageKind } from './reader.ts';
import type { Field, Vocabulary } from './reading/words/vocabulary.ts';

/** What is known of one platform, as data (darsak-facts 8): every hint graded and dated, none of them decisive alone. */
export interface Hint {
  /** A regular expression for a path (lower case) or a folded heading, or a CSS selector, as the list says. */
  readonly value: string;
  readonly evidence: 'known' | 'likely' | 'guess';
  /** ISO date on which the hint was last seen to hold, or was written down. */
  readonly seen: string;
}

/** How one kind of page is known: which columns it must and may have, what its headings and its address may say. */
export interface KindHints {
  readonly kind: PageKind;
  /** What a reading of it becomes. */
  readonly gives: 'roster' | 'sections' | PageList;
  /** Of each group one field must be stated by a header or label; `sections` needs grade and section instead. */
  readonly needs: readonly (readonly Field[])[];
  /** Of sections: schools name them as they like, and a name without a grade is one where its column says so. */
  readonly anyName?: true;
  readonly wants: readonly Field[];
  /** So many of `wants` must be there. */
  readonly atLeast: number;
  /** None of these may be there: they make it a list of another kind. */
  readonly never: readonly Field[];
  /** Patterns on folded headings that say it is something else: a choice from the list, another's list. */
  readonly notText: readonly Hint[];
  readonly path: readonly Hint[];
  readonly text: readonly Hint[];
}

/** Where a list stands on pages of one address, as a person showed it: looked for before anything is recognised. */
export interface ListHint {
  readonly kind: PageKind;
  /** A regular expression for addresses (lower case). */
  readonly path: string;
  /** CSS selector of the rows. */
  readonly rows: string;
  /** Where in a row each value stands (a way of child steps), and the header of its column when it was shown. */
  readonly fields: Readonly<Partial<Record<Field, { readonly at: string; readonly head?: string }>>>;
  /** CSS selector of the text that names the section. */
  readonly section?: string;
  /** The same fields once more in each row, so many cells further: the other half of a sheet. */
  readonly again?: number;
  readonly seen: string;
}

export interface Profile {
  readonly schema: 1;
  readonly id: 'darsak' | 'openemis' | 'ajyal';
  readonly version: number;
  /** Known hosts; a page of another platform's host is never read with this profile. */
  readonly hosts: readonly string[];
  /** Pages come whole from the server: a list without rows is empty, not on its way. */
  readonly serverRendered: boolean;
  /** CSS selectors of the element that shows the signed-in person's name. */
  readonly displayName: readonly Hint[];
  readonly kinds: readonly KindHints[];
  /** Addresses that are known to be of other pages: whatever stands there is none of the kinds. */
  readonly elsewhere?: readonly Hint[];
  /** Header words beyond the shared vocabulary. */
  readonly headers: Vocabulary;
  /** Never shipped: taught on pages, or imported with an overlay. */
  readonly lists?: readonly ListHint[];
}
