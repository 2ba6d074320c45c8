// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { feedbackDeskTexts } from '../../../src/i18n/areas/feedback-desk.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { KeepNote } from '../../../src/views/workspace/feedback/keep-note.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

const t = translator(feedbackDeskTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));

/** A browser that keeps what it is given already, or answers a question for it so, one after the other. */
function browserThat(keeps: boolean, ...answers: readonly boolean[]) {
  const persist = vi.fn<() => Promise<boolean>>();
  for (const answer of answers) persist.mockResolvedValueOnce(answer);
  vi.stubGlobal('navigator', {
    ...navigator,
    storage: { persisted: () => Promise.resolve(keeps), persist },
  });
  return persist;
}
const shown = () =>
  mount(
    <HostContext.Provider value={fakeHost({})}>
      <LanguageProvider language="ar" digits="latn" now={0}>
        <KeepNote />
      </LanguageProvider>
    </HostContext.Provider>,
  );
const text = (): string => document.body.textContent;

afterEach(() => vi.unstubAllGlobals());

test('a browser that keeps the remarks is not asked, and it is said', async () => {
  const persist = browserThat(true);
  await shown();
  await expect.poll(text).toContain(t('kept'));
  expect(persist).not.toHaveBeenCalled();
});

test('one that grants it without a question is asked once', async () => {
  const persist = browserThat(false, true);
  await shown();
  await expect.poll(text).toContain(t('kept'));
  expect(persist).toHaveBeenCalledTimes(1);
});

test('one that may clear them is warned of, and asked again at a click', async () => {
  browserThat(false, false, true);
  const page = await shown();
  await expect.poll(text).toContain(t('not-kept'));
  await page.press(t('keep'));
  await expect.poll(text).toContain(t('kept'));
  expect(text()).not.toContain(t('not-kept'));
});

test('one that refuses is told of, with what to do instead', async () => {
  browserThat(false, false, false);
  const page = await shown();
  await expect.poll(text).toContain(t('not-kept'));
  await page.press(t('keep'));
  await expect.poll(text).toContain(t('keep.refused'));
});
