// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Received } from '../../../src/app/feedback/import-bundle.ts';
import type { Namesake } from '../../../src/core/feedback/own-replies.ts';
import type { BundleFault } from '../../../src/core/feedback/bundle-format.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import { feedbackDeskTexts } from '../../../src/i18n/areas/feedback-desk.ts';
import { feedbackReceivedTexts } from '../../../src/i18n/areas/feedback-received.ts';
import { problemsTexts } from '../../../src/i18n/areas/problems.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import type { DeskClient } from '../../../src/views/workspace/feedback/desk-client.ts';
import { Receive } from '../../../src/views/workspace/feedback/receive.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** Many files at once: the bar, the stop, and what is said of each by name. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const r = translator(feedbackReceivedTexts, format);
const p = translator(problemsTexts, format);
type Answer = Result<Result<Received, BundleFault>, Problem>;

const received = (added: number, same = 0): Answer =>
  ok(
    ok({
      ...{ bundle: 'b', from: 'سلمى', school: null, added, same },
      ...{ changed: 0, conflicts: 0, others: 0, checks: 0, namesakes: [] },
    }),
  );

/** A desk that answers when the test says so. */
function slowDesk(person: string) {
  const waiting: ((answer: Answer) => void)[] = [];
  const asked: unknown[][] = [];
  const said: unknown[][] = [];
  const desk = {
    author: { key: person, name: 'هند', role: 'supervisor', school: null },
    call: (method: string, ...args: unknown[]) => {
      if (method !== 'take') {
        said.push([method, ...args]);
        return Promise.resolve(ok(undefined));
      }
      asked.push(args);
      return new Promise((resolve) => waiting.push(resolve));
    },
    announce: () => undefined,
  } as unknown as DeskClient;
  return { desk, asked, said, answer: (given: Answer) => waiting.shift()?.(given) };
}

const fileNamed = (name: string): File => new File(['x'], name);
/** A folder as a drop hands it in: entries ask to be read, some at a time. */
const folder = (name: string, inside: readonly (object | File)[]): object => {
  const batches = [inside.slice(0, 1), inside.slice(1), []];
  const entries = (some: readonly (object | File)[]) =>
    some.map((each) =>
      each instanceof File
        ? {
            isFile: true,
            isDirectory: false,
            name: each.name,
            file: (give: (file: File) => void) => give(each),
          }
        : each,
    );
  return {
    ...{ isFile: false, isDirectory: true, name },
    createReader: () => ({
      readEntries: (give: (some: unknown) => void) => give(entries(batches.shift() ?? [])),
    }),
  };
};
function dropEvent(dataTransfer: object): Event {
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  return Object.assign(drop, { dataTransfer });
}

async function opened(names: readonly string[], entries: readonly object[] = [], person = 's') {
  const { desk, asked, said, answer } = slowDesk(person);
  const page = await mount(
    <HostContext.Provider value={fakeHost({})}>
      <LanguageProvider language="ar" digits="latn" now={0}>
        <Receive desk={desk} />
      </LanguageProvider>
    </HostContext.Provider>,
  );
  const drop = (more: readonly string[], items: readonly object[] = []) =>
    page.settle(() =>
      document.querySelector('.receive')?.dispatchEvent(
        dropEvent({
          files: more.map(fileNamed),
          items: items.map((entry) => ({ webkitGetAsEntry: () => entry })),
        }),
      ),
    );
  if (names.length > 0) await drop(names, entries);
  const bar = () => document.querySelector<HTMLProgressElement>('progress');
  const lines = () =>
    [...document.querySelectorAll('.received > li')].map((line) =>
      (line.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, ''),
    );
  return { page, drop, asked, said, bar, lines, answer: (given: Answer) => page.settle(() => answer(given)) };
}

test('files dropped together come in one after the other, and a bar says how far', async () => {
  const { asked, bar, lines, answer } = await opened(['أ.json', 'ب.json', 'ج.json']);
  expect([bar()?.getAttribute('value'), bar()?.getAttribute('max')]).toEqual(['0', '3']);
  expect(asked).toHaveLength(1);
  await answer(received(2));
  expect(bar()?.getAttribute('value')).toBe('1');
  expect(lines()[0]).toContain('أ.json');
  expect(lines()[0]).toContain(t('receive.added', { n: 2 }));
  await answer(received(0, 2));
  expect(lines()[1]).toContain(t('receive.same', { n: 2 }));
  await answer(ok(fail('damaged')));
  expect(lines()[2]).toContain(`ج.json: ${t('fault.damaged')}`);
  expect(bar()).toBeNull();
});

