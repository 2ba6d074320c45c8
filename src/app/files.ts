import * as z from 'zod/mini';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { rosterKey } from '../core/school/roster-key.ts';
import { filePlatforms, type Snapshot } from '../core/snapshot.ts';
import { parseSnapshot } from '../core/snapshot-schema.ts';
import type { AppContext } from './context.ts';
import { change } from './change.ts';
import type { OpenPerson } from './people.ts';
import { dropSchoolLook } from './school-look-row.ts';

/**
 * Lists that a person gave as files. They lie among the lists that were read, under keys that begin with `file:`, so that
 * every check finds them without knowing of files; beside them one row tells what was added.
 */
const keptSchema = z.object({
  id: z.string(),
  name: z.string(),
  standsFor: z.enum(filePlatforms),
  /** The time the list is of. */
  asOf: z.number(),
  addedAt: z.number(),
  lists: z.array(
    z.object({
      kind: z.string(),
      key: z.string(),
      label: z.string(),
      /** Key of the section, for its check; null where the list is none of a section. */
      section: z.nullable(z.string()),
      count: z.number(),
      state: z.enum(['complete', 'partial', 'unknown']),
    }),
  ),
});
export type KeptFile = z.infer<typeof keptSchema>;

const kind = 'file';
const parseKept = (value: unknown): KeptFile | null => {
  const parsed = z.safeParse(keptSchema, value);
  return parsed.success ? parsed.data : null;
};

export const loadFiles = async (person: OpenPerson): Promise<readonly KeptFile[]> =>
  (await person.sealed.all(kind, parseKept)).toSorted((a, b) => b.addedAt - a.addedAt);

const labelOf = (snapshot: Snapshot): string => {
  if (snapshot.kind === 'class-roster') return snapshot.data.className;
  if (snapshot.kind !== 'section-roster') return '';
  const { subject, grade, section, label } = snapshot.data.section;
  const parts = [grade, section].filter((part) => part !== null);
  const name = parts.length > 0 ? parts.join(' ') : label;
  return subject === null ? name : `${name} · ${subject}`;
};

const countOf = (snapshot: Snapshot): number => snapshot.completeness.read;

/** How a list lies in the store: rosters of sections as pages of one list, like those of a page. */
const stored = (snapshot: Snapshot): unknown =>
  snapshot.kind === 'section-roster' ? { pages: [snapshot] } : snapshot;

/** Keeps what a file was understood to be; all of it or nothing. Kept as long as what is read (14 days from now). */
export const keepFile = (
  app: AppContext,
  taken: readonly unknown[],
  file: Pick<KeptFile, 'id' | 'name' | 'standsFor' | 'asOf'>,
): Promise<Result<KeptFile, Problem>> =>
  change(app, async ({ sealed }) => {
    const snapshots = taken.map(parseSnapshot).filter((snapshot) => snapshot !== null);
    if (snapshots.length === 0 || snapshots.length < taken.length)
      return fail(problem('not-recognised', 'file'));
    const now = app.now();
    const lists = snapshots.map((snapshot, n) => ({
      kind: snapshot.kind,
      key: `file:${file.id}:${String(n)}`,
      label: labelOf(snapshot),
      section: snapshot.kind === 'section-roster' ? rosterKey(snapshot) : null,
      count: countOf(snapshot),
      state: snapshot.completeness.state,
    }));
    const kept: KeptFile = { ...file, addedAt: now, lists };
    const rows = await Promise.all([
      sealed.seal(kind, file.id, now, kept),
      ...snapshots.map((snapshot, n) => {
        const key = lists[n]?.key ?? '';
        return sealed.seal(snapshot.kind, key, now, stored(snapshot));
      }),
    ]);
    await app.db.sealed.bulkPut(rows);
    return ok(kept);
  });

/** Takes a file away with all its lists. */
export const removeFile = (app: AppContext, file: KeptFile): Promise<Result<null, Problem>> =>
  change(app, async ({ profile, sealed }) => {
    const ids = [[kind, file.id], ...file.lists.map((list) => [list.kind, list.key])];
    await app.db.sealed.bulkDelete(ids.map((parts) => [profile.id, ...parts].join('|')));
    await dropSchoolLook(sealed);
    return ok(null);
  });
