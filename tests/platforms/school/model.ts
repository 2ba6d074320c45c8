import { buildAccounts, type Account } from './accounts.ts';
import { buildSchool, type SchoolOptions } from './build-school.ts';
import { buildDarsakSide, type DarsakRelation } from './darsak-side.ts';
import { plantDifferences, type SectionDifferences } from './planted.ts';
import type { School } from './school.ts';
import { buildTruth, type Truth } from './truth.ts';

/** Everything both servers and the tests need, from one seed and one day. */
export interface Model {
  readonly school: School;
  readonly planted: readonly SectionDifferences[];
  readonly relations: readonly DarsakRelation[];
  readonly accounts: readonly Account[];
  readonly truth: Truth;
}

export const buildModel = (options: SchoolOptions): Model => {
  const school = buildSchool(options);
  const planted = plantDifferences(school);
  const relations = buildDarsakSide(school, planted);
  return {
    school,
    planted,
    relations,
    accounts: buildAccounts(school),
    truth: buildTruth(school, planted, relations),
  };
};
