import type { SchoolCalendar } from './school-calendar.ts';

/**
 * Government schools of Jordan, 2026/2027, as the ministry published it on 30 June 2026: students from 23 August,
 * winter break 5 to 23 January, second term to 20 June. Public holidays on a school day that the published calendar
 * leaves to the cabinet are added; those that follow the moon are expected dates.
 */
export const jordanCalendar: SchoolCalendar = {
  year: '2026/2027',
  covers: { first: '2026-08-16', last: '2027-08-14' },
  weekend: [5, 6],
  terms: [
    { first: '2026-08-23', last: '2027-01-04' },
    { first: '2027-01-24', last: '2027-06-20' },
  ],
  holidays: [
    {
      first: '2026-08-25',
      last: '2026-08-25',
      name: { ar: 'المولد النبوي الشريف', en: 'Birthday of the Prophet' },
      certain: false,
    },
    {
      first: '2027-03-09',
      last: '2027-03-12',
      name: { ar: 'عيد الفطر', en: 'Eid al-Fitr' },
      certain: false,
    },
    {
      first: '2027-05-15',
      last: '2027-05-19',
      name: { ar: 'عيد الأضحى', en: 'Eid al-Adha' },
      certain: false,
    },
    {
      first: '2027-05-25',
      last: '2027-05-25',
      name: { ar: 'عيد الاستقلال', en: 'Independence Day' },
      certain: true,
    },
    {
      first: '2027-06-06',
      last: '2027-06-06',
      name: { ar: 'رأس السنة الهجرية', en: 'Islamic New Year' },
      certain: false,
    },
  ],
};
