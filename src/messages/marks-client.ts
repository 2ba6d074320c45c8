import { marksBasisSchema } from '../app/marks-view.ts';
import { checkMarks } from '../core/marks/check-marks.ts';
import { dayOfCheck } from '../core/marks/check-sheets.ts';
import { summarise } from '../core/marks/marks-summary.ts';
import type { Problem } from '../core/problem.ts';
import { focusedSections } from '../core/school/focused-sections.ts';
import { ok, type Result } from '../core/result.ts';
import { createClient } from './client.ts';
import type { MarksFrame } from './marks-frame.ts';
import { marksMessages } from './marks.ts';

/** Checks marks in the frame; loaded when something of marks is first shown, so that no other page carries it. */

const send = createClient({
  ...marksMessages,
  'marks.data': { ...marksMessages['marks.data'], answer: marksBasisSchema },
});

export async function askMarks(now: number): Promise<Result<MarksFrame, Problem>> {
  const basis = await send('marks.data', {});
  if (!basis.ok) return basis;
  const { input, calendar, staffId, wholeSchool, maxAgeMs, reading, place, reachable } = basis.value;
  if (input === null) return ok({ marks: null, reading, place, reachable, focus: null });
  const pressed = basis.value.focus;
  const result = checkMarks(input, dayOfCheck(input, now), calendar);
  // In the middle of a reading the counts are of a moment: badges and reminders get those of its end.
  const summary = reading.state === 'running' ? null : summarise(result, staffId, wholeSchool);
  if (summary !== null) await send('marks.summary', { summary });
  return ok({
    marks: { result, calendar, staffId, wholeSchool, maxAgeMs },
    reading,
    place,
    reachable,
    focus: pressed === null ? null : focusedSections(input.assignments, pressed),
  });
}

export const goToResults = (classId: string): Promise<Result<object, Problem>> =>
  send('marks.go', { classId });
