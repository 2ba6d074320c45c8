import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointToFiles } from '../src/overlay/ajyal/point-to-files.ts';

/** Registered for Ajyal's pages once a person has allowed that host. */
export default defineUnlistedScript(() => void pointToFiles(window));
