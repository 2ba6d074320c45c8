import * as z from 'zod/mini';
import { problem, type Problem } from '../core/problem.ts';
import { problemSchema } from '../core/problem-schema.ts';
import type { Result } from '../core/result.ts';
import type { AccountRef, Snapshot } from '../core/snapshot.ts';
import type { OpenemisRequest } from '../platforms/openemis/allow-list.ts';
import type { RawAnswer } from '../platforms/openemis/classify.ts';
import type { OpenemisIdentity } from '../platforms/openemis/identity.ts';
import { parsePlan, type ReadingPlan } from '../platforms/openemis/plan-state.ts';
import { acceptAnswer, nextRequest, progress, startPlan } from '../platforms/openemis/reading-plan.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { linkOf } from './links.ts';
import type { ReadingView } from './panel-basis.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { loadAssignments } from './school-data.ts';
import { updateTab } from './tabs.ts';

/**
 * Drives the reading of OpenEMIS. The tab pulls: every answer is committed before the next request is given, and
 * nothing is remembered outside the stores, so the worker, the tab or the browser may end at any step (decision 4).
 */

const cursorSchema = z.object({
  state: z.enum(['wanted', 'paused', 'done']),
  plan: z.unknown(),
  problem: z.nullable(problemSchema),
  /** The tab that may ask now, and until when (ms): two tabs would freeze each other on PHP's session lock. */
  tab: z.nullable(z.number()),
  leaseUntil: z.number(),
  finishedAt: z.nullable(z.number()),
});
type Cursor = z.infer<typeof cursorSchema>;

/** Longer than the time-out of one request, so that a living tab never loses its turn. */
export const leaseMs = 60_000;
/** A reading that was interrupted for longer starts anew. */
const staleReadingMs = 12 * 3_600_000;
/** A clock that is off by more makes deadlines and ages wrong. */
const clockToleranceMs = 5 * 60_000;

const cursorOf = (person: OpenPerson, app: AppContext): OpenStore => new OpenStore(app.db, person.profile.id);

async function readCursor(app: AppContext, person: OpenPerson): Promise<Cursor | null> {
  return cursorOf(person, app).get('reading', (value) => {
    const parsed = z.safeParse(cursorSchema, value);
    return parsed.success ? parsed.data : null;
  });
}

const writeCursor = (app: AppContext, person: OpenPerson, cursor: Cursor): Promise<void> =>
  cursorOf(person, app).put('reading', cursor);

const freshCursor: Cursor = {
  state: 'wanted',
  plan: null,
  problem: null,
  tab: null,
  leaseUntil: 0,
  finishedAt: null,
};

export interface Step {
  readonly next: OpenemisRequest | null;
  readonly done: number;
  readonly total: number | null;
  /** True with the answer that completed the reading. */
  readonly finished: boolean;
}
const rest: Step = { next: null, done: 0, total: null, finished: false };

export const accountOf = (identity: OpenemisIdentity): AccountRef => ({
  platform: 'openemis',
  host: identity.host,
  userKey: identity.staffId,
  displayName: identity.displayName,
});

/** A signed-in page is open. Starts or continues what is wanted; starts by itself when the data at hand is half its age. */
export async function arrive(app: AppContext, tab: number, identity: OpenemisIdentity): Promise<Step> {
  const person = await admitted(app, tab, identity);
  if (person === null) return rest;
  let cursor = await readCursor(app, person);
  if (cursor?.state === 'paused') return rest;
  if (cursor === null || cursor.state === 'done') {
    if (!(await isDue(app, person))) return rest;
    cursor = freshCursor;
  }
  if (cursor.tab !== null && cursor.tab !== tab && cursor.leaseUntil > app.now()) return rest;
  const stored = parsePlan(cursor.plan);
  // A reading begun on another day would mix two states of the school.
  const young = stored !== null && app.now() - stored.startedAt < staleReadingMs;
  const own = young && stored.staffId === identity.staffId && stored.host === identity.host;
  const scope = person.profile.roles.includes('principal') ? 'school' : 'own';
  const plan = own ? ({ ok: true, value: stored } as const) : startPlan({ identity, scope, now: app.now() });
  if (!plan.ok) {
    await writeCursor(app, person, { ...cursor, plan: null, problem: plan.error, tab: null });
    app.changed();
    return rest;
  }
  return give(app, person, { ...cursor, state: 'wanted', problem: null, tab }, plan.value);
}

