import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../src/overlay/overlay-door.ts';
import { startOverlay } from '../src/overlay/run-overlay.ts';

/** Injected in front of the script of a platform. */
export default defineUnlistedScript(() => offerOverlay(startOverlay));
