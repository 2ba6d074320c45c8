import { arabic } from '../catalogue.ts';

/** Changing a remark in the workspace, as long as nobody else has it. */
export const feedbackEdit = arabic({
  place: 'موضع الملاحظة',
  'place.note': 'كما قُرئ من صفحة الدرس. يُصحَّح إن لزم، فبه تُجمع الملاحظات على الدرس الواحد.',
  'place.title': 'عنوان الدرس',
  'place.subject': 'المبحث',
  'place.grade': 'الصف',
  'place.unit': 'الوحدة',
  'place.term': 'الفصل الدراسي',
  'place.date': 'تاريخ النشر',
  'place.address': 'عنوان الصفحة',
  'place.title.needed': 'يُرجى كتابة عنوان الدرس.',
  'place.address.wrong': 'ليس عنوان صفحة. يُنسخ العنوان كاملاً من شريط المتصفح، أو يُترك الحقل فارغاً.',
});
