// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { newDraft, type Draft } from '../../../src/core/feedback/draft.ts';
import { emptyPlace } from '../../../src/core/feedback/empty-place.ts';
import { ok } from '../../../src/core/result.ts';
import { captureTexts } from '../../../src/i18n/areas/capture.ts';
import { feedbackWordsTexts } from '../../../src/i18n/areas/feedback-words.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import type { FeedbackAsk, SeenPlace } from '../../../src/messages/feedback-client.ts';
import { RemarkForm } from '../../../src/views/capture/remark-form.tsx';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(captureTexts, format);
const w = translator(feedbackWordsTexts, format);

const student = { row: 1, name: 'ليان عمر زياد الشرع' };
const school = { sectionPages: [], classRosters: [{ data: { students: [student] } }], subjectRosters: [] };

async function form(of: 'lesson' | 'platform', begun: Partial<Draft> = {}, seen: SeenPlace | null = null) {
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
          first={{ ...newDraft('d', emptyPlace(of, 'darsak'), 0), ...begun }}
          seen={seen}
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

const written = { kind: 'media', text: 'نص' } as const;
const beside: SeenPlace = { place: emptyPlace('lesson', 'darsak'), video: { seconds: null } };
const clock = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('.video-time input');
  if (input === null) throw new Error('No field for the moment');
  return input;
};
async function typeTime(page: Mounted, value: string, leave = false): Promise<void> {
  await page.settle(() => {
    clock().value = value;
    clock().dispatchEvent(new Event('input', { bubbles: true }));
  });
  if (leave) await page.settle(() => clock().dispatchEvent(new Event('blur')));
}

test.each(['12:99', '١٢:٩٩', '1:75:00', 'الدقيقة 12', '12:'])(
  '«%s» is no moment: it is not queued, said how it is written, and kept as it was typed',
  async (typed) => {
    const { page, queued, kept } = await form('lesson', written, beside);
    await typeTime(page, '5:00');
    await typeTime(page, typed);
    await page.press(t('add'));
    expect(queued).toEqual([]);
    expect(page.text()).toContain(t('video.wrong'));
    expect(t('video.wrong')).toContain('12:34');
    expect(t('video.wrong')).toContain('١٢:٣٤');
    expect(t('video.wrong')).toContain('1:02:34');
    expect(clock().getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => document.activeElement === clock()).toBe(true);
    expect(clock().value).toBe(typed);
    // The page goes: what stood in the field stands there again, also where no page is beside it.
    expect(kept.at(-1)).toMatchObject({ videoSeconds: null, videoTyped: typed });
    const again = await form('lesson', kept.at(-1));
    expect(clock().value).toBe(typed);
    await again.page.press(t('add'));
    expect(again.queued).toEqual([]);
    await typeTime(again.page, '١:٠٢:٣٤', true);
    expect(again.page.text()).not.toContain(t('video.wrong'));
    await again.page.press(t('add'));
    expect(again.queued).toMatchObject([{ videoSeconds: 3754, text: 'نص' }]);
    expect(again.queued[0]?.videoTyped).toBeUndefined();
  },
);

test('a moment that is left out, or of which only the minutes are typed, is none that is wrong', async () => {
  const { page, queued } = await form('lesson', written, beside);
  await typeTime(page, '12:');
  // Nobody is corrected in the middle of typing.
  expect(page.text()).not.toContain(t('video.wrong'));
  await typeTime(page, '12', true);
  expect(clock().value).toBe('12:00');
  await page.press(t('add'));
  expect(queued).toMatchObject([{ videoSeconds: 720 }]);
  const other = await form('lesson', written, beside);
  await typeTime(other.page, 'x');
  await typeTime(other.page, ' ');
  await other.page.press(t('add'));
  expect(other.queued).toMatchObject([{ videoSeconds: null }]);
});

test('the player of another lesson gives no moment to a remark that was begun elsewhere', async () => {
  const elsewhere: SeenPlace = {
    place: { ...emptyPlace('lesson', 'darsak'), title: 'الكسور', address: 'https://darsak.gov.jo/lessons/9' },
    video: { seconds: 40 },
  };
  const place = {
    ...emptyPlace('lesson', 'darsak'),
    title: 'المعادلات',
    address: 'https://darsak.gov.jo/lessons/4',
  };
  const { page } = await form('lesson', { ...written, place }, elsewhere);
  expect(page.text()).not.toContain('0:40');
  expect(page.text()).not.toContain(t('video.now'));
  expect(clock().value).toBe('');
});
