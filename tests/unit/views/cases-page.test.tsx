// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { people } from '../../../scripts/screens/models.ts';
import type { Cause } from '../../../src/core/cases/cause.ts';
import { consent, openPerson, type OpenPerson } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { writeSealedFile } from '../../../src/exports/sealed-file.ts';
import type { Role } from '../../../src/messages/people.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { CasesPage } from '../../../src/views/workspace/cases/cases-page.tsx';
import { routeOf } from '../../../src/views/workspace/route.ts';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { RoutingContext } from '../../../src/views/workspace/use-route.ts';
import { assignmentsWithGap } from '../school/assignments-with-gap.ts';
import { inventedSchool, now } from '../school/invented-school.ts';
import { casesTexts } from '../../../src/i18n/areas/cases.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

/** The page of cases over a real database: what a person reads as the lists behind it change. */

let app: TestApp;
let person: OpenPerson;
const host = fakeHost({});
const day = 86_400_000;

async function begin(role: Role): Promise<void> {
  app = await testApp();
  app.time = now;
  await consent(app, { name: 'سعاد', roles: [role], pin: null, computer: 'own' });
  const opened = await openPerson(app);
  if (!opened.ok) throw new Error('nobody is there');
  person = opened.value;
}
afterEach(() => app.db.close());

function Shown({ roles }: { readonly roles: readonly Role[] }): JSX.Element {
  const [place, setPlace] = useState(() => routeOf('#cases'));
  const who = people();
  const active = who.active === null ? null : { ...who.active, roles: [...roles] };
  return (
    <WorkspaceAppContext.Provider value={app}>
      <HostContext.Provider value={host}>
        <LanguageProvider language="ar" digits="latn" now={app.now()} timeZone="Asia/Amman">
          <RoutingContext.Provider
            value={{
              route: place,
              filter: (change) => setPlace({ ...place, query: { ...place.query, ...change } }),
            }}
          >
            <CasesPage people={{ ...who, active }} route={place} onErased={() => undefined} />
          </RoutingContext.Provider>
        </LanguageProvider>
      </HostContext.Provider>
    </WorkspaceAppContext.Provider>
  );
}

const says = (page: Mounted, words: string) =>
  vi.waitFor(
    async () => {
      await page.settle();
      expect(page.text()).toContain(words);
    },
    { timeout: 20_000 },
  );
const stateOf = (page: Mounted, key: string) =>
  page.root.querySelector(`[data-case="${key}"]`)?.getAttribute('data-state') ?? null;

describe('a case', () => {
  beforeEach(() => begin('principal'));

  /** OpenEMIS as it was read now; `gap`: its first section names no teacher. */
  const read = (gap: boolean): Promise<void> =>
    person.sealed.put('teaching-assignments', 'own', app.time, assignmentsWithGap(app.time, gap));

  it('ages in school days, closes by itself and says so, and is open again when what it was about comes back', async () => {
    await read(true);
    const page = await mount(<Shown roles={['principal']} />);
    await says(page, 'منذ اليوم');
    expect(stateOf(page, 'no-teacher:100')).toBe('open');

    // Sunday to the next Sunday: five days of school, no Friday and no Saturday.
    app.time = now + 7 * day;
    await page.settle(host.change);
    await says(page, 'منذ 5 أيام دوام');

    await read(false);
    await page.settle(host.change);
    await says(page, 'أُغلقت قضية واحدة: لم يعد الفحص الأخير يجدها.');
    expect(stateOf(page, 'no-teacher:100')).toBeNull();

    app.time += day;
    await read(true);
    await page.settle(host.change);
    await vi.waitFor(async () => {
      await page.settle();
      expect(stateOf(page, 'no-teacher:100')).toBe('open');
    });
    await says(page, 'منذ اليوم');
  });
});

