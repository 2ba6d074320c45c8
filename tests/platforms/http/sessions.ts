import { randomBytes } from 'node:crypto';

/** Sessions of one server, by the value of its cookie. */
export class Sessions<T> {
  readonly #cookie: string;
  readonly #live = new Map<string, T>();

  constructor(cookie: string) {
    this.#cookie = cookie;
  }

  idOf(cookieHeader: string | undefined): string | null {
    for (const pair of (cookieHeader ?? '').split(';')) {
      const [name, value] = pair.trim().split('=');
      if (name === this.#cookie && value) return value;
    }
    return null;
  }

  get(id: string | null): T | null {
    return (id !== null && this.#live.get(id)) || null;
  }

  /** Opens a session and gives its id and the `Set-Cookie` header (no SameSite, as PHP sets it by default). */
  open(value: T): { id: string; setCookie: string } {
    const id = randomBytes(13).toString('hex');
    this.#live.set(id, value);
    return { id, setCookie: `${this.#cookie}=${id}; Path=/; Secure; HttpOnly` };
  }

  close(id: string | null): void {
    if (id !== null) this.#live.delete(id);
  }

  closeAll(): void {
    this.#live.clear();
  }
}
