import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/known-paths.ts';
import { projectPath } from '../support/project-path.ts';
import { buildGallery, openGallery, overflowOf, pages, showState, type Look } from './gallery-page.ts';

/**
 * Takes a picture of every state × language × theme × width into demo-output/screens, with a page that shows them.
 * `--only panel/section` takes those whose name begins so; `--look ar-light-380` only that look.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, look: { type: 'string' } } });
const folder = projectPath('demo-output', 'screens');

await buildGallery();
if (values.only === undefined && values.look === undefined)
  await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const executablePath = await findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const taken: {
  readonly kind: string;
  readonly state: string;
  readonly view: string;
  readonly file: string;
}[] = [];
const faults: string[] = [];
const widths = [...new Set(pages.flatMap((page) => page.widths as readonly number[]))];
for (const width of widths) {
  for (const theme of ['light', 'dark'] as const) await shoot({ width, theme });
}
await browser.close();
await writeFile(join(folder, 'index.html'), indexPage());
console.log(`${String(taken.length)} screens in ${folder}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

async function shoot(look: Look): Promise<void> {
  const { page, faults: found } = await openGallery(browser, look);
  for (const { page: kind, states, widths: wanted } of pages) {
    if (!(wanted as readonly number[]).includes(look.width) || (kind === 'paper' && look.theme === 'dark'))
      continue;
    for (const state of states) {
      for (const language of ['ar', 'en'] as const) {
        const view = `${language}-${look.theme}-${String(look.width)}`;
        const name = `${kind}/${state}`;
        if (!name.startsWith(values.only ?? '') || !view.startsWith(values.look ?? '')) continue;
        await showState(page, { page: kind, state, language, digits: 'latn' });
        const wide = await overflowOf(page);
        if (wide > 0) faults.push(`${name} ${view}: ${String(wide)} px wider than the screen`);
        const file = `${kind}-${state}-${view}.png`;
        // As tall as its content, so that what sticks to an edge stands at the edge of the picture.
        await makeRoom(page, look.width);
        await page.screenshot({ path: join(folder, file) });
        await page.setViewportSize({ width: look.width, height: 768 });
        taken.push({ kind, state, view, file });
      }
    }
  }
  faults.push(...found);
  await page.context().close();
}

/** What was out of sight is measured only when it comes into sight: until nothing more appears. */
async function makeRoom(page: Page, width: number): Promise<void> {
  let height = 0;
  for (;;) {
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    if (needed <= height) return;
    height = needed;
    await page.setViewportSize({ width, height });
  }
}

/** One page with all of them: a heading for each page of ours, a row for each state, its looks side by side. */
function indexPage(): string {
  const rows = [...Map.groupBy(taken, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const states = [...Map.groupBy(ofKind, ({ state }) => state)].map(
      ([state, looks]) =>
        `<section id="${kind}-${state}"><h3>${state}</h3><div>${looks
          .map(
            ({ file, view }) =>
              `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${kind}, ${state}, ${view}"></a><figcaption>${view}</figcaption></figure>`,
          )
          .join('')}</div></section>`,
    );
    const links = [...new Set(ofKind.map(({ state }) => state))].map(
      (state) => `<a href="#${kind}-${state}">${state}</a>`,
    );
    return `<h2>${kind}</h2><nav>${links.join(' ')}</nav>${states.join('\n')}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>
body{font:14px sans-serif;margin:24px}nav{display:flex;flex-wrap:wrap;gap:4px 12px}
section>div{display:flex;gap:12px;overflow-x:auto;align-items:start}
figure{margin:0;flex:none}img{inline-size:320px;border:1px solid #bbb}figcaption{color:#555}</style>
<h1>${String(taken.length)} screens</h1>${rows.join('\n')}</html>`;
}
