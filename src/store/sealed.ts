import type { Database, SealedRow } from './db.ts';
import { seal, unseal } from './seal.ts';

/** `shut`: no key of today opens it; `unreadable`: opened, but nothing that this version knows (`raw` as it was). */
export type Read<T> =
  | { readonly state: 'none' }
  | { readonly state: 'shut' }
  | { readonly state: 'unreadable'; readonly raw: unknown }
  | { readonly state: 'read'; readonly value: T };

/** Reads and writes sealed values of one person whose key is open. Values are parsed by the caller's parser on the way out. */
export class SealedStore {
  readonly #db: Database;
  readonly profile: string;
  readonly #key: CryptoKey;

  constructor(db: Database, profile: string, key: CryptoKey) {
    this.#db = db;
    this.profile = profile;
    this.#key = key;
  }

  #id(kind: string, key: string): string {
    return `${this.profile}|${kind}|${key}`;
  }

  /** The sealed row of a value, for whoever writes it together with others. */
  async seal(kind: string, key: string, capturedAt: number, value: unknown): Promise<SealedRow> {
    const id = this.#id(kind, key);
    return { id, profile: this.profile, kind, key, capturedAt, ...(await seal(this.#key, id, value)) };
  }

  /** One put: a worker that dies before it leaves the old value, after it the new one. */
  async put(kind: string, key: string, capturedAt: number, value: unknown): Promise<void> {
    await this.#db.sealed.put(await this.seal(kind, key, capturedAt, value));
  }

  async get<T>(kind: string, key: string, parse: (value: unknown) => T | null): Promise<T | null> {
    const row = await this.row(this.#id(kind, key));
    return row === undefined ? null : this.#open(row, parse);
  }

  /** The same with the reason where there is no value: for what must not be taken for nothing and written over. */
  async read<T>(kind: string, key: string, parse: (value: unknown) => T | null): Promise<Read<T>> {
    const row = await this.row(this.#id(kind, key));
    if (row === undefined) return { state: 'none' };
    try {
      const raw = await unseal(this.#key, row.id, row);
      if (raw === null) return { state: 'shut' };
      const value = parse(raw);
      return value === null ? { state: 'unreadable', raw } : { state: 'read', value };
    } catch {
      return { state: 'unreadable', raw: null };
    }
  }

  /** Keys at which something of this kind is kept, readable or not. */
  async keys(kind: string): Promise<string[]> {
    return (await this.ofKind(kind)).map(({ key }) => key);
  }

  /** All values of a kind that open and parse; the others are left for retention to remove. */
  async all<T>(kind: string, parse: (value: unknown) => T | null): Promise<T[]> {
    const rows = await this.ofKind(kind);
    const values = await Promise.all(rows.map((row) => this.#open(row, parse)));
    return values.filter((value): value is Awaited<T> & T => value !== null);
  }

  async remove(kind: string, key: string): Promise<void> {
    await this.#db.sealed.delete(this.#id(kind, key));
  }

  /** The two ways in which rows are read. */
  protected row(id: string): Promise<SealedRow | undefined> {
    return this.#db.sealed.get(id);
  }
  protected ofKind(kind: string): Promise<readonly SealedRow[]> {
    return this.#db.sealed.where('[profile+kind]').equals([this.profile, kind]).toArray();
  }

  async #open<T>(row: SealedRow, parse: (value: unknown) => T | null): Promise<T | null> {
    const value = await unseal(this.#key, row.id, row);
    return value === null ? null : parse(value);
  }
}

/** The same row under another key; null when the old key does not open it. */
export async function reseal(row: SealedRow, from: CryptoKey, to: CryptoKey): Promise<SealedRow | null> {
  const value = await unseal(from, row.id, row);
  return value === null ? null : { ...row, ...(await seal(to, row.id, value)) };
}
