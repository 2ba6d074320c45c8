import type { PeopleView } from '../../messages/people.ts';
import type { Route } from './route.ts';

/** What every page of the workspace is given. */
export interface PageProps {
  readonly people: PeopleView;
  /** The rest of the address: `#classroom/KEY?show=all`. */
  readonly route: Route;
  /** Told what the stores said after everything was erased: the page itself gives way to the first run. */
  readonly onErased: (left: number) => void;
}
