import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildFolder, type BrowserName } from './support/build-extension.ts';

/**
 * What the shipped manifests may ask for. Written a second time on purpose (the first is wxt.config.ts): a
 * permission or host that slips in is a promise broken, so adding one has to be said twice.
 */
const permissions = ['alarms', 'idle', 'scripting', 'storage', 'unlimitedStorage'];
const hosts = ['https://darsak.gov.jo/*', 'https://emis.moe.gov.jo/*', 'https://www.darsak.gov.jo/*'];

const files = z.optional(z.array(z.string()));
const manifestSchema = z.object({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  externally_connectable: z.optional(z.unknown()),
  incognito: z.string(),
  minimum_chrome_version: z.optional(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  background: z.object({ service_worker: z.optional(z.string()), scripts: files }),
  content_scripts: z.optional(z.array(z.object({ matches: z.array(z.string()), js: files, css: files }))),
  action: z.optional(z.object({ default_popup: z.optional(z.string()) })),
  web_accessible_resources: z.optional(z.array(z.object({ resources: z.array(z.string()) }))),
  icons: z.optional(z.record(z.string(), z.string())),
  storage: z.optional(z.object({ managed_schema: z.string() })),
  browser_specific_settings: z.optional(
    z.object({
      gecko: z.object({
        id: z.string(),
        strict_min_version: z.string(),
        data_collection_permissions: z.object({ required: z.array(z.string()) }),
      }),
    }),
  ),
});
type Manifest = z.infer<typeof manifestSchema>;

const same = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  JSON.stringify([...(one ?? [])].sort()) === JSON.stringify([...other].sort());

/** What is wrong with the manifest of a built extension, one sentence each; empty: nothing. */
export function manifestFaults(browser: BrowserName): readonly string[] {
  const folder = buildFolder(browser);
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const manifest = parsed.data;
  const faults = [
    ...commonFaults(manifest),
    ...(browser === 'firefox' ? firefoxFaults : chromeFaults)(manifest),
  ];
  for (const file of namedFiles(manifest)) {
    if (!existsSync(join(folder, file))) faults.push(`names ${file}, which is not in the build`);
  }
  return faults;
}

function commonFaults(manifest: Manifest): string[] {
  const faults: string[] = [];
  const csp = manifest.content_security_policy.extension_pages;
  if (!same(manifest.permissions, permissions)) faults.push('permissions are not those agreed');
  if (!same(manifest.host_permissions, hosts)) faults.push('hosts are not the three agreed');
  if (!same(manifest.optional_permissions, ['notifications'])) faults.push('optional permissions differ');
  if (!same(manifest.optional_host_permissions, ['https://ajyal.moe.gov.jo/*']))
    faults.push('optional hosts differ');
  if (manifest.externally_connectable !== undefined) faults.push('web pages may send it messages');
  if (!csp.includes("connect-src 'none'")) faults.push('its pages may connect to somewhere');
  if (/unsafe-(eval|inline)|https?:/.test(csp)) faults.push('its content security policy is loose');
  const inPages = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
  if (!inPages.every((match) => hosts.some((host) => match.startsWith(host.replace('*', '')))))
    faults.push('a content script runs on other hosts');
  return faults;
}

function firefoxFaults(manifest: Manifest): string[] {
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko === undefined) return ['has no browser_specific_settings.gecko: Firefox refuses it'];
  const faults: string[] = [];
  if (!/^[^@\s]+@[^@\s]+$/.test(gecko.id)) faults.push('the add-on id has not the form name@host');
  // Below 142 Firefox for Android does not know data_collection_permissions, and the add-ons linter warns.
  if (!(Number.parseFloat(gecko.strict_min_version) >= 142)) faults.push('strict_min_version is below 142');
  if (!same(gecko.data_collection_permissions.required, ['none'])) faults.push('says that it collects data');
  if (manifest.incognito !== 'not_allowed') faults.push('runs in private windows');
  if (manifest.background.service_worker !== undefined || !manifest.background.scripts?.length)
    faults.push('its background is not an event page, the only kind Firefox runs');
  return faults;
}

function chromeFaults(manifest: Manifest): string[] {
  const faults: string[] = [];
  if (manifest.background.service_worker === undefined) faults.push('has no service worker');
  if (manifest.incognito !== 'split') faults.push('does not keep private windows apart');
  if (manifest.storage === undefined) faults.push('has no schema for what a directorate may set');
  if (manifest.minimum_chrome_version !== '120') faults.push('minimum_chrome_version is not 120');
  return faults;
}

function namedFiles(manifest: Manifest): readonly string[] {
  return [
    manifest.background.service_worker ?? [],
    manifest.background.scripts ?? [],
    manifest.content_scripts?.flatMap((script) => [...(script.js ?? []), ...(script.css ?? [])]) ?? [],
    manifest.action?.default_popup ?? [],
    manifest.web_accessible_resources?.flatMap(({ resources }) => resources) ?? [],
    Object.values(manifest.icons ?? {}),
    manifest.storage?.managed_schema ?? [],
  ].flat();
}

if (process.argv[1] === import.meta.filename) {
  for (const browser of ['chrome', 'firefox'] as const) {
    const faults = manifestFaults(browser);
    console.log(`${browser}: ${faults.length === 0 ? 'manifest as agreed' : faults.join('; ')}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
