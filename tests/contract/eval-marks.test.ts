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
});
