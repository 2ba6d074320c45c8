// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { expect, test } from 'vitest';
import { takeStep, writeItem } from '../../../src/core/feedback/change-item.ts';
import { feedbackReport } from '../../../src/core/feedback/feedback-report.ts';
import { reportLine } from '../../../src/core/feedback/report-line.ts';
import { author, content, hand } from '../../../src/core/feedback/test-feedback.ts';
import { officialDate } from '../../../src/i18n/official-date.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { BarChart } from '../../../src/views/workspace/feedback/bar-chart.tsx';
import { RemarksPaper } from '../../../src/views/workspace/feedback/remarks-paper.tsx';
import { ReportLetter } from '../../../src/views/workspace/feedback/report-letter.tsx';
import { mount } from './support/mount.ts';

/** What a report says on paper and in its charts. */

const show = (view: JSX.Element) =>
  mount(
    <LanguageProvider language="ar" digits="latn" now={0}>
      {view}
    </LanguageProvider>,
  );
const [waiting, answered] = [
  writeItem(content({ text: 'الصوت منخفض', kind: 'media', proposal: 'إعادة التسجيل' }), hand(author('سلمى'))),
  takeStep(
    writeItem(content({ text: 'كلمة ناقصة', kind: 'language' }), hand(author('هند'))),
    { state: 'answered', text: 'صُحِّحت الكلمة', date: '2026-11-20' },
    hand(author('م', 'supervisor')),
  ),
];
const report = feedbackReport([waiting, answered].map(reportLine));
const date = officialDate('2026-11-15', 1, { language: 'ar', digits: 'latn' });
const letter = (names: boolean): JSX.Element => (
  <ReportLetter
    report={report}
    problems={report.problems}
    total={report.problems.length}
    letter={{
      from: 'مديرية لواء القصبة',
      number: 'ق/12/4567',
      hijriShift: 1,
      to: 'عطوفة مدير إدارة المناهج المحترم',
      signer: 'د. هند العمر',
      post: 'مديرة التربية والتعليم',
      copies: 'رئيس قسم الإشراف\nالملف',
    }}
    date={date}
    period="للمدة كلها"
    scope="الرياضيات"
    names={names}
  />
);
const plain = (selector: string): string =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent).join('\n');

test('the letter has its head with number and both dates, addressee, signature and copies, tables and annexes', async () => {
  const page = await show(letter(false));
  const head = plain('.letter .letterhead');
  for (const words of ['المملكة', 'مديرية لواء القصبة', 'ق/12/4567', date.hijri, date.gregorian])
    expect(head).toContain(words);
  expect(plain('.letter-to')).toBe('عطوفة مدير إدارة المناهج المحترم');
  expect(plain('.letter-signature')).toMatch(/مديرة التربية والتعليم[^]*د\. هند العمر/);
  expect([...document.querySelectorAll('.letter-foot ul li')].map((line) => line.textContent)).toEqual([
    'رئيس قسم الإشراف',
    'الملف',
  ]);
  expect(document.querySelectorAll('.letter-figures table tbody tr')).toHaveLength(3);
  // Announced as annexes, and there as sheets: charts, remarks, answers.
  const annexes = document.querySelectorAll('.letter-foot ol li');
  expect(annexes).toHaveLength(3);
  expect(document.querySelectorAll('.letterhead h1')).toHaveLength(3);
  for (const words of ['الصوت منخفض', 'إعادة التسجيل', 'كلمة ناقصة', 'صُحِّحت الكلمة', 'الرياضيات'])
    expect(page.text()).toContain(words);
});

test('names of teachers stand in the letter only where they are asked for', async () => {
  const bare = await show(letter(false));
  expect(bare.text()).not.toContain('السيدة سلمى');
  const named = await show(letter(true));
  expect(named.text()).toContain('السيدة سلمى');
});

test('a teacher prints her own remarks: each whole, her name, both dates, a place to sign for either', async () => {
  const own = feedbackReport([reportLine(waiting)]);
  const page = await show(
    <RemarksPaper problems={own.problems} total={1} date={date} author={author('سلمى')} names={false} />,
  );
  for (const words of ['الصوت منخفض', 'إعادة التسجيل', '12:34', date.hijri, date.gregorian, 'السيدة سلمى'])
    expect(page.text()).toContain(words);
  expect(document.querySelectorAll('.signature')).toHaveLength(2);
});

test('a chart says by figures and two patterns what it shows, and all of it as a table', async () => {
  const bars = Array.from({ length: 11 }, (_, at) => ({
    key: String(at),
    label: `مبحث ${String(at)}`,
    count: 20 - at,
    open: at,
  }));
  await show(<BarChart title="حسب المبحث" bars={bars} />);
  expect(document.querySelectorAll('.bars li')).toHaveLength(8);
  const [first] = document.querySelectorAll('.bars li');
  expect(first?.querySelector('.figure')?.textContent).toBe('20');
  const widths = ['.bar-done', '.bar-open'].map(
    (part) => document.querySelectorAll<HTMLElement>(part)[5]?.style.inlineSize,
  );
  expect(widths).toEqual(['50%', '25%']);
  const details = document.querySelector('details');
  if (details === null) throw new Error('no table');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await expect.poll(() => document.querySelectorAll('table tbody tr').length).toBe(11);
  const last = [...document.querySelectorAll('table tbody tr:last-child > *')].map(
    (cell) => cell.textContent,
  );
  expect(last).toEqual(['مبحث 10', '10', '10']);
});
