import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { captureState, commitItems, keepDraft, readItems } from '../../../src/app/feedback/capture.ts';
import { consent } from '../../../src/app/people.ts';
import { testApp } from '../../../src/app/test-app.ts';
import { newDraft } from '../../../src/core/feedback/draft.ts';
import { standingOf } from '../../../src/core/feedback/standing.ts';
import { content } from '../../../src/core/feedback/test-feedback.ts';
import type { FeedbackAsk } from '../../../src/messages/feedback-client.ts';
import { captureOf, stamped } from '../../../src/views/capture/capture-state.ts';
import {
  handOverItems,
  queueDraft,
  removeItem,
  restoreItem,
  saveEdit,
  unqueueItem,
  type Worker,
} from '../../../src/views/capture/capture-work.ts';

/** What panel and popup do to the queue, over the background's own part. */

async function opened() {
  const app = await testApp();
  await consent(app, { name: 'السيدة سعاد', roles: ['teacher'], pin: null, computer: 'shared' });
  const answers: Readonly<Record<string, (request: never) => Promise<unknown>>> = {
    'feedback.state': () => captureState(app),
    'feedback.draft': (request) => keepDraft(app, request),
    'feedback.items': (request) => readItems(app, request),
    'feedback.commit': (request) => commitItems(app, request),
  };
  const ask = ((name: string, request: never) => answers[name]?.(request)) as unknown as FeedbackAsk;
  const seen = async () => {
    const state = await captureState(app);
    if (!state.ok) throw new Error('locked');
    return captureOf(state.value);
  };
  const worker: Worker = {
    ask,
    author: (await seen()).author,
    now: () => 5000,
    newId: () => crypto.randomUUID(),
  };
  const draft = { ...newDraft('d', content().place, 1000), kind: 'media', text: 'الصوت منخفض' } as const;
  const queued = await queueDraft(worker, draft);
  if (!queued.ok) throw new Error('not queued');
  return { worker, seen, draft, item: queued.value };
}

test('adding and changing are undone as long as the remark is hers', async () => {
  const { worker, seen, draft, item } = await opened();
  const [before] = (await seen()).mine;
  if (before === undefined) throw new Error('not there');
  await saveEdit(worker, { ...draft, edits: item.id, text: 'الصوت عال' }, before);
  expect((await restoreItem(worker, item)).ok).toBe(true);
  expect((await seen()).mine.map((each) => standingOf(each.item).content.text)).toEqual(['الصوت منخفض']);
  expect((await unqueueItem(worker, item, draft)).ok).toBe(true);
  expect(await seen()).toMatchObject({ mine: [], drafts: [{ id: 'd', text: 'الصوت منخفض' }] });
});

test('undoing comes too late for what was handed over meanwhile: nothing of it is lost', async () => {
  const { worker, seen, draft, item } = await opened();
  const { mine } = await seen();
  const handed = await handOverItems(worker, mine, 'principal', null);
  expect(handed.ok).toBe(true);
  expect((await unqueueItem(worker, item, draft)).ok).toBe(false);
  expect((await restoreItem(worker, item)).ok).toBe(false);
  const now = await readOne(worker, item.id);
  expect(now?.changes.map(({ deed }) => deed.what)).toEqual(['written', 'handed-over']);
  expect(await seen()).toMatchObject({ held: 1, drafts: [] });
});

test('a deletion is undone', async () => {
  const { worker, seen, item } = await opened();
  const [before] = (await seen()).mine;
  if (before === undefined) throw new Error('not there');
  await removeItem(worker, before);
  expect((await seen()).mine).toEqual([]);
  await restoreItem(worker, item);
  expect((await seen()).mine).toHaveLength(1);
});

async function readOne(worker: Worker, id: string) {
  const read = await worker.ask('feedback.items', { ids: [id] });
  return read.ok ? stamped(read.value.items)[0]?.item : undefined;
}
