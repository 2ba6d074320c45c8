import { dayInAmman, type IsoDay } from '../calendar/iso-day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { assignedSections } from '../roster/section-ref.ts';
import type { AssessmentSnapshot } from '../snapshot.ts';
import { clockShift } from './clock-shift.ts';
import { indexEntries, type EntryIndex } from './entry-index.ts';
import { lateArrivals } from './late-arrivals.ts';
import { exemptionKey, gradingIndex, makeSheet, type SheetFacts } from './make-sheet.ts';
import { isDoubtful } from './mark-counts.ts';
import type { MarksInput } from './marks-input.ts';
import type { MarkSheet, MarksResult } from './marks-result.ts';
import { gradePeriods } from './period-groups.ts';
import { sectionMembers, sheetKey, type SectionMembers } from './section-members.ts';
import { worstFirst } from './summarise.ts';

/** The check without what is summed up of it, for whoever sums up otherwise: the school's own table. */
export type CheckedSheets = Pick<MarksResult, 'today' | 'sheets' | 'clockShift' | 'complete' | 'oldest'>;

/** Every cell in exactly one state; the sheets worst first. */
export function checkSheets(input: MarksInput, today: IsoDay, calendar: SchoolCalendar): CheckedSheets {
  const members = sectionMembers(input);
  const entries = indexEntries(input.entries);
  const sections = sectionsOf(input, members);
  const inGrade = Map.groupBy(sections, gradeOf);
  const assessments = byGrade(input.assessments);
  const ofGrade = new Map(
    [...assessments.values()].map((each) => [
      each,
      { periods: gradePeriods(each.periods ?? [], today, calendar), gradings: gradingIndex(each) },
    ]),
  );
  const exemptions = exemptionsByClass(input);
  const arrivals = lateArrivals(input);
  const emptyClasses = new Set(
    input.classRosters.flatMap(({ data, completeness }) =>
      completeness.state === 'complete' && data.students.length === 0 ? [data.classId] : [],
    ),
  );
  const sheets = worstFirst(
    sections.map((section) => {
      const assessment = assessments.get(section.educationGradeId) ?? null;
      const facts: SheetFacts = {
        section,
        members: members.get(sheetKey(section.subjectSectionId, section.classId)) ?? null,
        classIsEmpty: emptyClasses.has(section.classId),
        assessment,
        ...((assessment === null ? undefined : ofGrade.get(assessment)) ?? notAssessed),
        assessmentsRead: input.assessmentsRead,
        entries,
        exemptions: input.exemptions === null ? noExemptions : (exemptions.get(section.classId) ?? null),
        arrivals,
        otherClassesRead:
          assessment === null ||
          otherClassesRead(
            input,
            entries,
            inGrade.get(gradeOf(section)) ?? [],
            section,
            assessment.assessmentId,
          ),
      };
      return makeSheet(facts);
    }),
  );
  const captured = basisOf(input).map(({ capturedAt }) => capturedAt);
  return {
    today,
    sheets,
    clockShift: clockShift(basisOf(input)),
    complete: input.assignments.completeness.state === 'complete' && sheets.every(isCertain),
    oldest: captured.reduce((oldest, time) => Math.min(oldest, time), Infinity),
  };
}

const isCertain = (sheet: MarkSheet): boolean => sheet.counts.byState.unreadable === 0 && !isDoubtful(sheet);

/** What the check stands on, of which the oldest part is its age and the newest its clock. */
const basisOf = (input: MarksInput) => [
  input.assignments,
  ...input.assessments,
  ...input.entries,
  ...input.markRosters,
  ...input.subjectRosters,
];

/** The server's day (Amman) while this computer's clock says `now` (ms). */
export const dayOfCheck = (input: MarksInput, now: number): IsoDay =>
  dayInAmman(now + clockShift(basisOf(input)));

type SectionFacts = SheetFacts['section'];

/** The sections of the assignments, and those of a class roster that other teachers teach. */
function sectionsOf(input: MarksInput, members: ReadonlyMap<string, SectionMembers>): SectionFacts[] {
  const homerooms = new Map(input.markRosters.map(({ data }) => [data.classId, data.homeroomStaffId]));
  const sections = new Map<string, SectionFacts>();
  const add = (section: Omit<SectionFacts, 'homeroomStaffId'>): void => {
    const { subjectSectionId, subjectId, subject, educationGradeId, classId, className, teachers } = section;
    sections.set(sheetKey(subjectSectionId, classId), {
      classId,
      className,
      subjectSectionId,
      subjectId,
      subject,
      educationGradeId,
      teachers,
      homeroomStaffId: homerooms.get(classId) ?? null,
    });
  };
  for (const { assignment, classId, className } of assignedSections(input.assignments.data.assignments))
    add({ ...assignment, classId, className });
  for (const [key, { subjectId, educationGradeId, ...found }] of members) {
    if (sections.has(key) || subjectId === null || educationGradeId === null) continue;
    add({ ...found, subjectId, educationGradeId, teachers: [] });
  }
  return [...sections.values()];
}

/** One assessment per grade and year (contract C3); should there be two, the one that is better known. */
function byGrade(
  assessments: readonly AssessmentSnapshot[],
): ReadonlyMap<string, AssessmentSnapshot['data']> {
  const known = ({ periods, subjects }: AssessmentSnapshot['data']): number =>
    Number(periods !== null) + Number(subjects !== null);
  const found = new Map<string, AssessmentSnapshot['data']>();
  for (const { data } of assessments) {
    const before = found.get(data.educationGradeId);
    if (before === undefined || known(before) < known(data)) found.set(data.educationGradeId, data);
  }
  return found;
}

const notAssessed = { periods: [], gradings: null } as const;

type Exemptions = ReadonlyMap<string, 'exempt' | 'unassigned'>;
const noExemptions: Exemptions = new Map();

function exemptionsByClass(input: MarksInput): ReadonlyMap<string, Exemptions> {
  return new Map(
    (input.exemptions ?? []).flatMap(({ data, completeness }) =>
      completeness.state === 'complete'
        ? [
            [
              data.classId,
              new Map(
                data.exemptions.map(({ studentId, subjectId, periodId, kind }) => [
                  exemptionKey(studentId, subjectId, periodId),
                  kind,
                ]),
              ),
            ] as const,
          ]
        : [],
    ),
  );
}

/**
 * A student who changed class may have marks in the old one. Either the whole school was asked for this subject, or every
 * class that has the subject in this grade was read. `inGrade`: its sections.
 */
function otherClassesRead(
  input: MarksInput,
  entries: EntryIndex,
  inGrade: readonly SectionFacts[],
  { classId, subjectId }: SectionFacts,
  assessmentId: string,
): boolean {
  if (entries.schoolWide(assessmentId, subjectId)) return true;
  // The finder looks for the marks of this class' students in every class.
  if (entries.coverage(classId, assessmentId, subjectId) === 'complete') {
    if (entries.byMembers(classId, assessmentId, subjectId)) return true;
  }
  if (input.assignments.data.scope !== 'school') return false;
  return inGrade.every(
    (other) =>
      entries.coverage(other.classId, assessmentId, subjectId) === 'complete' &&
      !entries.byMembers(other.classId, assessmentId, subjectId),
  );
}

const gradeOf = ({ subjectId, educationGradeId }: SectionFacts): string => `${subjectId}|${educationGradeId}`;
