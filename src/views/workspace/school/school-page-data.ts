import type { SchoolBasis } from '../../../app/school-overview.ts';
import type { SchoolChange } from '../../../core/school/school-trace.ts';

/** What the page shows: the school as stored, and what changed since the last look. */
export interface SchoolPageData extends Omit<SchoolBasis, 'input'> {
  readonly change: SchoolChange | null;
}
