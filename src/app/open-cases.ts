import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';

/** How many cases stand open, for the popup: a number alone, so that it is there without working them out. */

const key = 'open-cases';
const parse = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const openCases = async ({ db }: AppContext, profile: string): Promise<number> =>
  (await new OpenStore(db, profile).get(key, parse)) ?? 0;

export async function keepOpenCases(app: AppContext, profile: string, open: number): Promise<void> {
  if ((await openCases(app, profile)) !== open) await new OpenStore(app.db, profile).put(key, open);
}
