import type { School } from './school.ts';

/** Invented accounts of the two simulated platforms; listed in tests/platforms/README.md. */
export interface Account {
  readonly key: string;
  readonly personId: number;
  readonly role: 'teacher' | 'principal' | 'student';
  /** OpenEMIS: user name (the key) and password. */
  readonly username: string;
  readonly password: string;
  /** Darsak: national number, birth date, password. */
  readonly nationalId: string;
  readonly birthDate: string;
}

/** Everybody's. */
export const demoPassword = 'demo-2026';

export const buildAccounts = (school: School): Account[] => [
  ...school.staff.map(({ person, key, role }): Account => ({
    key,
    personId: person.id,
    role,
    username: key,
    password: demoPassword,
    nationalId: person.nationalId ?? '',
    birthDate: person.birthDate,
  })),
  // One student, so that tests can see that a student's own pages are refused.
  ...school.students.slice(0, 1).map((person): Account => ({
    key: 'student',
    personId: person.id,
    role: 'student',
    username: 'student',
    password: demoPassword,
    nationalId: person.nationalId ?? person.openemisNo,
    birthDate: person.birthDate,
  })),
];
