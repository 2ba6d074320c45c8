import { problem, type Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { AccountRef, Snapshot } from '../core/snapshot.ts';
import type { OpenemisIdentity } from '../platforms/openemis/identity.ts';
import { sameOrder, usualOrder, type ReadingOrder } from '../platforms/openemis/reading-order.ts';
import { answerRows } from './answer-rows.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { inTurn } from './in-turn.ts';
import { parsePages } from './kept-pages.ts';
import { linkOf } from './links.ts';
import type { ReadingView } from './panel-basis.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { changeCursor, freshCursor, readCursor, type Cursor } from './reading-cursor.ts';
import { loadAssignments } from './stored-school.ts';
import { updateTab } from './tabs.ts';

/**
 * The background's half of reading OpenEMIS: it keeps, and says whether a tab may go on. The tab plans, asks and
 * parses (docs/decisions/0005). Every answer is committed before the tab asks for the next one, and nothing is remembered outside the
 * stores, so the worker, the tab or the browser may end at any step.
 */

/** Longer than the time-out of one request, so that a living tab never loses its turn. */
export const leaseMs = 60_000;
/** A reading that was interrupted for longer starts anew: it would mix two states of the school. */
const staleReadingMs = 12 * 3_600_000;

/** Whose session a page shows. */
type Session = Pick<OpenemisIdentity, 'host' | 'staffId' | 'displayName'>;

/** What a tab needs to go on with the reading. */
export interface ReadingTurn {
  /** To be named with the next answer. */
  readonly turn: string;
  /** The plan as a tab handed it in; null: begin anew by `order`. */
  readonly plan: unknown;
  readonly order: ReadingOrder;
  /** Darsak shows birth dates, so OpenEMIS is asked for them as well. */
  readonly birthDates: boolean;
}

/** What one answer of OpenEMIS came to, in the tab. */
export type Outcome =
  | {
      readonly to: 'go-on';
      readonly plan: unknown;
      readonly progress: Cursor['progress'];
      readonly snapshots: readonly Snapshot[];
      /** To be shown, though the reading goes on: the clocks differ. */
      readonly note: Problem | null;
    }
  | { readonly to: 'finish'; readonly snapshots: readonly Snapshot[]; readonly note: Problem | null }
  /** The reading rests where it is and goes on from there later. */
  | { readonly to: 'rest'; readonly problem: Problem };

/** stop: this tab has no more part in it, for whatever reason. taken: nothing was kept, another page had the turn. */
export type Permission =
  | { readonly then: 'go-on'; readonly turn: string }
  | { readonly then: 'pause' | 'stop' | 'taken' | 'finished' };

export const accountOf = (identity: Session): AccountRef => ({
  platform: 'openemis',
  host: identity.host,
  userKey: identity.staffId,
  displayName: identity.displayName,
});

/**
 * A signed-in page is open. Null: it has nothing to do. Starts or continues what is wanted; starts by itself when the
 * data at hand is half its age.
 */
export async function arrive(app: AppContext, tab: number, identity: Session): Promise<ReadingTurn | null> {
  const person = await admitted(app, tab, identity);
  if (person === null) return null;
  const due = await isDue(app, person);
  const now = app.now();
  const turn = app.newId();
  const cursor = await changeCursor(app, person, (before) => {
    const wanted = before === null || before.state === 'done' ? begun(before, person, due, now) : before;
    if (wanted?.state !== 'wanted') return null;
    if (wanted.tab !== null && wanted.tab !== tab && wanted.leaseUntil > now) return null;
    return { ...continued(wanted, identity, now), tab, leaseUntil: now + leaseMs, turn, spent: null };
  });
  if (cursor?.turn !== turn) return null;
  app.changed();
  const { plan, order } = cursor;
  return { turn, plan, order, birthDates: plan === null && (await showsBirthDates(person)) };
}

/** A reading that nobody asked for, or null: not now. */
function begun(before: Cursor | null, person: OpenPerson, due: boolean, now: number): Cursor | null {
  if (!due || now < (before?.quietUntil ?? 0)) return null;
  return freshCursor(usualOrderOf(person), before?.finishedAt);
}

const usualOrderOf = (person: OpenPerson): ReadingOrder =>
  usualOrder(person.profile.roles[0] === 'principal' ? 'school' : 'own');

/** With its plan where that is this account's and young enough. */
function continued(cursor: Cursor, { host, staffId }: Session, now: number): Cursor {
  const { of } = cursor;
  const own =
    of !== null && of.host === host && of.staffId === staffId && now - of.startedAt < staleReadingMs;
  const plan = own
    ? {}
    : { plan: null, of: { host, staffId, startedAt: now }, progress: { done: 0, total: null } };
  return { ...cursor, ...plan, problem: null };
}

/**
 * Takes what an answer came to: its snapshots and the way on from there, both or neither. The turn is held against the
 * cursor in the same transaction, so that nothing is kept of an account that was unlinked meanwhile.
 */
export async function commit(
  app: AppContext,
  tab: number,
  identity: Session,
  turn: string,
  outcome: Outcome,
): Promise<Permission> {
  const person = await admitted(app, tab, identity);
  if (person === null) return { then: 'stop' };
  const before = await readCursor(app, person);
  // The answer to this message was lost on the way, and it was sent again: what it brought is kept already.
  if (before?.spent === turn) return permission(before);
  if (before?.turn !== turn) return { then: 'taken' };
  const after = await inTurn(() => keep(app, person.profile.id, turn, outcome));
  app.changed();
  // Meanwhile another page took the turn: it asks the same once more.
  return after?.spent === turn ? permission(after) : { then: 'taken' };
}

/** Answers where the reading stands then; null: nobody is there any more to keep it for. */
async function keep(
  app: AppContext,
  profile: string,
  turn: string,
  outcome: Outcome,
): Promise<Cursor | null> {
  // Anew: a PIN that was set meanwhile has changed the key.
  const person = await openPerson(app);
  if (!person.ok || person.value.profile.id !== profile) return null;
  const { sealed } = person.value;
  const snapshots = outcome.to === 'rest' ? [] : outcome.snapshots;
  // Sealed before: a transaction does not wait for the cipher.
  const rows = await Promise.all(
    answerRows(snapshots).map(({ kind, key, capturedAt, value }) =>
      sealed.seal(kind, key, capturedAt, value),
    ),
  );
  const next = app.newId();
  return app.db.transaction('rw', app.db.plain, app.db.sealed, async () => {
    const cursor = await changeCursor(app, person.value, (before) =>
      before?.turn === turn ? moved(before, outcome, app.now(), next) : null,
    );
    if (cursor?.spent === turn) await app.db.sealed.bulkPut(rows);
    return cursor;
  });
}

function moved(cursor: Cursor, outcome: Outcome, now: number, next: string): Cursor {
  const spent = cursor.turn;
  switch (outcome.to) {
    case 'rest':
      return { ...cursor, problem: outcome.problem, tab: null, turn: null, spent };
    case 'finish':
      return {
        ...freshCursor(cursor.order, now),
        state: 'done',
        problem: outcome.note ?? cursor.problem,
        spent,
      };
    case 'go-on': {
      const { plan, progress, note } = outcome;
      const kept = { ...cursor, plan, progress, problem: note ?? cursor.problem, spent };
      // Paused while the answer was on its way: it is kept, and nothing more is asked.
      if (cursor.state !== 'wanted') return { ...kept, tab: null, turn: null };
      return { ...kept, turn: next, leaseUntil: now + leaseMs };
    }
  }
}

function permission({ state, turn }: Cursor): Permission {
  if (state === 'done') return { then: 'finished' };
  if (state === 'paused') return { then: 'pause' };
  return turn === null ? { then: 'stop' } : { then: 'go-on', turn };
}

/**
 * The user asks for a reading: what was paused or failed goes on, what was done starts anew. Another order than that
 * of the reading on its way takes its place.
 */
export const wantReading = (app: AppContext, order?: ReadingOrder): Promise<Result<void, Problem>> =>
  change(app, (cursor, person) => {
    const wanted =
      order ?? (cursor === null || cursor.state === 'done' ? usualOrderOf(person) : cursor.order);
    return cursor === null || cursor.state === 'done' || !sameOrder(cursor.order, wanted)
      ? freshCursor(wanted, cursor?.finishedAt)
      : { ...cursor, state: 'wanted', problem: null };
  });

/** What was read stays; goes on only when the user says so. */
export const pauseReading = (app: AppContext): Promise<Result<void, Problem>> =>
  change(app, (cursor) => (cursor?.state === 'wanted' ? { ...cursor, state: 'paused', tab: null } : null));

/** What was read stays; nothing goes on, and nothing begins by itself for half a day. */
export const cancelReading = (app: AppContext): Promise<Result<void, Problem>> =>
  change(app, (cursor) =>
    cursor === null || cursor.state === 'done'
      ? null
      : {
          ...freshCursor(cursor.order, cursor.finishedAt),
          state: 'done',
          quietUntil: app.now() + staleReadingMs,
        },
  );

/** A closed tab gives its turn back, so that another one need not wait for the lease to end. */
export async function releaseReading(app: AppContext, tab: number): Promise<void> {
  const person = await openPerson(app);
  if (!person.ok) return;
  await changeCursor(app, person.value, (cursor) => (cursor?.tab === tab ? { ...cursor, tab: null } : null));
}

async function change(
  app: AppContext,
  how: (cursor: Cursor | null, person: OpenPerson) => Cursor | null,
): Promise<Result<void, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  await changeCursor(app, person.value, (cursor) => how(cursor, person.value));
  app.changed();
  return ok(undefined);
}

