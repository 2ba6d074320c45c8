import { arabic } from '../catalogue.ts';

export const popup = arabic({
  tools: 'أدوات النافذة',
  places: 'صفحات مطابق',
  who: 'المستخدم: {name}',
  people: 'المستخدمون والبيانات',
  settings: 'الإعدادات',
});
