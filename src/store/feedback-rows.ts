import type { Database, FeedbackBlockRow, FeedbackRecordRow, FeedbackRow } from './db.ts';
import { sealSmall as seal, unsealSmall as unseal, type Sealed } from './seal.ts';

/**
 * The sealed rows of a person's remarks: items one by one, and beside them blocks of summaries that open a queue of
 * 100,000 in some hundred steps. Knows nothing of what stands in them, so that the background stays small.
 *
 * Everything that belongs together is written in one transaction. Sealing cannot happen inside one, so rows carry
 * stamps: what was read before is looked at again inside, and if another page was quicker nothing is written.
 */

/** Summaries in a block: some 100 kB, which opens in a few milliseconds. */
export const blockSize = 250;

/** An item as read: its value is to be parsed by whoever knows what it is. */
export interface ReadRow {
  readonly id: string;
  readonly stamp: string;
  readonly block: string;
  /** Null: it does not open. */
  readonly value: unknown;
}

/** An item to be written. `stamp`: of the row it was read from; null where there was none. */
export interface WriteRow {
  readonly id: string;
  readonly stamp: string | null;
  readonly stage: 'mine' | 'held';
  readonly value: unknown;
  /** What `sealItem` made of the value, where very many are written at once: the value itself is not held then. */
  readonly sealed?: Sealed;
  readonly summary: { readonly id: string };
}

export interface RecordKey {
  readonly kind: string;
  readonly key: string;
}
export interface FeedbackRecord extends RecordKey {
  readonly value: unknown;
}

/** What is to be written at once, or not at all. */
export interface RowChange {
  readonly put?: readonly WriteRow[] | undefined;
  readonly remove?: readonly { readonly id: string; readonly stamp: string }[] | undefined;
  readonly records?: readonly FeedbackRecord[] | undefined;
  readonly dropRecords?: readonly RecordKey[] | undefined;
}

interface Blocks {
  readonly blockOf: ReadonlyMap<string, string>;
  readonly filled: readonly (readonly [string, readonly { readonly id: string }[]])[];
  readonly stamps: ReadonlyMap<string, string>;
}

export class FeedbackRows {
  readonly #db: Database;
  readonly #key: CryptoKey;
  readonly #newId: () => string;
  readonly profile: string;

  constructor(db: Database, profile: string, key: CryptoKey, newId: () => string) {
    this.#db = db;
    this.profile = profile;
    this.#key = key;
    this.#newId = newId;
  }

