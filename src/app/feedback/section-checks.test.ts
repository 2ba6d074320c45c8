import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standingChecks, type HandedCheck } from '../../core/school/handed-check.ts';
import { openDatabase, type Database } from '../../store/db.ts';
import type { FeedbackStore } from '../../store/feedback-store.ts';
import { dumpOf, taken, testDesk } from './test-desk.ts';

let db: Database;
beforeEach(async () => {
  db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => db.close());
const deskOf = (key: string, role?: 'teacher' | 'principal' | 'supervisor', keepNames?: boolean) =>
  testDesk(db, key, role, keepNames === undefined ? {} : { keepNames });
const dump = () => dumpOf(db);

describe('section checks in a bundle', () => {
  const check = (section: string, checkedAt: number): HandedCheck => ({
    schema: 1,
    section,
    of: 'section',
    assigned: { subjectSectionId: 's1', classId: 'c1' },
    subject: 'الرياضيات',
    title: 'السابع أ',
    institution: null,
    academicPeriod: null,
    verdict: { state: 'needs-attention' },
    counts: null,
    findings: [
      {
        code: 'student-missing-on-darsak',
        severity: 'problem',
        owner: 'support',
        step: 'ask-support-add-students',
        students: 1,
        names: ['كريم فارس الحداد'],
        section: null,
      },
    ],
    capturedAt: { darsak: 1, openemis: 1 },
    checkedAt,
  });
  const handed = async (key: string, checks: readonly HandedCheck[]) => {
    const { desk } = await deskOf(key);
    const made = await desk.handOver({ ids: [], to: 'principal', passphrase: 'كلمة طويلة', checks });
    return { desk, ...made };
  };
  const kept = async (store: FeedbackStore) => standingChecks(await store.rows.records('checks')).checks;

  it('arrive, stand in their last version, and the ones they replace are not kept', async () => {
    const { desk, store } = await deskOf('p', 'principal', true);
    const first = await handed('t', [check('a', 1), check('b', 1)]);
    expect(await taken(desk, first.file, 'كلمة طويلة')).toMatchObject({ added: 0, checks: 2 });
    expect((await kept(store)).map((each) => each.check)).toEqual([check('a', 1), check('b', 1)]);
    const part = await handed('t', [check('a', 2)]);
    await taken(desk, part.file, 'كلمة طويلة');
    expect(await store.rows.records('checks')).toHaveLength(2);
    const all = await handed('t', [check('a', 3), check('b', 3)]);
    await taken(desk, all.file, 'كلمة طويلة');
    expect((await kept(store)).map((each) => [each.bundle, each.check.checkedAt])).toEqual([
      [all.bundle, 3],
      [all.bundle, 3],
    ]);
    expect(await store.rows.records('checks')).toHaveLength(1);
    // An old file that comes late takes nothing away, and a second time nothing at all is written.
    await taken(desk, part.file, 'كلمة طويلة');
    expect((await kept(store)).map((each) => each.check.checkedAt)).toEqual([3, 3]);
    const before = await dump();
    await taken(desk, all.file, 'كلمة طويلة');
    expect(await dump()).toBe(before);
  });

  it('keep the names of children only behind a PIN, on either side', async () => {
    const { desk: sender, bundle, file } = await handed('t', [check('a', 1)]);
    const { desk, store } = await deskOf('p', 'principal', false);
    await taken(desk, file, 'كلمة طويلة');
    expect((await kept(store))[0]?.check.findings[0]).toMatchObject({ students: 1, names: null });
    // The file made again says the same but for the names, which were not kept here.
    const again = await sender.again(bundle, null);
    expect(await again?.text()).toContain('student-missing-on-darsak');
    expect(await again?.text()).not.toContain('كريم');
    expect(await sender.again('another', null)).toBeNull();
  });
});
