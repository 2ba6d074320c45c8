import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPlace } from '../src/overlay/answer-place.ts';
import { readDarsakPage } from '../src/overlay/darsak/read-darsak.ts';
import { pageTools } from '../src/overlay/page-tools.ts';
import { startPage } from '../src/overlay/overlay-door.ts';

/** Injected into Darsak's pages where the detector saw a likely one. */
export default defineUnlistedScript(() => startPage(window, [readDarsakPage, pageTools, answerPlace]));
