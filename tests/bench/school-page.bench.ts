import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { answerRows } from '../../src/app/answer-rows.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { writeBundle } from '../../src/exports/bundle/write-bundle.ts';
import { openChromium, type ChromiumSession } from '../e2e/support/chromium-session.ts';
import { consent } from '../e2e/support/journey.ts';
import { inventedSchool, marksSnapshots, received } from '../unit/school/invented-school.ts';
import type { Report } from './run.ts';

/**
 * The school page in Chromium, the production build, with the database on disk: 60 classes and 1,500 students, from the
 * moment the page is asked for to the table on the screen: with nothing kept of an earlier look, and with it; and what a page
 * of the workspace without a school takes, which is in both. Each time in a page of its own; the browser's own start does not
 * count. Build first (`npm run build`). Before each look the same piece of work is timed in another page: a look against it says
 * something on a busy machine too, where the look alone says mostly how busy it is.
 */
const size = { classes: 60, subjects: 14, students: 25 };
const rounds = 7;

export async function run(report: Report): Promise<void> {
  const session = await openChromium({ hostArgs: [] });
  session.context.setDefaultTimeout(120_000);
  try {
    const lists = await fillSchool(session);
    const known = await session.openExtensionPage('workspace.html#start');
    const title = `${String(size.classes)} classes, ${String(lists)} lists, in a fresh page`;
    const none = { place: 'calendar', of: '.page-title', many: 1 };
    const school = { place: 'school', of: 'tr[data-class]', many: size.classes };
    for (const [name, shown, before] of [
      ['a page without a school', none, () => Promise.resolve()],
      ['first look after a reading', school, () => known.evaluate(ofLook, 'delete' as LookStep)],
      ['every look after it', school, () => Promise.resolve()],
    ] as const) {
      const looks: Look[] = [];
      const pieces: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await before();
        pieces.push(await known.evaluate(pieceOfWork));
        looks.push(await look(session, shown));
      }
      const load = loadavg()[0]?.toFixed(1) ?? '';
      for (const [part, words] of parts) {
        const times = looks.map((each) => each[part]).sort((a, b) => a - b);
        report({
          name: `${title}, ${name}: ${words}`,
          value: middle(times),
          unit: 'ms',
          note: `${(times[0] ?? 0).toFixed(0)} to ${(times.at(-1) ?? 0).toFixed(0)} ms, load ${load}`,
        });
      }
      const against = looks.map(({ shown: time }, at) => time / (pieces[at] ?? NaN));
      report({
        name: `${title}, ${name}: until it stands on the screen, against a piece of work`,
        value: middle(against),
        unit: 'ratio',
        note: `the piece of work took ${middle(pieces).toFixed(0)} ms, ${Math.min(...pieces).toFixed(0)} at the least`,
      });
    }
  } finally {
    await session.close();
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * What a look does, in a small and always the same: it opens sealed rows one after the other and all at once, parses, and
 * computes. Milliseconds.
 */
async function pieceOfWork(): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const json = JSON.stringify(
    Array.from({ length: 400 }, (_, row) => ({ row, name: `name ${String(row)}`, id: row * 7 })),
  );
  const way = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const sealed = await crypto.subtle.encrypt(way, key, new TextEncoder().encode(json));
  const begun = performance.now();
  const open = async (): Promise<number> => {
    const text = new TextDecoder().decode(await crypto.subtle.decrypt(way, key, sealed));
    const rows = JSON.parse(text) as { readonly name: string }[];
    return new Set(rows.map(({ name }) => name)).size;
  };
  for (let at = 0; at < 300; at += 1) await open();
  await Promise.all(Array.from({ length: 1500 }, open));
  return performance.now() - begun;
}

/** Milliseconds from the asking for the page. */
interface Look {
  /** Until the page's frame is drawn, until it is known who is there, until the table is made, until it is on the screen. */
  readonly frame: number;
  readonly person: number;
  readonly made: number;
  readonly shown: number;
  /** Of all that, the work of the page's own thread. */
  readonly thread: number;
}

const parts = [
  ['frame', 'until its program is loaded'],
  ['person', 'until it is known who is there'],
  ['made', 'until what it shows is made'],
  ['shown', 'until it stands on the screen'],
  ['thread', 'work of its thread'],
] as const;

interface Shown {
  readonly place: string;
  /** It is there when so many of these are. */
  readonly of: string;
  readonly many: number;
}

