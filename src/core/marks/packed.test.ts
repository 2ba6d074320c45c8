import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packEntries, unpackEntries, type Entry } from './packed-entries.ts';
import { packMembers, unpackMembers } from './packed-members.ts';

const entry = fc.record<Entry>({
  kind: fc.constantFrom('mark', 'option', 'both', 'empty', 'exempt', 'unassigned'),
  created: fc.oneof(fc.constant(0), fc.integer({ min: 1_700_000_000, max: 1_900_000_000 })),
});
const status = fc.constantFrom(
  'CURRENT',
  'TRANSFERRED',
  'WITHDRAWN',
  'GRADUATED',
  'PROMOTED',
  'REPEATED',
  'UNKNOWN',
);

describe('packed columns', () => {
  it('give back the entries that went in', () => {
    fc.assert(
      fc.property(fc.array(fc.option(entry)), (entries) => {
        expect(unpackEntries(packEntries(entries))).toEqual(entries);
      }),
    );
  });

  it('give back the members that went in', () => {
    fc.assert(
      fc.property(fc.array(fc.option(status)), (members) => {
        expect(unpackMembers(packMembers(members))).toEqual(members);
      }),
    );
  });

  it('are short: 35 marks entered one after the other', () => {
    const entries = Array.from({ length: 35 }, (_, i): Entry => ({
      kind: 'both',
      created: 1_795_000_000 + 7 * i,
    }));
    const { cells, created } = packEntries(entries);
    expect(cells.length + created.length).toBeLessThan(120);
  });

  it('never make an entry of a letter they do not know', () => {
    expect(unpackEntries({ cells: 'm?.', created: '' })).toEqual([{ kind: 'mark', created: 0 }, null, null]);
    expect(unpackMembers('C?.')).toEqual(['CURRENT', 'UNKNOWN', null]);
  });
});
