import * as z from 'zod/mini';
import type { BundleFault } from '../../core/feedback/bundle-format.ts';
import { authorRefSchema, type AuthorRef } from '../../core/feedback/author-ref.ts';
import { clusterDecisionSchema, type ClusterDecision } from '../../core/feedback/cluster-decision.ts';
import { recipients, type FeedbackItem } from '../../core/feedback/feedback-item.ts';
import { ownReplies, parseSaid, type Namesake, type OwnReplies } from '../../core/feedback/own-replies.ts';
import { addsNothing, mergeItems } from '../../core/feedback/merge-items.ts';
import { standingOf } from '../../core/feedback/standing.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { readBundle, type BundleRead } from '../../exports/bundle/read-bundle.ts';
import {
  checksOfBundleSchema,
  nameless,
  standingChecks,
  type ChecksOfBundle,
} from '../../core/school/handed-check.ts';
import type { FeedbackRecord, RecordKey } from '../../store/feedback-rows.ts';
import type { FeedbackChange, FeedbackStore } from '../../store/feedback-store.ts';

/** What a bundle brought. */
export interface Received {
  readonly bundle: string;
  readonly from: string;
  readonly school: string | null;
  readonly added: number;
  /** Items that were known and now say more. */
  readonly changed: number;
  readonly same: number;
  /** Of those added or changed, how many ask for a choice between branches. */
  readonly conflicts: number;
  /** Remarks of others in a file of replies, which a teacher's queue does not take. */
  readonly others: number;
  /** In a file of replies, remarks of other keys under her name; taken are those of which she said that they are hers. */
  readonly namesakes: readonly Namesake[];
  /** Section checks in it. */
  readonly checks: number;
}

/** That a bundle was taken in, and what it brought the first time. */
export const receivedBundleSchema = z.object({
  bundle: z.string(),
  name: z.string(),
  from: authorRefSchema,
  to: z.enum(recipients),
  madeAt: z.number(),
  takenAt: z.number(),
  items: z.number(),
  checks: z.number(),
});
export type ReceivedBundle = z.infer<typeof receivedBundleSchema>;

/** Record kinds of the store. */
export const recordKinds = {
  received: 'received',
  sent: 'sent',
  cluster: 'cluster',
  checks: 'checks',
  /** What she said of authors of her name: that they are she, on another computer, or somebody else. */
  own: 'own',
} as const;

export const parseDecision = (value: unknown): ClusterDecision | null => {
  const parsed = z.safeParse(clusterDecisionSchema, value);
  return parsed.success ? parsed.data : null;
};

/** Ends the transaction: nothing of the bundle is written. */
class Refused extends Error {
  readonly fault: 'contradiction' | 'too-large';
  constructor(fault: Refused['fault']) {
    super(fault);
    this.fault = fault;
  }
}

export interface ImportOptions {
  /** When, shown in the list of bundles. */
  readonly now: number;
  /** Whether children that section checks name are kept: only behind a PIN (docs/decisions/0007). */
  readonly keepNames: boolean;
  /** A teacher only: her queue takes of a file of replies what she wrote. Null: whoever receives from others. */
  readonly only: AuthorRef | null;
}

