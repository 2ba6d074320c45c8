import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadMarksInput } from '../../src/app/marks-data.ts';
import { loadSchoolBasis } from '../../src/app/school-overview.ts';
import { readingView } from '../../src/app/openemis-reading.ts';
import type { OpenPerson } from '../../src/app/people.ts';
import { testApp, type TestApp } from '../../src/app/test-app.ts';
import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../src/core/marks/check-marks.ts';
import { dayOfCheck } from '../../src/core/marks/check-sheets.ts';
import { isDoubtful } from '../../src/core/marks/mark-counts.ts';
import type { MarksResult } from '../../src/core/marks/marks-result.ts';
import type { OpenemisRequest } from '../../src/platforms/openemis/allow-list.ts';
import { estimateMarks } from '../../src/platforms/openemis/marks-estimate.ts';
import { readingParts, schoolMarks } from '../../src/platforms/openemis/reading-order.ts';
import { unplacedNames } from '../platforms/openemis/rest/people-models.ts';
import { signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';
import { openTab, readOrder, signUp, type TabOptions } from './app-reading.ts';

/** "Check the school" as a principal's browser does it, from the tab's loop to the database, held to what was planted. */

const today = '2026-11-23';

let platforms: Platforms;
let app: TestApp;
let client: RestClient;
let person: OpenPerson;

beforeAll(async () => {
  platforms = await startPlatforms({ today });
});
beforeEach(async () => {
  platforms.control.openemis.reset();
  app = await testApp();
  app.time = Date.parse(`${today}T07:00:00Z`);
  client = await signInRest(platforms, 'principal');
  person = await signUp(app, client, 'principal');
});
afterEach(() => app.db.close());
afterAll(() => platforms.close());

const cellsOf = (result: MarksResult): Map<string, string> =>
  new Map(
    result.sheets.flatMap((sheet) =>
      sheet.periods.flatMap(({ period, cells }) =>
        cells.map(({ state, reason }, index): [string, string] => [
          [sheet.subjectSectionId, sheet.classId, sheet.students[index]?.studentId, period.id].join('|'),
          [state, reason].filter((part) => part !== null).join(' '),
        ]),
      ),
    ),
  );
const truth = (): Map<string, string> =>
  new Map(
    platforms.model.marksTruth.map((cell) => [
      [cell.sectionId, cell.classId, cell.studentId, cell.periodId].join('|'),
      cell.state,
    ]),
  );

async function check(): Promise<MarksResult> {
  const input = await loadMarksInput(person);
  if (input === null) throw new Error('nothing was read');
  return checkMarks(input, today, jordanCalendar);
}

describe('the school is checked', () => {
  it('after the names were compared: every cell as planted', { timeout: 60_000 }, async () => {
    await openTab(app, client); // by itself: assignments and rosters
    app.time += 60_000;
    await readOrder(app, client, schoolMarks);
    const result = await check();
    expect(cellsOf(result)).toEqual(truth());
    expect(result.sheets.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
  it(
    'where exemptions are told by class alone: the same, within the requests that were said',
    {
      timeout: 60_000,
    },
    async () => {
      platforms.control.openemis.fail({
        kind: 'error-json',
        model: 'AssessmentItemStudentExemptions',
        times: 1,
      });
      const requests = await readOrder(app, client, schoolMarks);
      const result = await check();
      expect(cellsOf(result)).toEqual(truth());
      expect(result.sheets.flatMap(({ doubts }) => doubts)).toEqual([]);
      expect(requests.length).toBeLessThanOrEqual(estimateMarks({ classes: 12, grades: 4 }).most);
    },
  );
  it(
    'and no exemptions may be read: every sheet with a missing mark says so',
    {
      timeout: 60_000,
    },
    async () => {
      platforms.control.openemis.fail({ kind: 'forbidden', model: 'AssessmentItemStudentExemptions' });
      await readOrder(app, client, schoolMarks);
      const result = await check();
      for (const { counts, doubts } of result.sheets)
        expect(doubts).toEqual(counts.missing > 0 ? ['exemptions-not-read'] : []);
      expect(result.complete).toBe(false);
    },
  );
  it(
    'where the day a child was put on the list is refused: the same, and who came late is simply missing',
    { timeout: 60_000 },
    async () => {
      platforms.control.openemis.fail({ kind: 'error-json', model: 'InstitutionClassStudents', times: 1 });
      const requests = await readOrder(app, client, schoolMarks);
      const planted = truth();
      const late = [...planted].filter(([, state]) => state.startsWith('to-check'));
      expect(late.length).toBeGreaterThan(0);
      const expected = new Map([...planted, ...late.map(([cell]) => [cell, 'missing-closed'] as const)]);
      expect(cellsOf(await check())).toEqual(expected);
      expect(requests.length).toBeLessThanOrEqual(estimateMarks({ classes: 12, grades: 4 }).most);
    },
  );
  it('together with the names', { timeout: 60_000 }, async () => {
    await readOrder(app, client, { scope: 'school', parts: [...readingParts] });
    const result = await check();
    expect(cellsOf(result)).toEqual(truth());
    expect(result.sheets.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});

describe('the names of the school are read', () => {
  const lists = async () => {
    const { overview } = await loadSchoolBasis(person, app, jordanCalendar);
    if (overview === null) throw new Error('nothing was read');
    return overview.lists;
  };
  const people = (sent: readonly OpenemisRequest[]) =>
    sent.filter(({ path }) => /Institution-(Staff|Students)\.json/u.test(path));

  it(
    'with who works there and who is enrolled, in two requests: one teacher has no section, one student no class',
    { timeout: 60_000 },
    async () => {
      const sent = await openTab(app, client);
      expect(people(sent).length).toBe(2);
      expect(sent.length).toBeLessThanOrEqual(2 * 12 + 10);
      const { idle, unplaced } = await lists();
      expect(idle).toMatchObject({ gaps: [], items: [{ name: unplacedNames.teacher, post: 'teacher' }] });
      expect(unplaced.gaps).toEqual([]);
      const inNoClass = unplaced.items.filter(({ className }) => className === null);
      expect(inNoClass.map(({ name }) => name)).toEqual([unplacedNames.student]);
    },
  );
  it(
    'and may not be told: not known, and nobody is called idle or without a class',
    { timeout: 60_000 },
    async () => {
      platforms.control.openemis.fail(
        { kind: 'forbidden', model: 'Staff' },
        { kind: 'forbidden', model: 'Students' },
      );
      await openTab(app, client);
      expect((await readingView(app, person)).state).toBe('done');
      const { idle, unplaced } = await lists();
      expect(idle).toEqual({ items: [], gaps: ['not-read'], at: null });
      expect(unplaced.gaps).toContain('partly-read');
      expect(unplaced.items.filter(({ className }) => className === null)).toEqual([]);
    },
  );
  it(
    'by a server that does not know what a post is: with everybody who works there, and said so',
    { timeout: 60_000 },
    async () => {
      platforms.control.openemis.fail({ kind: 'error-json', model: 'Staff', times: 1 });
      const sent = await openTab(app, client);
      expect(people(sent).length).toBe(3);
      const { idle } = await lists();
      expect(idle.gaps).toEqual(['posts-unknown']);
      expect(idle.items.length).toBe(3);
    },
  );
});

type Broken = Pick<TabOptions, 'instead' | 'endsBefore'>;
const results = ({ path }: OpenemisRequest): boolean => path.includes('AssessmentItemResults');
/** The third class' results, and from then on everything. */
const fromThird = (): ((request: OpenemisRequest) => boolean) => {
  let seen = 0;
  return (request) => {
    if (results(request)) seen += 1;
    return seen >= 3;
  };
};
const failing = (code: 'session-expired' | 'too-slow' | 'unavailable'): Broken => {
  const from = fromThird();
  return { instead: (request) => (from(request) ? { ok: false, error: { code } } : null) };
};

describe('a check of the school that breaks off in the middle', () => {
  it.each<[string, () => Broken, string | null]>([
    ['the session has ended', () => failing('session-expired'), 'session-expired'],
    ['the server does not answer in time', () => failing('too-slow'), 'too-slow'],
    ['the server is down', () => failing('unavailable'), 'unavailable'],
    ['the browser was closed', () => ({ endsBefore: fromThird() }), null],
  ])(
    '%s: what was read stays, the rest is "not read", and it goes on from there',
    { timeout: 60_000 },
    async (_, broken, code) => {
      const first = await readOrder(app, client, schoolMarks, broken());
      expect((await readingView(app, person)).problem?.code ?? null).toBe(code);
      const partial = await check();
      const whole = truth();
      const told = [...cellsOf(partial)];
      expect(told.length).toBe(whole.size);
      const unread = told.filter(([, state]) => state.startsWith('unreadable entries-not-read'));
      expect(unread.length).toBeGreaterThan(0);
      expect(partial.complete).toBe(false);
      // Of what was read only such cells may differ whose sheet says that other classes were not read.
      const doubtful = new Set(partial.sheets.filter(isDoubtful).map(({ key }) => key));
      const wrong = told.filter(([cell, state]) => {
        const [section, classId] = cell.split('|');
        const said = state.startsWith('unreadable') || doubtful.has(`${section}:${classId}`);
        return !said && state !== whole.get(cell);
      });
      expect(wrong).toEqual([]);
      expect(partial.school.counts.byState.entered).toBeGreaterThan(0);

      app.time += 5 * 60_000;
      const second = await readOrder(app, client, undefined, { tab: 2 });
      expect(cellsOf(await check())).toEqual(whole);
      const answered = new Set(first.slice(0, code === null ? undefined : -1).map(({ key }) => key));
      expect(second.filter(({ key }) => answered.has(key))).toEqual([]);
    },
  );

  it(
    'a page in place of an answer, or one class refused: told by the finder, or that class alone is not read',
    {
      timeout: 120_000,
    },
    async () => {
      platforms.control.openemis.fail({ kind: 'html', model: 'AssessmentItemResults', after: 2, times: 1 });
      await readOrder(app, client, schoolMarks);
      const byFinder = await check();
      // The finder knows the marks of the class' own students. A mark that another student left there is not seen; it is not
      // called missing without saying so.
      const planted = truth();
      const unlike = byFinder.sheets.filter((sheet) =>
        [...cellsOf({ ...byFinder, sheets: [sheet] })].some(([cell, state]) => state !== planted.get(cell)),
      );
      expect(unlike.map(({ doubts }) => doubts)).toEqual([['other-classes-not-read']]);
      expect(byFinder.complete).toBe(false);

      platforms.control.openemis.fail(
        { kind: 'forbidden', model: 'AssessmentItemResults', after: 2, times: 1 },
        { kind: 'forbidden', model: 'InstitutionSubjectStudents', after: 1 },
      );
      app.time += 60_000;
      await readOrder(app, client, schoolMarks);
      const told = await check();

      // The class whose results were refused is known from the reading before, with its doubt, and is as old as that.
      const unlikeNow = told.sheets.filter((sheet) =>
        [...cellsOf({ ...told, sheets: [sheet] })].some(([cell, state]) => state !== planted.get(cell)),
      );
      expect(unlikeNow.filter((sheet) => !isDoubtful(sheet))).toEqual([]);
      expect(told.oldest).toBeLessThan(app.time);
    },
  );

  it(
    'counts by the server where the clock of this computer is a day behind',
    { timeout: 60_000 },
    async () => {
      const day = 24 * 3_600_000;
      await readOrder(app, client, schoolMarks, { serverClock: () => app.time + day });
      const input = await loadMarksInput(person);
      expect(input === null ? null : dayOfCheck(input, app.time)).toBe('2026-11-24');
      expect((await readingView(app, person)).problem?.code).toBe('clock-differs');
    },
  );
});
