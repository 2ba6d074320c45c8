import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateMarks, type EvaluatedCell } from '../../scripts/eval/marks/evaluate-marks.ts';
import { acceptAnswer, nextRequest, startPlan } from '../../src/platforms/openemis/reading-plan.ts';
import { schoolMarks } from '../../src/platforms/openemis/reading-order.ts';
import { signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';
import { ask, identityOf } from './ask-simulator.ts';

/** A whole school's answers written to a folder, as somebody records a real one, and told again by `eval:marks`. */

const today = '2026-11-23';
const now = Date.parse(`${today}T10:00:00Z`);
const base = 'restful/';

let platforms: Platforms;
let folder: string;
let client: RestClient;
beforeAll(async () => {
  platforms = await startPlatforms({ today });
  folder = await mkdtemp(join(tmpdir(), 'mutabiq-recorded-'));
  client = await signInRest(platforms, 'principal');
});
afterAll(async () => {
  await platforms.close();
  await rm(folder, { recursive: true, force: true });
});

/** A client that keeps each answer as a file, and the list of their addresses beside them. */
function recording(): RestClient & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    ...client,
    lines,
    get: async (path, headers) => {
      const got = await client.get(path, headers);
      if (path.startsWith(base)) {
        const name = `answer_${String(lines.length).padStart(3, '0')}_.json`;
        lines.push(`| ${name} | \`${path}\` |`);
        await writeFile(join(folder, name), got.body);
      }
      return got;
    },
  };
}

const keyOf = (cell: EvaluatedCell): string =>
  [cell.institution_subject_id, cell.class_id, cell.student_id, cell.assessment_period_id].join('|');

describe('eval:marks over a whole school', () => {
  it(
    'tells all 24,812 cells as planted, by the seven states of the definition',
    { timeout: 120_000 },
    async () => {
      const recorder = recording();
      const started = startPlan({ identity: await identityOf(client), ...schoolMarks, now });
      if (!started.ok) throw new Error(started.error.code);
      let plan = started.value;
      for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
        const accepted = acceptAnswer(plan, next.key, await ask(recorder, next), now);
        if (!accepted.ok) throw new Error(accepted.error.code);
        plan = accepted.value.plan;
      }
      await writeFile(join(folder, 'README.md'), recorder.lines.join('\n'));
      expect((await readdir(folder)).length).toBe(recorder.lines.length + 1);

      const { cells, notes } = evaluateMarks(folder, today);
      expect(notes.filter((note) => note.startsWith('refused'))).toEqual([]);
      const planted = new Map(
        platforms.model.marksTruth.map((cell): [string, string] => [
          [cell.sectionId, cell.classId, cell.studentId, cell.periodId].join('|'),
          // A mark that may stand in another school is missing here until somebody has looked.
          cell.state.replace('to-check ', 'missing-closed '),
        ]),
      );
      expect(planted.size).toBe(24_812);
      const told = cells.map((cell): [string, string] => [
        keyOf(cell),
        [cell.state, cell.reason].filter((part) => part !== null).join(' '),
      ]);
      expect(told.length).toBe(planted.size);
      expect(new Map(told)).toEqual(planted);
    },
  );

  it('takes the finder’s answer for all subjects of a class at once apart, subject by subject', async () => {
    const small = await mkdtemp(join(tmpdir(), 'mutabiq-finder-'));
    const put = (name: string, data: readonly object[]): Promise<void> =>
      writeFile(join(small, `${name}.json`), JSON.stringify({ data, total: data.length }));
    const ids = { academic_period_id: 3, education_grade_id: 4, assessment_id: 1 };
    const [open, closed] = [
      {
        id: 11,
        assessment_id: 1,
        code: 'T1P1',
        name: 'أ',
        academic_term: 'الأول',
        date_enabled: '2026-11-01',
        date_disabled: '2026-12-20',
      },
      {
        id: 12,
        assessment_id: 1,
        code: 'T1P2',
        name: 'ب',
        academic_term: 'الأول',
        date_enabled: '2026-10-01',
        date_disabled: '2026-10-20',
      },
    ];
    await put('statuses', [{ id: 1, code: 'CURRENT', name: 'Enrolled' }]);
    await put('periods', [open, closed]);
    await put(
      'gradings',
      [7, 8].flatMap((subject) =>
        [11, 12].map((period) => ({
          assessment_id: 1,
          education_subject_id: subject,
          assessment_period_id: period,
          assessment_grading_type_id: 1,
          assessment_grading_type: { result_type: 'MARKS', max: 20, pass_mark: 10 },
        })),
      ),
    );
    const row = (student: number, subject: number, period: number, mark: number | string | null) => ({
      ...ids,
      student_id: student,
      student_status_id: 1,
      student_status_code: 'CURRENT',
      education_subject_id: subject,
      assessment_period_id: period,
      mark_id: mark === null ? null : 5,
      mark,
      marks: mark,
      assessment_grading_option_id: null,
    });
    await put('finder', [
      row(1, 7, 11, 0),
      row(1, 7, 12, null),
      row(2, 7, 11, null),
      row(2, 7, 12, 9),
      row(1, 8, 11, 'EXEMPT'),
      row(1, 8, 12, 4),
    ]);
    const { cells } = evaluateMarks(small, today);
    await rm(small, { recursive: true, force: true });
    const told = cells.map((cell) =>
      [cell.education_subject_id, cell.student_id, cell.assessment_period_id, cell.state].join(' '),
    );
    expect(told.sort()).toEqual([
      '7 1 11 entered',
      '7 1 12 missing-closed',
      '7 2 11 missing-open',
      '7 2 12 entered',
      '8 1 11 not-required',
      '8 1 12 entered',
    ]);
  });
});
