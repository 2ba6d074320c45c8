import { TourPage } from '../../src/views/workspace/tour/tour-page.tsx';
import { given, type WorkspaceView } from './workspace-view.ts';

/** The steps of the tour after its first. */
const step = (from: number): WorkspaceView => ({
  route: 'tour',
  view: () => <TourPage {...given('tour')} from={from} />,
});

export const tourViews = {
  'tour-names': step(1),
  'tour-decide': step(2),
  'tour-today': step(3),
  'tour-own': step(4),
} satisfies Record<string, WorkspaceView>;
