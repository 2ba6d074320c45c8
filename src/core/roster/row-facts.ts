import { isFileTurned, personName, type PersonName } from '../names/person-name.ts';
import type { StudentRow } from '../snapshot.ts';
import { birthDate, birthYear, type CalendarDay } from '../text/birth-date.ts';
import { foldLetters } from '../text/fold.ts';
import { idKey } from '../text/id-key.ts';
import { numbersIn, yearOfNationalNumber } from '../text/national-number.ts';

/** One row as it is compared: parsed once, the original beside it for display. */
export interface RowFacts {
  readonly row: StudentRow;
  readonly name: PersonName;
  readonly ids: Readonly<Record<IdField, string | null>>;
  /** The ids without leading zeros and without regard to their kind. */
  readonly bareIds: readonly string[];
  readonly birth: CalendarDay | null;
  /** The year of birth: of the date, of a date that shows no more, or of the national number. */
  readonly year: number | null;
  readonly gender: 'm' | 'f' | null;
}

export const idFields = ['nationalId', 'openemisNo', 'otherId'] as const;
export type IdField = (typeof idFields)[number];

/**
 * All rows of one list, in an order that what they show decides and not where they stood: so nothing that follows
 * can depend on the order of the source. Where the list puts family names first, every name is read so.
 */
export function listFacts(rows: readonly StudentRow[]): readonly RowFacts[] {
  const facts = rows
    .map((row) => ({ row, shown: shownText(row) }))
    .sort((x, y) => (x.shown < y.shown ? -1 : x.shown > y.shown ? 1 : x.row.row - y.row.row))
    .map(({ row }) => rowFacts(row));
  if (!isFileTurned(facts.map(({ name }) => name))) return facts;
  return facts.map((each) => ({ ...each, name: personName(each.row.name, true) }));
}

const shownText = (row: StudentRow): string =>
  [row.name, row.nationalId, row.openemisNo, row.otherId, row.birthDate, row.gender].join('\n');

export function rowFacts(row: StudentRow): RowFacts {
  const shown = {
    nationalId: idKey(row.nationalId ?? ''),
    openemisNo: idKey(row.openemisNo ?? ''),
    otherId: idKey(row.otherId ?? ''),
  };
  // An id that ran into the name's cell is an id of unknown kind, where the row shows no other.
  const isBare = idFields.every((field) => shown[field] === null);
  const ids = isBare ? { ...shown, otherId: numbersIn(row.name) } : shown;
  const birth = birthDate(row.birthDate ?? '');
  return {
    row,
    name: personName(row.name),
    ids,
    bareIds: bareIds(ids),
    birth,
    year:
      birth?.year ??
      birthYear(row.birthDate ?? '') ??
      yearOfNationalNumber(ids.nationalId ?? ids.otherId ?? ''),
    gender: gender(row.gender ?? ''),
  };
}

export const bareIds = (ids: RowFacts['ids']): readonly string[] =>
  idFields.flatMap((field) => ids[field]?.replace(/^0+/, '') ?? []);

const genders: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: ['ذكر', 'm', 'male', 'ذ', 'ولد', 'طالب', 'boy'],
  f: ['انثي', 'f', 'female', 'ا', 'بنت', 'طالبه', 'girl'],
};

function gender(text: string): 'm' | 'f' | null {
  const key = text.length > 50 ? '' : foldLetters(text);
  return genders.m.includes(key) ? 'm' : genders.f.includes(key) ? 'f' : null;
}
