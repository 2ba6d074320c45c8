import type {
  AssessmentSnapshot,
  ClassRosterSnapshot,
  MarkEntriesSnapshot,
  MarkExemptionsSnapshot,
  MarkRosterSnapshot,
  SubjectRosterSnapshot,
  TeachingAssignmentsSnapshot,
} from '../snapshot.ts';

/** Everything read that the check of mark entry can use, of one person and one academic period. */
export interface MarksInput {
  /** Which sections there are, and who teaches them. */
  readonly assignments: TeachingAssignmentsSnapshot;
  readonly assessments: readonly AssessmentSnapshot[];
  /** False: the list of assessments was not read, so a grade without one here may have one. */
  readonly assessmentsRead: boolean;
  /** Members of subject sections: by class, or section by section as the roster check reads them. */
  readonly markRosters: readonly MarkRosterSnapshot[];
  readonly subjectRosters: readonly SubjectRosterSnapshot[];
  /** Names. */
  readonly classRosters: readonly ClassRosterSnapshot[];
  readonly entries: readonly MarkEntriesSnapshot[];
  /** null: this OpenEMIS knows no exemptions. */
  readonly exemptions: readonly MarkExemptionsSnapshot[] | null;
}
