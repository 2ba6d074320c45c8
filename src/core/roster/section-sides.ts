import type { ClassroomList } from '../classroom/classroom-list.ts';
import type { ClassRosterSnapshot, SectionRosterSnapshot, SubjectRosterSnapshot } from '../snapshot.ts';
import type { PairDecision } from './reconcile.ts';

/** The roster of one Darsak section against OpenEMIS' subject roster and class roster of the same section. */
export interface SectionSides {
  readonly darsak: SectionRosterSnapshot;
  /** Students that Darsak's own list of sections states for it; null when it states none. */
  readonly listCount: number | null;
  readonly subjectRoster: SubjectRosterSnapshot | null;
  readonly classRoster: ClassRosterSnapshot | null;
  /** Other sections' rosters at hand, in which a child who is missing here may stand. */
  readonly otherClasses: readonly ClassRosterSnapshot[];
  readonly otherSections: readonly SectionRosterSnapshot[];
  readonly decisions: readonly PairDecision[];
  /** What the teacher ticked in the classroom; absent where she has not. */
  readonly classroom?: ClassroomList | null;
}
