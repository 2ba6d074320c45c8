// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { caseFileOf } from '../../../src/core/cases/case-file.ts';
import { caseBasis } from '../../../src/core/cases/occurrences.ts';
import { findCauses } from '../../../src/core/cases/find-causes.ts';
import { settleCases } from '../../../src/core/cases/settle-cases.ts';
import { followingFileOf } from '../../../src/core/following/following-file.ts';
import { sectionsFollowing, type FollowingChoice } from '../../../src/core/following/section-following.ts';
import { writeXlsx } from '../../../src/exports/xlsx.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { caseTables } from '../../../src/views/workspace/cases/cases-out.ts';
import { CasesPaper } from '../../../src/views/workspace/cases/cases-paper.tsx';
import { followingTables } from '../../../src/views/workspace/following/following-out.ts';
import { FollowingPaper } from '../../../src/views/workspace/following/following-paper.tsx';
import { workbook, type Outgoing } from '../../../src/views/workspace/school/school-out.ts';
import { SchoolPaper } from '../../../src/views/workspace/school/school-paper.tsx';
import { freshness, missingNames, now, pageList, received } from '../school/invented-school.ts';
import { first, look, marksOf, school, second } from '../school/look-at-school.ts';
import { mount } from './support/mount.ts';
import { openWorkbook } from './support/open-workbook.ts';

/** What leaves the program: the real workbooks opened again, and the papers as they would be printed. */

const textOf = async (paper: JSX.Element): Promise<string> =>
  (
    await mount(
      <LanguageProvider language="ar" digits="latn" now={now} timeZone="Asia/Amman">
        {paper}
      </LanguageProvider>,
    )
  ).root.textContent.replaceAll(/[\u2066-\u2069]/gu, '');
const reporter = {
  name: 'مديرة التجربة',
  role: 'principal',
  school: { key: '7', name: 'مدرسة التجربة' },
} as never;

describe('the school', () => {
  const staff = pageList('staff', [
    { staffId: '77', staffName: 'وفاء جميل حسن الطراونة', openemisNo: '0090000077', teaching: '1' },
  ]);
  const overview = look({
    marks: marksOf(school),
    received: [
      received(first, { verdict: { state: 'needs-attention' }, findings: [missingNames(['سلمى ماجد'])] }),
    ],
    pageLists: [staff],
  });
  const out: Outgoing = {
    overview,
    rows: overview.rows,
    filter: null,
    school: 'مدرسة التجربة',
    year: '2026/2027',
    marksAt: now,
  };

  it('as a workbook: right to left, a line per class and per subject, numbers of people as text', async () => {
    const sheets = await openWorkbook(await writeXlsx(workbook(out, now), { direction: 'rtl' }));
    expect(sheets.every(({ isRightToLeft }) => isRightToLeft)).toBe(true);
    const [classes, subjects] = sheets;
    expect(classes?.rows[0]).toEqual(['حال شعب المدرسة']);
    expect(classes?.rows.map(([cell]) => cell)).toContain('المدرسة: مدرسة التجربة');
    for (const row of overview.rows) {
      const line = classes?.rows.find(([name]) => name === row.className);
      expect(line?.[1]).toBe(String(row.students));
      expect(line?.length).toBe(4 + overview.periods.length);
    }
    expect(subjects?.rows.length).toBe(1 + school.subjectRosters.length);
    const idle = sheets.find(({ name }) => name.includes('معلمون'));
    expect(idle?.texts.has('0090000077')).toBe(true);
    expect(idle?.rows.at(-1)).toEqual(['وفاء جميل حسن الطراونة', '0090000077', 'معلم']);
  });

  it('on paper: the same classes, in words that need no colour', async () => {
    const text = await textOf(<SchoolPaper out={out} now={now} />);
    for (const { className } of overview.rows) expect(text).toContain(className);
    for (const words of ['مدرسة التجربة', '2026/2027', 'انتهت المدة', 'لم يُفحص'])
      expect(text).toContain(words);
  });

  it('says on both that a filter left rows out', async () => {
    const filtered = {
      ...out,
      rows: overview.rows.slice(0, 1),
      filter: { names: ['الأول'], show: null },
    } as Outgoing;
    const [classes] = await openWorkbook(await writeXlsx(workbook(filtered, now), { direction: 'rtl' }));
    const said = classes?.rows.flat().find((cell) => cell.includes('الأول') && !cell.includes(' - '));
    expect(said).toBeDefined();
    const text = await textOf(<SchoolPaper out={filtered} now={now} />);
    expect(text).toContain(said);
    expect(text).not.toContain(overview.rows[1]?.className);
  });
});

