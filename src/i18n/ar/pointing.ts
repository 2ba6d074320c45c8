import { arabic } from '../catalogue.ts';

/** What is said while a person points at a name in the page. */
export const pointing = arabic({
  title: 'مُطابِق: تعليم هذه الصفحة',
  name: 'يُشار إلى اسم طالب: السهمان للتنقل، ومفتاح الإدخال للاختيار، ومفتاح الهروب للتوقف',
  section:
    'يُشار إلى النص الذي يذكر الصف والشعبة: السهمان للتنقل، ومفتاح الإدخال للاختيار، ومفتاح الهروب للتوقف',
});
