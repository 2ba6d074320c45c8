import type { Completeness, FileSource } from '../snapshot.ts';

/**
 * What a file was understood to be, for a person to look at and correct before anything is kept. Made in the worker,
 * shown in the workspace; holds a few names as samples and goes with the page.
 */

/** What a column of a list of students or sections can be said to hold; `none`: nothing that is needed. */
export const columnMeanings = [
  'studentName',
  'firstName',
  'fatherName',
  'grandfatherName',
  'familyName',
  'nationalId',
  'openemisNo',
  'otherId',
  'birthDate',
  'gender',
  'status',
  'grade',
  'section',
  'gradeSection',
  'subject',
  'studentCount',
  'teacherName',
  'serial',
  'none',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface ColumnPreview {
  /** Column from 0, as in the file. */
  readonly at: number;
  /** «A», «AB»: how spreadsheets call it. */
  readonly letter: string;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** What says so; null for `none`. */
  readonly by: 'header' | 'values' | 'person' | null;
  /** values: what stands in it contradicts what it is said to be; twice: another column is the same already. */
  readonly wrong: 'values' | 'twice' | null;
  /** Up to three values. */
  readonly samples: readonly string[];
}

/** Why a row with something in it is no student. */
export type RefusedWhy = 'no-name' | 'not-a-name';

export interface RefusedRow {
  readonly sheet: string;
  /** Row number in the file. */
  readonly at: number;
  readonly why: RefusedWhy;
}

export const sheetNoteKinds = [
  'lost-digits',
  'formula-without-value',
  'error-values',
  'cut-cells',
  'open-quotes',
  'hidden-rows',
  'hidden-columns',
  'serial-days',
  'left-below',
] as const;
export type SheetNoteKind = (typeof sheetNoteKinds)[number];

export interface SheetPreview {
  readonly at: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Whether its rows are taken. */
  readonly used: boolean;
  readonly rows: number;
  /**
   * sure: two independent signals; ask: a person must look at the columns; sections: a list of sections; other: a list of
   * something else, or of some of the students only; none: no list at all.
   */
  readonly answer: 'sure' | 'ask' | 'sections' | 'other' | 'none';
  readonly columns: readonly ColumnPreview[];
  readonly notes: readonly { readonly note: SheetNoteKind; readonly count: number }[];
}

export interface GroupPreview {
  readonly key: string;
  /** The texts the section was taken from, as they stand in the file. */
  readonly label: string;
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
  readonly students: number;
  /** The total that the file states for it; null when it states none. */
  readonly stated: number | null;
  readonly sheets: readonly string[];
  /** The first names of the list. */
  readonly samples: readonly string[];
  readonly used: boolean;
}

export interface FilePreview {
  readonly name: string;
  /** `shown`: no file, but a list that a page showed. */
  readonly kind: 'xlsx' | 'csv' | 'html' | 'shown';
  readonly encoding: string | null;
  readonly separator: string | null;
  /** The name's ending says another kind. */
  readonly misnamed: boolean;
  readonly sheets: readonly SheetPreview[];
  readonly groups: readonly GroupPreview[];
  /** Lines of a list of sections. */
  readonly sections: number;
  readonly refused: readonly RefusedRow[];
  readonly hiddenRows: number;
  /** The platform whose list it looks like, by its columns; null when nothing speaks for one. */
  readonly looksLike: FileSource['standsFor'] | null;
  /** What the page said of how much of the list it showed; null of a file, which cannot say it. */
  readonly shown: Completeness | null;
  /** The academic year that the file states. */
  readonly period: string | null;
}

/** What the person corrected. */
export interface FileChoices {
  /** Hidden rows and columns are read too. */
  readonly hidden: boolean;
  /** By sheet number; a sheet without an entry is used when it was recognised and is not hidden. */
  readonly sheets: Readonly<Record<number, boolean>>;
  /** By sheet number and column. */
  readonly columns: Readonly<Record<number, Readonly<Record<number, ColumnMeaning>>>>;
  /** By key of the group as first recognised. */
  readonly groups: Readonly<
    Record<
      string,
      { readonly grade: string; readonly section: string; readonly subject: string; readonly used: boolean }
    >
  >;
}

export const noChoices: FileChoices = { hidden: false, sheets: {}, columns: {}, groups: {} };

/** What the person says of the file as a whole. */
export interface FileStatement {
  readonly standsFor: FileSource['standsFor'];
  /** The time the list is of, ms since the epoch. */
  readonly asOf: number;
  readonly whole: 'whole' | 'part' | 'unknown';
}
