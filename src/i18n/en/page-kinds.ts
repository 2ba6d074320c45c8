import { englishOf } from '../catalogue.ts';
import type { pageKinds as ar } from '../ar/page-kinds.ts';

export const pageKinds = englishOf<typeof ar>()({
  'kind.none': 'A page that was not recognised',
  'kind.teacher.sections': 'Sections of a teacher',
  'kind.teacher.roster': 'Students of a section',
  'kind.teacher.lessons': 'List of recorded lessons',
  'kind.teacher.lesson': 'Page of one lesson',
  'kind.teacher.assignments': 'Assignments and tests',
  'kind.teacher.submissions': 'What students handed in',
  'kind.teacher.activity': 'Students’ interaction and attendance',
  'kind.principal.overview': 'A principal’s view of the school',
  'kind.principal.teachers': 'Follow-up of teachers',
  'kind.openemis.classes': 'Classes of the institution',
  'kind.openemis.class': 'Students of a class in OpenEMIS',
  'kind.openemis.subjects': 'Subjects of the institution',
  'kind.openemis.subject': 'Students of a subject in OpenEMIS',
  'kind.openemis.students': 'Students of the institution',
  'kind.openemis.staff': 'Staff of the institution',
  'kind.openemis.assessments': 'Assessments',
  'evidence.known': 'known',
  'evidence.likely': 'likely',
  'evidence.guess': 'estimate',
});
