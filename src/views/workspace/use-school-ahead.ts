import { useContext, useEffect } from 'preact/hooks';
import type { AppContext } from '../../app/context.ts';
import { openPerson } from '../../app/people.ts';
import { readCursor } from '../../app/reading-cursor.ts';
import type { PeopleView } from '../../messages/people.ts';
import { useHost } from '../host.ts';
import { paced } from '../paced.ts';
import { routeOf } from './route.ts';
import { WorkspaceAppContext } from './use-app.ts';

/**
 * When a reading has ended, whatever page of the workspace is open works the school out, once, so that it opens at once.
 * The background has no room for it (docs/architecture.md), and who reads the school wants to see it next.
 */
export function useSchoolAhead(people: PeopleView | null): void {
  const app = useContext(WorkspaceAppContext);
  const { onChanged, now } = useHost();
  const { active = null } = people ?? {};
  const who = active !== null && !active.locked && active.roles.includes('principal') ? active.id : null;
  useEffect(() => {
    if (app === null || who === null) return undefined;
    let seen: number | null | undefined;
    const { changed, stop } = paced(async () => {
      const ended = await endOfReading(app).catch(() => undefined);
      if (ended === undefined) return;
      const isNew = seen !== undefined && ended !== null && ended !== seen;
      seen = ended;
      if (isNew && !isShown()) await prepare(app);
    }, now);
    // What was there before is worked out by whoever looks at it.
    changed();
    const silence = onChanged(changed);
    return () => {
      stop();
      silence();
    };
  }, [app, who, onChanged, now]);
}

/** The school's own page follows the reading by itself while somebody looks at it. */
const isShown = (): boolean => routeOf(location.hash).page === 'school' && !document.hidden;

/** When (ms) the last reading ended; null: none did; undefined: nobody is there, or one is on its way. */
async function endOfReading(app: AppContext): Promise<number | null | undefined> {
  const person = await openPerson(app);
  if (!person.ok) return undefined;
  const cursor = await readCursor(app, person.value);
  return cursor === null ? null : cursor.state === 'done' ? cursor.finishedAt : undefined;
}

/** In one page, though several may be open. Where it fails, the next look does the work. */
const prepare = (app: AppContext): Promise<void> =>
  navigator.locks
    .request('mutabiq-school-ahead', { ifAvailable: true }, async (lock) => {
      if (lock !== null) await (await import('./school/school-page.tsx')).prepareSchool(app);
    })
    .catch(() => undefined);