async function look(session: ChromiumSession, shown: Shown): Promise<Look> {
  const fresh = await session.context.newPage();
  const devtools = await session.context.newCDPSession(fresh);
  await devtools.send('Performance.enable');
  await fresh.addInitScript(watch, shown);
  await fresh.goto(`chrome-extension://${session.extensionId}/workspace.html#${shown.place}`);
  const seen = await fresh.waitForFunction(
    () => Reflect.get(window, 'seen') as Omit<Look, 'thread'> | undefined,
  );
  const { metrics } = await devtools.send('Performance.getMetrics');
  const thread = (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  const times = await seen.jsonValue();
  if (times === undefined) throw new Error('not seen');
  // What was worked out is kept when the page has nothing else to do; asked from here, since a promise is true at once.
  if (shown.place === 'school')
    while ((await fresh.evaluate(ofLook, 'count' as LookStep)) === 0) await fresh.waitForTimeout(50);
  await fresh.close();
  return { ...times, thread };
}

/** Consents as a principal and puts the school into the database; answers how many lists. */
export async function fillSchool(session: ChromiumSession): Promise<number> {
  const page = await consent(session, { name: 'مديرة المدرسة', computer: 'own', roles: ['principal'] });
  const { lists, handed } = await school();
  await keep(page, lists);
  await page.goto(page.url().replace(/#.*/, '#feedback'));
  await page
    .locator('.receive input[type=file]')
    .setInputFiles([{ name: 'all.mutabiq.json', mimeType: 'application/json', buffer: handed }]);
  await page.locator('.received-line.good').waitFor();
  await page.close();
  return lists.length;
}

/** The invented school as if it were read within the hour, and a file with a check of each of its sections. */
async function school(): Promise<{ readonly lists: readonly Snapshot[]; readonly handed: Buffer }> {
  const data = inventedSchool(size);
  const read = Date.now() - 3_600_000;
  const lists = [data.assignments, ...data.classRosters, ...data.subjectRosters, ...marksSnapshots(data)]
    .filter((snapshot) => snapshot !== null)
    .map((snapshot): Snapshot => ({ ...snapshot, capturedAt: read }));
  const file = await writeBundle({
    bundle: crypto.randomUUID(),
    from: { key: 'all', name: 'هدى يوسف', role: 'teacher', school: null },
    to: 'principal',
    madeAt: read,
    items: [],
    checks: data.subjectRosters.map(
      ({ data: { subjectSectionId, classId } }) =>
        received(`${subjectSectionId}:${classId}`, {
          capturedAt: { darsak: read, openemis: read },
          checkedAt: read,
        }).check,
    ),
  });
  return { lists, handed: Buffer.from(await file.arrayBuffer()) };
}

/** Seals the lists as the extension does, with the key that it keeps on an own computer. */
async function keep(page: Page, lists: readonly Snapshot[]): Promise<void> {
  // As the answers of a reading bring them: class by class.
  const rows = answerRows(lists).map(({ value, ...row }) => ({ ...row, json: JSON.stringify(value) }));
  await page.evaluate(async (all) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB'));
      });
    const db = await asked(indexedDB.open('mutabiq'));
    const profiles: unknown[] = await asked(db.transaction('profiles').objectStore('profiles').getAll());
    const { id: owner, lock } = profiles[0] as { id: string; lock: { key: CryptoKey } };
    const sealed = await Promise.all(
      all.map(async ({ json, ...row }) => {
        const id = `${owner}|${row.kind}|${row.key}`;
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const data = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) },
          lock.key,
          new TextEncoder().encode(`\u0007${json}`),
        );
        return { id, profile: owner, ...row, iv, data };
      }),
    );
    const store = db.transaction('sealed', 'readwrite').objectStore('sealed');
    await Promise.all(sealed.map((row) => asked(store.put(row))));
    db.close();
  }, rows);
}

/** Notes in the page when what stands there. */
function watch({ of, many }: Shown): void {
  const at: Partial<Record<'frame' | 'person' | 'made' | 'shown', number>> = {};
  new MutationObserver((_, observer) => {
    const now = performance.now();
    if (document.querySelector('.workspace') !== null) at.frame ??= now;
    if (document.querySelector('nav') !== null) at.person ??= now;
    if (document.querySelectorAll(of).length < many) return;
    observer.disconnect();
    at.made = now;
    requestAnimationFrame(() =>
      setTimeout(() => Reflect.set(window, 'seen', { ...at, shown: performance.now() })),
    );
  }).observe(document, { childList: true, subtree: true });
}

type LookStep = 'count' | 'delete';

/** Counts what is kept of the last look, or takes it away. */
async function ofLook(what: LookStep): Promise<number> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('IndexedDB'));
    });
  const db = await asked(indexedDB.open('mutabiq'));
  const store = db.transaction('sealed', 'readwrite').objectStore('sealed');
  const kept = (await asked(store.getAllKeys())).filter(
    (id) => typeof id === 'string' && id.endsWith('|school-look|all'),
  );
  if (what === 'delete') await Promise.all(kept.map((id) => asked(store.delete(id))));
  db.close();
  return kept.length;
}