test('every reason for a refusal is said with its file, and a passphrase is asked for where one is wanted', async () => {
  const faults = [
    ...(['not-a-bundle', 'newer-version', 'cut-off', 'damaged', 'invalid', 'contradiction'] as const),
    ...(['too-large', 'passphrase-needed'] as const),
  ];
  const { page, asked, lines, answer } = await opened(faults.map((fault) => `${fault}.json`));
  for (const fault of faults) await answer(ok(fail(fault)));
  expect(lines()).toHaveLength(faults.length);
  faults.forEach((fault, at) => expect(lines()[at]).toContain(`${fault}.json: ${t(`fault.${fault}`)}`));
  await page.type(t('passphrase'), 'كلمة طويلة');
  await page.press(t('receive.open'));
  expect(asked.at(-1)?.slice(1)).toEqual(['passphrase-needed.json', 'كلمة طويلة']);
  await answer(received(4));
  expect(lines().at(-1)).toContain(t('receive.added', { n: 4 }));
});

test('stopped, the rest is left out and said to be; what failed can be tried again', async () => {
  const { page, asked, lines, answer } = await opened(['أ.json', 'ب.json', 'ج.json']);
  await page.press(t('receive.stop'));
  await answer(fail(problem('storage-full')));
  expect(lines()).toHaveLength(3);
  expect(lines()[0]).toContain(p('storage-full'));
  expect(lines()[1]).toContain(t('receive.skipped'));
  expect(asked).toHaveLength(1);
  await page.press(t('receive.again'));
  await answer(received(1));
  expect(lines()[0]).toContain(t('receive.added', { n: 1 }));
});

test('what is dropped while others come in is taken in after them', async () => {
  const { drop, asked, bar, lines, answer } = await opened(['أ.json', 'ب.json']);
  await answer(received(1));
  await drop(['ج.json']);
  expect(bar()?.getAttribute('max')).toBe('3');
  await answer(received(1));
  await answer(received(1));
  expect(asked.map(([file]) => (file as File).name)).toEqual(['أ.json', 'ب.json', 'ج.json']);
  expect(lines()).toHaveLength(3);
  expect(bar()).toBeNull();
});

test('a folder brings the files of remarks in it, at any depth, and one without any is said', async () => {
  const deep = folder('عميق', [fileNamed('ب.mutabiq.json'), fileNamed('صورة.jpg')]);
  const all = folder('ملفات', [fileNamed('أ.mutabiq.json'), deep, fileNamed('.DS_Store')]);
  const { asked, lines, answer } = await opened(['ملفات', 'فارغ'], [all, folder('فارغ', [])]);
  expect(lines()).toEqual([`فارغ: ${t('receive.empty-folder')}`]);
  await answer(received(1));
  await answer(received(1));
  expect(asked.map(([file]) => (file as File).name)).toEqual(['أ.mutabiq.json', 'ب.mutabiq.json']);
});

test('of many files those that ask for something stand first, the others in one line', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `${String(at)}.json`);
  const { lines, answer } = await opened(names);
  for (let at = 0; at < 20; at += 1) await answer(at === 7 ? ok(fail('damaged')) : received(3, 1));
  expect(lines()).toHaveLength(20);
  expect(lines()[0]).toContain(`7.json: ${t('fault.damaged')}`);
  const summary = document.querySelector('.received-many summary')?.textContent ?? '';
  expect(summary).toContain(t('receive.taken', { n: 19 }));
  expect(summary).toContain(t('receive.added', { n: 57 }));
  expect(summary).toContain(t('receive.same', { n: 19 }));
});

