import type { Person } from './school.ts';

/**
 * People of the school who stand in no class and no section: a teacher without sections, a clerk, and a student who is
 * enrolled and in no class. Outside the seeded random numbers, so that they change nothing else of the school.
 */
const person = (id: number, kind: Person['kind'], names: Person['names']): Person => ({
  id,
  openemisNo: `${kind === 'staff' ? '00900' : '00126'}${String(id % 100_000).padStart(5, '0')}`,
  nationalId: null,
  names,
  gender: 'F',
  birthDate: kind === 'staff' ? '1988-03-04' : '2013-05-06',
  kind,
});

export const unplaced = {
  teacher: person(171, 'staff', ['سوسن', 'راغب', 'فوزي', 'العجلوني']),
  clerk: person(172, 'staff', ['لمياء', 'صبحي', 'نديم', 'الدويري']),
  student: person(3_990_001, 'student', ['بتول', 'مهند', 'شريف', 'القرعان']),
} as const;
