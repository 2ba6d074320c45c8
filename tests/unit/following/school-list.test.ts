import { describe, expect, it } from 'vitest';
import type { FollowingFile } from '../../../src/core/following/following-file.ts';
import { schoolList } from '../../../src/core/following/school-list.ts';
import { now } from '../school/invented-school.ts';

const section = (
  change: Partial<FollowingFile['sections'][number]> = {},
): FollowingFile['sections'][number] => ({
  section: 'السابع أ',
  subject: 'الرياضيات',
  students: 30,
  notKnown: 0,
  whole: true,
  at: now,
  listed: [],
  ...change,
});
const report = (id: string, change: Partial<FollowingFile> = {}): FollowingFile => ({
  id,
  madeAt: now,
  reporter: { name: 'هدى', role: 'teacher', school: null },
  metric: 'last-seen',
  threshold: 7,
  sections: [section()],
  ...change,
});
const shown = (files: readonly FollowingFile[]) =>
  schoolList(files).map(
    ({ file, section: { section: name, subject } }) => `${file.id} ${name} ${subject ?? '-'}`,
  );

describe('the school’s list', () => {
  it('a report sent again replaces what it speaks of, and nothing else, whichever was taken in first', () => {
    const old = report('old', {
      sections: [section({ at: now - 9 }), section({ section: 'السابع ب', at: now - 9 })],
    });
    const fresh = report('new', { madeAt: now + 9, sections: [section()] });
    const expected = ['new السابع أ الرياضيات', 'old السابع ب الرياضيات'];
    expect(shown([old, fresh])).toEqual(expected);
    expect(shown([fresh, old])).toEqual(expected);
  });

  it('a later file of an older reading does not win over a newer reading', () => {
    const late = report('late', { madeAt: now + 99, sections: [section({ at: now - 9 })] });
    expect(shown([late, report('read-last')])).toEqual(['read-last السابع أ الرياضيات']);
  });

  it('another metric, subject or section is another list', () => {
    const files = [
      report('a'),
      report('b', { metric: 'videos' }),
      report('c', { sections: [section({ subject: 'العلوم' })] }),
    ];
    expect(shown(files)).toHaveLength(3);
  });

  it('without a subject a report speaks for its own reporter alone', () => {
    const of = (id: string, name: string) =>
      report(id, {
        reporter: { name, role: 'teacher', school: null },
        sections: [section({ subject: null })],
      });
    expect(shown([of('a', 'هدى'), of('b', 'سناء'), of('c', 'هدى')])).toHaveLength(2);
  });

  it('is in the order of sections, and nobody is ranked', () => {
    const files = [report('b', { sections: [section({ section: 'الثامن أ' })] }), report('a')];
    expect(shown(files)).toEqual(['b الثامن أ الرياضيات', 'a السابع أ الرياضيات']);
  });
});
