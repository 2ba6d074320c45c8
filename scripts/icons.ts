import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './support/known-paths.ts';
import { projectPath } from './support/project-path.ts';

/** Draws the extension's icons, a teal rounded square with «م», into public/icon. Run by hand when the drawing changes. */
const sizes = [16, 32, 48, 128];
const folder = projectPath('public', 'icon');
const font = projectPath(
  'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2',
);
const face = (await readFile(font)).toString('base64');

const executablePath = await findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage();
await mkdir(folder, { recursive: true });
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  // The tail of «م» hangs below the line: lifted so that the letter sits in the middle.
  await page.setContent(`<style>
    @font-face { font-family: Plex; font-weight: 700; src: url(data:font/woff2;base64,${face}) }
    body { margin: 0 }
    div { display: grid; place-items: center; inline-size: ${String(size)}px; block-size: ${String(size)}px;
      border-radius: ${String(size * 0.25)}px; background: #0b5d66; color: #fff;
      font: 700 ${String(size * (size < 20 ? 0.9 : 0.78))}px/1 Plex }
    span { translate: 0 -32% }
  </style><div><span>م</span></div>`);
  await page.evaluate(() => document.fonts.ready);
  const image = await page.screenshot({ omitBackground: true });
  await writeFile(`${folder}/${String(size)}.png`, image);
}
await browser.close();
