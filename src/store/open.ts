import type { Database } from './db.ts';

/** Small values that hold no child's data: settings, cursors, counts. Belongs to a person, or to `device`. */
export class OpenStore {
  readonly #db: Database;
  readonly #profile: string;

  constructor(db: Database, profile: string) {
    this.#db = db;
    this.#profile = profile;
  }

  async get<T>(key: string, parse: (value: unknown) => T | null): Promise<T | null> {
    const row = await this.#db.plain.get(`${this.#profile}|${key}`);
    return row === undefined ? null : parse(row.value);
  }

  async put(key: string, value: unknown): Promise<void> {
    await this.#db.plain.put({ id: `${this.#profile}|${key}`, profile: this.#profile, value });
  }

  /**
   * Reads, changes and writes as one: nobody's change of the same moment is lost, in whatever page it is made.
   * `how` answers what to write, or null to leave the value as it is. Answers what stands afterwards.
   */
  change<T>(
    key: string,
    parse: (value: unknown) => T | null,
    how: (value: T | null) => T | null,
  ): Promise<T | null> {
    return this.#db.transaction('rw', this.#db.plain, async () => {
      const before = await this.get(key, parse);
      const after = how(before);
      if (after === null) return before;
      await this.put(key, after);
      return after;
    });
  }

  async remove(key: string): Promise<void> {
    await this.#db.plain.delete(`${this.#profile}|${key}`);
  }
}
