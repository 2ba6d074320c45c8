// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { newDraft, type Draft } from '../../../src/core/feedback/draft.ts';
import { emptyPlace } from '../../../src/core/feedback/empty-place.ts';
import { ok } from '../../../src/core/result.ts';
import { captureTexts } from '../../../src/i18n/areas/capture.ts';
import { feedbackWordsTexts } from '../../../src/i18n/areas/feedback-words.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import type { FeedbackAsk } from '../../../src/messages/feedback-client.ts';
import { RemarkForm } from '../../../src/views/capture/remark-form.tsx';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(captureTexts, format);
const w = translator(feedbackWordsTexts, format);

const student = { row: 1, name: 'ليان عمر زياد الشرع' };
const school = { sectionPages: [], classRosters: [{ data: { students: [student] } }], subjectRosters: [] };

async function form(of: 'lesson' | 'platform') {
  const queued: Draft[] = [];
  const kept: Draft[] = [];
  const ask = ((name: string, request: { readonly draft: Draft }) => {
    if (name === 'feedback.draft') kept.push(request.draft);
    return Promise.resolve(ok(name === 'feedback.school' ? { data: school } : {}));
  }) as unknown as FeedbackAsk;
  const page = await mount(
    <HostContext.Provider value={fakeHost({})}>
      <LanguageProvider language="ar" digits="latn" now={0}>
        <RemarkForm
          ask={ask}
          first={newDraft('d', emptyPlace(of, 'darsak'), 0)}
          seen={null}
          onSubmit={(draft) => {
            queued.push(draft);
            return Promise.resolve(null);
          }}
          onDiscard={() => undefined}
        />
      </LanguageProvider>
    </HostContext.Provider>,
  );
  const radios = (name: string) =>
    [...document.querySelectorAll(`input[name=${name}]`)].map((input) => input.parentElement?.textContent);
  return { page, queued, kept, radios };
}

test('of a lesson it offers the nine kinds and three weights, and two texts that find their own direction', async () => {
  const { radios } = await form('lesson');
  const kinds = [
    ...(['scientific', 'language', 'curriculum', 'media', 'lesson-missing', 'technical'] as const),
    ...(['accessibility', 'suggestion', 'praise'] as const),
  ];
  expect(radios('kind')).toEqual(kinds.map((kind) => w(`kind.${kind}`)));
  expect(radios('importance')).toEqual(
    (['low', 'normal', 'high'] as const).map((each) => w(`importance.${each}`)),
  );
  const texts = [...document.querySelectorAll('textarea')];
  expect(texts.map((text) => text.getAttribute('dir'))).toEqual(['auto', 'auto']);
});

test('of a platform it is a fault for support unless something else is chosen', async () => {
  const { radios } = await form('platform');
  expect(radios('kind')[0]).toBe(w('kind.support'));
  expect(document.querySelector<HTMLInputElement>('input[name=kind]')?.checked).toBe(true);
  expect(radios('platform')).toHaveLength(3);
});

test('nothing is queued without a kind and a text; every keystroke is kept; the proposal may be left out', async () => {
  const { page, queued, kept } = await form('lesson');
  await page.press(t('add'));
  expect(queued).toEqual([]);
  expect(page.text()).toContain(t('kind.missing'));
  expect(page.text()).toContain(t('text.missing'));
  await page.type(t('text'), 'نص 😀');
  expect(kept.at(-1)).toMatchObject({ text: 'نص 😀' });
  const media = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === w('kind.media'),
  );
  await page.settle(() => media?.querySelector('input')?.click());
  await page.press(t('add'));
  expect(queued).toMatchObject([{ text: 'نص 😀', kind: 'media', proposal: '', importance: 'normal' }]);
});

test('it warns of a name that stands in a list at hand, and of a telephone number', async () => {
  const { page } = await form('lesson');
  const warned = () => expect.poll(() => document.querySelector('.note ul')?.textContent ?? null);
  await page.type(t('text'), 'لاحظت ليان الشرع الخطأ');
  await warned().toContain('ليان الشرع');
  await page.type(t('text'), 'لاحظت المعلمة الخطأ');
  await warned().toBeNull();
  await page.type(t('text'), 'هاتفي 0791234567');
  await warned().toContain('0791234567');
});
