import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOpenemis } from '../src/overlay/answer-openemis.ts';
import { markListRows } from '../src/overlay/openemis/marks-badges.ts';
import { readOpenemisPage } from '../src/overlay/openemis/read-openemis.ts';
import { showResultsStrip } from '../src/overlay/openemis/results-strip.ts';
import { startPage } from '../src/overlay/overlay-door.ts';

/** Injected into OpenEMIS' pages of a signed-in user. */
export default defineUnlistedScript(() =>
  startPage(window, [readOpenemisPage, markListRows, showResultsStrip, answerOpenemis]),
);
