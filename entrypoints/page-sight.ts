import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boxProbe } from '../src/overlay/darsak/box-probe.ts';
import { offerSight } from '../src/overlay/page-sight.ts';
import { seeGrids } from '../src/platforms/reading/by-sight/see-grids.ts';

/** Injected beside the page script where the page's structure does not say what its rows and columns are. */
export default defineUnlistedScript(() =>
  offerSight((body, sight, headers) => seeGrids(body, sight, headers, boxProbe(window))),
);
