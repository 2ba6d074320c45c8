import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handOver, isStillMine, takeBack, takeStep, writeItem } from '../../core/feedback/change-item.ts';
import { filedAs } from '../../core/feedback/filed-item.ts';
import { author, content, hand } from '../../core/feedback/test-feedback.ts';
import { applyRetention } from '../../store/retention.ts';
import { memorySession } from '../../store/session.ts';
import { Keys } from '../../store/keys.ts';
import { consent, lockNow, setPin, unlock } from '../people.ts';
import { testApp, type TestApp } from '../test-app.ts';
import type { CommitRequest } from './capture-schema.ts';
import { captureState, commitItems, keepDraft, readItems } from './capture.ts';
import { openFeedback } from './open-feedback.ts';

let app: TestApp;
const nothing: CommitRequest = { put: [], remove: [], records: [], dropRecords: [] };
const person = { name: 'السيدة سعاد', roles: ['teacher'] as const, computer: 'shared' as const };
const text = 'في المثال الثاني خطأ في الإشارة';

beforeEach(async () => {
  app = await testApp();
});

async function start(pin: string | null): Promise<string> {
  await consent(app, { ...person, pin });
  const state = await captureState(app);
  return state.ok ? state.value.author.key : '';
}

async function write(owner: string, words = text, id?: string) {
  const item = writeItem(content({ text: words }), hand(author(owner)), id);
  const done = await commitItems(app, { ...nothing, put: [{ ...filedAs(item, owner), stamp: null }] });
  return { item, done };
}
const mine = async () => {
  const state = await captureState(app);
  if (!state.ok) throw new Error(state.error.code);
  return state.value.mine;
};

describe('a remark on a shared computer without a PIN', () => {
  it('stays when the browser is closed, unlike the lists, and nothing of it lies readable', async () => {
    const owner = await start(null);
    const { item } = await write(owner);
    const rows = [...(await app.db.feedback.toArray()), ...(await app.db.feedbackBlocks.toArray())];
    for (const row of rows) expect(new TextDecoder().decode(row.data)).not.toContain('المثال');
    // A new browser session: nothing is left of the old keys.
    const session = memorySession();
    Object.assign(app, { session, keys: new Keys(session) });
    await applyRetention(app.db, app.keys, app.now() + 400 * 86_400_000);
    expect((await mine()).map(({ value }) => value)).toEqual([item]);
  });

  it('is not there for another person', async () => {
    const owner = await start(null);
    await write(owner);
    await consent(app, { ...person, name: 'زميلة', pin: null });
    expect(await mine()).toEqual([]);
  });
});

describe('with a PIN', () => {
  it('is locked with it and opens with it', async () => {
    const owner = await start('1234');
    const { item } = await write(owner);
    await lockNow(app);
    expect(await captureState(app)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await commitItems(app, nothing)).toMatchObject({ ok: false, error: { code: 'locked' } });
    await unlock(app, '1234');
    expect((await mine())[0]?.value).toEqual(item);
  });

  it('stays through setting, changing and removing it', async () => {
    const owner = await start(null);
    const { item } = await write(owner);
    for (const pin of ['1111', '2222', null, '3333']) {
      expect(await setPin(app, pin)).toMatchObject({ ok: true });
      expect((await mine())[0]?.value).toEqual(item);
      const [row] = await app.db.feedbackKeys.toArray();
      expect(row?.way).toBe(pin === null ? 'kept' : 'wrapped');
    }
    await lockNow(app);
    expect(await captureState(app)).toMatchObject({ ok: false });
    await unlock(app, '3333');
    expect((await mine())[0]?.value).toEqual(item);
  });
});

describe('writing', () => {
  it('a draft becomes an item in one step, and a late keystroke does not bring it back', async () => {
    const owner = await start(null);
    await keepDraft(app, { id: 'd1', draft: { text } });
    expect(await captureState(app)).toMatchObject({ value: { drafts: [{ text }] } });
    await write(owner, text, 'd1');
    await keepDraft(app, { id: 'd1', draft: { text: 'late' } });
    expect(await captureState(app)).toMatchObject({ value: { drafts: [], mine: [{ id: 'd1' }] } });
    await keepDraft(app, { id: 'd1', draft: null });
    expect(await mine()).toHaveLength(1);
  });

  it('what another page wrote in between is not written over', async () => {
    const owner = await start(null);
    const { item } = await write(owner);
    const [row] = await mine();
    const put = {
      ...filedAs(handOver(item, 'principal', 'b', hand(author(owner))), owner),
      stamp: row?.stamp ?? '',
    };
    expect(await commitItems(app, { ...nothing, put: [put] })).toEqual({ ok: true, value: { done: true } });
    expect(await commitItems(app, { ...nothing, put: [put] })).toEqual({ ok: true, value: { done: false } });
    expect(
      await commitItems(app, { ...nothing, remove: [{ id: item.id, stamp: row?.stamp ?? '' }] }),
    ).toEqual({
      ok: true,
      value: { done: false },
    });
    expect(await readItems(app, { ids: [item.id, 'none'] })).toMatchObject({
      value: { items: [{ id: item.id }] },
    });
    expect(await captureState(app)).toMatchObject({ value: { mine: [], held: 1 } });
  });

  it('what was taken back waits to be handed over again, and is deleted by nobody', async () => {
    const owner = await start(null);
    const { item } = await write(owner);
    const given = handOver(item, 'principal', 'b', hand(author(owner)));
    expect(filedAs(given, owner).stage).toBe('held');
    const back = takeBack(given, 'b', hand(author(owner)));
    expect(filedAs(back, owner).stage).toBe('mine');
    expect(filedAs(back, 'somebody-else').stage).toBe('held');
    expect(isStillMine(back)).toBe(false);
    // Somebody has worked on it after all: it is out of her hands.
    expect(filedAs(takeStep(back, { state: 'discussed', note: '' }, hand(author('s'))), owner).stage).toBe(
      'held',
    );
  });

  it('of two at the same moment none is lost', async () => {
    const owner = await start(null);
    const all = await Promise.all(Array.from({ length: 12 }, (_, at) => write(owner, `نص ${at}`)));
    const again = all.filter(({ done }) => done.ok && !done.value.done);
    for (const { item } of again)
      await commitItems(app, { ...nothing, put: [{ ...filedAs(item, owner), stamp: null }] });
    expect((await mine()).map(({ id }) => id).sort()).toEqual(all.map(({ item }) => item.id).sort());
    const open = await openFeedback(app);
    if (!open.ok) throw new Error('locked');
    const blocks = await Promise.all(
      [...(await open.value.rows.blockStamps()).keys()].map((id) => open.value.rows.block(id)),
    );
    expect(blocks.reduce((sum, block) => sum + (block?.count ?? 0), 0)).toBe(12);
  });
});

it.each([
  [['directorate'], 'directorate'],
  [['supervisor', 'teacher'], 'supervisor'],
  [['teacher', 'supervisor'], 'teacher'],
] as const)('of roles %j what is written bears the one she works in', async (roles, role) => {
  const app = await testApp();
  await consent(app, { ...person, pin: null, roles });
  const state = await captureState(app);
  expect(state).toMatchObject({ ok: true, value: { author: { role, school: null } } });
});
