import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../../core/decisions/decision-record.ts';
import { pairFingerprint } from '../../../core/school/engine.ts';
import { exampleMarks } from './example-school.ts';
import { tourScreens } from './tour-screens.ts';

const now = Date.parse('2026-11-23T07:00:00Z');

const screens = (decisions: readonly DecisionRecord[] = []) => tourScreens(now, decisions);

describe('the school of the tour', () => {
  it('shows a section in order, one with a question and missing names, and one that is not on Darsak', async () => {
    const { overview, section } = await screens();
    expect(overview.lines.map(({ state }) => state).sort()).toEqual(['attention', 'attention', 'in-order']);
    expect(overview.findings.map(({ code }) => code)).toEqual(['section-missing-on-darsak']);
    expect(section.check.verdict).toEqual({ state: 'needs-attention' });
    expect(section.check.counts).toMatchObject({ matched: 10, review: 1, missingOnDarsak: 2 });
  });

  it('reacts to an answer as a real one does', async () => {
    const { section } = await screens();
    const asked = section.check.findings.find(({ code }) => code === 'student-review')?.students.at(0);
    if (asked?.darsak == null || asked.openemis === null) throw new Error('nothing is asked');
    const record: DecisionRecord = {
      decision: { answer: 'same', ...pairFingerprint(asked.darsak, asked.openemis) },
      names: { darsak: asked.darsak.name, openemis: asked.openemis.name },
      section: { key: section.check.key, label: 'x' },
      decidedAt: now,
    };
    const after = await screens([record]);
    expect(after.section.check.counts).toMatchObject({ matched: 11, review: 0 });
    expect(after.section.owned.decided).toEqual([record]);
  });

  it('has marks that are due in three school days, on whatever day it is looked at', () => {
    for (let day = 0; day < 120; day += 7) {
      const { lines, counts } = exampleMarks(now + day * 86_400_000);
      expect(lines).toHaveLength(1);
      expect(counts.closed).toBe(1);
      expect(lines[0]?.open).toBe(4);
    }
    expect(exampleMarks(now).lines[0]?.next?.schoolDays).toBe(3);
  });
});
