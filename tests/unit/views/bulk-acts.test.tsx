// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { DeskAct } from '../../../src/app/feedback/desk-act.ts';
import { consent } from '../../../src/app/people.ts';
import { testApp } from '../../../src/app/test-app.ts';
import { problem } from '../../../src/core/problem.ts';
import { fail, ok } from '../../../src/core/result.ts';
import { captureTexts } from '../../../src/i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../src/i18n/areas/feedback-desk.ts';
import { problemsTexts } from '../../../src/i18n/areas/problems.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { BulkActs } from '../../../src/views/workspace/feedback/bulk-acts.tsx';
import type { DeskClient } from '../../../src/views/workspace/feedback/desk-client.ts';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** A step for many: what it says, and that undoing it names that very step. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const p = translator(problemsTexts, format);
const c = translator(captureTexts, format);

async function opened(answers: readonly unknown[]) {
  const asked: (readonly [readonly string[], DeskAct])[] = [];
  const waiting = [...answers];
  const desk = {
    author: { key: 's', name: 'هند', role: 'supervisor', school: null },
    call: (method: string, ids: readonly string[], act: DeskAct) => {
      if (method === 'act') asked.push([ids, act]);
      return Promise.resolve(waiting.shift());
    },
    announce: () => undefined,
  } as unknown as DeskClient;
  const app = await testApp();
  await consent(app, { name: 'هند', roles: ['supervisor'], pin: null, computer: 'own' });
  const page = await mount(
    <WorkspaceAppContext.Provider value={app}>
      <HostContext.Provider value={fakeHost({})}>
        <LanguageProvider language="ar" digits="latn" now={0}>
          <BulkActs desk={desk} ids={['a', 'b', 'c']} receives onDone={() => undefined} />
        </LanguageProvider>
      </HostContext.Provider>
    </WorkspaceAppContext.Provider>,
  );
  return { page, asked };
}

test('it says how many it left, and its undoing names the step and nothing else', async () => {
  const { page, asked } = await opened([ok(2), ok(1)]);
  await page.press(t('act.closed'));
  await page.press(t('save'));
  const [first] = asked;
  expect(first?.[1]).toMatchObject({ act: 'step', step: { state: 'closed' } });
  const revision = first?.[1].act === 'step' ? first[1].revision : '';
  expect(revision).toMatch(/^[\w-]{36}$/);
  expect(page.text()).toContain(t('done', { n: 2 }));
  expect(page.text()).toContain(t('left', { n: 1 }));
  await page.press(t('undo'));
  expect(asked[1]).toEqual([['a', 'b', 'c'], { act: 'undo-step', revision }]);
  expect(page.text()).toContain(t('done', { n: 1 }));
  expect(page.text()).not.toContain(t('undo'));
});

test('where all were changed nothing is said of others; a failure is said, and what was typed stays', async () => {
  const { page } = await opened([fail(problem('storage-full')), ok(3)]);
  await page.press(t('act.discussed'));
  await page.type(t('field.note'), 'نوقشت');
  await page.press(t('save'));
  expect(page.text()).toContain(p('storage-full'));
  await page.press(t('save'));
  expect(page.text()).toContain(t('done', { n: 3 }));
  expect(page.text()).not.toContain(t('left', { n: 0 }));
  expect(page.text()).not.toContain(p('storage-full'));
});

test('faults of a platform among lessons are named, for they go another way', async () => {
  const { page } = await opened([ok({ items: [], total: 2, facets: {} })]);
  await page.press(t('act.hand-over'));
  // The form comes when what it offers is known.
  await vi.waitFor(async () => {
    await page.settle();
    expect(page.text()).toContain(t('hand-over.faults', { n: 2 }));
  });
});

test('an answer that was being typed is there again when its form was closed, and too much of it is said', async () => {
  const { page, asked } = await opened([ok(3)]);
  const area = () => document.querySelector('textarea');
  await page.press(t('act.answered'));
  await page.type(t('field.answer'), 'سيعاد تسجيل الدرس');
  await page.settle(() =>
    area()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(area()).toBeNull();
  await page.press(t('act.discussed'));
  expect(area()?.value).toBe('');
  await page.press(t('act.answered'));
  expect(area()?.value).toBe('سيعاد تسجيل الدرس');
  await page.type(t('field.answer'), 'س'.repeat(100_000));
  expect(page.text()).toContain(c('text.long'));
  expect(area()?.maxLength).toBe(100_000);
  await page.press(t('save'));
  expect(asked).toHaveLength(1);
  await page.press(t('act.answered'));
  expect(area()?.value).toBe('');
});

test('a step that names a number which should not travel is warned of, as a remark is', async () => {
  const { page } = await opened([]);
  await page.press(t('act.answered'));
  await page.type(t('field.answer'), 'يتصل ولي أمره على 0791234567');
  await vi.waitFor(
    async () => {
      await page.settle();
      expect(page.text()).toContain(c('trace.title'));
      expect(page.text()).toContain('0791234567');
    },
    { timeout: 20_000 },
  );
});
