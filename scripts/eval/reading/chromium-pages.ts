import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../support/known-paths.ts';
import type { InPage } from './in-page.ts';

/** Pages in real Chromium, without any network: the given text is all a page gets. */
export interface ChromiumPages {
  /** Opens the page at its address and runs `use` in it with the shipped readers. */
  open<T>(
    page: { readonly url: string; readonly html: string },
    use: (reading: PageReading) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

type Methods = {
  [K in keyof InPage]: (...args: Parameters<InPage[K]>) => Promise<Awaited<ReturnType<InPage[K]>>>;
};
export type PageReading = Methods;

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'mutabiqBundle' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((result) => ('output' in result ? result.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('\n');
};

export const openChromium = async (): Promise<ChromiumPages> => {
  const script = await bundle();
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found; name one in CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'ar-JO', viewport: { width: 1366, height: 768 } });
  return {
    open: async ({ url, html }, use) => {
      const page = await context.newPage();
      try {
        // As the browser writes it: letters of other scripts are encoded.
        const address = new URL(url).href.split('#')[0];
        await page.route('**/*', async (route) => {
          if (route.request().url() === address && route.request().isNavigationRequest())
            await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
          else await route.abort();
        });
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await page.evaluate(script);
        const call = (method: keyof InPage, args: readonly unknown[]): Promise<unknown> =>
          page.evaluate(
            ([name, values]) => {
              const reading = (
                globalThis as unknown as { mutabiqReading: Record<string, (...v: unknown[]) => unknown> }
              ).mutabiqReading;
              return reading[name as string]?.(...(values as unknown[]));
            },
            [method, args] as const,
          );
        return await use({
          detected: (...args) => call('detected', args) as ReturnType<PageReading['detected']>,
          outcome: (...args) => call('outcome', args) as ReturnType<PageReading['outcome']>,
          taught: (...args) => call('taught', args) as ReturnType<PageReading['taught']>,
          settled: (...args) => call('settled', args) as ReturnType<PageReading['settled']>,
          time: (...args) => call('time', args) as ReturnType<PageReading['time']>,
        });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
};
