import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadMarksInput } from '../../src/app/marks-data.ts';
import type { OpenPerson } from '../../src/app/people.ts';
import { testApp, type TestApp } from '../../src/app/test-app.ts';
import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../src/core/marks/check-marks.ts';
import type { MarksResult } from '../../src/core/marks/marks-result.ts';
import { estimateMarks } from '../../src/platforms/openemis/marks-estimate.ts';
import { readingParts, schoolMarks } from '../../src/platforms/openemis/reading-order.ts';
import { signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';
import { openTab, readOrder, signUp } from './app-reading.ts';

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
  it('together with the names', { timeout: 60_000 }, async () => {
    await readOrder(app, client, { scope: 'school', parts: [...readingParts] });
    const result = await check();
    expect(cellsOf(result)).toEqual(truth());
    expect(result.sheets.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});
