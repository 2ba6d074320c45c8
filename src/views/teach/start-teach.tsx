import { render } from 'preact';
import { readOverlays, writeOverlays } from '../../messages/profile-storage.ts';
import type { Host } from '../host.ts';
import { taughtStore } from '../../messages/taught-overlay.ts';
import { TeachApp } from './teach-app.tsx';
import '../styles/forms.css';
import '../styles/teach.css';

/** Draws the teaching frame; loaded only where the frame was made for it. */
export const startTeach = (root: HTMLElement, host: Host): void => {
  const store = taughtStore({ read: readOverlays, write: (kept) => writeOverlays('taught', kept) });
  render(<TeachApp host={host} store={store} page={window.parent} />, root);
};
