import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFile, loadFiles, removeFile } from './files.ts';
import { consent, openPerson, switchProfile, addProfile } from './people.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'سعاد', roles: ['teacher'], pin: null, computer: 'own' });
});
afterEach(() => app.db.close());

const completeness = { state: 'complete', read: 1, expected: null, reasons: ['no-sign-of-more'] };
const head = {
  schema: 1,
  account: null,
  academicPeriod: null,
  capturedAt: 5,
  completeness,
  source: {
    platform: 'file',
    host: '',
    reader: 'files',
    readerVersion: 1,
    file: { standsFor: 'darsak', name: 'a.xlsx', id: 'f' },
  },
};
const students = [{ row: 1, name: 'ليث نضال ماهر السهل' }];
const roster = (section: string) => ({
  ...head,
  kind: 'section-roster',
  data: { section: { label: 'x', grade: 'السابع', section, subject: 'العلوم' }, students },
});
const classRoster = {
  ...head,
  kind: 'class-roster',
  data: { classId: '1', className: 'السابع-أ', students },
};
const about = { id: 'f', name: 'a.xlsx', standsFor: 'darsak', asOf: 5 } as const;
const files = async () => {
  const open = await openPerson(app);
  return open.ok ? loadFiles(open.value) : [];
};
const rows = async () => (await app.db.sealed.toArray()).length;

describe('a file that was vouched for', () => {
  it('is kept with a line for each of its lists', async () => {
    const kept = await keepFile(app, [roster('أ'), roster('ب'), classRoster], about);
    expect(kept).toMatchObject({
      ok: true,
      value: {
        ...about,
        addedAt: app.now(),
        lists: [
          { kind: 'section-roster', label: 'السابع أ · العلوم', count: 1, state: 'complete' },
          { kind: 'section-roster', label: 'السابع ب · العلوم' },
          { kind: 'class-roster', label: 'السابع-أ', section: null },
        ],
      },
    });
    expect(await files()).toHaveLength(1);
    expect(await rows()).toBe(4);
    expect(app.changes).toBeGreaterThan(0);
  });

  it('is kept whole or not at all', async () => {
    for (const taken of [[], [roster('أ'), { kind: 'section-roster' }], ['x']])
      expect(await keepFile(app, taken, about)).toEqual({
        ok: false,
        error: { code: 'not-recognised', detail: 'file' },
      });
    expect(await rows()).toBe(0);
  });

  it('holds no name in the clear', async () => {
    await keepFile(app, [roster('أ')], about);
    expect(JSON.stringify(await app.db.sealed.toArray())).not.toMatch(/ليث|السهل|a\.xlsx/);
  });

  it('goes with all its lists, and no other file with it', async () => {
    const first = await keepFile(app, [roster('أ'), classRoster], about);
    app.time += 1000;
    await keepFile(app, [roster('ب')], { ...about, id: 'g', name: 'b.csv' });
    expect((await files()).map(({ id }) => id)).toEqual(['g', 'f']);
    if (first.ok) await removeFile(app, first.value);
    expect((await files()).map(({ id }) => id)).toEqual(['g']);
    expect(await rows()).toBe(2);
  });

  it('is nobody else’s', async () => {
    await keepFile(app, [roster('أ')], about);
    const other = await addProfile(app, { name: 'نبيل', roles: ['teacher'], pin: null });
    const id = other.ok ? other.value.profiles.find(({ name }) => name === 'نبيل')?.id : undefined;
    await switchProfile(app, id ?? '');
    expect(await files()).toEqual([]);
  });
});
