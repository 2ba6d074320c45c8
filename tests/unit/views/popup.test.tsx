// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { panelViews, people, profile } from '../../../scripts/screens/models.ts';
import { todayViews } from '../../../scripts/screens/model-today.ts';
import { panelTexts } from '../../../src/i18n/areas/panel.ts';
import { todayTexts } from '../../../src/i18n/areas/today.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { PopupFrame, type PopupFrameProps } from '../../../src/views/popup/popup-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

const nothing = (): void => undefined;

async function popup(change: Partial<PopupFrameProps>) {
  const host = fakeHost({});
  const page = await mount(
    <HostContext.Provider value={host}>
      <LanguageProvider language="ar" digits="latn" now={host.now()}>
        <PopupFrame
          people={people()}
          view={{ screen: 'elsewhere', overview: null }}
          problem={null}
          onRetry={nothing}
          today={todayViews['today-many'] ?? null}
          todayProblem={null}
          onRetryToday={nothing}
          {...change}
        />
      </LanguageProvider>
    </HostContext.Provider>,
  );
  return { host, page };
}

describe('the popup', () => {
  it('offers no sections from elsewhere to whoever works with what others hand over', async () => {
    const supervisor = people({ active: profile({ roles: ['supervisor'] }) });
    const { page } = await popup({ people: supervisor, today: todayViews['today-supervisor'] ?? null });
    expect(page.text()).toContain('12 ملاحظة لم تُسلَّم بعد');
    expect(page.text()).not.toContain('شعبك');
  });

  it('begins with what needs the person today, by when, and what it rests on', async () => {
    const { host, page } = await popup({});
    expect(page.text()).toContain('8 أمور تحتاج إليك');
    expect(page.text()).toContain('آخر يوم: 18 تشرين الثاني 2026، بعد 3 أيام دوام');
    expect(page.text()).toContain('العلامات من OpenEMIS · اليوم');
    await page.press('33 علامة غير مدخلة');
    expect(host.asked).toContainEqual({ name: 'panel.workspace', request: { place: 'marks' } });
  });

  it('gives a principal her school’s lines, each leading to its page, and sends her to nobody but the directorate', async () => {
    const { host, page } = await popup({ today: todayViews['today-school'] ?? null });
    expect(page.text()).toContain('4 أمور تحتاج إليك');
    expect(page.text()).toContain('أقرب مدة تنتهي: 18 تشرين الثاني 2026، بعد 3 أيام دوام');
    expect(page.text()).toContain('مخاطبة المديرية بشأن إعادة فتح مدة الإدخال');
    expect(page.text()).not.toContain('مراجعة مدير المدرسة');
    await page.press('أسماء 12 شعبة ومادة تحتاج إلى متابعة');
    await page.press('4 قضايا للدعم الفني لم تُرسل');
    // What a check closed needs nobody, and is said all the same.
    await page.press('أُغلقت قضيتان: لم يعد الفحص الأخير يجدهما');
    expect(host.asked.slice(-3)).toEqual(
      ['school?show=names', 'cases', 'cases?state=solved'].map((place) => ({
        name: 'panel.workspace',
        request: { place },
      })),
    );
  });

  it('does not say that all is well where nothing was read', async () => {
    const bare = { ...todayViews['today-unread'], items: [] } as never;
    for (const today of [bare, todayViews['today-no-classes'] ?? null]) {
      const { page } = await popup({ today });
      expect(page.text()).toContain(todayTexts.ar['needs.unknown']);
      expect(page.text()).toContain(todayTexts.ar['none.unread']);
    }
  });

  it('says that a reading broke off, whatever its first list looks like', async () => {
    const { host, page } = await popup({ today: todayViews['today-stopped'] ?? null });
    expect(page.text()).toContain(panelTexts.ar['openemis.stopped']);
    await page.press(panelTexts.ar['openemis.again']);
    expect(host.asked).toContainEqual({ name: 'panel.read', request: {} });
  });

  it('shows the findings of the page in the tab first, and opens its panel', async () => {
    const { host, page } = await popup({ view: panelViews['section-attention'] ?? null });
    expect(page.text()).toContain('3 أسماء تحتاج إلى متابعة');
    await page.press('فتح اللوحة في الصفحة');
    expect(host.asked).toContainEqual({ name: 'panel.open', request: {} });
    await page.press('اليوم');
    expect(page.text()).toContain('8 أمور تحتاج إليك');
  });

  it('switches role and person', async () => {
    const { host, page } = await popup({});
    await page.press('تغيير المستخدم أو الوظيفة');
    await page.press('مشرف تربوي');
    expect(host.asked).toContainEqual({
      name: 'people.roles',
      request: { roles: ['supervisor', 'teacher'] },
    });
    await page.press('تغيير المستخدم أو الوظيفة');
    await page.press('سامي أحمد العمري');
    expect(host.asked).toContainEqual({ name: 'people.switch', request: { profile: 'p2' } });
  });

  it('offers neither list nor panel before somebody is here and open', async () => {
    const { page } = await popup({
      people: people({ active: null, profiles: [] }),
      view: { screen: 'setup' },
    });
    expect(page.text()).not.toContain('اليوم');
    expect(page.text()).not.toContain('فتح اللوحة');
  });
});