  #id(id: string): string {
    return `${this.profile}|${id}`;
  }

  async #read(row: FeedbackRow): Promise<ReadRow> {
    const id = row.id.slice(this.profile.length + 1);
    return { id, stamp: row.stamp, block: row.block, value: await unseal(this.#key, row.id, row) };
  }

  /** Items of these ids that are there; drafts are none. */
  async read(ids: readonly string[]): Promise<readonly ReadRow[]> {
    const rows = await this.#db.feedback.bulkGet(ids.map((id) => this.#id(id)));
    const items = rows.filter((row) => row !== undefined && row.stage !== 'draft');
    return Promise.all(items.map((row) => this.#read(row as FeedbackRow)));
  }

  async ofStage(stage: FeedbackRow['stage']): Promise<readonly ReadRow[]> {
    const rows = await this.#db.feedback.where('[profile+stage]').equals([this.profile, stage]).toArray();
    return Promise.all(rows.map((row) => this.#read(row)));
  }

  async ofBlock(block: string): Promise<readonly ReadRow[]> {
    const all = this.#db.feedback.where('profile').equals(this.profile);
    const rows = await all.filter((row) => row.block === block).toArray();
    return Promise.all(rows.map((row) => this.#read(row)));
  }

  async count(stage: FeedbackRow['stage']): Promise<number> {
    return this.#db.feedback.where('[profile+stage]').equals([this.profile, stage]).count();
  }

  /** Writes all of it, or nothing when a row is not what it was when it was read: false. */
  async commit(change: RowChange): Promise<boolean> {
    const { put = [], remove = [], records = [], dropRecords = [] } = change;
    const blocks = await this.#blocksFor(put, remove);
    const rows = await Promise.all(put.map((item) => this.#rowOf(item, blocks.blockOf.get(item.id) ?? '')));
    const blockRows = await Promise.all(blocks.filled.map(([id, items]) => this.#sealBlock(id, items)));
    const recordRows = await Promise.all(records.map((record) => this.#sealRecord(record)));
    const { feedback, feedbackBlocks, feedbackRecords } = this.#db;
    return this.#db.transaction('rw', feedback, feedbackBlocks, feedbackRecords, async () => {
      const touched = [...put, ...remove];
      const now = await feedback.bulkGet(touched.map(({ id }) => this.#id(id)));
      // A draft under the same id is what the item was written from.
      const stampNow = now.map((row) => (row === undefined || row.stage === 'draft' ? null : row.stamp));
      if (touched.some(({ stamp }, at) => stamp !== stampNow[at])) return false;
      const blocksNow = await feedbackBlocks.bulkGet(blocks.filled.map(([id]) => id));
      if (blocks.filled.some(([id], at) => blocksNow[at]?.stamp !== blocks.stamps.get(id))) return false;
      await feedback.bulkPut(rows);
      await feedback.bulkDelete(remove.map(({ id }) => this.#id(id)));
      await feedbackBlocks.bulkPut(blockRows.filter(({ count }) => count > 0));
      await feedbackBlocks.bulkDelete(blockRows.filter(({ count }) => count === 0).map(({ id }) => id));
      await feedbackRecords.bulkPut(recordRows);
      await feedbackRecords.bulkDelete(dropRecords.map(({ kind, key }) => this.#id(`${kind}|${key}`)));
      return true;
    });
  }

  /** The blocks that a change touches, as they will be. */
  async #blocksFor(put: readonly WriteRow[], remove: readonly { readonly id: string }[]): Promise<Blocks> {
    const before = await this.#db.feedback.bulkGet([...put, ...remove].map(({ id }) => this.#id(id)));
    const old = new Map(before.filter((row) => row !== undefined).map((row) => [row.id, row.block]));
    const oldOf = (id: string): string => old.get(this.#id(id)) ?? '';
    const wanted = [...new Set(old.values())].filter((block) => block !== '');
    const rows = (await this.#db.feedbackBlocks.bulkGet(wanted)).filter((row) => row !== undefined);
    if (put.some(({ id }) => oldOf(id) === '')) {
      const roomy = await this.#db.feedbackBlocks
        .where('[profile+count]')
        .between([this.profile, 0], [this.profile, blockSize - 1], true, true)
        .last();
      if (roomy !== undefined && !wanted.includes(roomy.id)) rows.push(roomy);
    }
    const contents = new Map<string, Map<string, { readonly id: string }>>();
    for (const row of rows) {
      // A block that does not open is left to be made anew; what is written now goes into another.
      const summaries = await this.openBlock(row);
      if (summaries !== null) contents.set(row.id, new Map(summaries.map((each) => [each.id, each])));
    }
    for (const { id } of remove) contents.get(oldOf(id))?.delete(id);
    const blockOf = new Map<string, string>();
    const ofItems = put.filter(({ id }) => contents.has(oldOf(id)));
    for (const { id, summary } of ofItems) {
      contents.get(oldOf(id))?.set(id, summary);
      blockOf.set(id, oldOf(id));
    }
    let room = [...contents].find(([, items]) => items.size < blockSize)?.[0];
    for (const { id, summary } of put.filter((item) => !blockOf.has(item.id))) {
      if (room === undefined || (contents.get(room)?.size ?? 0) >= blockSize)
        room = this.#id(`block-${this.#newId()}`);
      contents.set(room, (contents.get(room) ?? new Map<string, { readonly id: string }>()).set(id, summary));
      blockOf.set(id, room);
    }
    return {
      blockOf,
      filled: [...contents].map(([id, items]) => [id, [...items.values()]] as const),
      stamps: new Map(rows.map(({ id, stamp }) => [id, stamp])),
    };
  }

  sealItem(id: string, value: unknown): Promise<Sealed> {
    return seal(this.#key, this.#id(id), value);
  }

  async #rowOf(item: WriteRow, block: string): Promise<FeedbackRow> {
    const { id, stage } = item;
    const sealed = item.sealed ?? (await this.sealItem(id, item.value));
    return { id: this.#id(id), profile: this.profile, stage, block, stamp: this.#newId(), ...sealed };
  }

  async #sealBlock(id: string, items: readonly unknown[]): Promise<FeedbackBlockRow> {
    const sealed = await seal(this.#key, id, items);
    return { id, profile: this.profile, count: items.length, stamp: this.#newId(), ...sealed };
  }

  /** The summaries of a block, to be parsed by whoever shows them; null when it does not open. */
  async openBlock(row: FeedbackBlockRow): Promise<readonly { readonly id: string }[] | null> {
    const value = await unseal(this.#key, row.id, row);
    return Array.isArray(value) && value.length === row.count ? (value as { readonly id: string }[]) : null;
  }

  async block(id: string): Promise<FeedbackBlockRow | null> {
    return (await this.#db.feedbackBlocks.get(id)) ?? null;
  }

  /** Which blocks there are, each with its stamp: only what has changed since is opened anew. */
  async blockStamps(): Promise<ReadonlyMap<string, string>> {
    const { profile } = this;
    const rows = this.#db.feedbackBlocks.where('[profile+stamp]').between([profile, ''], [profile, '\uffff']);
    // Keys only: the sealed data of hundreds of blocks is not read for this.
    const [ids, keys] = await this.#db.transaction('r', this.#db.feedbackBlocks, () =>
      Promise.all([rows.clone().primaryKeys(), rows.clone().keys()]),
    );
    return new Map(ids.map((id, at) => [id, String((keys[at] as unknown as readonly string[])[1])]));
  }

  async #sealRecord({ kind, key, value }: FeedbackRecord): Promise<FeedbackRecordRow> {
    const id = this.#id(`${kind}|${key}`);
    return { id, profile: this.profile, kind, ...(await seal(this.#key, id, value)) };
  }

  async record(kind: string, key: string): Promise<unknown> {
    const row = await this.#db.feedbackRecords.get(this.#id(`${kind}|${key}`));
    return row === undefined ? null : unseal(this.#key, row.id, row);
  }

  async records(kind: string): Promise<readonly unknown[]> {
    const rows = await this.#db.feedbackRecords
      .where('[profile+kind]')
      .equals([this.profile, kind])
      .toArray();
    return Promise.all(rows.map((row) => unseal(this.#key, row.id, row)));
  }

  /** One put: a page that dies before it leaves the draft as it was, after it as it is. */
  async putDraft(id: string, value: unknown): Promise<void> {
    const row = this.#id(id);
    const sealed = await seal(this.#key, row, value);
    const { feedback } = this.#db;
    await this.#db.transaction('rw', feedback, async () => {
      const now = await feedback.get(row);
      // The remark is in the queue already, and this is a late keystroke of its form.
      if (now !== undefined && now.stage !== 'draft') return;
      const stamp = this.#newId();
      await feedback.put({ id: row, profile: this.profile, stage: 'draft', block: '', stamp, ...sealed });
    });
  }

  async dropDraft(id: string): Promise<void> {
    const row = this.#db.feedback.where('id').equals(this.#id(id));
    await row.and(({ stage }) => stage === 'draft').delete();
  }
}
