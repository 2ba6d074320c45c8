import type { MarksInput } from '../../../src/core/marks/marks-input.ts';
import { packEntries, type Entry, type EntryKind } from '../../../src/core/marks/packed-entries.ts';
import { packMembers } from '../../../src/core/marks/packed-members.ts';
import type { Completeness, Snapshot, StudentStatusCode } from '../../../src/core/snapshot.ts';
import type { ResultType } from '../../../src/core/snapshot-marks.ts';

/** A small school written as plain tables, from which the snapshots of a check are made: rows in, snapshots out. */

export interface PeriodTable {
  readonly id: string;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly name?: string;
  readonly term?: string | null;
}
export interface GradeTable {
  readonly grade: string;
  /** null: the grade has no assessment. */
  readonly assessment: string | null;
  readonly periods: readonly PeriodTable[] | null;
  /** subject -> period -> result type. null: not read. */
  readonly gradings: Readonly<Record<string, Readonly<Record<string, ResultType>>>> | null;
}
export interface SectionTable {
  readonly section: string;
  readonly subject: string;
  readonly grade: string;
  readonly classes: readonly string[];
  readonly teachers?: readonly string[];
}
export interface MemberTable {
  readonly student: string;
  readonly section: string;
  readonly class: string;
  readonly status: StudentStatusCode;
}
export interface ResultTable {
  readonly student: string;
  readonly class: string;
  readonly subject: string;
  readonly assessment: string;
  readonly period: string;
  readonly kind: EntryKind;
  readonly created: number;
}
export interface ExemptionTable {
  readonly student: string;
  readonly class: string;
  readonly subject: string;
  readonly period: string;
  readonly kind: 'exempt' | 'unassigned';
}
export interface SchoolTables {
  readonly grades: readonly GradeTable[];
  readonly sections: readonly SectionTable[];
  readonly members: readonly MemberTable[];
  readonly results: readonly ResultTable[];
  readonly exemptions: readonly ExemptionTable[];
  /** class -> student -> the day on which the child was put on the class list; none: not told. */
  readonly listed?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Classes whose results were read, whole or in part; the others were not. */
  readonly resultsRead: Readonly<Record<string, 'complete' | 'partial'>>;
}

const capturedAt = Date.parse('2026-11-23T08:00:00Z');
const completeness = (state: Completeness['state'] = 'complete'): Completeness => ({
  state,
  read: 1,
  expected: 1,
  reasons: [state === 'complete' ? 'server-total-reached' : 'fewer-than-stated'],
});
const head = {
  schema: 1,
  source: { platform: 'openemis', host: 'emis.moe.gov.jo', reader: 'openemis.rest', readerVersion: 1 },
  account: null,
  academicPeriod: { id: '3', label: '2026/2027' },
  capturedAt,
  completeness: completeness(),
} as const;
export const snapshot = <K extends Snapshot['kind']>(
  kind: K,
  data: Extract<Snapshot, { kind: K }>['data'],
  state: Completeness['state'] = 'complete',
): Extract<Snapshot, { kind: K }> =>
  ({ ...head, kind, data, completeness: completeness(state) }) as unknown as Extract<Snapshot, { kind: K }>;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The results of one class (or of one subject in all classes), as one answer gives them. */
export function entriesOf(
  results: readonly ResultTable[],
  asked: { readonly class: string | null; readonly subject?: string },
  state: 'complete' | 'partial' = 'complete',
): MarksInput['entries'][number] {
  const own = results.filter(
    (row) => (asked.class ?? row.class) === row.class && (asked.subject ?? row.subject) === row.subject,
  );
  const students = unique(own.map(({ student }) => student));
  const columns = new Map<string, ResultTable[]>();
  for (const row of own) {
    const key = [row.class, row.assessment, row.subject, row.period].join('|');
    columns.set(key, [...(columns.get(key) ?? []), row]);
  }
  return snapshot(
    'mark-entries',
    {
      classId: asked.class,
      assessmentId: null,
      subjectId: asked.subject ?? null,
      students,
      columns: [...columns.values()].map((rows) => {
        const [first] = rows as [ResultTable];
        const entries = students.map((student): Entry | null => {
          const row = rows.find((each) => each.student === student);
          return row === undefined ? null : { kind: row.kind, created: row.created };
        });
        return {
          classId: first.class,
          assessmentId: first.assessment,
          subjectId: first.subject,
          periodId: first.period,
          ...packEntries(entries),
        };
      }),
    },
    state,
  );
}

