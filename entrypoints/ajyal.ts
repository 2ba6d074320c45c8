import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAjyal } from '../src/overlay/ajyal/ajyal-page.ts';

/** Registered for Ajyal's pages once a person has allowed that host. */
export default defineUnlistedScript(() => startAjyal(window));
