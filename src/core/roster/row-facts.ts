import { personName, type PersonName } from '../names/person-name.ts';
import type { StudentRow } from '../snapshot.ts';
import { birthDate, type CalendarDay } from '../text/birth-date.ts';
import { foldLetters } from '../text/fold.ts';
import { idKey } from '../text/id-key.ts';

/** One row as it is compared: parsed once, the original beside it for display. */
export interface RowFacts {
  readonly row: StudentRow;
  readonly name: PersonName;
  readonly ids: Readonly<Record<IdField, string | null>>;
  readonly birth: CalendarDay | null;
  readonly gender: 'm' | 'f' | null;
}

export const idFields = ['nationalId', 'openemisNo', 'otherId'] as const;
export type IdField = (typeof idFields)[number];

export function rowFacts(row: StudentRow, fileTurned: boolean): RowFacts {
  return {
    row,
    name: personName(row.name, fileTurned),
    ids: {
      nationalId: idKey(row.nationalId ?? ''),
      openemisNo: idKey(row.openemisNo ?? ''),
      otherId: idKey(row.otherId ?? ''),
    },
    birth: birthDate(row.birthDate ?? ''),
    gender: gender(row.gender ?? ''),
  };
}

const genders: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: ['ذكر', 'm', 'male', 'ذ', 'ولد', 'طالب', 'boy'],
  f: ['انثي', 'f', 'female', 'ا', 'بنت', 'طالبه', 'girl'],
};

function gender(text: string): 'm' | 'f' | null {
  const key = text.length > 50 ? '' : foldLetters(text);
  return genders.m.includes(key) ? 'm' : genders.f.includes(key) ? 'f' : null;
}
