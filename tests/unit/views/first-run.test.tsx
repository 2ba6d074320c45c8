// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people, workspaceStates } from '../../../scripts/screens/models.ts';
import type { PeopleView } from '../../../src/messages/people.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { StartPage } from '../../../src/views/workspace/start-page.tsx';
import { TourPage } from '../../../src/views/workspace/tour/tour-page.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

async function show(Page: typeof StartPage, who: PeopleView, language: 'ar' | 'en' = 'ar') {
  const host = fakeHost({});
  const page = await mount(
    <HostContext.Provider value={host}>
      <LanguageProvider language={language} digits="latn" now={host.now()}>
        <Page people={who} route={{ page: 'start', path: [], query: {} }} onErased={() => undefined} />
      </LanguageProvider>
    </HostContext.Provider>,
  );
  return { host, page };
}

const steps = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.step')].map(
    (step) =>
      `${step.querySelector('h3 > span:nth-child(2)')?.textContent ?? ''}${step.classList.contains('done') ? ' ✓' : ''}`,
  );

describe('the first steps', () => {
  it('say what is done and make the next one stand out', async () => {
    const { page, host } = await show(StartPage, workspaceStates.start.people);
    expect(steps(page.root)).toEqual([
      'الموافقة ✓',
      'الوظيفة ✓',
      'تقويم الدوام',
      'ربط حساب OpenEMIS وقراءة القوائم',
      'ربط حساب درسك',
      'جولة في دقيقتين',
    ]);
    expect(page.root.querySelectorAll('.primary')).toHaveLength(1);
    await page.press('التقويم صحيح');
    expect(host.asked).toEqual([
      { name: 'people.settings', request: { guide: { calendar: ['p1'], tour: [] } } },
    ]);
  });

  it('send a principal to her school and to no section of her own', async () => {
    const { start } = workspaceStates;
    if (start.people.active === null) throw new Error('nobody is there');
    const active = { ...start.people.active, roles: ['principal' as const] };
    const { page } = await show(StartPage, { ...start.people, active });
    expect(page.text()).toContain('فتُقرأ شعب المدرسة ومعلموها');
    expect(page.text()).toContain('تُفتح نظرة درسك العامة على المدرسة');
    expect(page.text()).not.toMatch(/شعبك|علاقاتك/u);
  });

  it('ask nobody to link an account who works with what others hand over', async () => {
    const { page } = await show(StartPage, workspaceStates['start-supervisor'].people);
    expect(steps(page.root)).toEqual([
      'الموافقة ✓',
      'الوظيفة ✓',
      'استقبال ما يسلّمه المعلمون',
      'جولة في دقيقتين',
    ]);
  });

  it('are each person’s own on a computer that many share', async () => {
    const done = workspaceStates['start-done'].people;
    const { page, host } = await show(StartPage, { ...done, active: { ...done.active!, id: 'p2' } });
    expect(steps(page.root).filter((step) => step.endsWith('✓'))).not.toContain('تقويم الدوام ✓');
    expect(steps(page.root)).toContain('جولة في دقيقتين');
    await page.press('التقويم صحيح');
    expect(host.asked).toEqual([
      { name: 'people.settings', request: { guide: { calendar: ['p1', 'p2'], tour: ['p1'] } } },
    ]);
  });

  it('come to an end', async () => {
    const { page } = await show(StartPage, workspaceStates['start-done'].people);
    expect(page.text()).toContain('كل شيء جاهز');
    expect(page.root.querySelectorAll('.primary')).toHaveLength(0);
  });
});

describe('the tour', () => {
  it('goes through an invented school, takes a decision in it, and keeps nothing but that it was taken', async () => {
    const { page, host } = await show(TourPage, people());
    const settled = async (words: string): Promise<void> => {
      await expect.poll(async () => (await page.settle(), page.text())).toContain(words);
    };
    await settled('شعبتان تحتاجان إلى متابعة');
    expect(page.text()).toContain('مثال، وليس من بياناتك');
    await page.press('التالي');
    await page.press('التالي');
    await settled('متطابق 10');
    await page.press('نعم، نفسه');
    await settled('متطابق 11');
    expect(page.text()).toContain('تغيّرت الأعداد');
    await page.press('السابق');
    await page.press('التالي');
    await page.press('التالي');
    await settled('4 علامات غير مدخلة');
    await page.press('4 علامات غير مدخلة');
    expect(page.text()).toContain('هنا مثال فقط');
    expect(host.asked).toEqual([]);
    await page.press('التالي');
    expect(page.text()).toContain('والآن شعبك');
    expect(host.asked).toEqual([
      { name: 'people.settings', request: { guide: { calendar: [], tour: ['p1'] } } },
    ]);
  });

  it('speaks English as well', async () => {
    const { page } = await show(TourPage, people(), 'en');
    await expect.poll(async () => (await page.settle(), page.text())).toContain('2 sections need follow-up');
    expect(page.text()).toContain('Example, not your data');
  });
});
