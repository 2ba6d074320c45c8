// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { workspaceViewNames } from '../../../scripts/screens/workspace-view-names.ts';
import { workspaceViews } from '../../../scripts/screens/workspace-views.tsx';

it('every state of the gallery is named: what is not is neither pictured nor seen by axe', () => {
  expect(Object.keys(workspaceViews).toSorted()).toEqual(workspaceViewNames.toSorted());
});