test('a passphrase that opens one file is tried on the others that wait for one', async () => {
  const { page, asked, lines, answer } = await opened(['أ.json', 'ب.json', 'ج.json']);
  for (let at = 0; at < 3; at += 1) await answer(ok(fail('passphrase-needed')));
  await page.press(t('receive.open'));
  expect(lines()[0]).toContain(t('needed'));
  expect(asked).toHaveLength(3);
  await page.type(t('passphrase'), 'كلمة طويلة');
  await page.press(t('receive.open'));
  await answer(received(4));
  await answer(ok(fail('passphrase-wrong')));
  await answer(received(5));
  expect(asked.slice(3).map(([, name, passphrase]) => [name, passphrase])).toEqual(
    ['أ.json', 'ب.json', 'ج.json'].map((name) => [name, 'كلمة طويلة']),
  );
  expect(lines()[0]).toContain(t('receive.added', { n: 4 }));
  // Nobody said it was this one's: it still asks for its own.
  expect(lines()[1]).toContain(t('fault.passphrase-needed'));
  expect(lines()[2]).toContain(t('receive.added', { n: 5 }));
});

test('files that were not reached when the page went are named when the person is there again, and taken in at one press', async () => {
  const { answer } = await opened(['أ.json', 'ب.json', 'ج.json', 'د.json']);
  await answer(received(1));
  // Locked while the second comes in: somebody else opens the page meanwhile.
  expect((await opened([], [], 'z')).page.text()).not.toContain('ب.json');
  const { page, asked, lines, answer: later } = await opened([]);
  expect(lines()[0]).toContain(t('receive.added', { n: 1 }));
  expect(lines().slice(1)).toEqual(
    ['ب.json', 'ج.json', 'د.json'].map((name) => `${name}: ${t('receive.unreached')}`),
  );
  expect(page.text()).toContain(r('left', { n: 3 }));
  await page.press(r('left.take'));
  for (let at = 0; at < 3; at += 1) await later(received(2));
  expect(asked.map(([, name]) => name)).toEqual(['ب.json', 'ج.json', 'د.json']);
  expect(page.text()).not.toContain(t('receive.unreached'));
  expect(lines()).toHaveLength(4);
  // Told once: nothing runs any more.
  expect((await opened([])).lines()).toEqual([]);
});

test('remarks under her name are asked about before they are taken, and given back where that was a mistake', async () => {
  const namesake: Namesake = {
    key: 'k2',
    said: null,
    items: 3,
    school: 'مدرسة الكرمل',
    title: 'الكسور',
    writtenAt: 0,
  };
  const alike = (added: number, namesakes: readonly Namesake[]): Answer => {
    const answer = received(added);
    if (!answer.ok || !answer.value.ok) throw new Error('refused');
    return ok(ok({ ...answer.value.value, namesakes }));
  };
  const { page, asked, said, lines, answer } = await opened(['ردود.json']);
  await answer(ok(fail('passphrase-needed')));
  await page.type(t('passphrase'), 'كلمة طويلة');
  await page.press(t('receive.open'));
  await answer(alike(0, [namesake]));
  expect(lines()[0]).toContain(r('alike', { n: 3 }));
  expect(lines()[0]).toContain('الكسور\u00a0· مدرسة الكرمل');
  await page.press(r('alike.yes'));
  // The file was sealed: the passphrase that opened it is not asked for again.
  expect(asked.at(-1)?.slice(1)).toEqual(['ردود.json', 'كلمة طويلة']);
  await answer(alike(3, [{ ...namesake, said: 'hers' }]));
  expect(lines()[0]).toContain(t('receive.added', { n: 3 }));
  expect(lines()[0]).toContain(r('alike.hers', { n: 3 }));
  await page.press(r('alike.undo'));
  await answer(alike(0, [namesake]));
  expect(lines()[0]).not.toContain(r('alike.hers', { n: 3 }));
  // Not hers is remembered as well, said, and taken back in the same way.
  await page.press(r('alike.no'));
  await answer(alike(0, [{ ...namesake, said: 'not-hers' }]));
  expect(lines()[0]).not.toContain(r('alike', { n: 3 }));
  expect(lines()[0]).toContain(r('alike.not-hers', { n: 3 }));
  await page.press(r('alike.undo'));
  await answer(alike(0, [namesake]));
  expect(lines()[0]).toContain(r('alike', { n: 3 }));
  expect(said).toEqual([
    ['own', 'k2', 'hers'],
    ['disown', 'k2'],
    ['own', 'k2', 'not-hers'],
    ['disown', 'k2'],
  ]);
});
