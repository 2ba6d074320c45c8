import * as z from 'zod/mini';
import { stateOf, type CaseRecord } from '../core/cases/case-record.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';

/** How the cases of a person stand, as numbers alone: for whoever wants no more than to say how many. */
export interface CaseCounts {
  readonly open: number;
  /** That a check closed within the last day: it no longer found them. */
  readonly justSolved: number;
}

/** What the check that settled them was made of (`schoolStamp`), and until when (ms) nothing else can come of it. */
export interface Settled {
  readonly made: string;
  readonly until: number;
}

const key = 'case-counts';
const keptSchema = z.object({
  open: z.number(),
  /** When a check closed them. */
  solvedAt: z.array(z.number()),
  settled: z.nullable(z.object({ made: z.string(), until: z.number() })),
});
type Kept = z.infer<typeof keptSchema>;

const parse = (value: unknown): Kept | null => {
  const parsed = z.safeParse(keptSchema, value);
  return parsed.success ? parsed.data : null;
};

const day = 86_400_000;

/** When (ms) a check closed the case, as long as that is news: whoever looks within a day has to hear of it. */
export function justSolvedAt({ steps }: Pick<CaseRecord, 'steps'>, now: number): number | null {
  const last = steps.at(-1);
  return last?.to === 'solved' && last.by === 'check' && now - last.at < day ? last.at : null;
}

/** Null: her cases were never worked out. */
export const readCounts = ({ db }: AppContext, profile: string): Promise<Kept | null> =>
  new OpenStore(db, profile).get(key, parse);

/** `settled`: by which check; absent, a person moved some and the check stands. */
export async function keepCounts(
  app: AppContext,
  profile: string,
  records: readonly CaseRecord[],
  settled?: Settled,
): Promise<void> {
  const now = app.now();
  await new OpenStore(app.db, profile).change(key, parse, (before) => ({
    open: records.filter((record) => stateOf(record) === 'open').length,
    solvedAt: records.flatMap((record) => justSolvedAt(record, now) ?? []),
    settled: settled ?? before?.settled ?? null,
  }));
}

export const countsOn = ({ open, solvedAt }: Pick<Kept, 'open' | 'solvedAt'>, now: number): CaseCounts => ({
  open,
  justSolved: solvedAt.filter((at) => now - at < day).length,
});
