/** What a test may change while the Darsak server runs. Names of variants and skins: darsak-facts 9. */

export type Layout = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6';
/**
 * U1 `/teachers/relations/481/students`; U2 `/teacher/classes/481/students`; U3 one path and a fragment,
 * `/app#/t/481/students`, filled by script; U4 `/index.php?r=Teacher/Relations/students&id=481`.
 */
export type UrlSkin = 'U1' | 'U2' | 'U3' | 'U4';
/** A official, B like Ajyal's with decoy columns, C terse, D misspelt with tatweel, X words that no vocabulary knows. */
export type HeaderSet = 'A' | 'B' | 'C' | 'D' | 'X';
/**
 * What a framework leaves on the markup: DataTables' wrapper, `wire:` attributes, `data-v-` attributes; flat: tables are a
 * CSS grid of cells, with nothing in the markup that says which of them are a row. frame and shadow: the content stands in a
 * frame of the same origin, in an open shadow root. virtual and endless: of a table only the rows in view are there, or
 * those that were scrolled to.
 */
export type Look =
  'plain' | 'datatables' | 'livewire' | 'vue' | 'flat' | 'frame' | 'shadow' | 'virtual' | 'endless';
export type DigitScript = 'ascii' | 'arabic' | 'persian' | 'mixed';

export interface DarsakSettings {
  layout: Layout;
  /** Of V5: links with `?page=n`, or buttons that change the rows in place under one address. */
  paging: 'laravel' | 'livewire';
  /** Rows per page of V5; of V2 rows shown by its client-side pager; of V6 rows per "more". */
  pageSize: number;
  urlSkin: UrlSkin;
  look: Look;
  /** Rosters are cut or filled up (with children of other sections) to this size; null: as the model has them. */
  rosterSize: number | null;
  headers: HeaderSet;
  digits: DigitScript;
  direction: 'rtl' | 'ltr';
  /** server: rows stand in the page; late: skeleton, rows after `fillAfterMs`; never: skeleton for good. */
  fill: 'server' | 'late' | 'never';
  fillAfterMs: number;
  /** Added to every page. */
  latencyMs: number;
  /** Whether pages say how many students there are. */
  statesTotal: boolean;
  /** V3: long names cut with an ellipsis, whole in `title`. */
  cutsNames: boolean;
  /** Sessions have ended: every address answers 200 with the log-in page. */
  expired: boolean;
  /** Relations shown without any student: «لا يوجد طلبة». */
  emptyRelations: readonly number[];
  /** User name of an account that needs no log-in; null: log in as usual. */
  signedInAs: string | null;
}

export const defaultSettings: DarsakSettings = {
  layout: 'V1',
  paging: 'laravel',
  pageSize: 15,
  urlSkin: 'U1',
  look: 'plain',
  rosterSize: null,
  headers: 'A',
  digits: 'ascii',
  direction: 'rtl',
  fill: 'server',
  fillAfterMs: 400,
  latencyMs: 0,
  statesTotal: true,
  cutsNames: false,
  expired: false,
  emptyRelations: [],
  signedInAs: null,
};

export class DarsakControl {
  settings: DarsakSettings = { ...defaultSettings };

  set(changes: Partial<DarsakSettings>): void {
    this.settings = { ...this.settings, ...changes };
  }

  reset(): void {
    this.settings = { ...defaultSettings };
  }
}
