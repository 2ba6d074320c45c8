// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { schoolViews } from '../../../scripts/screens/school-views.tsx';
import { problemsTexts } from '../../../src/i18n/areas/problems.ts';
import { schoolTexts } from '../../../src/i18n/areas/school.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { routeOf, type Route } from '../../../src/views/workspace/route.ts';
import { RoutingContext } from '../../../src/views/workspace/use-route.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** The page of the school in the hand of a person, with its filters in an address of the test's own. */

const host = fakeHost({});
let query: Route['query'] = {};

function Shown({ state }: { readonly state: keyof typeof schoolViews }): JSX.Element {
  const { route, view: View } = schoolViews[state];
  const [place, setPlace] = useState(() => routeOf(`#${route}`));
  query = place.query;
  return (
    <HostContext.Provider value={host}>
      <LanguageProvider language="ar" digits="latn" now={host.now()} timeZone="Asia/Amman">
        <RoutingContext.Provider
          value={{
            route: place,
            filter: (change) => setPlace({ ...place, query: { ...place.query, ...change } }),
          }}
        >
          <View />
        </RoutingContext.Provider>
      </LanguageProvider>
    </HostContext.Provider>
  );
}
const open = (state: keyof typeof schoolViews) => mount(<Shown state={state} />);
const looksOf = (root: Element, column: number): (string | null | undefined)[] =>
  [...root.querySelectorAll('tbody tr[data-class]')].map((row) =>
    row.querySelectorAll('td')[column]?.getAttribute('data-look'),
  );

describe('the page of the school', () => {
  it('never shows what was not checked, is a part or is old as in order', async () => {
    const page = await open('school');
    const roster = looksOf(page.root, 1);
    expect(new Set(roster)).toEqual(new Set(['attention', 'old', 'partial', 'unchecked']));
    const unsure = [...page.root.querySelectorAll('td[data-look]')].filter((cell) =>
      ['old', 'partial', 'unchecked', 'unreadable'].includes(cell.getAttribute('data-look') ?? ''),
    );
    expect(unsure.length).toBeGreaterThan(3);
    for (const cell of unsure) expect(cell.textContent).not.toContain('منتظم');
  });

  it('says why a part of the school was not read', async () => {
    const { root } = await open('school-interrupted');
    expect(root.textContent).toContain(schoolTexts.ar.interrupted);
    expect(root.textContent).toContain(problemsTexts.ar['unavailable']);
    expect((await open('school')).root.textContent).not.toContain(schoolTexts.ar.interrupted);
  });

  it('counts no names where none were checked, and does where some were', async () => {
    const figure = '[data-figure=names]';
    expect((await open('school')).root.querySelector(figure)?.getAttribute('data-value')).toBe('13');
    expect((await open('school-large')).root.querySelector(figure)).toBeNull();
  });

  it('says each look in a word, also where a number stands', async () => {
    const page = await open('school');
    const words = (cell: Element | null): string =>
      (cell?.querySelector('[role=img]')?.getAttribute('aria-label') ?? '') +
      (cell?.querySelector('.cell-word')?.textContent ?? '');
    const cells = [...page.root.querySelectorAll('td[data-look]')];
    expect(cells.length).toBeGreaterThan(50);
    for (const cell of cells) expect(words(cell)).not.toBe('');
    expect(words(page.root.querySelector('[data-look=late]'))).toContain('انتهت المدة');
    expect(words(page.root.querySelector('[data-look=unchecked]'))).toBe('لم يُفحص');
  });

  it('opens a class with who checked it, and what to do where nobody has', async () => {
    const page = await open('school');
    await page.press('الصف الأول - ب');
    expect(query).toMatchObject({ class: '101' });
    expect(page.text()).toContain('من ملف هدى يوسف');
    expect(page.text()).toContain('سُلّمت بلا أسماء');
    expect(page.text()).toContain('يفحص معلم المبحث شعبته');
    // Subject, teacher, names, source, and the periods that have begun.
    const [all, ofClass] = ['.matrix-box', '.detail'].map(
      (part) => page.root.querySelectorAll(`${part} thead th`).length,
    );
    expect([all, ofClass]).toEqual([4 + 8, 4 + 3]);
    // Its marks are this class's, in every period, and not those of the whole school.
    expect(page.root.querySelector('.detail a.button')?.getAttribute('href')).toBe(
      '#marks?class=101&period=all',
    );
    await page.press('إغلاق التفاصيل');
    expect(page.root.querySelector('#class-detail')).toBeNull();
  });

  it('says what changed and which classes', async () => {
    const page = await open('school');
    expect(page.text()).toContain('زيادة 1 في الأسماء');
    expect(page.text()).toContain('نقص 40 في العلامات المفتوحة');
    expect(page.root.querySelectorAll('.changed')).toHaveLength(1);
  });

  it('keeps its filters in the address and lets go of them', async () => {
    const page = await open('school-filtered');
    const all = 8;
    expect(page.root.querySelectorAll('tr[data-class]').length).toBeLessThanOrEqual(all);
    const select = [...page.root.querySelectorAll('select')].at(-1);
    await page.settle(() => {
      if (select === undefined) return;
      select.value = 'teaching';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(query).toMatchObject({ show: 'teaching' });
    expect(page.root.querySelectorAll('tr[data-class]')).toHaveLength(3);
    await page.press('إزالة التصفية');
    expect(page.root.querySelectorAll('tr[data-class]')).toHaveLength(all);
  });

  it('says "none" of a list only where all of it was read', async () => {
    const page = await open('school-partial');
    for (const list of ['teacherless', 'idle', 'unplaced', 'accounts'])
      expect(page.root.querySelector(`[data-list=${list}] summary .badge`)?.textContent).toBe('غير معروف');
  });

  it('says of a school without classes that it was read', async () => {
    const page = await open('school-no-classes');
    expect(page.text()).toContain('لا شعب للمدرسة في OpenEMIS في العام الدراسي الحالي');
    expect(page.text()).not.toContain('لم يُقرأ');
    await page.press('القراءة من جديد');
    expect(host.asked).toContainEqual({ name: 'reading.want', request: {} });
  });

  it('leads to OpenEMIS where nothing was read', async () => {
    const page = await open('school-unread');
    await page.press('فتح OpenEMIS وقراءة المدرسة');
    expect(host.asked.map(({ name }) => name)).toContain('reading.want');
  });
});
