import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPage } from '../src/overlay/run-page.ts';

const key = Symbol.for('mutabiq.page');

/** Injected where the detector saw a likely page; a second injection replaces the first. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { [key]?: AbortController };
  scope[key]?.abort();
  scope[key] = new AbortController();
  runPage(window, scope[key].signal);
});
