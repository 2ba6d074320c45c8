// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptDrafts } from '../../../src/app/feedback/kept-drafts.ts';
import { consent } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { writeItem } from '../../../src/core/feedback/change-item.ts';
import { emptyPlace } from '../../../src/core/feedback/empty-place.ts';
import type { FeedbackContent, FeedbackItem } from '../../../src/core/feedback/feedback-item.ts';
import { content, hand } from '../../../src/core/feedback/test-feedback.ts';
import { captureTexts } from '../../../src/i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../src/i18n/areas/feedback-desk.ts';
import { feedbackEditTexts } from '../../../src/i18n/areas/feedback-edit.ts';
import { feedbackWordsTexts } from '../../../src/i18n/areas/feedback-words.ts';
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
const e = translator(feedbackEditTexts, format);
const w = translator(feedbackWordsTexts, format);
const item = writeItem(content({ text: 'قبل', kind: 'media' }), hand());

/** As long as a busy machine takes. */
const until = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 20_000 });

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'السيدة سعاد', roles: ['teacher'], pin: null, computer: 'shared' });
});

async function opened(
  onSubmit: (written: FeedbackContent) => Promise<boolean> = () => Promise.resolve(true),
  of: FeedbackItem = item,
) {
  const page = await mount(
    <WorkspaceAppContext.Provider value={app}>
      <HostContext.Provider value={fakeHost({})}>
        <LanguageProvider language="ar" digits="latn" now={0}>
          <EditForm item={of} busy={false} onSubmit={onSubmit} />
        </LanguageProvider>
      </HostContext.Provider>
    </WorkspaceAppContext.Provider>,
  );
  const text = () => document.querySelector('textarea')?.value;
  await until(async () => {
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
  await until(async () => expect(await drafts()).toMatchObject([{ text: 'نص لم يكتمل', edits: item.id }]));
  expect((await opened()).text()).toBe('نص لم يكتمل');
});

test('a telephone number is warned of before it is written', async () => {
  const { page } = await opened();
  await page.type(t('edit.text'), 'رقم ولي الأمر ٠٧٩١٢٣٤٥٦٧');
  await until(async () => {
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
  expect(page.text()).toContain(c('text.missing'));
  expect(written).toEqual([]);
  await page.type(t('edit.text'), 'بعد');
  await until(async () => expect(await drafts()).toMatchObject([{ text: 'بعد' }]));
  await page.press(t('save'));
  await until(() => expect(written).toMatchObject([{ text: 'بعد', kind: 'media', proposal: null }]));
  expect(await drafts()).toHaveLength(1);
  // It could not be written: what is typed then is kept as before.
  await page.type(t('edit.text'), 'بعد ذلك');
  await until(async () => expect(await drafts()).toMatchObject([{ text: 'بعد ذلك' }]));
  works = true;
  await page.press(t('save'));
  await until(async () => expect(await drafts()).toEqual([]));
});

const radio = (name: string, value: string): HTMLInputElement | undefined =>
  [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].find((input) =>
    input.closest('label')?.textContent.includes(value),
  );

test('kind, importance, moment and place are put right, as in the panel; a lesson keeps a name', async () => {
  const written: FeedbackContent[] = [];
  const { page } = await opened((each) => {
    written.push(each);
    return Promise.resolve(true);
  });
  // What is said of a platform is none of a lesson's kinds.
  expect(radio('edit-kind', w('kind.support'))).toBeUndefined();
  await page.settle(() => radio('edit-kind', w('kind.language'))?.click());
  await page.settle(() => radio('edit-importance', w('importance.high'))?.click());
  const time = document.querySelector<HTMLInputElement>('.video-time input');
  await page.settle(() => {
    if (time === null) return;
    time.value = '١٢:٩٩';
    time.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.press(t('save'));
  expect(page.text()).toContain(c('video.wrong'));
  expect(written).toEqual([]);
  await page.settle(() => {
    if (time === null) return;
    time.value = '٢:٠٥';
    time.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.type(e('place.title'), ' ');
  await page.type(e('place.address'), 'الصفحة نفسها');
  await page.press(t('save'));
  expect(page.text()).toContain(e('place.title.needed'));
  await page.type(e('place.title'), ' حل المعادلات ');
  await page.press(t('save'));
  expect(page.text()).toContain(e('place.address.wrong'));
  expect(written).toEqual([]);
  await page.type(e('place.address'), 'https://darsak.gov.jo/lessons/12?token=abcdef');
  await page.type(e('place.unit'), '');
  await page.press(t('save'));
  await until(() =>
    expect(written).toMatchObject([
      {
        kind: 'language',
        importance: 'high',
        videoSeconds: 125,
        text: 'قبل',
        place: {
          of: 'lesson',
          title: 'حل المعادلات',
          unit: null,
          subject: 'الرياضيات',
          address: 'https://darsak.gov.jo/lessons/12',
        },
      },
    ]),
  );
});

test('a student named in the place is warned of as well, and a remark on a platform has no place to put right', async () => {
  const { page } = await opened();
  await page.type(e('place.title'), 'اتصل بالرقم 0791234567');
  await until(async () => {
    await page.settle();
    expect(page.text()).toContain(c('trace.title'));
  });
  const platform = writeItem(content({ place: emptyPlace('platform', 'openemis'), kind: 'support' }), hand());
  const other = await opened(undefined, platform);
  expect(other.page.text()).not.toContain(e('place.title'));
  expect(radio('edit-kind', w('kind.support'))?.checked).toBe(true);
  expect(document.querySelector('.video-time')).toBeNull();
});
