// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { marksNow, marksStates } from '../../../scripts/screens/marks-states.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { MarksView } from '../../../src/views/workspace/marks/marks-view.tsx';
import { routeOf } from '../../../src/views/workspace/route.ts';
import { RoutingContext } from '../../../src/views/workspace/use-route.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** The marks of one class, as a principal comes to them from her school. */

const host = fakeHost({}, { now: () => marksNow });
const { data } = marksStates.school;

function Shown({ at }: { readonly at: string }): JSX.Element {
  const [place, setPlace] = useState(() => routeOf(at));
  return (
    <HostContext.Provider value={host}>
      <LanguageProvider language="ar" digits="latn" now={marksNow} timeZone="Asia/Amman">
        <RoutingContext.Provider
          value={{
            route: place,
            filter: (change) => setPlace({ ...place, query: { ...place.query, ...change } }),
          }}
        >
          <MarksView data={data} />
        </RoutingContext.Provider>
      </LanguageProvider>
    </HostContext.Provider>
  );
}
const rowsOf = (root: Element): number => root.querySelectorAll('.matrix tbody tr').length;

it('the address names a class: it alone is shown, the filter says so and lets go of it', async () => {
  const sheet = data.marks?.result.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const all = new Set(data.marks?.result.sheets.map(({ classId }) => classId)).size;
  expect(all).toBeGreaterThan(2);
  const page = await mount(<Shown at={`#marks?class=${sheet.classId}&period=all`} />);
  expect(rowsOf(page.root)).toBe(1);
  expect(page.root.querySelector('.matrix tbody th')?.textContent).toContain(sheet.className);
  expect([...page.root.querySelectorAll('select')].map(({ value }) => value)).toContain(sheet.classId);
  await page.press('إزالة التصفية');
  expect(rowsOf(page.root)).toBe(all);
});

it('a class that is not there leaves all of them', async () => {
  const page = await mount(<Shown at="#marks?class=none" />);
  expect(rowsOf(page.root)).toBeGreaterThan(2);
});
