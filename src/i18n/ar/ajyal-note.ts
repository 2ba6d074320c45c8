import { arabic } from '../catalogue.ts';

/** The note on pages of Ajyal. */
export const ajyalNote = arabic({
  text: 'مُطابِق لا يقرأ صفحات أجيال. تُصدَّر القائمة من هنا («تصدير» أو «كشف الطلبة») ثم تُستورد في مُطابِق من ملف.',
  open: 'صفحة الاستيراد',
  hide: 'إخفاء',
});
