import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import { bundleExtension, type BundledSectionCheck } from '../../core/feedback/bundle-format.ts';
import {
  handOver,
  isStillMine,
  rewriteItem,
  takeBack,
  writeItem,
  type Hand,
} from '../../core/feedback/change-item.ts';
import { contentOf, type Draft } from '../../core/feedback/draft.ts';
import type { FeedbackItem, Recipient } from '../../core/feedback/feedback-item.ts';
import { filedAs } from '../../core/feedback/filed-item.ts';
import type { SentBundle } from '../../core/feedback/sent-bundle.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { nameless, type HandedCheck } from '../../core/school/handed-check.ts';
import type { CommitRequest, FeedbackAsk } from '../../messages/feedback-client.ts';
import { stamped, type Stamped } from './capture-state.ts';

/** What the forms do, each in one transaction of the background; nothing is half done when a page or worker dies. */
export interface Worker {
  readonly ask: FeedbackAsk;
  readonly author: AuthorRef;
  readonly now: () => number;
  readonly newId: () => string;
}

const handOf = ({ author, now, newId }: Worker): Hand => ({ author, now: now(), newId });
const nothing: CommitRequest = { put: [], remove: [], records: [], dropRecords: [] };

async function commit(worker: Worker, change: Partial<CommitRequest>): Promise<Result<true, Problem>> {
  const done = await worker.ask('feedback.commit', { ...nothing, ...change });
  if (!done.ok) return done;
  return done.value.done ? ok(true) : fail(problem('storage-failed', 'stamp'));
}

const filed = (worker: Worker, item: FeedbackItem, stamp: string | null) => {
  const { id, stage, value, summary } = filedAs(item, worker.author.key);
  return { id, stage, value, summary: { ...summary }, stamp };
};

/** A draft becomes an item, in the step in which it stops being a draft. */
export async function queueDraft(worker: Worker, draft: Draft): Promise<Result<FeedbackItem, Problem>> {
  const item = writeItem(contentOf(draft), handOf(worker), draft.id);
  const done = await commit(worker, { put: [filed(worker, item, null)] });
  return done.ok ? ok(item) : done;
}

/** Saves an edited item; answers what stood before, for undoing. The draft goes after the item is safe. */
export async function saveEdit(
  worker: Worker,
  draft: Draft,
  before: Stamped,
): Promise<Result<FeedbackItem, Problem>> {
  const item = rewriteItem(before.item, contentOf(draft), handOf(worker));
  const done = await commit(worker, { put: [filed(worker, item, before.stamp)] });
  if (!done.ok) return done;
  await worker.ask('feedback.draft', { id: draft.id, draft: null });
  return ok(before.item);
}

export const removeItem = (worker: Worker, { item, stamp }: Stamped): Promise<Result<true, Problem>> =>
  commit(worker, { remove: [{ id: item.id, stamp }] });

/** Puts an item back as it was: after a removal, or over an edit; never over what somebody else may have by now. */
export async function restoreItem(worker: Worker, item: FeedbackItem): Promise<Result<true, Problem>> {
  const now = await stillMine(worker, item.id);
  return now.ok ? commit(worker, { put: [filed(worker, item, now.value?.stamp ?? null)] }) : now;
}

/** Takes an item out of the queue again, unless it was handed over meanwhile: it is a draft as before. */
export async function unqueueItem(
  worker: Worker,
  item: FeedbackItem,
  draft: Draft,
): Promise<Result<unknown, Problem>> {
  const now = await stillMine(worker, item.id);
  if (!now.ok) return now;
  const gone = now.value === null ? ok(true) : await removeItem(worker, now.value);
  return gone.ok ? worker.ask('feedback.draft', { id: draft.id, draft }) : gone;
}

/** An item as it stands, null where there is none; a problem where it is out of her hands. */
async function stillMine(worker: Worker, id: string): Promise<Result<Stamped | null, Problem>> {
  const read = await worker.ask('feedback.items', { ids: [id] });
  if (!read.ok) return read;
  const [now = null] = stamped(read.value.items);
  return now === null || isStillMine(now.item) ? ok(now) : fail(problem('storage-failed', 'stamp'));
}

