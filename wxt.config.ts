import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { pageFiles } from './scripts/support/page-files.ts';
import { pageScripts } from './scripts/support/page-scripts.ts';
import { shareModules } from './scripts/support/share-modules.ts';

const hosts = ['https://darsak.gov.jo/*', 'https://www.darsak.gov.jo/*', 'https://emis.moe.gov.jo/*'];

const usedNamespaces = ['alarms', 'permissions', 'runtime', 'storage'];

function onlyUsedNamespaces(code: string): string {
  const start = code.indexOf('{', code.indexOf('const apiMetadata = {'));
  const end = code.indexOf('\n      };', start) + '\n      }'.length;
  const all = Object.entries(JSON.parse(code.slice(start, end)) as Record<string, unknown>);
  const used = Object.fromEntries(all.filter(([name]) => usedNamespaces.includes(name)));
  return code.slice(0, start) + JSON.stringify(used) + code.slice(end);
}

/** One manifest for both browsers; the differences are those measured in docs/decisions/0002-toolchain.md. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // A script in a page sends messages and hears them, which both browsers do with promises by themselves: it goes
    // without the polyfill, which background, panel, popup and workspace keep.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'workspace')) {
        const { rolldownOptions } = (config.build ??= {});
        config.build.rolldownOptions = {
          ...rolldownOptions,
          output: { ...rolldownOptions?.output, codeSplitting: pageFiles },
        };
      }
      const [script] = entrypoints;
      if (script === undefined || !pageScripts.includes(script.name)) return;
      (config.plugins ??= []).push(shareModules(script.name, config.mode ?? 'production'), {
        name: 'no-polyfill-in-pages',
        enforce: 'pre',
        resolveId: (source) =>
          source === '@wxt-dev/webextension-polyfill/browser' ? { id: 'native-browser' } : null,
        // An element of the page with the id "browser" must not be taken for it.
        load: (id) =>
          id === 'native-browser'
            ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
            : null,
      });
    },
  },
  vite: () => ({
    build: {
      // The workspace asks for all files of a page at once, instead of one after the other as they name each
      // other. Panel and popup go without the lists of files: they are within a budget.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostId }) => (hostId.includes('workspace') ? files : []),
      },
    },
    // Dexie's build for current browsers; its default entry carries helpers for ES5.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    plugins: [
      {
        // The polyfill carries a table of 35 namespaces into every script. What it does not know it hands through as
        // the browser gives it, and current browsers give promises by themselves: only what we call most stays.
        name: 'polyfill-of-what-we-call',
        transform: (code, id) => (id.includes('/dist/browser-polyfill.js') ? onlyUsedNamespaces(code) : null),
      },
      {
        // write-excel-file zips in workers made from blobs, which our content security policy refuses.
        name: 'zip-without-workers',
        enforce: 'pre',
        resolveId: (source, importer) =>
          source === 'fflate' && importer?.includes('/write-excel-file/') === true
            ? fileURLToPath(new URL('./src/exports/zip-at-once.ts', import.meta.url))
            : null,
      },
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'ar',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'idle'],
    host_permissions: hosts,
    // The way to the panel where launcher and badges are hidden, and by keys at all times.
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_openPanel__',
      },
    },
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://ajyal.moe.gov.jo/*'],
    // What a directorate may set by policy. Firefox knows no such schema and warns of it.
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    content_security_policy: {
      // 'none' for connections: the extension itself has nobody to talk to.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://darsak.gov.jo/*', 'https://www.darsak.gov.jo/*', 'https://emis.moe.gov.jo/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === 'firefox'
      ? {
          incognito: 'not_allowed',
          browser_specific_settings: {
            gecko: {
              id: 'mutabiq@mutabiq.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { incognito: 'split', minimum_chrome_version: '120' }),
  }),
});
