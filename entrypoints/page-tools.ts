import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportDarsakPage } from '../src/overlay/darsak/report-page.ts';
import { teachDarsakPage } from '../src/overlay/darsak/teach-page.ts';
import { offerTools } from '../src/overlay/page-tools.ts';

/** Injected beside the page script when a person wants to teach a page or describe how it is built. */
export default defineUnlistedScript(() => offerTools({ teach: teachDarsakPage(), report: reportDarsakPage }));
