// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { PaperTable } from '../../../src/views/print/paper-table.tsx';
import { Signatures } from '../../../src/views/print/signatures.tsx';
import { usePrint } from '../../../src/views/print/use-print.tsx';
import { mount } from './support/mount.ts';

const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [`طالب ${String(index + 1)}`, '12']);

const sheet = (count: number): JSX.Element => (
  <PaperTable
    orientation="landscape"
    head={{ start: ['مدرسة'], title: 'علامات غير مدخلة', end: ['الرياضيات'] }}
    columns={[
      { title: 'اسم الطالب', share: 76 },
      { title: 'التقويم الأول', below: '20', share: 20 },
    ]}
    rows={rows(count)}
    notes={['قُرئت اليوم']}
    end={<Signatures people={[{ post: 'معلم المبحث', name: 'سارة' }, { post: 'مدير المدرسة' }]} />}
  />
);

function Page({ count }: { readonly count: number }): JSX.Element {
  const print = usePrint();
  return <button onClick={() => void print('ورقة', sheet(count))}>طباعة</button>;
}

const open = async (count: number) => {
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
  document.title = 'Mutabiq';
  const page = await mount(
    <LanguageProvider language="ar" digits="latn" now={0}>
      <Page count={count} />
    </LanguageProvider>,
  );
  await page.press('طباعة');
  await expect.poll(() => printed.mock.calls.length).toBe(1);
  return page;
};
const all = (selector: string): Element[] => [...document.querySelectorAll(`.print-document ${selector}`)];

afterEach(() => vi.unstubAllGlobals());

test('every page carries head, column titles and its number; the last one the signatures', async () => {
  await open(51);
  expect(all('.paper')).toHaveLength(3);
  expect(all('.paper h1').map((head) => head.textContent)).toEqual(Array(3).fill('علامات غير مدخلة'));
  expect(all('thead')).toHaveLength(3);
  expect(all('tbody tr').map((row) => row.children.length)).toEqual(Array(51).fill(3));
  expect(all('tbody tr:first-child td:first-child').map((cell) => cell.textContent)).toEqual([
    '1',
    '21',
    '41',
  ]);
  expect(all('.paper-foot').map((foot) => foot.textContent)).toEqual(
    [1, 2, 3].map((page) => `قُرئت اليومصفحة ${String(page)} من 3`),
  );
  expect(all('.signatures')).toHaveLength(1);
  expect(all('.paper:last-child .signature-post').map((post) => post.textContent)).toEqual([
    'معلم المبحث',
    'مدير المدرسة',
  ]);
});

test('an empty list is one page that says so', async () => {
  await open(0);
  expect(all('.paper')).toHaveLength(1);
  expect(document.querySelector('.print-document')?.textContent).toContain('لا سجلات في هذه القائمة.');
});

test('the title names the file while the dialog is open, and the document goes with it', async () => {
  const page = await open(3);
  expect(document.title).toBe('ورقة');
  await page.press('طباعة');
  expect(document.querySelectorAll('.print-document')).toHaveLength(1);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.print-document')).toBeNull();
  expect(document.title).toBe('Mutabiq');
});

test('what is written in Arabic is Arabic throughout, also where the screen is English', async () => {
  const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
  const page = await mount(
    <LanguageProvider language="en" digits="latn" now={0}>
      <PaperTable
        format={format}
        orientation="portrait"
        head={{ start: ['مدرسة'], title: 'الطلبة غير المتابعين', end: [] }}
        columns={[{ title: 'اسم الطالب', share: 94 }]}
        rows={rows(2)}
      />
    </LanguageProvider>,
  );
  expect(page.text()).toContain('صفحة 1 من 1');
  expect(document.querySelector('.paper')?.getAttribute('dir')).toBe('rtl');
});
