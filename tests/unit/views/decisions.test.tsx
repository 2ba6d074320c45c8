// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { decision, panelViews, people } from '../../../scripts/screens/models.ts';
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
  beforeEach(() => {
    location.hash = '#decisions';
  });

  it('names who, what and why, and undoes', async () => {
    const record = decision({ reason: 'وثيقة الولادة' });
    const host = fakeHost({
      'people.state': () => ok(people()),
      'workspace.data': () => ok({ screen: 'elsewhere', basis: { decisions: [record] } }),
    });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    for (const text of [record.names.darsak, record.names.openemis, 'وثيقة الولادة', 'الطالب نفسه'])
      expect(page.text()).toContain(text);
    await page.press('التراجع عن القرار');
    expect(host.asked.map(({ name }) => name)).toContain('decision.undo');
  });

  it('shows nothing while no data is open', async () => {
    const host = fakeHost({
      'people.state': () => ok(people()),
      'workspace.data': () => ok({ screen: 'locked', name: 'سعاد' }),
    });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    expect(page.text()).toContain('لا تُعرض القرارات قبل فتح بيانات مستخدم');
  });
});
