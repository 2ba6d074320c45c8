import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { Platform, Snapshot } from '../core/snapshot.ts';

/** The contract of every page reader: a Document and its address go in, a Snapshot comes out; the page is never changed. */

export type PageKind =
  | 'signed-out'
  | 'student.own' // a student's own pages: known so that they are refused
  | 'exam'
  | 'teacher.sections'
  | 'teacher.roster'
  | 'teacher.lessons'
  | 'teacher.lesson'
  | 'teacher.assignments'
  | 'teacher.submissions'
  | 'teacher.activity'
  | 'principal.overview'
  | 'principal.teachers'
  | 'openemis.classes'
  | 'openemis.class'
  | 'openemis.subjects'
  | 'openemis.subject'
  | 'openemis.students'
  | 'openemis.staff'
  | 'openemis.assessments'
  | 'openemis.signed-in' // any page of a signed-in OpenEMIS user
  | 'openemis.login';

/** A reason to believe that a page is of a kind. Two independent ones are needed, one of them textual (decision 8). */
export interface Signal {
  readonly type: 'path' | 'text' | 'selector' | 'columns' | 'shape';
  /** What was seen, in the profile's words; never text of the page's data. */
  readonly what: string;
  readonly weight: number;
}

export interface Detection {
  readonly kind: PageKind;
  readonly score: number;
  readonly signals: readonly Signal[];
  /** accept: read it; ask: likely, but a person must confirm; refuse: known and never read. */
  readonly answer: 'accept' | 'ask' | 'refuse';
}

export interface ReadContext {
  /** Milliseconds since the epoch; readers have no clock of their own. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Layout facts the fast DOM does not have; absent: decided from attributes and inline style alone. */
  readonly layout?: LayoutProbe;
}

/** The one place where a reader asks about layout (is it visible, is it cut off). */
export interface LayoutProbe {
  isVisible(element: Element): boolean;
  isClipped(element: Element): boolean;
  canScroll(element: Element): boolean;
  /** A box without height, or of a pixel, that cuts off what stands in it; or one far beside the page. */
  isFlat?(element: Element): boolean;
}

export interface Reader {
  readonly id: string;
  readonly version: number;
  readonly platform: Platform;
  /** ISO date on which the reader was last held against the pages it was made for. */
  readonly lastVerified: string;
  detect(doc: Document, url: URL): Detection | null;
  read(doc: Document, url: URL, context: ReadContext): Result<Snapshot, Problem>;
}