export function marksInput(tables: SchoolTables): MarksInput {
  const { sections, members } = tables;
  const classes = unique(sections.flatMap((section) => section.classes));
  return {
    assignments: snapshot('teaching-assignments', {
      institution: { id: '1', code: null, name: null },
      scope: 'school',
      assignments: sections.map((section) => ({
        subjectSectionId: section.section,
        subjectId: section.subject,
        subject: `subject ${section.subject}`,
        educationGradeId: section.grade,
        classes: section.classes.map((id) => ({ id, name: `class ${id}` })),
        teachers: (section.teachers ?? []).map((staffId) => ({ staffId, name: `teacher ${staffId}` })),
      })),
    }),
    assessments: tables.grades.flatMap(({ grade, assessment, periods, gradings }) =>
      assessment === null
        ? []
        : [
            snapshot('assessment', {
              assessmentId: assessment,
              code: null,
              name: `assessment ${assessment}`,
              educationGradeId: grade,
              periods:
                periods?.map(({ id, opens, closes, name = `period ${id}`, term = 'term' }) => ({
                  id,
                  code: null,
                  name,
                  term,
                  start: opens,
                  end: closes,
                  opens,
                  closes,
                  editable: null,
                })) ?? null,
              subjects:
                gradings &&
                Object.entries(gradings).map(([subjectId, byPeriod]) => ({
                  subjectId,
                  gradings: Object.entries(byPeriod).map(([periodId, resultType]) => ({
                    periodId,
                    resultType,
                    max: 20,
                    passMark: 10,
                  })),
                })),
            }),
          ],
    ),
    assessmentsRead: true,
    markRosters: classes.map((classId) => {
      const students = unique(members.filter((each) => each.class === classId).map(({ student }) => student));
      return snapshot('mark-roster', {
        classId,
        className: `class ${classId}`,
        homeroomStaffId: null,
        students,
        sections: sections
          .filter((section) => section.classes.includes(classId))
          .map((section) => ({
            subjectSectionId: section.section,
            subjectId: section.subject,
            subject: `subject ${section.subject}`,
            educationGradeId: section.grade,
            members: packMembers(
              students.map(
                (student) =>
                  members.find(
                    (each) =>
                      each.student === student && each.section === section.section && each.class === classId,
                  )?.status ?? null,
              ),
            ),
          })),
      });
    }),
    subjectRosters: [],
    classRosters: classes.map((classId) =>
      snapshot('class-roster', {
        classId,
        className: `class ${classId}`,
        students: unique(members.filter((each) => each.class === classId).map(({ student }) => student)).map(
          (student, index) => {
            const listedOn = tables.listed?.[classId]?.[student];
            const row = { row: index + 1, name: `student ${student}`, sourceKey: student };
            return listedOn === undefined ? row : { ...row, listedOn };
          },
        ),
      }),
    ),
    entries: Object.entries(tables.resultsRead).map(([classId, state]) =>
      entriesOf(tables.results, { class: classId }, state),
    ),
    exemptions: classes.map((classId) =>
      snapshot('mark-exemptions', {
        classId,
        exemptions: tables.exemptions
          .filter((each) => each.class === classId)
          .map(({ student, subject, period, kind }) => ({
            studentId: student,
            subjectId: subject,
            periodId: period,
            kind,
          })),
      }),
    ),
  };
}
