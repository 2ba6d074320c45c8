import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countDoor } from '../src/overlay/page-count.ts';
import { shownListOf } from '../src/platforms/ajyal/shown-list.ts';
import { countList } from '../src/platforms/reading/completeness/count-list.ts';

/** Injected beside the page script where a list was recognised, to say how much of it was read. */
export default defineUnlistedScript(() => countDoor.offer({ countList, shownListOf }));
