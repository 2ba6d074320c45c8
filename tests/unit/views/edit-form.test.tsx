// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptDrafts } from '../../../src/app/feedback/capture.ts';
import { consent } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { writeItem } from '../../../src/core/feedback/change-item.ts';
import type { FeedbackContent } from '../../../src/core/feedback/feedback-item.ts';
import { content, hand } from '../../../src/core/feedback/test-feedback.ts';
import { captureTexts } from '../../../src/i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../src/i18n/areas/feedback-desk.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { EditForm } from '../../../src/views/workspace/feedback/edit-form.tsx';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** A queued remark changed in the workspace: kept while it is typed, warned of, and written at last. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const c = translator(captureTexts, format);
const item = writeItem(content({ text: 'قبل', kind: 'media' }), hand());

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'السيدة سعاد', roles: ['teacher'], pin: null, computer: 'shared' });
});

async function opened(
  onSubmit: (written: FeedbackContent) => Promise<boolean> = () => Promise.resolve(true),
) {
  const page = await mount(
    <WorkspaceAppContext.Provider value={app}>
      <HostContext.Provider value={fakeHost({})}>
        <LanguageProvider language="ar" digits="latn" now={0}>
          <EditForm item={item} busy={false} onSubmit={onSubmit} />
        </LanguageProvider>
      </HostContext.Provider>
    </WorkspaceAppContext.Provider>,
  );
  const text = () => document.querySelector('textarea')?.value;
  await vi.waitFor(async () => {
    await page.settle();
    expect(text()).toBeDefined();
  });
  return { page, text };
}
const drafts = async () => {
  const kept = await keptDrafts(app);
  return kept.ok ? kept.value : [];
};

test('what is typed is there again when the tab was closed in the middle', async () => {
  const { page } = await opened();
  await page.type(t('edit.text'), 'نص لم يكتمل');
  await vi.waitFor(async () =>
    expect(await drafts()).toMatchObject([{ text: 'نص لم يكتمل', edits: item.id }]),
  );
  expect((await opened()).text()).toBe('نص لم يكتمل');
});

test('a telephone number is warned of before it is written', async () => {
  const { page } = await opened();
  await page.type(t('edit.text'), 'رقم ولي الأمر ٠٧٩١٢٣٤٥٦٧');
  await vi.waitFor(async () => {
    await page.settle();
    expect(page.text()).toContain(c('trace.title'));
  });
});

test('saved, it keeps what the form does not show, and the draft goes; not saved, the draft stays', async () => {
  const written: FeedbackContent[] = [];
  let works = false;
  const { page } = await opened((each) => {
    written.push(each);
    return Promise.resolve(works);
  });
  await page.type(t('edit.text'), ' ');
  await page.press(t('save'));
  expect(page.text()).toContain(t('needed'));
  expect(written).toEqual([]);
  await page.type(t('edit.text'), 'بعد');
  await vi.waitFor(async () => expect(await drafts()).toMatchObject([{ text: 'بعد' }]));
  await page.press(t('save'));
  await vi.waitFor(() => expect(written).toMatchObject([{ text: 'بعد', kind: 'media', proposal: null }]));
  expect(await drafts()).toHaveLength(1);
  // It could not be written: what is typed then is kept as before.
  await page.type(t('edit.text'), 'بعد ذلك');
  await vi.waitFor(async () => expect(await drafts()).toMatchObject([{ text: 'بعد ذلك' }]));
  works = true;
  await page.press(t('save'));
  await vi.waitFor(async () => expect(await drafts()).toEqual([]));
});
