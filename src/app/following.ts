import * as z from 'zod/mini';
import type { Reporter } from '../core/cases/case-file.ts';
import { followingFileSchema, type FollowingFile } from '../core/following/following-file.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { PageListSnapshot } from '../core/snapshot.ts';
import { change } from './change.ts';
import type { AppContext } from './context.ts';
import { authorOf } from './feedback/open-feedback.ts';
import type { OpenPerson } from './people.ts';
import { parseKind } from './stored-school.ts';

/** Reports of teachers lie among what was read: they name children, and go with the same retention. */
const fileKind = 'following-file';

const parseFile = (value: unknown): FollowingFile | null => {
  const parsed = z.safeParse(followingFileSchema, value);
  return parsed.success ? parsed.data : null;
};

export interface FollowingBasis {
  /** Pages of activity and submissions, and a principal's overview, as they were read. */
  readonly pages: readonly PageListSnapshot[];
  readonly received: readonly FollowingFile[];
  readonly reporter: Reporter;
}

export async function loadFollowing(person: OpenPerson): Promise<FollowingBasis> {
  const [pages, received, author] = await Promise.all([
    person.sealed.all('page-list', parseKind('page-list')),
    person.sealed.all(fileKind, parseFile),
    authorOf(person),
  ]);
  const { name, role, school } = author;
  return {
    pages,
    received: received.toSorted((a, b) => b.madeAt - a.madeAt),
    reporter: { name, role, school },
  };
}

/** Keeps a teacher's report; the same file again changes nothing. */
export const takeFollowingFile = (app: AppContext, file: FollowingFile): Promise<Result<null, Problem>> =>
  change(app, async ({ sealed }) => {
    await sealed.put(fileKind, file.id, app.now(), file);
    return ok(null);
  });

export const removeFollowingFile = (app: AppContext, id: string): Promise<Result<null, Problem>> =>
  change(app, async ({ sealed }) => {
    await sealed.remove(fileKind, id);
    return ok(null);
  });

/** Removes every page of activity and submissions that was read, and every report that was taken in. */
export const purgeFollowing = (app: AppContext): Promise<Result<null, Problem>> =>
  change(app, async ({ sealed }) => {
    for (const key of await sealed.keys(fileKind)) await sealed.remove(fileKind, key);
    for (const key of await sealed.keys('page-list')) {
      const page = await sealed.get('page-list', key, parseKind('page-list'));
      // One that cannot be read may be one of them.
      const list = page?.data.list;
      if (page === null || list === 'activity' || list === 'submissions')
        await sealed.remove('page-list', key);
    }
    return ok(null);
  });
