import type { FieldEvidence } from '../finding.ts';
import { compareNames, type NameEvidence } from '../names/compare-names.ts';
import {
  compareAllIds,
  compareBirths,
  compareGenders,
  compareYears,
  type FactRelation,
  type IdEvidence,
} from './compare-facts.ts';
import type { RowFacts } from './row-facts.ts';

/** Everything that is known about two rows being one child. The judge sees this and nothing else. */
export interface PairEvidence {
  readonly name: NameEvidence;
  readonly ids: IdEvidence;
  readonly birth: FactRelation;
  /** The years of birth, known only where the dates are not both; a national number shows its bearer's. */
  readonly year: FactRelation;
  readonly gender: FactRelation;
}

export function pairEvidence(a: RowFacts, b: RowFacts): PairEvidence {
  return {
    name: compareNames(a.name, b.name),
    ids: compareAllIds(a.ids, b.ids),
    birth: compareBirths(a.birth, b.birth),
    year: compareYears(a, b),
    gender: compareGenders(a.gender, b.gender),
  };
}

const verdicts: Readonly<Record<FactRelation, FieldEvidence['verdict']>> = {
  equal: 'agree',
  // A slip in an id or a date is a difference somebody has to correct.
  near: 'differs',
  differs: 'differs',
  unknown: 'unknown',
};

/** The evidence as it is shown: the same record, field by field (matching 8). */
export function fieldEvidence({ name, ids, birth, year, gender }: PairEvidence): readonly FieldEvidence[] {
  const nameVerdict = name.parts.every((part) => part.verdict === 'equal')
    ? 'agree'
    : name.parts.every((part) => part.verdict === 'equal' || part.verdict === 'spelling')
      ? 'spelling'
      : 'differs';
  // An id in the other column, or one whose kind nobody states, is shown as either.
  const elsewhere =
    ids.overall === 'equal' && ids.fields.nationalId !== 'equal' && ids.fields.openemisNo !== 'equal';
  const idOf = (field: 'nationalId' | 'openemisNo'): FieldEvidence['verdict'] =>
    elsewhere && (ids.fields.otherId !== 'equal' || ids.fields[field] === 'unknown')
      ? 'agree'
      : verdicts[ids.fields[field]];
  return [
    { field: 'name', verdict: nameVerdict, parts: name.parts },
    { field: 'nationalId', verdict: idOf('nationalId') },
    { field: 'openemisNo', verdict: idOf('openemisNo') },
    { field: 'birthDate', verdict: verdicts[birth] },
    ...(year === 'unknown' ? [] : [{ field: 'birthYear' as const, verdict: verdicts[year] }]),
    { field: 'gender', verdict: verdicts[gender] },
  ];
}
