import { arabic } from '../catalogue.ts';

/** The few words that stand in a platform's own page. */
export const overlay = arabic({
  'launcher.in-order': 'مُطابِق: كل شيء هنا متطابق. فتح اللوحة',
  'launcher.attention': {
    zero: 'مُطابِق: توجد أمور تحتاج متابعة. فتح اللوحة',
    one: 'مُطابِق: أمر واحد يحتاج متابعة. فتح اللوحة',
    two: 'مُطابِق: أمران يحتاجان متابعة. فتح اللوحة',
    few: 'مُطابِق: {n} أمور تحتاج متابعة. فتح اللوحة',
    many: 'مُطابِق: {n} أمراً يحتاج متابعة. فتح اللوحة',
    other: 'مُطابِق: {n} أمر يحتاج متابعة. فتح اللوحة',
  },
  'launcher.partial': 'مُطابِق: قُرئ جزء من الصفحة فقط. فتح اللوحة',
  'launcher.old': 'مُطابِق: البيانات قديمة. فتح اللوحة',
  'launcher.unchecked': 'مُطابِق: لم تُفحص هذه الصفحة بعد. فتح اللوحة',
  'badge.in-order': 'متطابق',
  'badge.attention': 'يحتاج متابعة',
  'badge.partial': 'قُرئ جزئياً',
  'badge.old': 'بيانات قديمة',
  'badge.unchecked': 'لم يُفحص',
  'move-side': 'نقل الزر إلى الجهة الأخرى',
  hide: 'إخفاء الزر (يمكن إظهاره من الإعدادات)',
  'panel-title': 'لوحة مُطابِق',
});
