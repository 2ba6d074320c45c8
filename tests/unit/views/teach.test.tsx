// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { teachTexts } from '../../../src/i18n/areas/teach.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { taughtStore, type OverlayStorage } from '../../../src/messages/taught-overlay.ts';
import { teachMessage, teachOrder, type TeachNews } from '../../../src/messages/teach-posts.ts';
import type { KeptOverlay } from '../../../src/platforms/profile-overlay.ts';
import { TeachApp } from '../../../src/views/teach/teach-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** The frame in which a page is taught: what the page says is shown, what the person decides is kept, changed, taken back. */

const t = translator(teachTexts, createFormat({ language: 'en', digits: 'latn', now: 0 }));
const found: Extract<TeachNews, { say: 'proposal' }> = {
  say: 'proposal',
  path: '^/e/\\d+',
  proposal: {
    rows: 'table>tbody>tr',
    count: 28,
    name: 0,
    columns: [
      { at: 'td:nth-child(1)', head: 'البيان', guess: 'studentName', samples: ['سارة كمال النجار'] },
      { at: 'td:nth-child(2)', head: 'الرمز', guess: 'otherId', samples: ['0000000017'] },
      { at: 'td:nth-child(3)', head: null, guess: null, samples: ['0000000018'] },
    ],
  },
};
const section = { selector: 'h2', text: 'الصف السابع (أ)', grade: 'الصف السابع', section: 'أ' };

let orders: unknown[];
let kept: readonly KeptOverlay[];
let refuses: boolean;
const page = new EventTarget() as unknown as Window;
const say = (news: TeachNews, source: unknown = page) =>
  window.dispatchEvent(Object.assign(new Event('message'), { data: teachMessage(news), source }));
const fieldsKept = (): unknown =>
  (kept[0]?.overlay as { lists: readonly { fields: object }[] } | undefined)?.lists[0]?.fields;

const open = async () => {
  const storage: OverlayStorage = {
    read: () => Promise.resolve(kept),
    write: (all) => {
      if (refuses) return Promise.reject(new Error('QuotaExceededError'));
      kept = all;
      return Promise.resolve();
    },
  };
  Object.assign(page, { postMessage: (value: unknown) => orders.push(teachOrder(value)) });
  const view = await mount(<TeachApp host={fakeHost({})} store={taughtStore(storage)} page={page} />);
  await view.settle(() => void say({ say: 'settings', language: 'en', digits: 'latn' }));
  await view.settle(() => void say(found));
  return view;
};

beforeEach(() => {
  [orders, kept, refuses] = [[], [], false];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
});

it('shows what was found, keeps what is confirmed, and the focus goes along', async () => {
  const view = await open();
  expect(orders).toEqual(['ready']);
  expect(view.text()).toContain(t('found', { n: 28 }));
  expect(view.text()).toContain('سارة كمال النجار');
  expect(document.activeElement?.localName).toBe('main');
  await view.press(t('confirm'));
  expect(view.text()).toContain(t('saved'));
  expect(fieldsKept()).toEqual({
    studentName: { at: 'td:nth-child(1)', head: 'البيان' },
    otherId: { at: 'td:nth-child(2)', head: 'الرمز' },
  });
  expect(JSON.stringify(kept)).not.toMatch(/سارة|0000000017/u);
});

it('is changed after it was kept: another meaning of a column, the place of the section', async () => {
  const view = await open();
  await view.press(t('confirm'));
  await view.press(t('change'));
  const choice = [...view.root.querySelectorAll('select')][1];
  await view.settle(() => {
    if (choice !== undefined) choice.value = 'otherId';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await view.press(t('section.point'));
  expect(orders.at(-1)).toBe('point-section');
  await view.settle(() => void say({ say: 'point', what: 'section' }));
  expect(view.text()).toContain(t('point-section'));
  await view.settle(() => void say({ say: 'section', section: null }));
  expect(view.text()).toContain(t('section.none'));
  await view.settle(() => void say({ say: 'section', section }));
  expect(view.text()).toContain(section.text);
  await view.press(t('confirm'));
  // One column for each meaning: the one that had it has given it up.
  expect(fieldsKept()).toEqual({
    studentName: { at: 'td:nth-child(1)', head: 'البيان' },
    otherId: { at: 'td:nth-child(3)' },
  });
  expect(kept).toHaveLength(1);
  expect(kept[0]?.overlay).toMatchObject({ lists: [{ section: 'h2' }] });
});

it('is taken back, and that is said', async () => {
  const view = await open();
  await view.press(t('confirm'));
  await view.press(t('undo'));
  expect(kept).toEqual([]);
  expect(view.text()).toContain(t('undone'));
});

it('says when it cannot be kept or taken back, and stays where it is', async () => {
  const view = await open();
  refuses = true;
  await view.press(t('confirm'));
  expect(view.text()).toContain(t('failed'));
  refuses = false;
  await view.press(t('confirm'));
  expect(view.text()).toContain(t('saved'));
  refuses = true;
  await view.press(t('undo'));
  expect(view.text()).toContain(t('failed'));
  expect(kept).toHaveLength(1);
});

it('ends by Escape, and hears nobody but the page around it', async () => {
  const view = await open();
  await view.settle(() => void say({ say: 'no-list' }, window));
  expect(view.text()).not.toContain(t('no-list'));
  await view.settle(() => void say({ say: 'no-list' }));
  expect(view.text()).toContain(t('no-list.next'));
  const main = view.root.querySelector('main');
  await view.settle(
    () => void main?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(orders.at(-1)).toBe('stop');
});
