import { arabic } from '../catalogue.ts';

export const print = arabic({
  page: 'صفحة {page} من {pages}',
  serial: 'م',
  signature: 'التوقيع',
  date: 'التاريخ',
  kingdom: 'المملكة الأردنية الهاشمية',
  ministry: 'وزارة التربية والتعليم',
  empty: 'لا سجلات في هذه القائمة.',
  'goes-on': 'يتبع أدناه',
  continued: '{what} (تتمة)',
});
