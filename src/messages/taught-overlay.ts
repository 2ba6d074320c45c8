import type { KeptOverlay } from '../platforms/profile-overlay.ts';
import type { ListHint } from '../platforms/profile.ts';
import { partFields } from '../platforms/reading/teaching/name-parts.ts';
import type { TaughtColumn, TeachDraft, TeachNews } from './teach-posts.ts';

/** What confirming makes: an overlay of the Darsak profile with one list. It holds places and headers, no cell of a row. */
export interface TaughtOverlay {
  readonly id: string;
  readonly overlay: {
    readonly schema: 1;
    readonly id: 'darsak';
    readonly title: string;
    readonly lists: readonly ListHint[];
  };
}

export interface TaughtStore {
  /** Replaces what was taught before for the same address. `now`: milliseconds since the epoch. */
  readonly add: (
    found: Extract<TeachNews, { say: 'proposal' }>,
    draft: TeachDraft,
    now: number,
  ) => Promise<TaughtOverlay>;
  readonly remove: (id: string) => Promise<void>;
}

export const taughtOverlay = (
  { proposal, path }: Extract<TeachNews, { say: 'proposal' }>,
  { fields, section }: TeachDraft,
  now: number,
): TaughtOverlay => {
  const place = (column: Pick<TaughtColumn, 'at' | 'head'> | undefined): { at: string; head?: string } => ({
    at: column?.at ?? '',
    ...(column?.head != null && { head: column.head }),
  });
  const name = proposal.columns[proposal.name];
  const parts = name?.parts ?? [];
  const named = (partFields[parts.length] ?? []).map((field, n) => [field, place(parts[n])] as const);
  const list: ListHint = {
    kind: 'teacher.roster',
    path,
    rows: proposal.rows,
    fields: Object.fromEntries([
      ...(named.length > 0 ? named : [['studentName', place(name)] as const]),
      ...Object.entries(fields).map(([n, field]) => [field, place(proposal.columns[Number(n)])] as const),
    ]),
    seen: new Date(now).toISOString().slice(0, 10),
    ...(section !== null && { section: section.selector }),
    ...(proposal.again !== undefined && { again: proposal.again }),
  };
  return { id: `taught:${path}`, overlay: { schema: 1, id: 'darsak', title: path, lists: [list] } };
};

export interface OverlayStorage {
  readonly read: () => Promise<readonly KeptOverlay[]>;
  readonly write: (kept: readonly KeptOverlay[]) => Promise<void>;
}

/** Keeps what was taught among the overlays of the layer `taught`. */
export const taughtStore = ({ read, write }: OverlayStorage): TaughtStore => {
  const others = async (id: string): Promise<readonly KeptOverlay[]> =>
    (await read()).filter((kept) => kept.layer === 'taught' && kept.id !== id);
  return {
    async add(found, draft, now) {
      const taught = taughtOverlay(found, draft, now);
      const kept: KeptOverlay = {
        id: taught.id,
        layer: 'taught',
        name: found.path,
        addedAt: now,
        overlay: taught.overlay,
      };
      await write([...(await others(taught.id)), kept]);
      return taught;
    },
    async remove(id) {
      await write(await others(id));
    },
  };
};
