import { arabic } from '../catalogue.ts';

/** Names of the kinds of pages that readers know. */
export const pageKinds = arabic({
  'kind.none': 'صفحة لم تُعرف',
  'kind.teacher.sections': 'شعب المعلم',
  'kind.teacher.roster': 'طلبة شعبة',
  'kind.teacher.lessons': 'قائمة الحصص المسجلة',
  'kind.teacher.lesson': 'صفحة حصة واحدة',
  'kind.teacher.assignments': 'الواجبات والاختبارات',
  'kind.teacher.submissions': 'تسليمات الطلبة',
  'kind.teacher.activity': 'تفاعل الطلبة وحضورهم',
  'kind.principal.overview': 'نظرة المدير على المدرسة',
  'kind.principal.teachers': 'متابعة المعلمين',
  'kind.openemis.classes': 'شعب المؤسسة',
  'kind.openemis.class': 'طلبة شعبة في OpenEMIS',
  'kind.openemis.subjects': 'مواد المؤسسة',
  'kind.openemis.subject': 'طلبة مادة في OpenEMIS',
  'kind.openemis.students': 'طلبة المؤسسة',
  'kind.openemis.staff': 'موظفو المؤسسة',
  'kind.openemis.assessments': 'التقويمات',
  'evidence.known': 'معروف',
  'evidence.likely': 'مرجّح',
  'evidence.guess': 'تقدير',
});
