import type { Finding } from '../finding.ts';
import { moved, opened, stateOf, type CaseRecord } from './case-record.ts';
import type { Cause } from './cause.ts';

type Times = Finding['capturedAt'];

/** Names of a solved case go after this time; what it was and when stays. */
export const namesStayDays = 14;

/**
 * The records after a check: new causes are opened, what a later and whole check no longer finds is solved, what came
 * back is opened again. What was not looked at since stays as it stands. Doing it twice changes nothing.
 */
export function settleCases(
  records: readonly CaseRecord[],
  causes: readonly Cause[],
  checked: ReadonlyMap<string, Times>,
  now: number,
): readonly CaseRecord[] {
  const found = new Map(causes.map((cause) => [cause.key, cause]));
  const known = new Set(records.map(({ cause }) => cause.key));
  const settled = records.map((record) => {
    const cause = found.get(record.cause.key);
    if (cause === undefined) return isGone(record, checked) ? solved(record, now) : aged(record, now);
    if (stateOf(record) !== 'solved') return { ...record, cause };
    const at = record.steps.at(-1)?.at ?? 0;
    // Solved by a person's word: only what was read after it can say otherwise.
    return isReadAfter(cause.capturedAt, at)
      ? moved({ ...record, cause }, { at: now, to: 'open', by: 'check' })
      : record;
  });
  const fresh = causes.filter(({ key }) => !known.has(key)).map((cause) => opened(cause, now));
  return [...settled, ...fresh];
}

const isReadAfter = ({ darsak, openemis }: Times, at: number): boolean =>
  (darsak ?? 0) > at || (openemis ?? 0) > at;

/** Everything it was about was looked at again, wholly and later: on one side later, on neither earlier. */
function isGone({ cause, steps }: CaseRecord, checked: ReadonlyMap<string, Times>): boolean {
  if (stateOf({ steps }) === 'solved' || cause.scopes.length === 0) return false;
  return cause.scopes.every((scope) => {
    const now = checked.get(scope);
    if (now === undefined) return false;
    const difference = (side: keyof Times): number | null => {
      const [then, here] = [cause.capturedAt[side], now[side]];
      return then === null || here === null ? null : here - then;
    };
    const sides = [difference('darsak'), difference('openemis')].filter((each) => each !== null);
    return sides.some((each) => each > 0) && sides.every((each) => each >= 0);
  });
}

const solved = (record: CaseRecord, now: number): CaseRecord =>
  moved(record, { at: now, to: 'solved', by: 'check' });

function aged(record: CaseRecord, now: number): CaseRecord {
  const last = record.steps.at(-1);
  const isOver =
    last?.to === 'solved' && now - last.at > namesStayDays * 86_400_000 && record.cause.people.length > 0;
  return isOver ? { ...record, cause: { ...record.cause, people: [] } } : record;
}
