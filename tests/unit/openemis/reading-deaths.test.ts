import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmLink } from '../../../src/app/links.ts';
import { arrive, commit, leaseMs, readingView } from '../../../src/app/openemis-reading.ts';
import { consent, openPerson } from '../../../src/app/people.ts';
import { readCursor } from '../../../src/app/reading-cursor.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { problem } from '../../../src/core/problem.ts';
import { fail, ok } from '../../../src/core/result.ts';
import { readAll } from '../../../src/overlay/openemis/reading-loop.ts';
import { drive, identity, start } from './drive-plan.ts';
import { fakeOpenemis } from './fake-openemis.ts';
import * as made from './school-tables.ts';

/**
 * The shipped loop of the tab against the shipped background, with everything between them dying: whatever ends where, the
 * reading comes to the same end, and no answer that was kept is asked for again.
 */

/** What becomes of one step of a tab; the worker holds nothing, so that its death is a message without an answer. */
const fates = [
  'well', // answered, kept, allowed to go on
  'left-before-asking', // the user goes to another page
  'left-while-asking', // the answer arrives in a page that is gone
  'worker-died-before-keeping', // the message is repeated
  'worker-died-after-keeping', // the answer to the message is lost, the message is repeated
  'worker-died-twice', // the tab gives up
  'tab-closed-while-keeping', // kept, and nobody hears of it
  'session-lost',
] as const;
type Fate = (typeof fates)[number];

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  app.time = made.now;
  await consent(app, { name: 'سعاد', roles: ['teacher'], pin: null, computer: 'own' });
  await arrive(app, 0, identity);
  await confirmLink(app, 0, 'openemis');
});
afterEach(() => app.db.close());

/** One page of OpenEMIS: reads until it ends or dies; `asked` collects the requests that were answered. */
async function onePage(
  tab: number,
  server: ReturnType<typeof fakeOpenemis>,
  nextFate: () => Fate,
  asked: string[],
) {
  const page = new AbortController();
  let fate: Fate = 'well';
  await readAll(identity, {
    arrive: async () => ok({ reading: await arrive(app, tab, identity) }),
    fetch: (request) => {
      fate = nextFate();
      if (fate === 'left-before-asking') page.abort();
      else asked.push(request.key);
      if (fate === 'left-while-asking') page.abort();
      return Promise.resolve(fate === 'session-lost' ? fail(problem('session-expired')) : server(request));
    },
    commit: async ({ turn, outcome }) => {
      const send = () => commit(app, tab, identity, turn, outcome);
      if (fate === 'worker-died-twice') return fail(problem('internal'));
      // The first sending reached a worker that kept what it brought and died before it could say so.
      if (fate === 'worker-died-after-keeping') await send();
      const permission = await send();
      if (fate !== 'tab-closed-while-keeping') return ok(permission);
      page.abort();
      return fail(problem('internal'));
    },
    leaving: page.signal,
    now: () => app.now(),
  });
}

async function state() {
  const person = await openPerson(app);
  if (!person.ok) throw new Error(person.error.code);
  const cursor = await readCursor(app, person.value);
  const rows = await app.db.sealed.toArray();
  return { state: cursor?.state, rows: rows.map(({ kind, key }) => `${kind}/${key}`).sort() };
}

function anySchoolOf(seed: number): made.School {
  const [model] = fc.sample(made.anySchool, { numRuns: 1, seed });
  if (model === undefined) throw new Error('no school');
  return model;
}

/** How often a request is made again: its answer was never kept. */
const repeats: Readonly<Record<Fate, 0 | 1>> = {
  well: 0,
  'left-before-asking': 0,
  'left-while-asking': 1,
  'worker-died-before-keeping': 0,
  'worker-died-after-keeping': 0,
  'worker-died-twice': 1,
  'tab-closed-while-keeping': 0,
  'session-lost': 1,
};

