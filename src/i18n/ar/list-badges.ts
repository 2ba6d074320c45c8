import { arabic } from '../catalogue.ts';

/** What stands in OpenEMIS’ own lists and above its grid of marks. */
export const listBadges = arabic({
  'marks.missing': {
    zero: 'لا علامات غير مدخلة',
    one: 'علامة واحدة غير مدخلة',
    two: 'علامتان غير مدخلتين',
    few: '{n} علامات غير مدخلة',
    many: '{n} علامة غير مدخلة',
    other: '{n} علامة غير مدخلة',
  },
  'marks.days': {
    zero: 'ينتهي إدخال أقربها اليوم',
    one: 'ينتهي إدخال أقربها في يوم الدوام القادم',
    two: 'ينتهي إدخال أقربها بعد يومي دوام',
    few: 'ينتهي إدخال أقربها بعد {n} أيام دوام',
    many: 'ينتهي إدخال أقربها بعد {n} يوم دوام',
    other: 'ينتهي إدخال أقربها بعد {n} يوم دوام',
  },
  'marks.late': 'انتهت مدة إدخالها',
  'marks.in-order': 'مُطابِق: العلامات المطلوبة حتى اليوم مدخلة',
  'marks.to-check': 'مُطابِق: علامات للتحقق لطلبة التحقوا بعد انتهاء المدة',
  'marks.partial': 'مُطابِق: قُرئ جزء من العلامات فقط',
  'marks.old': 'مُطابِق: قراءة العلامات قديمة',
  'marks.unchecked': 'مُطابِق: لم تُقرأ العلامات بعد',
  names: 'الأسماء',
  'names.in-order': 'مُطابِق: الأسماء متطابقة',
  'names.attention': 'مُطابِق: الأسماء تحتاج إلى متابعة',
  'names.partial': 'مُطابِق: فُحص جزء من الأسماء فقط',
  'names.old': 'مُطابِق: فحص الأسماء قديم',
  'names.unchecked': 'مُطابِق: لم تُفحص الأسماء بعد',
  'names.label': '{state}، {age}. افتح اللوحة',
  'names.age': {
    zero: 'اليوم',
    one: 'قبل يوم',
    two: 'قبل يومين',
    few: 'قبل {n} أيام',
    many: 'قبل {n} يوماً',
    other: 'قبل {n} يوم',
  },
  'marks.label': 'مُطابِق: {missing}، {window}. افتح اللوحة',
  'strip-title': 'العلامات غير المدخلة في هذه المادة',
});