export async function readingView(app: AppContext, person: OpenPerson): Promise<ReadingView> {
  const cursor = await readCursor(app, person);
  const { state, progress, problem, finishedAt, tab, leaseUntil } =
    cursor ?? freshCursor(usualOrderOf(person));
  const running = tab !== null && leaseUntil > app.now();
  return {
    state: state === 'wanted' ? (running ? 'running' : 'idle') : state,
    ...progress,
    problem,
    finishedAt,
  };
}

/** The person, if this session is the one linked to her; the tab learns what is missing otherwise. */
async function admitted(app: AppContext, tab: number, identity: Session): Promise<OpenPerson | null> {
  const account = accountOf(identity);
  const person = await openPerson(app);
  const link = person.ok ? linkOf(person.value, account) : null;
  const refusal = !person.ok
    ? person.error
    : link?.state === 'linked'
      ? null
      : problem(link?.state ?? 'not-linked');
  await updateTab(app, tab, {
    host: identity.host,
    account,
    shows: refusal === null ? { kind: 'openemis' } : null,
    problem: refusal,
  });
  if (refusal !== null) app.changed();
  return person.ok && refusal === null ? person.value : null;
}

async function isDue(app: AppContext, person: OpenPerson): Promise<boolean> {
  const { settings } = await readDevice(app.db);
  const assignments = await loadAssignments(person);
  const age = assignments === null ? Infinity : app.now() - assignments.capturedAt;
  return age > (settings.freshHours / 2) * 3_600_000;
}

async function showsBirthDates({ sealed }: OpenPerson): Promise<boolean> {
  const rosters = await sealed.all('section-roster', parsePages);
  return rosters.some((pages) =>
    pages.some(({ data }) => data.students.some((student) => student.birthDate !== undefined)),
  );
}
