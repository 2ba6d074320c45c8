import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase, fill, testDesk } from '../../../app/feedback/test-desk.ts';
import { feedbackReport } from '../../../core/feedback/feedback-report.ts';
import { reportLine } from '../../../core/feedback/report-line.ts';
import { takeStep, writeItem } from '../../../core/feedback/change-item.ts';
import { author, content, hand } from '../../../core/feedback/test-feedback.ts';
import { ReportDesk, type ReportFileOrder } from './report-desk.ts';

let db: Awaited<ReturnType<typeof emptyDatabase>>;
beforeEach(async () => {
  db = await emptyDatabase();
});
afterEach(() => db.close());

const hard = [
  '\u202bنص\u202c مع \u200fعلامات\u200e \u2068اتجاه\u2069',
  '👩🏽‍🏫 😀 é é',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  'سطر\nسطر ثانٍ\n\nرابع',
  '"اقتباس", فاصلة؛ \\ <b>&amp;</b> ]]>',
  '_x0041_',
  `${'م'.repeat(49_990)}نهاية 👩‍👧`,
];
const order = (ending: ReportFileOrder['ending'], names = true): ReportFileOrder => ({
  ending,
  names,
  lead: ['تقرير'],
  format: { language: 'ar', digits: 'latn', now: 0 },
});

async function reportOf(texts: readonly string[]) {
  const { desk } = await testDesk(db, 's', 'supervisor');
  const items = texts.map((text, at) =>
    takeStep(
      writeItem(content({ text, proposal: text }), hand(author('t'), at)),
      { state: 'answered', text, date: '2026-11-20' },
      hand('s'),
    ),
  );
  await fill(desk, items);
  return { desk, report: new ReportDesk(desk), items };
}

describe('a remark, its proposal and its answer survive as they were written', () => {
  it('in JSON', async () => {
    const { report } = await reportOf(hard);
    const file = JSON.parse(await (await report.reportFile({}, order('json'))).file.text()) as {
      readonly problems: readonly {
        readonly remarks: readonly {
          readonly text: string;
          readonly proposal: string;
          readonly steps: readonly { readonly text: string }[];
        }[];
      }[];
    };
    const lines = file.problems.flatMap(({ remarks }) => remarks);
    for (const of of [
      lines.map(({ text }) => text),
      lines.map(({ proposal }) => proposal),
      lines.map(({ steps }) => steps[0]?.text),
    ])
      expect([...of].sort()).toEqual([...hard].sort());
  });

  it('in CSV, but for the apostrophe before what a spreadsheet would run', async () => {
    const { report } = await reportOf(hard);
    const csv = await (await report.reportFile({}, order('csv'))).file.text();
    const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd()).data;
    const column = rows[0]?.indexOf('الملاحظة') ?? -1;
    const texts = rows.slice(1).map((row) => row[column] ?? '');
    expect(texts.sort()).toEqual(hard.map((text) => (/^[=@]/.test(text) ? `'${text}` : text)).sort());
  });

  it('in XLSX, going on beneath where a cell is too small', async () => {
    const { report } = await reportOf(hard);
    const { file } = await report.reportFile({}, order('xlsx'));
    const strings = strFromU8(
      unzipSync(new Uint8Array(await file.arrayBuffer()))['xl/sharedStrings.xml'] ?? new Uint8Array(),
    );
    const cells = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&')
        .replace(/_x([0-9A-F]{4})_/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16))),
    );
    for (const text of hard) {
      const whole = cells.includes(text);
      const start = cells.findIndex((cell) => cell.length === 32_767 && text.startsWith(cell));
      expect(whole || `${cells[start] ?? ''}${cells[start + 1] ?? ''}` === text).toBe(true);
    }
  });
});

describe('a report', () => {
  it('is of the queue as it stands, and names nobody unless it is asked to', async () => {
    const { desk, report, items } = await reportOf(['أولى', 'ثانية']);
    expect((await report.reportFigures({})).report).toMatchObject({ total: 2, answered: 2 });
    const csv = async (names: boolean) => (await report.reportFile({}, order('csv', names))).file.text();
    expect(await csv(true)).toContain('السيدة t');
    expect(await csv(false)).not.toContain('السيدة t');
    await desk.act([items[0]?.id ?? ''], { act: 'undo-step' });
    expect((await report.reportFigures({})).report).toMatchObject({ total: 2, answered: 1 });
  });

  it('has the same figures from summaries as from the remarks themselves, and says what did not open', async () => {
    const { desk, report, items } = await reportOf(['أولى', 'ثانية', 'ثالثة']);
    const { problems: _problems, ...figures } = feedbackReport(items.map(reportLine));
    expect((await report.reportFigures({})).report).toEqual(figures);
    // A damaged row: its summary still counts it, the file says that it lacks it.
    const row = await db.feedback.toCollection().first();
    await db.feedback.put({ ...row!, data: new ArrayBuffer(8) });
    const { file, unread } = await report.reportFile({}, order('json'));
    expect(unread).toBe(1);
    expect(JSON.parse(await file.text())).toMatchObject({ totals: { remarks: 3 }, problems: { length: 2 } });
    expect((await report.reportProblems({}, 400)).unread).toBe(1);
    expect(desk.found({})).toHaveLength(3);
  });

  it('reads each remark once for all its papers and files, and anew once the queue has changed', async () => {
    const { desk, report, items } = await reportOf(['أولى', 'ثانية', 'ثالثة']);
    const reading = vi.spyOn(desk, 'items');
    const read = (): number => reading.mock.calls.reduce((sum, [ids]) => sum + ids.length, 0);
    await report.reportProblems({}, 1);
    expect(read()).toBe(1);
    const csv = async () => (await report.reportFile({}, order('csv'))).file.text();
    const before = await csv();
    for (const ending of ['xlsx', 'json', 'csv'] as const)
      expect((await report.reportFile({}, order(ending))).unread).toBe(0);
    expect(read()).toBe(3);
    expect(await csv()).toBe(before);
    await desk.act([items[0]?.id ?? ''], { act: 'undo-step' });
    expect(await csv()).not.toBe(before);
  });

  it('counts as one problem what a person confirmed, though a new remark resembles it', async () => {
    const text = 'في المثال الثاني خطأ في الإشارة';
    const { desk, report, items } = await reportOf([text, text]);
    await desk.decide([items.map(({ id }) => id)]);
    expect(await report.reportProblems({}, 9)).toMatchObject({ total: 1, problems: [{ authors: 1 }] });
    await fill(desk, [writeItem(content({ text }), hand(author('u')))]);
    expect(await desk.clusters()).toMatchObject([{ state: 'proposed' }]);
    const { problems, total } = await report.reportProblems({}, 1);
    expect(total).toBe(2);
    expect(problems.map(({ lines }) => lines.length)).toEqual([2]);
  });
});
