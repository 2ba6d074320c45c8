// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { handOver, takeStep, writeItem } from '../../../src/core/feedback/change-item.ts';
import type { FeedbackItem } from '../../../src/core/feedback/feedback-item.ts';
import { author, content, hand } from '../../../src/core/feedback/test-feedback.ts';
import { ok } from '../../../src/core/result.ts';
import { feedbackDeskTexts } from '../../../src/i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../src/i18n/areas/feedback-words.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import type { DeskClient } from '../../../src/views/workspace/feedback/desk-client.ts';
import { ItemDetail } from '../../../src/views/workspace/feedback/item-detail.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** One remark whole: who may do what with it. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const w = translator(feedbackWordsTexts, format);

const mine = writeItem(content(), hand('t'));
const answered = takeStep(
  handOver(mine, 'principal', 'b', hand('t')),
  { state: 'answered', text: 'سيعاد تسجيل الدرس', date: '2026-11-20' },
  hand(author('d', 'directorate')),
);

async function buttons(item: FeedbackItem, receives: boolean) {
  const desk = {
    author: author('t'),
    call: () => Promise.resolve(ok([item])),
  } as unknown as DeskClient;
  const page = await mount(
    <HostContext.Provider value={fakeHost({})}>
      <LanguageProvider language="ar" digits="latn" now={0}>
        <ItemDetail desk={desk} version={1} id={item.id} receives={receives} onClose={() => undefined} />
      </LanguageProvider>
    </HostContext.Provider>,
  );
  return {
    page,
    labels: [...document.querySelectorAll('button')].map((button) => (button.textContent ?? '').trim()),
  };
}
const steps = (['discussed', 'forwarded', 'answered', 'closed'] as const).map((step) => t(`act.${step}`));

test('a teacher changes what is still hers, and of an answered remark reads the answer and takes nothing back', async () => {
  expect((await buttons(mine, false)).labels).toEqual([t('detail.close'), t('edit')]);
  const { page, labels } = await buttons(answered, false);
  expect(labels).toEqual([t('detail.close')]);
  expect(page.text()).toContain(w('state.answered'));
  expect(page.text()).toContain('سيعاد تسجيل الدرس');
  expect(page.text()).not.toContain(t('detail.follow-up'));
});

test('whoever follows remarks up notes each step and takes the last one back', async () => {
  const other = { ...answered, changes: answered.changes.slice(0, -1) };
  expect((await buttons(other, true)).labels).toEqual([t('detail.close'), ...steps]);
  expect((await buttons(answered, true)).labels).toEqual([t('detail.close'), ...steps, t('act.undo')]);
});
