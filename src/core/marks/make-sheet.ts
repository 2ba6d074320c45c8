import type { IsoDay } from '../calendar/iso-day.ts';
import type { AssessmentSnapshot } from '../snapshot.ts';
import type { CellFacts } from './cell.ts';
import { compareReport } from './compare-report.ts';
import type { EntryIndex } from './entry-index.ts';
import { judgeColumn, type ColumnFacts } from './judge-column.ts';
import { addCounts, countCells } from './mark-counts.ts';
import type { MarkSheet, SheetDoubt, SheetPeriod } from './marks-result.ts';
import type { GradePeriod } from './period-groups.ts';
import { sheetKey, type SectionMembers } from './section-members.ts';

/** One subject section in one class, with what is known of it. */
export interface SheetFacts {
  readonly section: Omit<MarkSheet, 'key' | 'assessmentId' | 'students' | 'periods' | 'counts' | 'doubts'>;
  readonly members: SectionMembers | null;
  /** The class list was read whole and holds nobody: then nobody is expected in its subjects. */
  readonly classIsEmpty: boolean;
  readonly assessment: AssessmentSnapshot['data'] | null;
  /** Of the assessment, with their windows: one for all sections of a grade. */
  readonly periods: readonly GradePeriod[];
  /** Of the assessment, by subject and period; null: not read. */
  readonly gradings: GradingIndex | null;
  /** Whether the grade's assessment would be known if there were one. */
  readonly assessmentsRead: boolean;
  readonly entries: EntryIndex;
  /** `student|subject|period` -> why no mark is needed; null: not read for this class. */
  readonly exemptions: ReadonlyMap<string, 'exempt' | 'unassigned'> | null;
  /** Students who came later than their class, with the day. */
  readonly arrivals: ReadonlyMap<string, IsoDay>;
  /** Every class in which a student of this section could have a mark was read. */
  readonly otherClassesRead: boolean;
}

export function makeSheet(facts: SheetFacts): MarkSheet {
  const { section, assessment } = facts;
  const members = facts.members?.members ?? [];
  const coverage =
    assessment === null
      ? 'none'
      : facts.entries.coverage(section.classId, assessment.assessmentId, section.subjectId);
  const periods =
    assessment === null || facts.members === null
      ? []
      : facts.periods.map(({ period, groupKey, window }): SheetPeriod => {
          const grading = gradingOf(facts.gradings, section.subjectId, period.id);
          const column = facts.entries.column({
            assessmentId: assessment.assessmentId,
            subjectId: section.subjectId,
            periodId: period.id,
          });
          const { cells, rows } = judgeColumn(members, {
            classId: section.classId,
            grading: grading.state,
            coverage,
            window,
            entryOf: column.find,
            exemptionOf: exemptionsOf(facts.exemptions, section.subjectId, period.id),
            arrivals: facts.arrivals,
          });
          return {
            period,
            groupKey,
            window,
            resultType: grading.resultType,
            max: grading.max,
            passMark: grading.passMark,
            cells,
            counts: countCells(rows),
            report: compareReport(rows, grading.resultType, column.rowsIn(section.classId)),
          };
        });
  const counts = addCounts(periods.map((period) => period.counts));
  return {
    key: sheetKey(section.subjectSectionId, section.classId),
    ...section,
    assessmentId: assessment?.assessmentId ?? null,
    students: members.map(({ studentId, name, openemisNo }) => {
      const since = facts.arrivals.get(studentId);
      return { studentId, name, openemisNo, ...(since === undefined ? {} : { since }) };
    }),
    periods,
    counts,
    doubts: doubtsOf(facts, counts.missing + counts.byState['to-check'] > 0),
  };
}

/** null: nobody of the class has one. */
const exemptionsOf = (
  exemptions: SheetFacts['exemptions'],
  subjectId: string,
  periodId: string,
): ColumnFacts['exemptionOf'] =>
  exemptions === null || exemptions.size === 0
    ? null
    : (studentId) => exemptions.get(exemptionKey(studentId, subjectId, periodId)) ?? null;

type Grading = NonNullable<AssessmentSnapshot['data']['subjects']>[number]['gradings'][number];
export type GradingIndex = ReadonlyMap<string, ReadonlyMap<string, Grading>>;

/** Should a subject or a period stand twice, the first counts. */
export const gradingIndex = ({ subjects }: AssessmentSnapshot['data']): GradingIndex | null =>
  subjects === null
    ? null
    : new Map(
        subjects
          .toReversed()
          .map(({ subjectId, gradings }) => [
            subjectId,
            new Map(gradings.toReversed().map((each) => [each.periodId, each])),
          ]),
      );

export const exemptionKey = (studentId: string, subjectId: string, periodId: string): string =>
  `${studentId}|${subjectId}|${periodId}`;

interface KnownGrading extends Pick<SheetPeriod, 'resultType' | 'max' | 'passMark'> {
  readonly state: CellFacts['grading'];
}

function gradingOf(gradings: GradingIndex | null, subjectId: string, periodId: string): KnownGrading {
  const none = { resultType: null, max: null, passMark: null };
  if (gradings === null) return { ...none, state: { known: 'unknown' } };
  const subject = gradings.get(subjectId);
  if (subject === undefined) return { ...none, state: { known: 'no', reason: 'subject-not-assessed' } };
  const grading = subject.get(periodId);
  if (grading === undefined) return { ...none, state: { known: 'no', reason: 'period-not-marked' } };
  const { resultType, max, passMark } = grading;
  return { resultType, max, passMark, state: { known: 'yes', resultType } };
}

/** Nothing in it that could be entered: rather an assessment that is not set up than one that asks for nothing. */
const isEmpty = ({ periods, subjects }: AssessmentSnapshot['data']): boolean =>
  periods?.length === 0 || subjects?.every(({ gradings }) => gradings.length === 0) === true;

/** `missing`: an entry is missing, or to be looked for in another school. */
function doubtsOf(facts: SheetFacts, missing: boolean): SheetDoubt[] {
  const { members, assessment } = facts;
  const found: [SheetDoubt, boolean][] = [
    ['no-assessment', assessment === null && facts.assessmentsRead],
    [
      'assessment-not-read',
      assessment === null
        ? !facts.assessmentsRead
        : assessment.periods === null || assessment.subjects === null,
    ],
    ['roster-not-read', members === null],
    ['roster-partial', members !== null && !members.complete],
    ['roster-empty', members?.complete === true && members.members.length === 0 && !facts.classIsEmpty],
    ['assessment-empty', assessment !== null && isEmpty(assessment)],
    // Only a mark that is missing can be in doubt by what else was not read.
    ['exemptions-not-read', missing && facts.exemptions === null],
    ['other-classes-not-read', missing && !facts.otherClassesRead],
  ];
  return found.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}
