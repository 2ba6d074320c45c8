import type { Account } from '../school/accounts.ts';
import type { DarsakRelation } from '../school/darsak-side.ts';
import { activityOf } from '../school/darsak-work.ts';
import type { Model } from '../school/model.ts';
import { html, type Html } from '../http/html.ts';
import { addressOf, type Place } from './addresses.ts';
import type { DarsakSettings } from './control.ts';
import { activityContent } from './pages/activity-page.ts';
import { assignmentsContent } from './pages/assignments-page.ts';
import { lessonContent, viewersFragment } from './pages/lesson-page.ts';
import { lessonsContent } from './pages/lessons-page.ts';
import { overviewContent, teachersContent } from './pages/principal-pages.ts';
import { rosterContent, rowsMarkup, rowsOfPage, skeleton } from './pages/roster-page.ts';
import { sectionsContent } from './pages/sections-page.ts';
import { lateScript } from './pages/scripts.ts';
import { submissionsContent } from './pages/submissions-page.ts';

export interface View {
  readonly title: string;
  readonly content: Html;
}

/** A relation cut or filled up to a size, with children of other sections; the rows are numbered anew. */
export const sized = (model: Model, relation: DarsakRelation, size: number | null): DarsakRelation => {
  if (size === null) return relation;
  const others = model.relations
    .filter(({ subject, section }) => section !== null && subject === relation.subject)
    .flatMap(({ students }) => students);
  const pool = new Map([...relation.students, ...others].map((student) => [student.name, student]));
  return {
    ...relation,
    students: [...pool.values()].slice(0, size).map((student, index) => ({ ...student, row: index + 1 })),
  };
};

/** The content of a page of a teacher or principal; null: not hers, or no such page. */
export const contentOf = (
  model: Model,
  settings: DarsakSettings,
  account: Account,
  mine: readonly DarsakRelation[],
  place: Place,
): View | null => {
  const lessons = model.lessons.filter(({ teacher }) => teacher === account.key);
  const assignments = model.darsakAssignments
    .filter(({ relation }) => relation.teacher === account.key)
    .map((assignment) => ({
      ...assignment,
      relation: mine.find(({ id }) => id === assignment.relation.id) ?? assignment.relation,
    }));
  const relation = mine.find(({ id }) => id === place.id);
  const lesson = lessons.find(({ id }) => id === place.id);
  const part = place.part ?? 1;
  const isPrincipal = account.role === 'principal';
  if (isPrincipal !== (place.page === 'overview' || place.page === 'teachers')) return null;
  switch (place.page) {
    case 'sections':
      return { title: 'العلاقات التدريسية', content: sectionsContent(mine, settings) };
    case 'roster':
      if (!relation) return null;
      return {
        title: 'قائمة الطلبة',
        content: place.isFragment
          ? html`${rowsMarkup(rowsOfPage(relation, settings, part).rows, settings)}`
          : rosterContent(relation, settings, part),
      };
    case 'lessons':
      return { title: 'الحصص المسجلة', content: lessonsContent(lessons, settings, place) };
    case 'lesson':
      return lesson ? { title: lesson.title, content: lessonContent(lesson, settings) } : null;
    case 'viewers':
      return lesson ? { title: lesson.title, content: viewersFragment(lesson, settings) } : null;
    case 'assignments':
    case 'tests': {
      const shown = assignments.filter(({ type }) => place.page === 'assignments' || type === 'test');
      const title = place.page === 'tests' ? 'الاختبارات' : 'الواجبات';
      return { title, content: assignmentsContent(shown, settings, place) };
    }
    case 'submissions': {
      const assignment = assignments.find(({ id }) => id === place.id);
      return assignment
        ? { title: 'تسليمات الطلبة', content: submissionsContent(assignment, settings, place) }
        : null;
    }
    case 'activity': {
      if (!relation) return null;
      const rows = activityOf(model.school, relation, assignments);
      const content = activityContent(relation, mine, rows, model.school.today, settings, place);
      return { title: 'تقرير تفاعل الطلبة', content };
    }
    case 'overview':
      return {
        title: 'نظرة عامة على المدرسة',
        content: overviewContent(model.overview, model.teacherActivity.length, settings),
      };
    case 'teachers':
      return { title: 'نشاط المعلمين', content: teachersContent(model.teacherActivity, settings, place) };
  }
};

/** A skeleton in whose place the content comes later, or never. */
export const lateContent = (settings: DarsakSettings, place: Place): Html =>
  html`<div data-late>${skeleton}</div>
    ${lateScript(
      addressOf(settings.urlSkin, { ...place, isFragment: true }),
      settings.fill === 'never' ? null : settings.fillAfterMs,
    )}`;
