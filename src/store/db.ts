import { Dexie, type EntityTable } from 'dexie';

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

export type Database = Dexie & {
  sealed: EntityTable<SealedRow, 'id'>;
  plain: EntityTable<OpenRow, 'id'>;
  profiles: EntityTable<ProfileRow, 'id'>;
  links: EntityTable<LinkRow, 'id'>;
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
  return db;
}