describe('a reading on which everything dies', () => {
  it('comes to the same end, page after page and tab after tab', async () => {
    await fc.assert(
      fc.asyncProperty(
        made.anySchool,
        fc.array(fc.constantFrom(...fates), { maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        async (model, script, otherTab) => {
          await app.db.sealed.clear();
          await app.db.plain.where('id').notEqual('device|device').delete();
          const server = fakeOpenemis(made.tablesOf(model), { version: '5' });
          const calm = drive(server, start());
          const asked: string[] = [];
          const fated = [...script];
          let wasted = 0;
          const nextFate = (): Fate => {
            const fate = fated.shift() ?? 'well';
            wasted += repeats[fate];
            return fate;
          };
          let tab = 1;
          for (let page = 0; (await state()).state !== 'done'; page++) {
            if (page > 60) throw new Error('the reading does not end');
            await onePage(tab, server, nextFate, asked);
            if (otherTab[page % otherTab.length] === true) {
              tab++;
              app.time += leaseMs + 1;
            }
          }
          const expected = calm.snapshots.map((each) =>
            each.kind === 'class-roster'
              ? `${each.kind}/${each.data.classId}`
              : each.kind === 'subject-roster'
                ? `${each.kind}/${each.data.subjectSectionId}:${each.data.classId}`
                : `${each.kind}/own`,
          );
          expect((await state()).rows).toEqual(expected.sort());
          expect(new Set(asked)).toEqual(new Set(calm.requests.map(({ key }) => key)));
          expect(asked).toHaveLength(calm.requests.length + wasted);
        },
      ),
      { numRuns: 12 },
    );
    // Each run goes through the database many times; a loaded machine needs longer than usual.
  }, 30_000);

  it('goes on where a script that is gone by now has taken its turn', async () => {
    const server = fakeOpenemis(made.tablesOf(anySchoolOf(5)), {
      version: '5',
    });
    let ghost = true;
    await readAll(identity, {
      arrive: async () => ok({ reading: await arrive(app, 1, identity) }),
      fetch: (request) => Promise.resolve(server(request)),
      commit: async ({ turn, outcome }) => {
        if (ghost) await arrive(app, 1, identity);
        ghost = false;
        return ok(await commit(app, 1, identity, turn, outcome));
      },
      leaving: new AbortController().signal,
      now: () => app.now(),
    });
    expect((await state()).state).toBe('done');
  });

  /** What the panel says of the reading. */
  const shown = async () => {
    const person = await openPerson(app);
    if (!person.ok) throw new Error(person.error.code);
    return readingView(app, person.value);
  };

  it('says what failed, though the script of the page before has taken the turn', async () => {
    // A reload right after an answer that failed: the old page's question arrives after the new page's.
    let ghosts = 1;
    await readAll(identity, {
      arrive: async () => {
        const reading = await arrive(app, 1, identity);
        if (ghosts-- > 0) await arrive(app, 1, identity);
        return ok({ reading });
      },
      fetch: () => Promise.resolve(fail(problem('unavailable'))),
      commit: async ({ turn, outcome }) => ok(await commit(app, 1, identity, turn, outcome)),
      leaving: new AbortController().signal,
      now: () => app.now(),
    });
    expect(await shown()).toMatchObject({ state: 'idle', problem: { code: 'unavailable' } });
  });

  it('says that an answer could not be kept, instead of seeming to run', async () => {
    const server = fakeOpenemis(made.tablesOf(anySchoolOf(5)), { version: '5' });
    await readAll(identity, {
      arrive: async () => ok({ reading: await arrive(app, 1, identity) }),
      fetch: (request) => Promise.resolve(server(request)),
      commit: async ({ turn, outcome }) =>
        outcome.to === 'rest'
          ? ok(await commit(app, 1, identity, turn, outcome))
          : fail(problem('storage-full')),
      leaving: new AbortController().signal,
      now: () => app.now(),
    });
    expect(await shown()).toMatchObject({ state: 'idle', problem: { code: 'storage-full' } });
  });
});