/** Takes one answer. The snapshots are sealed first, the cursor moves after: repeated work is harmless, lost work is not. */
export async function takeAnswer(
  app: AppContext,
  tab: number,
  identity: OpenemisIdentity,
  key: string,
  answer: Result<RawAnswer, Problem>,
): Promise<Step> {
  const person = await admitted(app, tab, identity);
  if (person === null) return rest;
  const cursor = await readCursor(app, person);
  const plan = parsePlan(cursor?.plan);
  if (cursor === null || plan === null || plan.staffId !== identity.staffId) return rest;
  const accepted = acceptAnswer(plan, key, answer, app.now());
  if (!accepted.ok) {
    await writeCursor(app, person, { ...cursor, problem: accepted.error, tab: null });
    app.changed();
    return rest;
  }
  for (const snapshot of accepted.value.snapshots) await keep(person, snapshot);
  const clock = answer.ok && clockDiffers(answer.value.serverTime, app.now());
  const noted = clock ? { ...cursor, problem: problem('clock-differs') } : cursor;
  if (cursor.state === 'paused') {
    await writeCursor(app, person, { ...noted, plan: accepted.value.plan, tab: null });
    return rest;
  }
  return give(app, person, { ...noted, tab }, accepted.value.plan);
}

async function give(app: AppContext, person: OpenPerson, cursor: Cursor, plan: ReadingPlan): Promise<Step> {
  const next = nextRequest(plan);
  await writeCursor(app, person, {
    ...cursor,
    plan: next === null ? null : plan,
    state: next === null ? 'done' : 'wanted',
    tab: next === null ? null : cursor.tab,
    leaseUntil: app.now() + leaseMs,
    finishedAt: next === null ? app.now() : cursor.finishedAt,
  });
  app.changed();
  return { next, ...progress(plan), finished: next === null };
}

/** The user asks for a reading: what was paused or failed goes on, what was done starts anew. */
export async function wantReading(app: AppContext): Promise<Result<void, Problem>> {
  return change(app, (cursor) =>
    cursor === null || cursor.state === 'done'
      ? { ...freshCursor, finishedAt: cursor?.finishedAt ?? null }
      : { ...cursor, state: 'wanted', problem: null },
  );
}

export async function pauseReading(app: AppContext): Promise<Result<void, Problem>> {
  return change(app, (cursor) =>
    cursor?.state === 'wanted' ? { ...cursor, state: 'paused', tab: null } : cursor,
  );
}

async function change(
  app: AppContext,
  how: (cursor: Cursor | null) => Cursor | null,
): Promise<Result<void, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const cursor = how(await readCursor(app, person.value));
  if (cursor !== null) await writeCursor(app, person.value, cursor);
  app.changed();
  return { ok: true, value: undefined };
}

export async function readingView(app: AppContext, person: OpenPerson): Promise<ReadingView> {
  const cursor = await readCursor(app, person);
  if (cursor === null) return { state: 'idle', done: 0, total: null, problem: null, finishedAt: null };
  const plan = parsePlan(cursor.plan);
  const { done, total } = plan === null ? { done: 0, total: null } : progress(plan);
  const running = cursor.state === 'wanted' && cursor.tab !== null && cursor.leaseUntil > app.now();
  return {
    state: cursor.state === 'wanted' ? (running ? 'running' : 'idle') : cursor.state,
    done,
    total,
    problem: cursor.problem,
    finishedAt: cursor.finishedAt,
  };
}

/** The person, if this session is the one linked to her; the tab learns what is missing otherwise. */
async function admitted(
  app: AppContext,
  tab: number,
  identity: OpenemisIdentity,
): Promise<OpenPerson | null> {
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

const clockDiffers = (serverTime: number | null, now: number): boolean =>
  serverTime !== null && Math.abs(serverTime - now) > clockToleranceMs;

async function keep(person: OpenPerson, snapshot: Snapshot): Promise<void> {
  await person.sealed.put(snapshot.kind, snapshotKey(snapshot), snapshot.capturedAt, snapshot);
}

function snapshotKey(snapshot: Snapshot): string {
  if (snapshot.kind === 'class-roster') return snapshot.data.classId;
  if (snapshot.kind === 'subject-roster') return `${snapshot.data.subjectSectionId}:${snapshot.data.classId}`;
  return 'own';
}
