import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { list, studentRowSchema, studentsSchema } from '../../../src/core/snapshot-schema.ts';

/** What the rows would come to, taken apart one by one. */
const oneByOne = list(studentRowSchema, 5000);

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constant('س'.repeat(501)),
  fc.constant(undefined),
  fc.integer(),
);
const row = fc.record(
  {
    row: fc.oneof(fc.nat(), fc.constant(-1), fc.constant(1.5), fc.constant(2 ** 60), fc.constant('1')),
    name: word,
    nationalId: word,
    openemisNo: word,
    birthDate: word,
    status: fc.oneof(fc.constantFrom('CURRENT', 'UNKNOWN', 'WITHDRAWN'), word),
    sourceKey: word,
    constructor: word,
    mark: word,
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(row, fc.constantFrom(null, 7, 'x', [], [1]));

describe('rows of students', () => {
  it('are refused, taken and cut to size as if each were taken apart', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (rows) => {
        const [quick, slow] = [z.safeParse(studentsSchema, rows), z.safeParse(oneByOne, rows)];
        expect(quick.success).toBe(slow.success);
        if (quick.success) expect(quick.data).toEqual(slow.data);
      }),
      { numRuns: 2000 },
    );
  });

  it('are left as they are where nothing is to be changed', () => {
    const plain = [{ row: 1, name: 'سارة', status: 'CURRENT' }];
    expect(z.safeParse(studentsSchema, plain).data?.[0]).toBe(plain[0]);
    expect(z.safeParse(studentsSchema, [{ ...plain[0], mark: 9 }]).data).toEqual(plain);
  });

  it('are a list, and not of more than a school has', () => {
    const many = Array.from({ length: 5001 }, (_, at) => ({ row: at, name: 'x' }));
    expect(z.safeParse(studentsSchema, many).success).toBe(false);
    expect(z.safeParse(studentsSchema, many.slice(1)).success).toBe(true);
    for (const none of [null, {}, 'x', { length: 0 }])
      expect(z.safeParse(studentsSchema, none).success).toBe(false);
  });
});
