import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { needs, type Need, type NeedName } from './support/needs.ts';
import { runCommand } from './support/run-command.ts';

/** What the commands need when they are not told otherwise; `display` only counts for a visible browser. */
const usual: readonly NeedName[] = ['chromium', 'chromium-arabic', 'firefox', 'fonts'];

/**
 * Finds what is needed besides npm packages, installs what is missing where that is possible (Debian and Ubuntu, as
 * root or with a sudo that asks nothing; Chromium elsewhere by Playwright's own download) and says so.
 * Quick and silent when everything is there. Returns what is still missing, having printed how to install it.
 */
export async function ensureEnvironment(names: readonly NeedName[] = usual): Promise<readonly Need[]> {
  const wanted = needs.filter((need) => names.includes(need.name));
  let missing = await stillMissing(wanted);
  if (missing.length === 0) return [];
  for (const need of missing) console.log(`missing: ${need.name} (${need.why})`);

  await installWithApt(missing);
  missing = await stillMissing(missing);

  if (missing.some((need) => need.name === 'chromium')) {
    console.log("fetching Playwright's own Chromium");
    const fetched = await runCommand('playwright', ['install', 'chromium']);
    if (fetched.code !== 0) console.log('that failed');
    missing = await stillMissing(missing);
  }
  if (missing.length > 0) {
    console.error('\nPlease install by hand, then run the command again:');
    for (const need of missing) console.error(`  ${need.byHand}`);
  }
  return missing;
}

async function stillMissing(wanted: readonly Need[]): Promise<readonly Need[]> {
  const there = await Promise.all(wanted.map(async (need) => need.present()));
  return wanted.filter((_, index) => !there[index]);
}

/** Debian's and Ubuntu's way. Does nothing on other systems and where the user may not install. */
async function installWithApt(missing: readonly Need[]): Promise<void> {
  const family = aptFamily();
  if (family === undefined) return;
  const packages = missing.flatMap((need) => need[family]);
  if (packages.length === 0) return;
  const prefix = await rootPrefix();
  if (prefix === undefined) {
    console.log(`not root and no sudo without a password. As root: apt-get install ${packages.join(' ')}`);
    return;
  }
  console.log(`installing with apt-get: ${packages.join(' ')}`);
  await apt(prefix, ['update', '-q']);
  await apt(prefix, ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function aptFamily(): 'debian' | 'ubuntu' | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    const id = /^ID="?([\w-]+)/m.exec(release)?.[1];
    return id === 'debian' || id === 'ubuntu' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The words before apt-get that make it root's; undefined: not possible without asking somebody. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  return (await runCommand('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * One apt-get call. The lock option waits for another installation, but `update` takes a lock of its own that it
 * does not wait for, so that one is asked again. A failure is printed and left to the caller's second look.
 */
async function apt(prefix: readonly string[], args: readonly string[]): Promise<void> {
  const line = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=600',
  ];
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const done = await runCommand(line[0] ?? 'env', [...line.slice(1), ...args]);
    if (done.code === 0) {
      console.log(`apt-get ${args[0] ?? ''}: done in ${done.seconds.toFixed(0)} s`);
      return;
    }
    if (!/could not get lock/i.test(done.output)) {
      console.error(`apt-get ${args[0] ?? ''} failed:\n${done.output.slice(-2000)}`);
      return;
    }
    await wait(5000);
  }
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv
    .slice(2)
    .filter((word) => needs.some((need) => need.name === word)) as NeedName[];
  const missing = await ensureEnvironment(asked.length > 0 ? asked : usual);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
