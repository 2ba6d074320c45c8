// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decision, panelViews, people } from '../../../scripts/screens/models.ts';
import { putDecisions } from '../../../src/app/owned.ts';
import { consent, openPerson } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { decisionId, type DecisionRecord } from '../../../src/core/decisions/decision-record.ts';
import { ok } from '../../../src/core/result.ts';
import { PanelApp } from '../../../src/views/panel/panel-app.tsx';
import { WorkspaceApp } from '../../../src/views/workspace/workspace-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

const view = panelViews['section-attention'];
if (view?.screen !== 'section') throw new Error('no section');
const open = async (owned: Partial<typeof view.owned> = {}) => {
  const shown = { ...view, owned: { ...view.owned, ...owned } };
  const host = fakeHost({ 'people.state': () => ok(people()), 'panel.view': () => ok(shown) });
  const page = await mount(<PanelApp host={host} nonce={Promise.resolve('n')} />);
  const answers = (): readonly string[] =>
    host.asked
      .filter(({ name }) => name === 'decision.put')
      .flatMap(({ request }) => (request as { records: DecisionRecord[] }).records)
      .map((record) => record.decision.answer);
  const key = (name: string, init: KeyboardEventInit = {}) =>
    page.settle(() =>
      page.root
        .querySelector('.decide')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...init })),
    );
  // The checks arrive as a module of their own.
  await import('../../../src/core/school/engine.ts');
  return { page, host, answers, key };
};

describe('a question about two names', () => {
  it.each([
    ['1', 'same'],
    ['٢', 'different'],
    ['3', 'same-spelling-differs'],
  ])('is answered by the key %s', async (name, answer) => {
    const { answers, key, page } = await open();
    await key(name);
    await page.settle();
    await expect.poll(answers).toEqual([answer]);
  });

  it('is not answered by a key held down, by another key, or by "later"', async () => {
    const { answers, key, page } = await open();
    await key('1', { repeat: true });
    await key('1', { ctrlKey: true });
    await key('9');
    await key('4');
    expect(answers()).toEqual([]);
    expect(page.text()).toContain('أُجّل هذا السؤال');
  });

  it('says why a person is asked', async () => {
    const { page } = await open();
    expect(page.text()).toContain('يتفق كثير مما هو معروف، ويختلف جزء من الاسم.');
  });

  it('shows how far it is, and takes the last answer back', async () => {
    const record = decision();
    const { page, host } = await open({ decided: [record] });
    expect(page.text()).toContain('قُرّر 1 من');
    await page.press('تراجع');
    expect(host.asked).toContainEqual({
      name: 'decision.undo',
      request: { id: decisionId(record.decision) },
    });
  });

  it('says when a decision was set aside', async () => {
    const { page } = await open({ stale: [decision()] });
    expect(page.text()).toContain('تغيّرت البيانات بعد قرارك');
  });
});

describe('the list of decisions', () => {
  let app: TestApp;
  beforeEach(async () => {
    location.hash = '#decisions';
    app = await testApp();
    await consent(app, { name: 'سعاد', roles: ['teacher'], pin: null, computer: 'own' });
  });
  afterEach(() => app.db.close());
  const show = async (words: string) => {
    const host = fakeHost({ 'people.state': () => ok(people()) });
    const page = await mount(<WorkspaceApp host={host} app={app} />);
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain(words);
    });
    return { host, page };
  };

  it('names who, what and why, and undoes', async () => {
    const record = decision({ reason: 'وثيقة الولادة' });
    await putDecisions(app, [record]);
    const { host, page } = await show('قرار واحد');
    for (const text of [record.names.darsak, record.names.openemis, 'وثيقة الولادة', 'الطالب نفسه'])
      expect(page.text()).toContain(text);
    await page.press('التراجع عن القرار');
    expect(host.asked.map(({ name }) => name)).toContain('decision.undo');
  });

  it('says when a record cannot be read, and starts anew beside it', async () => {
    const person = await openPerson(app);
    if (!person.ok) throw new Error(person.error.code);
    await person.value.sealed.put('decision', 'all', 1, [decision(), 'of a newer version']);
    const { host, page } = await show('لا تقرؤه هذه النسخة من مطابق');
    expect(page.text()).not.toContain('لا قرارات بعد');
    await page.press('بدء سجل جديد');
    await vi.waitFor(async () => {
      await page.settle(host.change);
      expect(page.text()).toContain('قرار واحد');
    });
    expect(page.text()).toContain('سجل أقدم');
    expect(await app.db.sealed.count()).toBe(2);
  });
});
