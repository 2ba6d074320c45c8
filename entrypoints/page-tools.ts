import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportDarsakPage } from '../src/overlay/darsak/report-page.ts';
import { teachDarsakPage } from '../src/overlay/darsak/teach-page.ts';
import { toolsDoor } from '../src/overlay/page-tools.ts';
import { layOverlays } from '../src/platforms/profile-overlay.ts';
import { readPlace } from '../src/platforms/reading/lesson/read-place.ts';
import { findTaught } from '../src/platforms/reading/teaching/find-taught.ts';

/** Injected beside the page script when a person wants to teach a page or describe how it is built, or has corrected the profile. */
export default defineUnlistedScript(() =>
  toolsDoor.offer({
    teach: teachDarsakPage(),
    report: reportDarsakPage,
    lay: layOverlays,
    findTaught,
    place: readPlace,
  }),
);
