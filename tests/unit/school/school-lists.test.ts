import { describe, expect, it } from 'vitest';
import { missingNames, pageList, partly, received, teacherName } from './invented-school.ts';
import { first, look, school, second } from './look-at-school.ts';

describe('lists', () => {
  it('students of a class on no subject list', () => {
    const [roster, ...others] = school.classRosters;
    if (roster === undefined) throw new Error('no roster');
    const lost = {
      row: 9,
      name: 'رغد إياد',
      openemisNo: '2000009999',
      status: 'CURRENT',
      sourceKey: '77',
    } as const;
    const more = { ...roster, data: { ...roster.data, students: [...roster.data.students, lost] } };
    const data = { ...school, classRosters: [more, ...others] };
    expect(look({ data }).lists.unplaced).toMatchObject({
      items: [{ name: 'رغد إياد', openemisNo: '2000009999' }],
      gaps: ['partly-read'],
    });
    const students = pageList('students', [
      { studentName: 'رغد إياد', openemisNo: '2000009999' },
      { studentName: 'كرم خالد', openemisNo: '٢٠٠٠٠٠٨٨٨٨' },
    ]);
    const known = look({ data, pageLists: [students] }).lists.unplaced;
    expect(known.items.map(({ name }) => name)).toEqual(['كرم خالد', 'رغد إياد']);
    expect(known.gaps).toEqual([]);
  });

  it('teachers without sections: not known before a list of teachers was read', () => {
    expect(look().lists.idle).toEqual({ items: [], gaps: ['not-read'], at: null });
    const names = [0, 5, 1, 6, 2, 7].map(teacherName);
    const darsak = pageList(
      'teachers',
      [...names, 'وفاء جميل حسن الطراونة'].map((name) => ({ teacherName: name })),
    );
    expect(look({ pageLists: [darsak] }).lists.idle).toMatchObject({
      items: [{ name: 'وفاء جميل حسن الطراونة', post: 'teacher' }],
      gaps: [],
    });
  });

  it('of a staff list only teachers count', () => {
    const staff = pageList('staff', [
      { staffName: 'وفاء جميل حسن الطراونة', position: 'معلم', openemisNo: '55' },
      { staffName: 'رائد سليم فؤاد القضاة', position: 'حارس' },
    ]);
    expect(look({ pageLists: [staff] }).lists.idle.items).toEqual([
      { name: 'وفاء جميل حسن الطراونة', post: 'teacher', openemisNo: '55', className: null },
    ]);
  });

  it('accounts: a student missing in every section that was checked, a teacher on no whole list', () => {
    const missing = (key: string, names: readonly string[] | null) =>
      received(key, { verdict: { state: 'needs-attention' }, findings: [missingNames(names)] });
    const checks = [missing(first, ['سلمى ماجد', 'عمر نبيل']), missing(second, ['سلمى ماجد'])];
    expect(look({ received: checks }).lists.accounts).toMatchObject({
      items: [{ name: 'سلمى ماجد', post: 'student' }],
      gaps: ['partly-read'],
    });
    expect(look({ received: [missing(first, null)] }).lists.accounts.gaps).toContain('names-left-out');
    const names = [0, 5, 1, 6, 2].map(teacherName);
    const list = (completeness = undefined as typeof partly | undefined) =>
      pageList(
        'teachers',
        names.map((name) => ({ teacherName: name })),
        completeness,
      );
    expect(look({ pageLists: [list()] }).lists.accounts.items.map(({ name }) => name)).toEqual([
      teacherName(7),
    ]);
    expect(look({ pageLists: [list(partly)] }).lists.accounts.items).toEqual([]);
  });
});