/** Takes a bundle in: all of it in one transaction, or nothing. Once it is in, taking it in again changes nothing. */
export async function importBundle(
  store: FeedbackStore,
  file: Blob,
  name: string,
  passphrase: string | null,
  { now, keepNames, only }: ImportOptions,
): Promise<Result<Received, BundleFault>> {
  const read = await readBundle(file, passphrase);
  if (!read.ok) return read;
  const whole = read.value;
  const sorted = only === null || whole.about.to !== 'teacher' ? null : await repliesTo(store, whole, only);
  // What was decided on problems of many is nothing of hers.
  const bundle = sorted === null ? whole : { ...whole, items: sorted.own, decisions: [] };
  const { others, namesakes } = sorted ?? { others: 0, namesakes: [] };
  const ids = bundle.items.map(({ id }) => id);
  const known = await store.rows.records(recordKinds.cluster);
  const decided = new Set(known.map((value) => parseDecision(value)?.id));
  const wasHere = (await store.rows.record(recordKinds.received, bundle.bundle)) !== null;
  const older = bundle.checks.length === 0 ? [] : await overtaken(store, bundle);
  let received: Received | null = null;
  try {
    await store.update(ids, (items) => {
      const merged = mergeAll(bundle, items);
      received = { ...merged.received, others, namesakes };
      const records: FeedbackRecord[] = bundle.decisions
        .filter((decision) => !decided.has(decision.id))
        .map((decision) => ({ kind: recordKinds.cluster, key: decision.id, value: decision }));
      if (!wasHere) records.push(...recordsOf(bundle, name, now, keepNames));
      if (merged.put.length === 0 && records.length === 0) return null;
      return { put: merged.put, records, dropRecords: wasHere ? [] : older } satisfies FeedbackChange;
    });
  } catch (error) {
    if (error instanceof Refused) return fail(error.fault);
    throw error;
  }
  if (received === null) throw new Error('An import without a result');
  return ok(received);
}

async function repliesTo(store: FeedbackStore, { items }: BundleRead, me: AuthorRef): Promise<OwnReplies> {
  const said = await store.rows.records(recordKinds.own);
  const known = said.flatMap((value) => parseSaid(value) ?? []);
  return ownReplies(items, me, new Map(known.map(({ key, said: whose }) => [key, whose])));
}

function mergeAll(
  bundle: BundleRead,
  items: ReadonlyMap<string, FeedbackItem>,
): { readonly put: readonly FeedbackItem[]; readonly received: Omit<Received, 'others' | 'namesakes'> } {
  const put: FeedbackItem[] = [];
  let added = 0;
  for (const incoming of bundle.items) {
    const mine = items.get(incoming.id);
    // Merged with itself where it is new: that puts its changes into their one order.
    const merged = mergeItems(mine ?? incoming, incoming);
    if (typeof merged === 'string') throw new Refused(merged);
    if (mine === undefined) added += 1;
    if (mine === undefined || !addsNothing(mine, incoming)) put.push(merged);
  }
  const { from } = bundle.about;
  return {
    put,
    received: {
      bundle: bundle.bundle,
      from: from.name,
      school: from.school?.name ?? null,
      added,
      changed: put.length - added,
      same: bundle.items.length - put.length,
      conflicts: put.filter((item) => standingOf(item).conflicts.length > 0).length,
      checks: bundle.checks.length,
    },
  };
}

/** Checks of the same author that the new ones replace section by section: what nobody will look at is not kept. */
async function overtaken(store: FeedbackStore, bundle: BundleRead): Promise<readonly RecordKey[]> {
  const { key } = bundle.about.from;
  const kept = (await store.rows.records(recordKinds.checks)).flatMap((value) => {
    const parsed = z.safeParse(checksOfBundleSchema, value);
    return parsed.success && parsed.data.from.key === key ? [parsed.data] : [];
  });
  const fresh = { bundle: bundle.bundle, from: bundle.about.from, checks: bundle.checks };
  const standing = new Set(standingChecks([...kept, fresh]).checks.map((each) => each.bundle));
  return kept
    .filter(({ bundle: id }) => !standing.has(id))
    .map(({ bundle: id }) => ({ kind: recordKinds.checks, key: id }));
}

function recordsOf(
  bundle: BundleRead,
  name: string,
  now: number,
  keepNames: boolean,
): readonly FeedbackRecord[] {
  const { about, checks } = bundle;
  const value: ReceivedBundle = {
    bundle: bundle.bundle,
    name: name.slice(0, 200),
    from: about.from,
    to: about.to,
    madeAt: about.madeAt,
    takenAt: now,
    items: bundle.items.length,
    checks: checks.length,
  };
  const received = { kind: recordKinds.received, key: bundle.bundle, value };
  if (checks.length === 0) return [received];
  const kept: ChecksOfBundle = {
    bundle: bundle.bundle,
    from: about.from,
    checks: keepNames ? [...checks] : nameless(checks),
  };
  return [received, { kind: recordKinds.checks, key: bundle.bundle, value: kept }];
}
