import { describe, expect, it } from 'vitest';
import type {
  SectionRosterSnapshot,
  Snapshot,
  SubjectRosterSnapshot,
  ClassRosterSnapshot,
} from '../snapshot.ts';
import { isFile, openemisSources } from '../roster/openemis-sources.ts';
import { newestRosters } from './newest-rosters.ts';

const roster = (
  capturedAt: number,
  platform: 'darsak' | 'file',
  section = 'أ',
  subject: string | null = 'الرياضيات',
): SectionRosterSnapshot =>
  ({
    schema: 1,
    kind: 'section-roster',
    source: { platform, host: 'darsak.gov.jo', reader: 'r', readerVersion: 1 },
    account: null,
    academicPeriod: null,
    capturedAt,
    completeness: { state: 'complete', read: 0, expected: null, reasons: ['no-sign-of-more'] },
    data: { section: { label: 'x', grade: 'الصف السابع', section, subject }, students: [] },
  }) as unknown as SectionRosterSnapshot;

describe('of two rosters of one section', () => {
  it.each([
    ['the newer page', roster(1, 'file'), roster(2, 'darsak'), 2],
    ['the newer file', roster(3, 'file'), roster(2, 'darsak'), 3],
  ])('%s speaks, in whatever order they come', (_, a, b, time) => {
    expect(newestRosters([a, b]).map(({ capturedAt }) => capturedAt)).toEqual([time]);
    expect(newestRosters([b, a]).map(({ capturedAt }) => capturedAt)).toEqual([time]);
  });

  it('the page speaks where both are of one time', () => {
    for (const order of [
      [roster(5, 'file'), roster(5, 'darsak')],
      [roster(5, 'darsak'), roster(5, 'file')],
    ])
      expect(newestRosters(order).map(({ source }) => source.platform)).toEqual(['darsak']);
  });
});

it('other sections and other subjects keep their own', () => {
  const all = [roster(1, 'darsak'), roster(1, 'file', 'ب'), roster(1, 'darsak', 'أ', 'العلوم')];
  expect(newestRosters(all)).toEqual(all);
  expect(newestRosters([])).toEqual([]);
});

const list = (platform: 'openemis' | 'file') => ({ source: { platform } }) as unknown as Snapshot;
const classRoster = (platform: 'openemis' | 'file') => list(platform) as ClassRosterSnapshot;
const subjectRoster = list('openemis') as SubjectRosterSnapshot;

describe('what a section is held against', () => {
  it('is both lists of the service, and one of them missing is half a reading', () => {
    expect(openemisSources(subjectRoster, classRoster('openemis'))).toHaveLength(2);
    expect(openemisSources(null, classRoster('openemis'))).toEqual([null, classRoster('openemis')]);
    expect(openemisSources(null, null)).toEqual([null, null]);
  });

  it('is a class list from a file alone only where the service was not read', () => {
    expect(openemisSources(null, classRoster('file'))).toEqual([classRoster('file')]);
    expect(openemisSources(subjectRoster, classRoster('file'))).toHaveLength(2);
  });

  it('knows a file when it sees one', () => {
    expect([isFile(list('file')), isFile(list('openemis')), isFile(null)]).toEqual([true, false, false]);
  });
});
