import { arabic } from '../catalogue.ts';

/** The frame of the workspace: names of its pages, and what is said where one cannot be shown. */
export const pages = arabic({
  nav: 'صفحات مطابق',
  menu: 'القائمة',
  skip: 'إلى محتوى الصفحة',
  // Names of the pages, as in the navigation
  'group.work': 'العمل',
  'group.records': 'السجلات',
  'group.setup': 'الإعداد',
  'page.start': 'البداية',
  'page.school': 'نظرة على المدرسة',
  'page.following': 'غير المتابعين',
  'page.cases': 'قضايا للدعم الفني',
  'page.feedback': 'الملاحظات',
  'page.problems': 'ملاحظات متشابهة',
  'page.report': 'تقرير الملاحظات',
  'page.classroom': 'قوائم الصفوف',
  'page.marks': 'العلامات',
  'page.files': 'قوائم من ملفات',
  'page.decisions': 'القرارات',
  'page.people': 'المستخدمون والبيانات',
  'page.settings': 'الإعدادات',
  'page.calendar': 'التذكير وتقويم الدوام',
  'page.profiles': 'قراءة الصفحات',
  'page.self-test': 'فحص القراءة',
  'page.tour': 'جولة على مثال',
  'page.unlock': 'فتح القفل',
  // A page that cannot be shown
  'load.title': 'تعذّر فتح هذه الصفحة',
  'load.next': 'إعادة تحميل الصفحة. إن كان مطابق قد حُدِّث للتو فهذا يكفي. ما حُفظ باقٍ كما هو.',
  'crash.title': 'توقّف عرض هذه الصفحة',
  'crash.next':
    'إعادة تحميل الصفحة، فإن تكرر ذلك فإبلاغ فريق الدعم الفني باسم الصفحة. بقية الصفحات تعمل، وما حُفظ باقٍ كما هو.',
  'failed.detail': 'اسم الصفحة: {page}',
  reload: 'إعادة التحميل',
  'to-start': 'إلى البداية',
  'role.title': 'هذه الصفحة لوظيفة أخرى: {roles}',
  'role.next': 'المستخدم الآن: {name}. تُضاف الوظيفة أو يُختار مستخدم آخر من صفحة المستخدمين.',
  'nobody.title': 'لم يُختر مستخدم',
  nobody: 'يُختار المستخدم أولاً من صفحة المستخدمين.',
});
