import type { JSX } from 'preact';
import type { Role } from '../../src/messages/people.ts';

/** One state of a page of the workspace: its address and what is shown there. */
export interface WorkspaceView {
  readonly route: string;
  readonly view: () => JSX.Element;
  /** Of the person who looks; a teacher where it is left out. */
  readonly roles?: readonly Role[];
}
