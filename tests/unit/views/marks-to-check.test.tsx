// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { marksPanels, marksStrips } from '../../../scripts/screens/marks-panels.ts';
import { marksNow, marksStates } from '../../../scripts/screens/marks-states.ts';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { cellOf } from '../../../src/core/marks/marks-matrix.ts';
import { marksSummarySchema, summarise } from '../../../src/core/marks/marks-summary.ts';
import { marksState, marksVerdict } from '../../../src/core/marks/marks-verdict.ts';
import { tallyOf, tallyOn } from '../../../src/core/marks/tally.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { MarksContent } from '../../../src/views/marks/marks-screen.tsx';
import { StripContent } from '../../../src/views/marks/strip-app.tsx';
import { missingList, workbook, type Outgoing } from '../../../src/views/workspace/marks/marks-out.ts';
import { MissingPaper, SheetPaper } from '../../../src/views/workspace/marks/paper.tsx';
import { teacherMessage } from '../../../src/views/workspace/marks/teacher-message.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** A child who came later is said in every place, apart from what is missing, and never as if all were entered. */

const page = async (inside: JSX.Element): Promise<HTMLElement> => {
  const { root } = await mount(
    <HostContext.Provider value={{ ...fakeHost({}), now: () => marksNow }}>
      <LanguageProvider language="ar" digits="latn" now={marksNow}>
        {inside}
      </LanguageProvider>
    </HostContext.Provider>,
  );
  return root;
};
const sheets = marksStates['to-check'].data.marks?.result.sheets ?? [];
const total = sheets.reduce((sum, { counts }) => sum + counts.byState['to-check'], 0);
const out: Outgoing = { sheets, takes: () => true, school: 'مدرسة', readAt: marksNow, complete: true };

describe('marks of children who came later', () => {
  it('stand in the panel with their names, and in place of "in order"', async () => {
    const panel = await page(
      <MarksContent {...(marksPanels['to-check'] ?? { frame: null, problem: null })} />,
    );
    expect(panel.querySelector('.verdict h2')?.textContent).toMatch(/4.* علامات للتحقق/);
    expect(panel.querySelector('[data-to-check]')?.getAttribute('data-to-check')).toBe('4');
    panel.querySelector<HTMLButtonElement>('[data-to-check] button')?.click();
    await expect.poll(() => panel.querySelectorAll('[data-to-check] li').length).toBe(2);
    expect(panel.querySelector('[data-to-check] li')?.textContent).toContain('16 تشرين الثاني 2026');
  });

  it('stand in the strip beside what is missing', async () => {
    const strip = marksStrips.missing;
    if (strip === undefined) throw new Error('no such state');
    const shown = await page(<StripContent frame={strip} />);
    expect(shown.querySelectorAll('[data-period]').length).toBeGreaterThan(0);
    expect(shown.querySelector('[data-to-check]')?.getAttribute('data-to-check')).toBe('4');
  });

  it('are said calmly to be read while a reading runs', async () => {
    const panel = await page(<MarksContent {...(marksPanels.running ?? { frame: null, problem: null })} />);
    expect(panel.querySelector('.verdict h2')?.textContent).toBe('تجري قراءة العلامات');
    expect(panel.querySelector('.reasons')).toBeNull();
  });

  it('stand in files with name and day, one line each, and in no count of missing marks', () => {
    const [summary, toCheck] = workbook(out, marksNow);
    const missing = sheets.reduce((sum, { counts }) => sum + counts.missing, 0);
    const counted = summary?.rows.map((row) => row[5] as { readonly value: number }) ?? [];
    expect(counted.reduce((sum, { value }) => sum + value, 0)).toBe(missing);
    expect(toCheck?.rows.length).toBe(total);
    expect(toCheck?.columns.find(({ id }) => id === true)?.title).toBe('رقم OpenEMIS');
    expect(toCheck?.rows[0]).toContain('2026-11-16');
    const lines = missingList(out, marksNow).rows;
    expect(lines.filter((line) => line[9] === 'للتحقق')).toHaveLength(total);
    expect(lines.filter((line) => line[9] === 'غير مدخلة')).toHaveLength(missing);
  });

  it('stand on paper with a sign that its legend explains, every period on the sheet', async () => {
    const [sheet] = sheets.filter(({ counts }) => counts.byState['to-check'] > 0);
    if (sheet === undefined) throw new Error('nobody came');
    const paper = await page(<SheetPaper {...out} sheet={sheet} year={null} now={marksNow} />);
    const signs = [...paper.querySelectorAll('.paper-sign')].map(({ textContent }) => textContent);
    expect(signs.filter((sign) => sign === '◇')).toHaveLength(sheet.counts.byState['to-check']);
    expect(paper.textContent).toContain('◇ للتحقق');
    expect(paper.querySelectorAll('.paper:first-child th')).toHaveLength(3 + sheet.periods.length);
    const list = await page(<MissingPaper {...out} year={null} now={marksNow} />);
    expect(list.querySelector('.paper-foot')?.textContent).toContain('للتحقق');
  });

  it('are told to a teacher apart from what she is asked to enter', () => {
    const said = teacherMessage(sheets, () => true, { readAt: marksNow, now: marksNow }) ?? '';
    expect(said).toMatch(/ولدينا .*للتحقق لطلبة التحقوا/);
    const of = sheets.filter(({ counts }) => counts.missing === 0);
    expect(teacherMessage(of, () => true, { readAt: marksNow, now: marksNow })).toBeNull();
  });

  it('have a pill and a look of their own, less urgent than a missing mark', () => {
    const only = sheets.filter(({ counts }) => counts.missing === 0 && counts.byState['to-check'] > 0);
    const counts = tallyOn(tallyOf(only), '2026-11-23', jordanCalendar);
    const verdict = marksVerdict(counts, { readAt: 0, complete: true }, { now: 1, maxAgeMs: 10 });
    expect([verdict.state, marksState(verdict, counts)]).toEqual(['to-check', 'to-check']);
    expect(only.map((sheet) => cellOf([sheet], () => true).look)).toEqual(only.map(() => 'to-check'));
    const unread = { ...counts, unreadable: 1 };
    expect(marksVerdict(unread, { readAt: 0, complete: true }, { now: 1, maxAgeMs: 10 }).state).toBe(
      'unknown',
    );
  });

  it('are kept in the counts, and counts of before there were such are still read', () => {
    const { result } = marksStates['to-check'].data.marks ?? {};
    const kept = result === undefined ? null : summarise(result, null, true);
    expect(kept?.mine.toCheck).toBe(total);
    const { toCheck, ...older } = tallyOf([]);
    expect(toCheck).toBe(0);
    const parsed = marksSummarySchema.parse({
      ...kept,
      mine: older,
      lines: [],
      classes: [],
      sections: [],
      staff: [],
    });
    expect(parsed.mine.toCheck).toBe(0);
  });
});