export interface HandedOver {
  readonly sent: SentBundle;
  readonly file: Blob;
}

/**
 * Makes the file first, then marks its items in one transaction: whoever dies between has a file less and nothing
 * marked; after it the file can be made again from what is marked.
 */
export async function handOverItems(
  worker: Worker,
  items: readonly Stamped[],
  to: Recipient,
  passphrase: string | null,
  checks: readonly HandedCheck[] = [],
): Promise<Result<HandedOver, Problem>> {
  const hand = handOf(worker);
  const bundle = worker.newId();
  const marked = items.map(({ item, stamp }) => ({ item: handOver(item, to, bundle, hand), stamp }));
  const sent: SentBundle = {
    bundle,
    to,
    at: hand.now,
    items: items.map(({ item }) => item.id),
    ...(checks.length === 0 ? {} : { checks: nameless(checks) }),
  };
  const file = await write(
    worker,
    sent,
    marked.map(({ item }) => item),
    checks,
    passphrase,
  );
  const done = await commit(worker, {
    put: marked.map(({ item, stamp }) => filed(worker, item, stamp)),
    records: [{ kind: 'sent', key: bundle, value: sent }],
  });
  return done.ok ? ok({ sent, file }) : done;
}

/** The file of an earlier hand-over, from its items as they stand now. */
export async function fileAgain(
  worker: Worker,
  sent: SentBundle,
  passphrase: string | null,
): Promise<Result<Blob, Problem>> {
  const items = await itemsOf(worker, sent);
  if (!items.ok) return items;
  return ok(
    await write(
      worker,
      sent,
      items.value.map(({ item }) => item),
      sent.checks ?? [],
      passphrase,
    ),
  );
}

/** Notes in each item that this handing over did not take place. */
export async function undoHandOver(worker: Worker, sent: SentBundle): Promise<Result<true, Problem>> {
  const items = await itemsOf(worker, sent);
  if (!items.ok) return items;
  const hand = handOf(worker);
  return commit(worker, {
    put: items.value.map(({ item, stamp }) => filed(worker, takeBack(item, sent.bundle, hand), stamp)),
    dropRecords: [{ kind: 'sent', key: sent.bundle }],
  });
}

async function itemsOf(worker: Worker, sent: SentBundle): Promise<Result<readonly Stamped[], Problem>> {
  const read = await worker.ask('feedback.items', { ids: sent.items.slice(0, 1000) });
  return read.ok ? ok(stamped(read.value.items)) : read;
}

async function write(
  worker: Worker,
  sent: SentBundle,
  items: readonly FeedbackItem[],
  checks: readonly BundledSectionCheck[],
  passphrase: string | null,
): Promise<Blob> {
  const { writeBundle } = await import('../../exports/bundle/write-bundle.ts');
  const { bundle, to, at } = sent;
  return writeBundle({ bundle, from: worker.author, to, madeAt: at, items, checks }, passphrase);
}

/** As `fileName` wants it: without the first dot. */
export const bundleEnding = bundleExtension.slice(1);

/** The checks of her sections from what is at hand; none where nothing was read, or it cannot be had now. */
export async function sectionChecks(
  { ask, now }: Pick<Worker, 'ask' | 'now'>,
  names: boolean,
): Promise<readonly HandedCheck[]> {
  const basis = await ask('feedback.school', {});
  if (!basis.ok) return [];
  const { makeHandedChecks } = await import('../../core/school/make-handed-checks.ts');
  const { schoolDataOf } = await import('../../core/school/school-data-of.ts');
  const { data, decisions, maxAgeMs } = basis.value;
  return makeHandedChecks(schoolDataOf(data), {
    decisions: decisions.map(({ decision }) => decision),
    freshness: { now: now(), maxAgeMs },
    names,
  });
}
