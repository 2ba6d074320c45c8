import type { Database, SealedRow } from './db.ts';
import { SealedStore } from './sealed.ts';

/**
 * A person's sealed rows as they stood at one moment, from one read: for whoever opens a thousand of them. What is written
 * afterwards, through it as well, is not seen by it.
 */
export class SealedMoment extends SealedStore {
  readonly rows: readonly SealedRow[];
  readonly #byId: ReadonlyMap<string, SealedRow>;
  readonly #byKind: ReadonlyMap<string, readonly SealedRow[]>;

  constructor(db: Database, profile: string, key: CryptoKey, rows: readonly SealedRow[]) {
    super(db, profile, key);
    this.rows = rows;
    this.#byId = new Map(rows.map((row) => [row.id, row]));
    this.#byKind = Map.groupBy(rows, ({ kind }) => kind);
  }

  static async of(db: Database, profile: string, key: CryptoKey): Promise<SealedMoment> {
    const rows = await db.sealed.where('id').startsWith(`${profile}|`).toArray();
    return new SealedMoment(db, profile, key, rows);
  }

  protected override row(id: string): Promise<SealedRow | undefined> {
    return Promise.resolve(this.#byId.get(id));
  }

  protected override ofKind(kind: string): Promise<readonly SealedRow[]> {
    return Promise.resolve(this.#byKind.get(kind) ?? []);
  }
}
