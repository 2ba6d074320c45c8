import * as z from 'zod/mini';
import { feedbackItemSchema, type FeedbackItem } from '../core/feedback/feedback-item.ts';
import { filedAs } from '../core/feedback/filed-item.ts';
import { itemSummarySchema, summaryOf, type ItemSummary } from '../core/feedback/item-summary.ts';
import { list } from '../core/snapshot-schema.ts';
import {
  blockSize,
  type FeedbackRecord,
  type FeedbackRows,
  type ReadRow,
  type RecordKey,
  type WriteRow,
} from './feedback-rows.ts';

/** Remarks as items: parsed on the way out, summed up on the way in. For pages that may open the database. */

/** Another page may be quicker a few times; for ever means that something is wrong. */
const mostAttempts = 20;
/** Items opened at a time where very many are changed. */
const openAtOnce = 100;

const blockSchema = list(itemSummarySchema, blockSize);

export interface FeedbackChange {
  readonly put?: readonly FeedbackItem[];
  readonly remove?: readonly string[];
  readonly records?: readonly FeedbackRecord[];
  readonly dropRecords?: readonly RecordKey[];
}

export interface OpenBlock {
  readonly stamp: string;
  readonly items: readonly ItemSummary[];
}

export class FeedbackStore {
  readonly rows: FeedbackRows;

  constructor(rows: FeedbackRows) {
    this.rows = rows;
  }

  /** Items of these ids that are there and open. */
  async items(ids: readonly string[]): Promise<readonly FeedbackItem[]> {
    return (await this.rows.read(ids)).map(itemOf).filter((item) => item !== null);
  }

  /**
   * Reads the items of `ids`, lets `work` say what follows from them, and writes that at once; anew on what then
   * stands when another page wrote in between. `ids` must name all that may be written or removed. `work` may be
   * called several times and must do nothing itself. Null from it: nothing is written.
   */
  async update(
    ids: readonly string[],
    work: (items: ReadonlyMap<string, FeedbackItem>) => FeedbackChange | null,
  ): Promise<FeedbackChange | null> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const read = await this.rows.read(ids);
      const items = new Map<string, FeedbackItem>();
      for (const row of read) {
        const item = openItem(row);
        items.set(item.id, item);
      }
      const change = work(items);
      if (change === null) return null;
      const stamps = new Map(read.map(({ id, stamp }) => [id, stamp]));
      const done = await this.rows.commit({
        put: change.put?.map((item) => ({
          ...filedAs(item, this.rows.profile),
          stamp: stamps.get(item.id) ?? null,
        })),
        remove: change.remove?.map((id) => ({ id, stamp: stamps.get(id) ?? '' })),
        records: change.records,
        dropRecords: change.dropRecords,
      });
      if (done) return change;
    }
    throw new TooManyWrite();
  }

  /**
   * The same for very many items of which each is changed by itself (`work`; null: it goes): they are opened and sealed
   * a hundred at a time, so that only sealed ones are held, and all of them are written at once or none is. Answers
   * the ids of those that changed.
   */
  async updateEach(
    ids: readonly string[],
    work: (item: FeedbackItem) => FeedbackItem | null,
    dropRecords: readonly RecordKey[] = [],
  ): Promise<ReadonlySet<string>> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const put: WriteRow[] = [];
      const remove: { id: string; stamp: string }[] = [];
      const one = async (row: ReadRow): Promise<void> => {
        const { id, stamp } = row;
        const before = openItem(row);
        const after = work(before);
        if (after === null) remove.push({ id, stamp });
        else if (after !== before) {
          const { stage, summary, value } = filedAs(after, this.rows.profile);
          const sealed = await this.rows.sealItem(id, value);
          put.push({ id, stamp, stage, summary, value: null, sealed });
        }
      };
      for (let at = 0; at < ids.length; at += openAtOnce)
        await Promise.all((await this.rows.read(ids.slice(at, at + openAtOnce))).map(one));
      const changed = new Set([...put, ...remove].map(({ id }) => id));
      if (changed.size === 0 && dropRecords.length === 0) return changed;
      if (await this.rows.commit({ put, remove, dropRecords })) return changed;
    }
    throw new TooManyWrite();
  }

  /**
   * A block's summaries; null when there is no such block. One of an older version, or that does not open, is made
   * anew from its items: summaries are always derived.
   */
  async block(id: string): Promise<OpenBlock | null> {
    const row = await this.rows.block(id);
    if (row === null) return null;
    const parsed = z.safeParse(blockSchema, await this.rows.openBlock(row));
    if (parsed.success) return { stamp: row.stamp, items: parsed.data };
    const items = (await this.rows.ofBlock(id)).map(itemOf).filter((item) => item !== null);
    return { stamp: row.stamp, items: items.map(summaryOf) };
  }
}

class TooManyWrite extends Error {
  override readonly message = 'Too many pages write at once';
}

/** A row that does not open is no reason to write over it. */
function openItem(row: ReadRow): FeedbackItem {
  const item = itemOf(row);
  if (item === null) throw new Error('A remark does not open');
  return item;
}

export function itemOf(row: ReadRow): FeedbackItem | null {
  const parsed = z.safeParse(feedbackItemSchema, row.value);
  return parsed.success ? parsed.data : null;
}
