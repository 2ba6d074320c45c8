import { Dexie, type EntityTable } from 'dexie';
import { stampChanges, type StampRow } from './stamps.ts';

/**
 * The three kinds of storage (architecture decision 5) as tables. Only background, workspace and popup may import
 * this file: in a content script IndexedDB would be the host page's.
 */

/** Anything with a child's name, number or mark: AES-GCM over the compressed JSON. Kind and key hold no names. */
export interface SealedRow {
  /** `profile|kind|key` */
  readonly id: string;
  readonly profile: string;
  readonly kind: string;
  readonly key: string;
  readonly capturedAt: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Counts, ids and labels of classes, cursors, badges: readable without a key. */
export interface OpenRow {
  /** `profile|key`, or `device|key` for what belongs to the browser. */
  readonly id: string;
  readonly profile: string;
  readonly value: unknown;
}

/** A person on this browser. */
export interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly createdAt: number;
  /** How the data key is kept; see keys.ts. */
  readonly lock: KeyKeeping;
}

export type KeyKeeping =
  /** Shared computer without PIN: the key lives in session storage only and is gone with the browser. */
  | { readonly way: 'session' }
  /** Own computer without PIN: a key that cannot be exported, kept in this database. */
  | { readonly way: 'kept'; readonly key: CryptoKey }
  /** With a PIN: the key is wrapped by one derived from it. */
  | {
      readonly way: 'pin';
      readonly salt: Uint8Array<ArrayBuffer>;
      readonly iterations: number;
      readonly iv: Uint8Array<ArrayBuffer>;
      readonly wrapped: ArrayBuffer;
    };

/** A platform account that a person said is theirs. */
export interface LinkRow {
  /** `profile|platform` */
  readonly id: string;
  readonly profile: string;
  readonly platform: 'darsak' | 'openemis';
  readonly host: string;
  readonly userKey: string;
  readonly displayName: string;
  readonly linkedAt: number;
}

/**
 * A remark with its history, or a draft of one; sealed with the feedback key (feedback-key.ts). Nothing here expires.
 * Stage and block are what finding needs and say nothing of what was written.
 */
export interface FeedbackRow {
  /** `profile|id` */
  readonly id: string;
  readonly profile: string;
  /** draft: being written; mine: queued and in nobody else's hands; held: everything else. */
  readonly stage: 'draft' | 'mine' | 'held';
  /** The block that holds its summary; empty for drafts. */
  readonly block: string;
  /** New with every writing: who read an older one does not write over a newer one. */
  readonly stamp: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Summaries of some hundred items, sealed together so that a long queue opens in few steps. */
export interface FeedbackBlockRow {
  /** `profile|block` */
  readonly id: string;
  readonly profile: string;
  readonly count: number;
  readonly stamp: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** What belongs to the queue and is no item: bundles taken in and given out, decisions on clusters, the author. */
export interface FeedbackRecordRow {
  /** `profile|kind|key` */
  readonly id: string;
  readonly profile: string;
  readonly kind: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The feedback key of a person (docs/decisions/0007). */
export type FeedbackKeyRow =
  | { readonly profile: string; readonly way: 'kept'; readonly key: CryptoKey }
  | {
      readonly profile: string;
      readonly way: 'wrapped';
      readonly iv: Uint8Array<ArrayBuffer>;
      readonly wrapped: ArrayBuffer;
    };

export type Database = Dexie & {
  sealed: EntityTable<SealedRow, 'id'>;
  plain: EntityTable<OpenRow, 'id'>;
  profiles: EntityTable<ProfileRow, 'id'>;
  links: EntityTable<LinkRow, 'id'>;
  feedback: EntityTable<FeedbackRow, 'id'>;
  feedbackBlocks: EntityTable<FeedbackBlockRow, 'id'>;
  feedbackRecords: EntityTable<FeedbackRecordRow, 'id'>;
  feedbackKeys: EntityTable<FeedbackKeyRow, 'profile'>;
  stamps: EntityTable<StampRow, 'id'>;
};

export const databaseName = 'mutabiq';

export function openDatabase(): Database {
  const db = new Dexie(databaseName) as Database;
  db.version(1).stores({
    sealed: 'id, profile, [profile+kind], capturedAt',
    plain: 'id, profile',
    profiles: 'id',
    links: 'id, profile',
  });
  db.version(2).stores({
    feedback: 'id, profile, [profile+stage]',
    feedbackBlocks: 'id, profile, [profile+count], [profile+stamp]',
    feedbackRecords: 'id, [profile+kind]',
    feedbackKeys: 'profile',
  });
  db.version(3).stores({ stamps: 'id' });
  db.use(stampChanges);
  // Dexie holds an opening that failed against the database for as long as the page lives; the next question opens it anew.
  db.on('close', () =>
    setTimeout(() => {
      if (db.hasFailed() && !db.hasBeenClosed()) db.close({ disableAutoOpen: false });
    }),
  );
  return db;
}
