import type { SealedStore } from '../store/sealed.ts';

/** Where the school as it was last shown is kept (`school-look.ts`). */
export const lookRow = { kind: 'school-look', key: 'all' } as const;

/** For whoever takes a list away: what was worked out from it goes too, and not only with the next look. */
export const dropSchoolLook = (sealed: SealedStore): Promise<void> =>
  sealed.remove(lookRow.kind, lookRow.key);
