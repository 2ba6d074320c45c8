import type { ShownSchool } from '../../../app/school-look.ts';
import type { SchoolChange } from '../../../core/school/school-trace.ts';

/** What the page shows: the school as stored, and what changed since the last look. */
export interface SchoolPageData extends Omit<ShownSchool, 'keep' | 'until'> {
  readonly change: SchoolChange | null;
}
