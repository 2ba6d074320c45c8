import { existsSync } from 'node:fs';
import { hasDisplay } from './display.ts';
import { findChromium, findFirefox } from './known-paths.ts';
import { runCommand } from './run-command.ts';

export type NeedName = 'chromium' | 'chromium-arabic' | 'firefox' | 'fonts' | 'display';

/** One thing the project needs that npm does not bring. */
export interface Need {
  readonly name: NeedName;
  /** Said when it is missing: what for. */
  readonly why: string;
  /** Debian's packages for it. */
  readonly debian: readonly string[];
  /** Ubuntu's packages; its chromium and firefox packages are snaps, which cannot use a profile in /tmp. */
  readonly ubuntu: readonly string[];
  /** What to do by hand where nothing can be installed for the user. */
  readonly byHand: string;
  readonly present: () => Promise<boolean> | boolean;
}

const onLinux = process.platform === 'linux';

export const needs: readonly Need[] = [
  {
    name: 'chromium',
    why: 'the demo and the end-to-end tests drive it',
    debian: ['chromium', 'chromium-sandbox'],
    ubuntu: [],
    byHand:
      'Chromium: npx playwright install --with-deps chromium   (or set CHROMIUM_PATH; branded Chrome will not do)',
    present: async () => (await findChromium()) !== undefined,
  },
  {
    name: 'chromium-arabic',
    why: "Chromium's own Arabic texts, to test the extension under an Arabic browser",
    debian: ['chromium-l10n'],
    ubuntu: [],
    byHand: "Chromium's Arabic texts: Debian package chromium-l10n",
    // Only Debian splits the languages off; every other build brings them along. Without any Chromium it counts as
    // missing, so that the first installation takes both.
    present: async () => {
      const chromium = await findChromium();
      if (chromium === '/usr/bin/chromium') return existsSync('/usr/lib/chromium/locales/ar.pak');
      return chromium !== undefined;
    },
  },
  {
    name: 'firefox',
    why: 'the end-to-end tests run in both browsers',
    debian: ['firefox-esr'],
    ubuntu: [],
    byHand:
      'Firefox 142 or newer, not a snap: https://www.mozilla.org/firefox/all/   (then set FIREFOX_PATH to its binary)',
    present: () => findFirefox() !== undefined,
  },
  {
    name: 'fonts',
    why: 'Arabic letters are drawn as boxes without them',
    debian: ['fonts-noto-core', 'fonts-kacst', 'fonts-liberation'],
    ubuntu: ['fonts-noto-core', 'fonts-kacst', 'fonts-liberation'],
    byHand: 'an Arabic font: Noto Sans Arabic, https://fonts.google.com/noto',
    present: async () => {
      if (!onLinux || existsSync('/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf')) return true;
      const listed = await runCommand('fc-list', [':lang=ar', 'family']);
      return listed.code === 0 && listed.output.trim() !== '';
    },
  },
  {
    name: 'display',
    why: 'a visible browser was asked for and this machine has no screen',
    debian: ['xvfb'],
    ubuntu: ['xvfb'],
    byHand: 'a virtual screen: Xvfb',
    present: () => hasDisplay() || existsSync('/usr/bin/Xvfb'),
  },
];
