import type { JSX } from 'preact';
import type { Role } from '../../src/messages/people.ts';
import type { PageProps } from '../../src/views/workspace/page-props.ts';
import { routeOf } from '../../src/views/workspace/route.ts';
import { people } from './models.ts';

/** One state of a page of the workspace: its address and what is shown there. */
export interface WorkspaceView {
  readonly route: string;
  readonly view: () => JSX.Element;
  /** Of the person who looks; a teacher where it is left out. */
  readonly roles?: readonly Role[];
}

/** What a page is given that is shown whole: without a database it fails, as it would on a broken one. */
export const given = (route: string): PageProps => ({
  people: people(),
  route: routeOf(`#${route}`),
  onErased: () => undefined,
});
