// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keepDraft } from '../../../src/app/feedback/capture.ts';
import { keptDrafts } from '../../../src/app/feedback/kept-drafts.ts';
import { FeedbackDesk } from '../../../src/app/feedback/feedback-desk.ts';
import { authorOf, openFeedback } from '../../../src/app/feedback/open-feedback.ts';
import { consent } from '../../../src/app/people.ts';
import { testApp } from '../../../src/app/test-app.ts';
import { newDraft } from '../../../src/core/feedback/draft.ts';
import { content } from '../../../src/core/feedback/test-feedback.ts';
import { ok } from '../../../src/core/result.ts';
import { captureTexts } from '../../../src/i18n/areas/capture.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { FeedbackStore } from '../../../src/store/feedback-store.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import type { DeskClient } from '../../../src/views/workspace/feedback/desk-client.ts';
import { DraftsList } from '../../../src/views/workspace/feedback/drafts-list.tsx';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

const c = translator(captureTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));
const until = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 20_000 });

test('what was begun in the panel is gone on with, deleted, brought back and queued in the workspace', async () => {
  const app = await testApp();
  await consent(app, { name: 'السيدة سعاد', roles: ['teacher'], pin: null, computer: 'shared' });
  const feedback = await openFeedback(app);
  if (!feedback.ok) throw new Error('locked');
  const author = await authorOf(feedback.value.person);
  const desk = new FeedbackDesk({
    store: new FeedbackStore(feedback.value.rows),
    author,
    now: () => 9000,
    newId: () => crypto.randomUUID(),
    keepNames: false,
    receives: false,
  });
  const client = {
    author,
    call: async (_method: 'restore', items: Parameters<FeedbackDesk['restore']>[0]) =>
      ok(await desk.restore(items)),
  } as unknown as DeskClient;
  const draft = { ...newDraft('d1', content().place, 1000), kind: 'media', text: 'الصوت' } as const;
  await keepDraft(app, { id: 'd1', draft });
  // Of a remark that is in the queue already the row itself is changed: it is no draft of its own here.
  await keepDraft(app, { id: 'd2', draft: { ...draft, id: 'd2', edits: 'another' } });
  const drafts = async () => {
    const kept = await keptDrafts(app);
    return kept.ok ? kept.value : [];
  };

  const page = await mount(
    <WorkspaceAppContext.Provider value={app}>
      <HostContext.Provider value={fakeHost({})}>
        <LanguageProvider language="ar" digits="latn" now={0}>
          <DraftsList desk={client} />
        </LanguageProvider>
      </HostContext.Provider>
    </WorkspaceAppContext.Provider>,
  );
  const shows = (text: string) =>
    until(async () => {
      await page.settle();
      expect(page.text()).toContain(text);
    });
  await shows('المعادلات الخطية بمتغيرين');
  expect(document.querySelectorAll('.draft-line')).toHaveLength(1);

  await page.press(c('discard'));
  await shows(c('draft-removed'));
  expect(await drafts()).toMatchObject([{ id: 'd2' }]);
  await page.press(c('undo'));
  await until(async () => expect(await drafts()).toHaveLength(2));
  await until(async () => {
    await page.settle();
    expect(document.querySelectorAll('.draft-line')).toHaveLength(1);
  });

  // The panel went on with it meanwhile, which no page is told of: what stands there now is what is opened.
  await keepDraft(app, { id: 'd1', draft: { ...draft, text: 'الصوت منخفض' } });
  await page.press(c('queue.continue'));
  await until(async () => {
    await page.settle();
    expect(document.querySelector('textarea')?.value).toBe('الصوت منخفض');
  });
  await page.settle(() => {
    const area = document.querySelector('textarea');
    if (area === null) return;
    area.value = 'الصوت منخفض في أول الدرس';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until(async () =>
    expect(await drafts()).toContainEqual(expect.objectContaining({ text: 'الصوت منخفض في أول الدرس' })),
  );
  await page.press(c('add'));
  await shows(c('added'));
  await until(async () => expect(await drafts()).toMatchObject([{ id: 'd2' }]));
  await until(async () => {
    await page.settle();
    expect(document.querySelectorAll('.draft-line')).toHaveLength(0);
  });
  await desk.refresh();
  expect(desk.page({}, 0, 9).items).toMatchObject([{ id: 'd1', kind: 'media' }]);
});
