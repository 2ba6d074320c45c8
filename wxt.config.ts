import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { pageFiles } from './scripts/support/page-files.ts';
import { pageScripts } from './scripts/support/page-scripts.ts';
import { shareModules } from './scripts/support/share-modules.ts';

const hosts = ['https://darsak.gov.jo/*', 'https://www.darsak.gov.jo/*', 'https://emis.moe.gov.jo/*'];

/** One manifest for both browsers; the differences are those measured in docs/decisions/0002-toolchain.md. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
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
      (config.plugins ??= []).push(shareModules(script.name, config.mode ?? 'production'));
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
