// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { panelViews, people } from '../../../scripts/screens/models.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import { PanelApp } from '../../../src/views/panel/panel-app.tsx';
import { firstNonce } from '../../../src/views/panel/first-nonce.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

const nonce = Promise.resolve('n-1');
const view = (name: string) => {
  const found = panelViews[name];
  if (found === undefined) throw new Error(`No such state: ${name}`);
  return found;
};
const showing = (name: string) => ({
  'people.state': () => ok(people()),
  'panel.view': () => ok(view(name)),
});

describe('PanelApp', () => {
  it('asks nothing before it has proved itself, and says so with the first nonce', async () => {
    let give = (_nonce: string): void => undefined;
    const host = fakeHost(showing('section-attention'));
    const page = await mount(<PanelApp host={host} nonce={new Promise((resolve) => (give = resolve))} />);
    expect(host.asked).toEqual([]);
    await page.settle(() => give('n-7'));
    expect(host.asked[0]).toEqual({ name: 'panel.hello', request: { nonce: 'n-7' } });
    expect(page.text()).toContain('3 أسماء تحتاج إلى متابعة');
  });

  it('shows nothing of the data when the background refuses the nonce', async () => {
    const host = fakeHost({
      ...showing('section-attention'),
      'panel.hello': () => fail(problem('bad-message')),
    });
    const page = await mount(<PanelApp host={host} nonce={nonce} />);
    expect(host.asked.map(({ name }) => name)).toEqual(['panel.hello']);
    expect(page.text()).toContain('تعذّر فهم طلب داخلي');
  });

  it('asks again when something changed, and never lets a late answer win', async () => {
    const waiting: ((answer: Result<unknown, Problem>) => void)[] = [];
    const host = fakeHost({
      'people.state': () => ok(people()),
      'panel.view': () => new Promise((resolve) => waiting.push(resolve)),
    });
    const page = await mount(<PanelApp host={host} nonce={nonce} />);
    await page.settle(host.change);
    expect(waiting).toHaveLength(2);
    await page.settle(() => waiting[1]?.(ok(view('section-unknown-no-data'))));
    await page.settle(() => waiting[0]?.(ok(view('section-in-order'))));
    expect(page.text()).toContain('لا يمكن الحكم بعد');
    expect(page.text()).not.toContain('أسماء الشعبة متطابقة');
  });

  it('takes an "in order" off the screen when the next question fails', async () => {
    let broken = false;
    const host = fakeHost({
      'people.state': () => ok(people()),
      'panel.view': () => (broken ? fail(problem('storage-failed')) : ok(view('section-in-order'))),
    });
    const page = await mount(<PanelApp host={host} nonce={nonce} />);
    expect(page.text()).toContain('أسماء الشعبة متطابقة');
    broken = true;
    await page.settle(host.change);
    expect(page.text()).not.toContain('أسماء الشعبة متطابقة');
    expect(page.text()).toContain('تعذّر الحفظ أو القراءة على هذا الجهاز');
  });

  it('does nothing for a press that no person made', async () => {
    const host = fakeHost(showing('link-agrees'), { trusted: (event) => event.isTrusted });
    const page = await mount(<PanelApp host={host} nonce={nonce} />);
    const button = [...page.root.querySelectorAll('button')].find((one) => one.textContent.includes('نعم'));
    await page.settle(() => button?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(button).toBeDefined();
    expect(host.asked.map(({ name }) => name)).not.toContain('panel.link');
  });

  it('turns the document with the language and asks for the other one', async () => {
    let language: 'ar' | 'en' = 'ar';
    const host = fakeHost({
      ...showing('section-attention'),
      'people.state': () => ok(people({ settings: { ...people().settings, language } })),
    });
    const page = await mount(<PanelApp host={host} nonce={nonce} />);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    await page.press('Switch to English');
    expect(host.asked).toContainEqual({ name: 'people.settings', request: { language: 'en' } });
    language = 'en';
    await page.settle(host.change);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
    expect(page.text()).toContain('3 names need follow-up');
  });

  it('locks at one press with a PIN, and warns first without one', async () => {
    const noPin = people();
    const active = noPin.active === null ? null : { ...noPin.active, hasPin: false };
    const host = fakeHost({
      ...showing('sections'),
      'people.state': () => ok({ ...noPin, active }),
    });
    const page = await mount(<PanelApp host={host} nonce={nonce} />);
    await page.press('قفل الآن');
    expect(host.asked.map(({ name }) => name)).not.toContain('people.lock');
    await page.press('قفل ومحو القوائم');
    expect(host.asked.map(({ name }) => name)).toContain('people.lock');
  });
});

describe('firstNonce', () => {
  it('takes the first nonce of the window around it, and no other post', async () => {
    const taken = vi.fn();
    void firstNonce(window).then(taken);
    const post = (data: unknown, source: Window | null): boolean =>
      window.dispatchEvent(new MessageEvent('message', { data, source }));
    post({ mutabiq: 'nonce', nonce: 'foreign' }, null);
    post({ mutabiq: 'changed' }, window.parent);
    post('nonce', window.parent);
    post({ mutabiq: 'nonce', nonce: 7 }, window.parent);
    post({ mutabiq: 'nonce', nonce: 'right' }, window.parent);
    post({ mutabiq: 'nonce', nonce: 'late' }, window.parent);
    await Promise.resolve();
    expect(taken.mock.calls).toEqual([['right']]);
  });
});
