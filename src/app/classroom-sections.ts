import type { ClassroomList } from '../core/classroom/classroom-list.ts';
import type { ListedStudent } from '../core/classroom/listed-students.ts';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import { checkRoster, overviewOf, rosterKey } from '../core/school/engine.ts';
import type { SectionCheckView } from '../core/school/view-types.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { loadClassroom, loadOwned } from './owned.ts';
import type { OpenPerson } from './people.ts';
import { loadSchoolData } from './school-data.ts';

/** One section of the teacher's, as it is ticked: the children of both lists, and what was ticked before. */
export interface ClassroomSection {
  readonly ref: ClassroomList['section'];
  readonly check: Pick<SectionCheckView, 'title' | 'darsak' | 'openemis' | 'academicPeriod'>;
  readonly students: readonly ListedStudent[];
  /** Null where nothing was ticked yet; a problem where something was and cannot be read. */
  readonly stored: Result<ClassroomList | null, Problem>;
}

export interface ClassroomSections {
  readonly sections: readonly ClassroomSection[];
  /** Sections of the teaching assignment whose list on Darsak was not read: there is nothing to join yet. */
  readonly unread: readonly { readonly subject: string | null; readonly section: string }[];
  readonly school: string | null;
  readonly teacher: string;
}

/** Every section whose Darsak roster is at hand, in the order of their labels. */
export async function loadClassroomSections(person: OpenPerson, app: AppContext): Promise<ClassroomSections> {
  const [data, owned, device] = await Promise.all([
    loadSchoolData(person),
    loadOwned(person),
    readDevice(app.db),
  ]);
  const freshness = { now: app.now(), maxAgeMs: device.settings.freshHours * 3_600_000 };
  const decisions = owned.decisions.map(({ decision }) => decision);
  const checks = data.sectionRosters.flatMap(
    (roster) => checkRoster(data, rosterKey(roster), decisions, freshness) ?? [],
  );
  const sections = await Promise.all(
    checks.map(async ({ view, students }): Promise<ClassroomSection> => {
      const label = [view.title.subject, view.title.section].filter((part) => part !== null).join(' · ');
      return {
        ref: { key: view.key, label },
        check: view,
        students,
        stored: await loadClassroom(person, view.key),
      };
    }),
  );
  const read = new Set(checks.map(({ assigned }) => assigned));
  return {
    sections: sections.sort((a, b) => a.ref.label.localeCompare(b.ref.label, 'ar')),
    unread: overviewOf(data, decisions, freshness)
      .view.lines.filter(({ key }) => !read.has(key))
      .map(({ subject, section }) => ({ subject, section })),
    school: data.assignments?.data.institution.name ?? null,
    teacher: person.profile.name,
  };
}
