import { compoundNames, familyNames, femaleNames, maleNames } from './name-lists.ts';
import type { Random } from './random.ts';
import type { Person } from './school.ts';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Makes people whose names cannot be mistaken for one another unless a test asks for it. */
export interface PeopleMaker {
  student(id: number, birthYear: number, taken: NameRegister, hasNationalNumber: boolean): Person;
  twinOf(elder: Person, id: number, taken: NameRegister): Person;
  staff(id: number, gender: 'M' | 'F', taken: NameRegister): Person;
}

/**
 * Names already used among children who are compared with one another (one grade). The first name with the
 * father's, and the first with the family's, are unique there: every doubt in the data is a planted one.
 */
export class NameRegister {
  readonly #used = new Set<string>();

  /** True, and the name is taken, when nobody bears one too near to it. */
  claim(names: readonly [string, string, string, string]): boolean {
    const keys = [`f ${names[0]} ${names[1]}`, `l ${names[0]} ${names[3]}`];
    if (keys.some((key) => this.#used.has(key))) return false;
    for (const key of keys) this.#used.add(key);
    return true;
  }
}

export const peopleMaker = (random: Random): PeopleMaker => {
  const given = (gender: 'M' | 'F'): string => {
    if (gender === 'M' && random.below(20) === 0) return random.pick(compoundNames);
    return random.pick(gender === 'M' ? maleNames : femaleNames);
  };
  /** Fathers and sons of one name exist, but three generations of it would look like a slip of the generator. */
  const line = (gender: 'M' | 'F', taken: NameRegister): [string, string, string, string] => {
    for (let attempt = 0; attempt < 1000; attempt += 1) {
      const names: [string, string, string, string] = [
        given(gender),
        given('M'),
        given('M'),
        random.pick(familyNames),
      ];
      if (names[0] !== names[1] && names[1] !== names[2] && taken.claim(names)) return names;
    }
    throw new Error('the name lists are too short for this school');
  };
  const birthday = (year: number): string =>
    `${year}-${pad(1 + random.below(12), 2)}-${pad(1 + random.below(28), 2)}`;
  /** 10 digits that begin with 0000: no real national number does. */
  const nationalId = (id: number): string => `0000${pad((id * 7919) % 1000000, 6)}`;

  return {
    student: (id, birthYear, taken, hasNationalNumber) => {
      const gender = random.below(2) === 0 ? 'M' : 'F';
      return {
        id,
        openemisNo: `00126${pad(id % 100000, 5)}`,
        nationalId: hasNationalNumber ? nationalId(id) : null,
        names: line(gender, taken),
        gender,
        birthDate: birthday(birthYear),
        kind: 'student',
      };
    },
    twinOf: (elder, id, taken) => {
      for (let attempt = 0; attempt < 1000; attempt += 1) {
        const names: [string, string, string, string] = [
          given(elder.gender),
          elder.names[1],
          elder.names[2],
          elder.names[3],
        ];
        if (names[0] !== elder.names[0] && taken.claim(names)) {
          return {
            ...elder,
            id,
            openemisNo: `00126${pad(id % 100000, 5)}`,
            nationalId: nationalId(id),
            names,
          };
        }
      }
      throw new Error('no first name left for a twin');
    },
    staff: (id, gender, taken) => ({
      id,
      openemisNo: `00900${pad(id, 5)}`,
      nationalId: nationalId(id),
      names: line(gender, taken),
      gender,
      birthDate: birthday(1970 + random.below(25)),
      kind: 'staff',
    }),
  };
};
