import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOpenemis } from '../src/overlay/answer-place.ts';
import { readOpenemisPage } from '../src/overlay/openemis/read-openemis.ts';
import { startPage } from '../src/overlay/run-overlay.ts';

/** Injected into OpenEMIS' pages of a signed-in user. */
export default defineUnlistedScript(() => startPage(window, [readOpenemisPage, answerOpenemis]));