describe('a case that is moved by keyboard', () => {
  beforeEach(() => begin('principal'));

  it('leaves the keyboard at the case that takes its place, and after the last one at the lists', async () => {
    const { assignments } = inventedSchool({ classes: 2, subjects: 1, students: 3 });
    if (assignments === null) throw new Error('no school');
    await person.sealed.put('teaching-assignments', 'own', app.time, {
      ...assignments,
      capturedAt: app.time,
      data: {
        ...assignments.data,
        assignments: assignments.data.assignments.map((each) => ({ ...each, teachers: [] })),
      },
    });
    const page = await mount(<Shown roles={['principal']} />);
    const open = () => [...page.root.querySelectorAll<HTMLElement>('[data-state=open]')];
    const solve = async (left: number): Promise<void> => {
      const button = [...(open()[0]?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === casesTexts.ar['mark.solved'],
      );
      button?.focus();
      button?.click();
      await vi.waitFor(async () => {
        await page.settle(host.change);
        expect(open()).toHaveLength(left);
      });
    };
    await vi.waitFor(async () => {
      await page.settle();
      expect(open()).toHaveLength(2);
    });
    await solve(1);
    expect(document.activeElement).toBe(open()[0]);
    await solve(0);
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    // Cases were found and moved: that there was nothing to find would be untrue.
    expect(page.text()).toContain(casesTexts.ar['state.empty.open']);
    expect(page.text()).not.toContain(casesTexts.ar['none.text']);
  });
});

describe('a case file on paper', () => {
  beforeEach(() => begin('principal'));
  afterEach(() => vi.unstubAllGlobals());
  const ar = casesTexts.ar;
  const printed = vi.fn();
  /** The page with one open case, and its file begun. */
  const begun = async (): Promise<Mounted> => {
    vi.stubGlobal('print', printed);
    Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
    await person.sealed.put('teaching-assignments', 'own', app.time, assignmentsWithGap(app.time, true));
    const page = await mount(<Shown roles={['principal']} />);
    await vi.waitFor(async () => {
      await page.settle();
      expect(stateOf(page, 'no-teacher:100')).toBe('open');
    });
    await page.press(ar.file);
    return page;
  };

  it('counts its cases as sent only when she says that it came out', async () => {
    const page = await begun();
    const print = async (): Promise<void> => {
      printed.mockClear();
      await page.press(ar['file.print']);
      await vi.waitFor(async () => {
        await page.settle();
        expect(printed).toHaveBeenCalledOnce();
      });
      window.dispatchEvent(new Event('afterprint'));
      await page.settle(host.change);
    };

    // The browser tells nobody whether its window was closed without printing.
    await print();
    await says(page, ar['came-out']);
    expect(stateOf(page, 'no-teacher:100')).toBe('open');
    expect(page.text()).not.toContain(ar['file.made']);
    const answers = [...page.root.querySelectorAll('.came-out button')];
    expect(answers.map(({ className }) => className)).toEqual(['button secondary', 'button secondary']);
    await page.press(ar['came-out.no']);
    expect(document.activeElement?.textContent).toBe(ar['came-out.kept']);
    expect(stateOf(page, 'no-teacher:100')).toBe('open');

    await print();
    await page.press(ar['came-out.yes']);
    await vi.waitFor(async () => {
      await page.settle(host.change);
      expect(stateOf(page, 'no-teacher:100')).toBeNull();
    });
    expect(document.activeElement?.textContent).toBe(ar['came-out.sent']);
    // Of cases that are sent already nothing is asked.
    await page.press(ar['state.sent']);
    await print();
    expect(page.root.querySelector('.came-out')).toBeNull();
  });

  it('sends no case that a check has closed since', async () => {
    const page = await begun();
    await page.press(ar['file.print']);
    await says(page, ar['came-out']);
    app.time += day;
    await person.sealed.put('teaching-assignments', 'own', app.time, assignmentsWithGap(app.time, false));
    await page.settle(host.change);
    await says(page, 'أُغلقت قضية واحدة');
    // There is nothing left to ask, and the file itself sends nothing either.
    expect(page.root.querySelector('.came-out')).toBeNull();
    await page.choose(ar['file.plain']);
    await page.press(ar['file.json']);
    await says(page, ar['file.made']);
    await page.settle(host.change);
    await page.press(ar['state.solved']);
    await vi.waitFor(async () => {
      await page.settle();
      expect(stateOf(page, 'no-teacher:100')).toBe('solved');
    });
  });
});

describe('technical support', () => {
  beforeEach(() => begin('support'));

  const cause = (key: string, change: Partial<Cause>): Cause => ({
    key,
    kind: 'section-missing',
    codes: ['section-missing-on-darsak'],
    wanted: null,
    className: 'السابع أ',
    teacher: 'هدى يوسف',
    sections: [{ key, label: 'الرياضيات · السابع أ', darsak: null, students: 25 }],
    people: [],
    size: 25,
    scopes: [key],
    capturedAt: { darsak: now - day, openemis: now - 2 * day },
    ...change,
  });
  async function fileOf(school: string, causes: readonly Cause[], passphrase: string | null): Promise<File> {
    const content = {
      id: `file of ${school}`,
      madeAt: now - 3_600_000,
      reporter: { name: 'مديرة', role: 'principal', school: { name: school, code: null } },
      cases: causes.map((each) => ({ cause: each, since: now - day })),
    } as const;
    const blob = await writeSealedFile('cases', content, passphrase);
    return new File([blob], `${school}.mutabiq-cases.json`, { type: 'application/json' });
  }
  async function choose(page: Mounted, files: readonly File[]): Promise<void> {
    const input = page.root.querySelector<HTMLInputElement>('.receive input[type=file]');
    if (input === null) throw new Error('nothing to choose files with');
    Object.defineProperty(input, 'files', { configurable: true, value: files });
    await page.settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('takes the files of two schools in and sees them by cause, what explains most first; a foreign file is refused', async () => {
    const page = await mount(<Shown roles={['support']} />);
    await says(page, 'لم يُستلم ملف بعد.');
    await says(page, 'مدة 60 يوماً من استلامه');
    await choose(page, [
      await fileOf('مدرسة الكرمل', [cause('section:1:1', {})], null),
      await fileOf(
        'مدرسة الزهراء',
        [cause('section:2:2', { size: 30 }), cause('no-teacher:3', { kind: 'no-teacher', size: 4 })],
        null,
      ),
      new File(['{}'], 'غيره.json', { type: 'application/json' }),
    ]);
    await says(page, 'غيره.json: ليس ملف قضايا');
    await vi.waitFor(async () => {
      await page.settle(host.change);
      expect(page.root.querySelectorAll('.case-files li')).toHaveLength(2);
    });
    const groups = [...page.root.querySelectorAll('[data-cause]')];
    expect(groups.map((each) => each.getAttribute('data-cause'))).toEqual(['section-missing', 'no-teacher']);
    const schools = [...(groups[0]?.querySelectorAll('.by-school > li b') ?? [])].map(
      (each) => each.textContent,
    );
    expect(schools).toEqual(['مدرسة الزهراء', 'مدرسة الكرمل']);

    await page.press('حذف ملف مدرسة الكرمل');
    await vi.waitFor(async () => {
      await page.settle(host.change);
      expect(page.root.querySelectorAll('.case-files li')).toHaveLength(1);
    });
    expect(page.text()).not.toContain('مدرسة الكرمل:');
  });
});
