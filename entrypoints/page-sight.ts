import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boxProbe } from '../src/overlay/darsak/box-probe.ts';
import { sightDoor } from '../src/overlay/page-sight.ts';
import { lookAgain } from '../src/platforms/reading/look-again.ts';
import { seeGrids } from '../src/platforms/reading/by-sight/see-grids.ts';

/** Injected beside the page script where the page's structure does not say what its rows and columns are. */
export default defineUnlistedScript(() =>
  sightDoor.offer({
    ...lookAgain,
    lists: (body, sight, headers, built) => seeGrids(body, sight, headers, built, boxProbe(window)),
  }),
);
