import { arabic } from '../catalogue.ts';

export const common = arabic({
  brand: 'مُطابِق',
  loading: 'جارٍ التحميل',
  close: 'إغلاق اللوحة',
  lock: 'قفل الآن',
  'lock.warning': 'القفل من غير رمز دخول يمحو القوائم المقروءة، ويمكن قراءتها من جديد.',
  'lock.anyway': 'قفل ومحو القوائم',
  'switch-language': 'English',
  'switch-language.label': 'Switch to English',
  retry: 'إعادة المحاولة',
  cancel: 'إلغاء',
  'remark.write': 'كتابة ملاحظة',
  remarks: 'الملاحظات',
  'next-step': 'الخطوة التالية',
  'show-all': 'عرض الكل ({n})',
  'show-less': 'عرض أقل',
  // Platforms
  darsak: 'درسك',
  openemis: 'OpenEMIS',
  ajyal: 'أجيال',
  file: 'ملف',
  // Times
  now: 'الآن',
  today: 'اليوم {time}',
  yesterday: 'أمس {time}',
  'days-ago': {
    zero: 'اليوم',
    one: 'قبل يوم',
    two: 'قبل يومين',
    few: 'قبل {n} أيام',
    many: 'قبل {n} يوماً',
    other: 'قبل {n} يوم',
  },
  'date-time': '{date}، {time}',
  // Roles
  'role.teacher': 'معلم',
  'role.principal': 'مدير المدرسة',
  'role.supervisor': 'مشرف تربوي',
  'role.support': 'فريق الدعم الفني',
  // States: always symbol + word + colour
  'state.in-order': 'متطابق',
  'state.attention': 'يحتاج متابعة',
  'state.partial': 'مقروء جزئياً',
  'state.old': 'قديم',
  'state.unchecked': 'لم يُفحص',
  // Buttons that several screens share
  'do.read': 'فتح OpenEMIS وقراءة القوائم',
  'do.reread': 'قراءة هذه الصفحة من جديد',
  'do.start': 'بدء الإعداد',
  'do.unlock': 'فتح القفل',
  'do.people': 'مستخدمو هذا المتصفح',
});
