import { key, values } from 'virtual:shared-modules';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerShared } from '../src/overlay/shared-values.ts';

/** Injected in front of the scripts that read pages: holds what they share. */
export default defineUnlistedScript(() => offerShared(key, values));
