// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { panelViews, people } from '../../../scripts/screens/models.ts';
import { unknownReasons } from '../../../src/core/finding.ts';
import { problemCodes } from '../../../src/core/problem.ts';
import { ok } from '../../../src/core/result.ts';
import { panelTexts } from '../../../src/i18n/areas/panel.ts';
import type { PanelView } from '../../../src/messages/panel.ts';
import { PanelApp } from '../../../src/views/panel/panel-app.tsx';
import { sectionHref } from '../../../src/views/parts/section-lines.tsx';
import { fakeHost, type FakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

const nonce = Promise.resolve('n');
async function show(view: PanelView): Promise<{ page: Mounted; host: FakeHost }> {
  const host = fakeHost({
    'people.state': () => ok(people()),
    'panel.view': () => ok(view),
    // The marks beside the names, whose screen comes later than the rest, stay on their way.
    'marks.data': () => new Promise(() => undefined),
  });
  return { page: await mount(<PanelApp host={host} nonce={nonce} />), host };
}
const named = (name: string): PanelView => {
  const view = panelViews[name];
  if (view === undefined) throw new Error(`No such state: ${name}`);
  return view;
};
const section = (change: object): PanelView => {
  const view = named('section-in-order');
  if (view.screen !== 'section') throw new Error('not a section');
  return { ...view, check: { ...view.check, ...change } };
};

describe('a verdict', () => {
  it.each(unknownReasons)('that is unknown (%s) never reads or looks like "in order"', async (reason) => {
    const { page } = await show(section({ verdict: { state: 'unknown', reasons: [reason] } }));
    expect(page.text()).toContain('لا يمكن الحكم بعد');
    expect(page.text()).not.toContain('أسماء الشعبة متطابقة');
    expect(page.text()).not.toContain('لا يلزم إجراء');
    expect(page.root.querySelector('.verdict.in-order, .bar:not(.hollow) .bar-part')).toBeNull();
  });

  it('stands before everything else', async () => {
    const { page } = await show(named('section-all-kinds'));
    expect(page.root.querySelector('main')?.firstElementChild?.className).toContain('verdict');
  });
});

describe('where it comes from', () => {
  it('is for a principal her school’s sections, of which she reads no list on Darsak', async () => {
    const view = named('openemis-school');
    if (view.screen !== 'openemis' || view.overview === null) throw new Error('no school');
    const { overview } = view;
    const shown = async (read: number): Promise<string> => {
      const lines = overview.lines.map((each, at) => ({
        ...each,
        checkedAt: at < read ? Date.UTC(2026, 10, 15) - 3_600_000 * (at + 1) : null,
      }));
      const { page } = await show({ ...view, overview: { ...overview, lines } });
      return (page.root.querySelector('.sources')?.textContent ?? '').replace(/[\u2066-\u2069]/gu, '');
    };
    const none = await shown(0);
    expect(none).not.toContain('لم تُقرأ بعد');
    expect(none).toContain(`الشعب المقروءة في هذا المتصفح: 0 من ${String(overview.lines.length)}`);
    expect(none).toContain('فحوص المعلمين المسلَّمة في «نظرة على المدرسة»');
    const two = await shown(2);
    expect(two).toContain(`2 من ${String(overview.lines.length)}`);
    expect(two).toContain('أقدمها');
  });
});

describe('a reading that broke off', () => {
  it('is no beginning, and is said beside what looks whole', async () => {
    const { page } = await show(named('openemis-stopped'));
    expect(page.text()).toContain(panelTexts.ar['openemis.stopped']);
    expect(page.text()).not.toContain(panelTexts.ar['openemis.idle.title']);
    const view = named('openemis-stopped');
    if (view.screen !== 'openemis' || view.overview === null) throw new Error('no school');
    const { overview, reading } = view;
    const elsewhere = await show({ screen: 'sections', overview, reading });
    expect(elsewhere.page.text()).toContain(panelTexts.ar['openemis.stopped']);
  });
});

describe('a problem', () => {
  it.each(problemCodes)('%s says what it is and what to do next', async (code) => {
    const reading = { state: 'idle', done: 0, total: null, problem: null, finishedAt: null } as const;
    const { page } = await show({ screen: 'problem', problem: { code }, reading });
    expect(page.root.querySelector('main h2')?.textContent).not.toBe('');
    expect(page.root.querySelector('.next-step')?.textContent).toMatch(/الخطوة التالية .{10}/);
  });
});

describe('findings', () => {
  it('show some at first and all 40 on demand', async () => {
    const { page } = await show(named('section-many'));
    const before = page.root.querySelectorAll('article').length;
    expect(before).toBeLessThan(40);
    for (let more = 0; more < 3; more++) await page.press('عرض الكل');
    expect(page.root.querySelectorAll('article')).toHaveLength(40);
  });

  it('copy a message for technical support and show it', async () => {
    const { page, host } = await show(named('section-attention'));
    await page.press('نسخ رسالة للدعم الفني');
    expect(host.copied).toHaveLength(1);
    expect(page.root.querySelector('textarea')?.value).toBe(host.copied[0]);
    expect(page.text()).toContain('نُسخت الرسالة');
  });

  it('mark what differs on both sides', async () => {
    const { page } = await show(named('section-attention'));
    const marked = [...page.root.querySelectorAll('mark')].map((mark) => mark.firstChild?.textContent);
    expect(marked).toEqual(['سامي', 'القضاه', 'بسام', 'القضاة']);
  });
});

describe('linking', () => {
  it('links only after a yes', async () => {
    const { page, host } = await show(named('link-differs'));
    await page.press('ليس حسابي');
    expect(page.text()).toContain('لم يُربط الحساب');
    expect(host.asked.map(({ name }) => name)).not.toContain('panel.link');
    await page.press('إلغاء');
    await page.press('نعم، هذا حسابي');
    expect(host.asked).toContainEqual({ name: 'panel.link', request: { platform: 'openemis' } });
  });
});

describe('the way to a section', () => {
  it.each([
    null,
    'https://evil.example/',
    '//evil.example/x',
    '/\\evil.example',
    'javascript:alert(1)',
    'sections/1',
  ])('is not offered for %s', (path) => {
    expect(sectionHref(path, 'https://darsak.gov.jo')).toBeNull();
  });

  it('stays on the host of the page', () => {
    expect(sectionHref('/teacher/sections/7', 'https://www.darsak.gov.jo')).toBe(
      'https://www.darsak.gov.jo/teacher/sections/7',
    );
  });
});
