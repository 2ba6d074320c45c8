import * as z from 'zod/mini';
import { authorRefSchema } from '../feedback/author-ref.ts';
import { list } from '../snapshot-schema.ts';
import { since, stateOf, type CaseRecord } from './case-record.ts';
import { causeSchema, type Cause } from './cause.ts';

/** What a school hands to the directorate's technical support (docs/school.md): causes with their evidence, and by whom. */

export const reporterSchema = z.pick(authorRefSchema, { name: true, role: true, school: true });
export type Reporter = z.infer<typeof reporterSchema>;

export const caseFileSchema = z.object({
  /** Of this file: given anew with every file. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  madeAt: z.number(),
  reporter: reporterSchema,
  cases: list(z.object({ cause: causeSchema, since: z.number() }), 20_000),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** `numbers`: national and OpenEMIS numbers in full; otherwise they are left out. */
export const caseFileOf = (
  records: readonly CaseRecord[],
  about: Pick<CaseFile, 'id' | 'madeAt' | 'reporter'>,
  numbers: boolean,
): CaseFile => ({
  ...about,
  cases: records
    .filter((record) => stateOf(record) !== 'solved')
    .map((record) => ({
      cause: numbers ? record.cause : withoutNumbers(record.cause),
      since: since(record),
    })),
});

export const withoutNumbers = (cause: Cause): Cause => ({
  ...cause,
  people: cause.people.map((person) => ({ ...person, nationalId: null, openemisNo: null })),
});