describe('cases', () => {
  const [roster] = school.subjectRosters;
  const student = roster?.data.students[0];
  if (student === undefined) throw new Error('no student');
  const lists = {
    ...school,
    subjectRosters: school.subjectRosters.map((each, at) =>
      at === 0 ? { ...each, data: { ...each.data, students: each.data.students.slice(1) } } : each,
    ),
  };
  const basis = caseBasis({
    data: lists,
    decisions: [],
    classrooms: [],
    freshness,
    received: [
      received(second, { verdict: { state: 'needs-attention' }, findings: [missingNames(['سلمى ماجد'])] }),
    ],
  });
  const records = settleCases([], findCauses(basis, lists.assignments), basis.checked, now);
  const file = (numbers: boolean) => caseFileOf(records, { id: 'f', madeAt: now, reporter }, numbers);

  it('as a workbook: cause, where, both times, wanted correction; numbers whole and as text, or not at all', async () => {
    const [list, people] = await openWorkbook(
      await writeXlsx(caseTables([file(true)], now), { direction: 'rtl' }),
    );
    expect(list?.isRightToLeft).toBe(true);
    expect(list?.rows.length).toBe(4 + records.length);
    expect(list?.rows[3]).toEqual([
      'السبب',
      'المدرسة',
      'المكان',
      'الطلبة',
      'التصحيح المطلوب',
      'قراءة درسك',
      'قراءة OpenEMIS',
      'منذ',
      'رُفعت من',
    ]);
    for (const line of list?.rows.slice(4) ?? []) expect(line).toContain('مدرسة التجربة');
    expect(people?.texts.has(student.nationalId ?? '')).toBe(true);
    expect(people?.texts.has(student.openemisNo ?? '')).toBe(true);
    const without = await openWorkbook(await writeXlsx(caseTables([file(false)], now), { direction: 'rtl' }));
    const all = without.flatMap(({ rows }) => rows.flat()).join('|');
    expect(all).toContain(student.name);
    expect(all).not.toMatch(/\d{10}/u);
  });

  it('on paper: without numbers it says so, with them they stand whole', async () => {
    const bare = await textOf(<CasesPaper file={file(false)} numbers={false} now={now} />);
    expect(bare).toContain(student.name);
    expect(bare).toContain('سلمى ماجد');
    expect(bare).not.toMatch(/\d{10}/u);
    const full = await textOf(<CasesPaper file={file(true)} numbers now={now} />);
    expect(full).toContain(student.nationalId);
    expect(full).not.toBe(bare);
  });
});

describe('those who do not follow', () => {
  const choice: FollowingChoice = { metric: 'videos', threshold: 50, days: null };
  const page = pageList('activity', [
    { studentName: 'سلمى ماجد', openemisNo: '2000000001', videos: '0/28' },
    { studentName: 'عمر نبيل', openemisNo: '2000000002', videos: '5 من 28' },
    { studentName: 'ليان سمير', openemisNo: '2000000003', videos: '28/28' },
    { studentName: 'كرم خالد', openemisNo: '2000000004', videos: '—' },
  ]);
  const label = { label: 'السابع أ', grade: 'السابع', section: 'أ', subject: 'الرياضيات' };
  const pages = [{ ...page, data: { ...page.data, section: label } }];
  const file = followingFileOf(sectionsFollowing(pages, choice, now), choice, {
    id: 'f',
    madeAt: now,
    reporter,
  });

  it('as a workbook: who and by what, the whole list’s number, and of how many nothing is known', async () => {
    const [names, sections] = await openWorkbook(
      await writeXlsx(followingTables([file], now), { direction: 'rtl' }),
    );
    expect(names?.isRightToLeft).toBe(true);
    const lines = names?.rows.slice(4) ?? [];
    expect(lines.map((line) => line.slice(2, 6))).toEqual([
      ['سلمى ماجد', '2000000001', 'لا يتابع', expect.stringContaining('28')],
      ['عمر نبيل', '2000000002', 'نادراً ما يتابع', expect.stringContaining('28')],
    ]);
    expect(names?.texts.has('2000000001')).toBe(true);
    // 4 on the list, 2 listed, 1 not known.
    expect(sections?.rows[1]?.slice(2, 5)).toEqual(['4', '2', '1']);
  });

  it('on paper: the same names, and nobody of whom nothing is known', async () => {
    const text = await textOf(<FollowingPaper files={[file]} now={now} />);
    expect(text).toContain('سلمى ماجد');
    expect(text).toContain('عمر نبيل');
    expect(text).not.toContain('كرم خالد');
    expect(text).not.toContain('ليان سمير');
    expect(text).toContain('أداة غير رسمية');
    expect(text).toContain('أقل من 50%');
    // Of how many, and of how many nothing is known, once for the section.
    expect(text.match(/2 من 4/gu)).toHaveLength(1);
    expect(text).toContain('غير معروف: 1');
  });

  it('of two reports on one list the newer stands; a section without any name and a part are said', async () => {
    const [section] = file.sections;
    if (section === undefined) throw new Error('no section');
    const again = { ...file, id: 'g', sections: [{ ...section, at: now + 1, listed: [], whole: false }] };
    const [names, sections] = await openWorkbook(
      await writeXlsx(followingTables([file, again], now), { direction: 'rtl' }),
    );
    expect(names?.rows.slice(4)).toEqual([]);
    expect(sections?.rows).toHaveLength(2);
    expect(sections?.rows[1]?.slice(2, 7)).toEqual([
      '4',
      '0',
      '1',
      'جزء منها',
      expect.stringContaining('50%'),
    ]);
    const text = await textOf(<FollowingPaper files={[file, again]} now={now} />);
    expect(text).not.toContain('سلمى ماجد');
    for (const words of ['0 من 4', 'لا أحد دون الحد', 'قُرئ جزء من القائمة']) expect(text).toContain(words);
  });
});
