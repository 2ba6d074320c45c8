// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { people, workspaceStates } from '../../../scripts/screens/models.ts';
import { problem } from '../../../src/core/problem.ts';
import { fail, ok } from '../../../src/core/result.ts';
import type { PeopleView } from '../../../src/messages/people.ts';
import { WorkspaceApp } from '../../../src/views/workspace/workspace-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

const names = (asked: readonly { name: string }[]): readonly string[] => asked.map(({ name }) => name);
const asksOf = (asked: readonly { name: string; request: unknown }[], name: string): readonly unknown[] =>
  asked.filter((one) => one.name === name).map(({ request }) => request);
const nobody: PeopleView = structuredClone<PeopleView>(workspaceStates.consent.people);

beforeEach(() => {
  location.hash = '';
});

describe('first run', () => {
  it('stores nothing before the consent is given, and says what is missing', async () => {
    const host = fakeHost({ 'people.state': () => ok(nobody) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.type('الاسم', 'هدى يوسف ملكاوي');
    await page.press('الموافقة والبدء');
    expect(page.text()).toContain('لا يبدأ مطابق من غير هذه الموافقة');
    expect(names(host.asked)).toEqual(['people.state']);
  });

  it('takes a shared computer and the role of a teacher for granted, and sends what was chosen', async () => {
    const host = fakeHost({ 'people.state': () => ok(nobody), 'people.consent': () => ok(people()) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.type('الاسم', '  هدى يوسف ملكاوي ');
    await page.choose('مدير المدرسة');
    await page.choose('قرأت ما سبق');
    await page.press('الموافقة والبدء');
    expect(asksOf(host.asked, 'people.consent')).toEqual([
      { name: 'هدى يوسف ملكاوي', roles: ['teacher', 'principal'], pin: null, computer: 'shared' },
    ]);
  });

  it.each([
    ['12', '12', 'رمز الدخول أقصر من أربع خانات'],
    ['1234', '1243', 'الرمزان مختلفان'],
  ])('refuses the PIN %s repeated as %s', async (pin, again, complaint) => {
    const host = fakeHost({ 'people.state': () => ok(nobody) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.type('الاسم', 'هدى');
    await page.choose('قرأت ما سبق');
    await page.type('رمز الدخول (اختياري)', pin);
    await page.type('رمز الدخول مرة أخرى', again);
    await page.press('الموافقة والبدء');
    expect(page.text()).toContain(complaint);
    expect(names(host.asked)).not.toContain('people.consent');
  });

  it('shows no other place before consent, whatever the address says', async () => {
    location.hash = '#people';
    const host = fakeHost({ 'people.state': () => ok(nobody) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    expect(page.text()).toContain('قبل البدء');
    expect(page.root.querySelector('nav')).toBeNull();
  });
});

describe('a file let go beside the place for it', () => {
  /** What happens to a file in the hand of a person over the title of the page; false: the browser would open it. */
  const isKept = (page: Mounted, name: string, types: readonly string[]): boolean => {
    const event = new Event(name, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, dropEffect: 'copy' } });
    const title = page.root.querySelector('h1, h2') ?? page.root;
    title.dispatchEvent(event);
    return event.defaultPrevented;
  };
  it.each(['#start', '#feedback', '#files', '#people', '#nowhere'])(
    'never takes the place of %s',
    async (place) => {
      location.hash = place;
      const host = fakeHost({ 'people.state': () => ok(people()) });
      const page = await mount(<WorkspaceApp host={host} app={null} />);
      for (const name of ['dragover', 'drop']) {
        expect(isKept(page, name, ['Files'])).toBe(true);
        // A word dragged into a field is the browser's own matter.
        expect(isKept(page, name, ['text/plain'])).toBe(false);
      }
    },
  );
  it('nor of the consent', async () => {
    const page = await mount(
      <WorkspaceApp host={fakeHost({ 'people.state': () => ok(nobody) })} app={null} />,
    );
    expect(isKept(page, 'drop', ['Files'])).toBe(true);
  });
});

describe('the start', () => {
  it('shows which accounts are linked already, and leads to the one that is not', async () => {
    const who = people();
    const links = who.active?.links.filter(({ platform }) => platform === 'openemis') ?? [];
    const active = who.active === null ? null : { ...who.active, links };
    const host = fakeHost({ 'people.state': () => ok({ ...who, active }) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    const steps = [...page.root.querySelectorAll('.steps > li')];
    expect(steps.map((step) => step.querySelector('.badge') !== null)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('unlocking', () => {
  it('sends the PIN, forgets it at once, and says when it is wrong', async () => {
    location.hash = '#unlock';
    const locked = structuredClone<PeopleView>(workspaceStates.unlock.people);
    const host = fakeHost({
      'people.state': () => ok(locked),
      'people.unlock': () => fail(problem('wrong-pin')),
    });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.type('رمز الدخول', '4821');
    await page.press('فتح القفل');
    expect(asksOf(host.asked, 'people.unlock')).toEqual([{ pin: '4821' }]);
    expect(page.text()).toContain('رمز الدخول غير صحيح');
    expect(page.root.querySelector<HTMLInputElement>('input[type=password]')?.value).toBe('');
  });
});

describe('erasing', () => {
  const open = async (left: number) => {
    location.hash = '#people';
    let erased = false;
    const host = fakeHost({
      'people.state': () => ok(erased ? nobody : people()),
      'people.erase': () => {
        erased = true;
        return ok({ left });
      },
    });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    return { host, page };
  };

  it('does nothing without the typed word', async () => {
    const { host, page } = await open(0);
    await page.press('محو كل شيء');
    await page.type('للتأكيد', 'نعم');
    await page.press('محو كل شيء');
    expect(page.text()).toContain('الكلمة المكتوبة ليست «محو»');
    expect(names(host.asked)).not.toContain('people.erase');
  });

  it('says what was read back, also once the first run is on the screen again', async () => {
    const { host, page } = await open(0);
    await page.type('للتأكيد', ' محو ');
    await page.press('محو كل شيء');
    await page.settle(host.change);
    expect(asksOf(host.asked, 'people.erase')).toEqual([{ confirm: 'erase' }]);
    expect(page.text()).toContain('لم يبقَ شيء');
    expect(page.text()).toContain('قبل البدء');
  });

  it('never says that nothing is left when something is', async () => {
    const { page } = await open(3);
    await page.type('للتأكيد', 'محو');
    await page.press('محو كل شيء');
    expect(page.text()).toContain('بقيت 3 سجلات بعد المحو');
    expect(page.text()).not.toContain('لم يبقَ شيء');
  });
});

describe('people and settings', () => {
  it('asks before it unlinks, since that erases', async () => {
    location.hash = '#people';
    const host = fakeHost({ 'people.state': () => ok(people()) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.press('فك الربط');
    expect(names(host.asked)).not.toContain('people.unlink');
    await page.press('فك الربط والمحو');
    expect(asksOf(host.asked, 'people.unlink')).toEqual([{ platform: 'openemis' }]);
  });

  it('keeps the place of the launcher when it is hidden', async () => {
    location.hash = '#settings';
    const host = fakeHost({ 'people.state': () => ok(people()) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.choose('إظهار زر مطابق');
    expect(asksOf(host.asked, 'people.settings')).toEqual([
      { launcher: { hidden: true, side: 'end', top: 40 } },
    ]);
  });

  it('shows nothing of a locked person but the name', async () => {
    location.hash = '#people';
    const active = { ...structuredClone(people().active), locked: true } as PeopleView['active'];
    const host = fakeHost({ 'people.state': () => ok(people({ active })) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    expect(page.text()).toContain('هدى يوسف ملكاوي');
    expect(page.text()).not.toContain('الحسابات المربوطة');
    expect(page.text()).not.toContain('هدى يوسف أحمد ملكاوي');
  });
});
