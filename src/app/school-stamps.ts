import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { recordKinds } from './feedback/import-bundle.ts';
import { openFeedback } from './feedback/open-feedback.ts';
import type { OpenPerson } from './people.ts';
import { lookRow } from './school-look-row.ts';

export interface SchoolStamp {
  readonly made: string;
  /** The set age that is in it. */
  readonly freshHours: number;
}

/**
 * What the school is made of, in one word: another one as soon as anything that was read, decided or handed over has
 * changed, an account was linked or the age was set anew. To be asked for before the lists are read: what is written from there on
 * makes it another. `more`: what else it depends on.
 */
export async function schoolStamp(
  person: OpenPerson,
  app: AppContext,
  ...more: readonly unknown[]
): Promise<SchoolStamp> {
  const [stamps, device, handed, ...others] = await Promise.all([
    stampsOf(person, app),
    readDevice(app.db),
    openFeedback(app),
    ...more,
  ]);
  const { freshHours } = device.settings;
  const links = person.links.map(({ platform, userKey }) => `${platform}|${userKey}`);
  // Locked, nothing of what others handed over is shown.
  return { made: await digest([links, freshHours, stamps, handed.ok, others]), freshHours };
}

/** Nothing of the school is made of these, and they change without it. */
export const asideKinds: readonly string[] = [lookRow.kind, 'case', 'case-file', 'following-file', 'file'];

/** Of all that the school is made of: what was read, decided and handed over. */
async function stampsOf({ profile }: OpenPerson, { db }: AppContext): Promise<readonly string[]> {
  const rows = await db.stamps.toArray();
  const isPart = (id: string): boolean => {
    const [owner, table, kind = ''] = id.split('|');
    if (owner !== profile.id) return owner === '*';
    return table === 'sealed' ? !asideKinds.includes(kind) : kind === recordKinds.checks;
  };
  return rows.filter(({ id }) => isPart(id)).map(({ id, stamp }) => `${id} ${stamp}`);
}

async function digest(parts: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
