import { subjectNames, type SubjectCode } from './curriculum.ts';
import type { DarsakRelation, DarsakStudent } from './darsak-side.ts';
import { lessonTitles } from './lesson-titles.ts';
import { seededRandom } from './random.ts';
import type { School } from './school.ts';

/** What Darsak records around the rosters: lessons, assignments, tests, hand-ins, activity (darsak-facts 9.4 to 9.7). */

export interface DarsakLesson {
  readonly id: number;
  readonly teacher: string;
  readonly title: string;
  readonly unit: string;
  readonly subject: string;
  readonly grade: string;
  /** ISO date. */
  readonly date: string;
  readonly minutes: number;
  readonly isPublished: boolean;
  /** The teacher's relations of this subject and grade. */
  readonly relations: readonly DarsakRelation[];
}

export interface Viewer {
  readonly student: DarsakStudent;
  readonly letter: string;
  /** 0: not watched. */
  readonly percent: number;
}

export interface DarsakAssignment {
  readonly id: number;
  readonly relation: DarsakRelation;
  readonly title: string;
  readonly type: 'homework' | 'test';
  /** ISO dates. */
  readonly published: string;
  readonly due: string;
  readonly maximum: number;
  readonly state: 'open' | 'closed' | 'draft';
}

export interface Submission {
  readonly student: DarsakStudent;
  readonly state: 'on-time' | 'late' | 'none';
  /** ISO date and time; null when nothing was handed in. */
  readonly at: string | null;
  /** null: not marked yet, which is not 0. */
  readonly mark: number | null;
}

export interface Activity {
  readonly student: DarsakStudent;
  /** The last school days, oldest first: present, absent, or nothing recorded. */
  readonly days: readonly ('present' | 'absent' | null)[];
  readonly minutes: number;
  readonly watched: number;
  readonly handedIn: number;
  /** Mean of the marked tests in percent; null without any. */
  readonly mean: number | null;
  /** ISO date and time; null: never signed in. */
  readonly lastSeen: string | null;
}

const dayMs = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The `count` school days (Sunday to Thursday) up to and with a day, oldest first. */
export const schoolDaysBefore = (day: string, count: number): string[] => {
  const days: string[] = [];
  for (let time = Date.parse(`${day}T00:00:00Z`); days.length < count; time -= dayMs) {
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 5 && weekday !== 6) days.unshift(isoDay(time));
  }
  return days;
};

const units = ['الوحدة الأولى', 'الوحدة الثانية', 'الوحدة الثالثة'];

const codeOf = (relation: DarsakRelation): SubjectCode => {
  const [code] = relation.section?.split('-') ?? [];
  const named = Object.entries(subjectNames).find(([, name]) => name === relation.subject)?.[0];
  return (code ?? named ?? 'MAT') as SubjectCode;
};

export const buildLessons = (school: School, relations: readonly DarsakRelation[]): DarsakLesson[] => {
  const groups = new Map<string, DarsakRelation[]>();
  for (const relation of relations) {
    const key = [relation.teacher, relation.subject, relation.grade].join('|');
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const days = schoolDaysBefore(school.today, 60);
  let id = 9900;
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return lessonTitles[codeOf(first)].map((title, index): DarsakLesson => {
      id += 4;
      const random = seededRandom(id);
      return {
        id,
        teacher: first.teacher,
        title,
        unit: units[Math.floor(index / 2)] ?? '',
        subject: first.subject,
        grade: first.grade,
        date: days[index * 9 + random.below(6)] ?? school.today,
        minutes: 15 + random.below(31),
        isPublished: index < 5,
        relations: group,
      };
    });
  });
};

export const viewersOf = (lesson: DarsakLesson): Viewer[] =>
  lesson.relations.flatMap(({ letter, students }) =>
    students.map((student) => {
      const random = seededRandom(lesson.id * 1000 + student.row);
      return { student, letter, percent: random.below(4) === 0 ? 0 : 20 + random.below(81) };
    }),
  );

export const buildAssignments = (
  school: School,
  relations: readonly DarsakRelation[],
): DarsakAssignment[] => {
  const days = schoolDaysBefore(school.today, 40);
  return relations.flatMap((relation, place) => {
    const titles = lessonTitles[codeOf(relation)];
    return Array.from({ length: 4 }, (_, index): DarsakAssignment => {
      const isTest = index % 2 === 1;
      const topic = titles[index] ?? titles[0] ?? '';
      return {
        id: 55 + place * 4 + index,
        relation,
        title: isTest ? `اختبار قصير في ${topic}` : `ورقة عمل: ${topic}`,
        type: isTest ? 'test' : 'homework',
        published: days[index * 9] ?? school.today,
        due: days[index * 9 + 7] ?? school.today,
        maximum: isTest ? 20 : 10,
        state: index === 3 ? 'draft' : index === 2 ? 'open' : 'closed',
      };
    });
  });
};

export const submissionsOf = (assignment: DarsakAssignment): Submission[] =>
  assignment.relation.students.map((student): Submission => {
    const random = seededRandom(assignment.id * 1000 + student.row);
    const chance = random.below(10);
    if (assignment.state === 'draft' || chance < 2) return { student, state: 'none', at: null, mark: null };
    const state = chance < 4 ? 'late' : 'on-time';
    const day = Date.parse(`${assignment.due}T00:00:00Z`) + (state === 'late' ? dayMs : -dayMs);
    const clock = `${String(8 + random.below(12)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`;
    const mark = random.below(5) === 0 ? null : random.below(assignment.maximum + 1);
    return { student, state, at: `${isoDay(day)}T${clock}`, mark };
  });

/** How many school days an attendance matrix shows: two weeks. */
export const matrixDays = 10;

export const activityOf = (
  school: School,
  relation: DarsakRelation,
  assignments: readonly DarsakAssignment[],
): Activity[] => {
  const mine = assignments.filter((assignment) => assignment.relation === relation);
  const work = mine.map((assignment) => ({ assignment, submissions: submissionsOf(assignment) }));
  return relation.students.map((student, index): Activity => {
    const random = seededRandom(relation.id * 7919 + student.row);
    const handed = work.map(({ assignment, submissions }) => ({
      assignment,
      submission: submissions[index],
    }));
    const marks = handed.flatMap(({ assignment, submission }) =>
      assignment.type === 'test' && typeof submission?.mark === 'number'
        ? [(submission.mark * 100) / assignment.maximum]
        : [],
    );
    const never = random.below(15) === 0;
    const days = Array.from({ length: matrixDays }, () => {
      const chance = random.below(12);
      return never || chance === 0 ? ('absent' as const) : chance === 1 ? null : ('present' as const);
    });
    const [day = school.today] = schoolDaysBefore(school.today, 1 + random.below(6));
    const clock = `${String(7 + random.below(14)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`;
    return {
      student,
      days,
      minutes: never ? 0 : 20 + random.below(400),
      watched: never ? 0 : random.below(13),
      handedIn: handed.filter(({ submission }) => submission && submission.state !== 'none').length,
      mean: marks.length === 0 ? null : Math.round(marks.reduce((sum, mark) => sum + mark, 0) / marks.length),
      lastSeen: never ? null : `${day}T${clock}`,
    };
  });
};
