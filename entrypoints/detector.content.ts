import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../src/overlay/detector.ts';

export default defineContentScript({
  matches: [
    'https://darsak.gov.jo/*',
    'https://www.darsak.gov.jo/*',
    'https://emis.moe.gov.jo/openemis-core/*',
  ],
  runAt: 'document_idle',
  main: (ctx) => watchPage(window, ctx.signal),
});
