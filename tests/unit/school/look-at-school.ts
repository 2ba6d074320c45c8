import { dayInAmman } from '../../../src/core/calendar/iso-day.ts';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import type { SchoolData } from '../../../src/core/school/school-data.ts';
import { schoolOverview, type OverviewInput } from '../../../src/core/school/school-overview.ts';
import type { Snapshot, TeachingAssignment } from '../../../src/core/snapshot.ts';
import { freshness, inventedSchool, marksSnapshots, now } from './invented-school.ts';

/** A small school and a look at it, changed by each test in what it is about. */

export const school = inventedSchool({ classes: 3, subjects: 2, students: 4 });
export const keys = school.subjectRosters.map(({ data }) => `${data.subjectSectionId}:${data.classId}`);
export const [first = '', second = ''] = keys;

export const look = (change: Partial<OverviewInput> = {}) => {
  const overview = schoolOverview({
    data: school,
    decisions: [],
    classrooms: [],
    freshness,
    received: [],
    marks: null,
    pageLists: [],
    ...change,
  });
  if (overview === null) throw new Error('nothing was read');
  return overview;
};
export const assigned = (
  change: (each: TeachingAssignment, at: number) => TeachingAssignment,
  data: SchoolData = school,
): SchoolData => {
  if (data.assignments === null) throw new Error('no assignments');
  const { assignments } = data.assignments.data;
  return {
    ...data,
    assignments: {
      ...data.assignments,
      data: { ...data.assignments.data, assignments: assignments.map(change) },
    },
  };
};
export const marksOf = (data: SchoolData) => {
  const all = marksSnapshots(data);
  const of = <K extends Snapshot['kind']>(kind: K) =>
    all.filter((each): each is Extract<Snapshot, { kind: K }> => each.kind === kind);
  if (data.assignments === null) throw new Error('no assignments');
  return checkMarks(
    {
      assignments: data.assignments,
      classRosters: data.classRosters,
      subjectRosters: data.subjectRosters,
      assessments: of('assessment'),
      assessmentsRead: true,
      markRosters: of('mark-roster'),
      entries: of('mark-entries'),
      exemptions: of('mark-exemptions'),
    },
    dayInAmman(now),
    jordanCalendar,
  );
};
