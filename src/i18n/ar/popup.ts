import { arabic } from '../catalogue.ts';

export const popup = arabic({
  tools: 'أدوات النافذة',
  places: 'صفحات مطابق',
});
