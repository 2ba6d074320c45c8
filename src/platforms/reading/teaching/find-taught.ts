import type { Signal } from '../../reader.ts';
import { contextOfText, readContext } from '../context/context.ts';
import { readFacts } from '../fields/facts.ts';
import { bodiesOf } from '../page/page-bodies.ts';
import { cellText } from '../lists/grid.ts';
import { patternOf } from '../kinds/hints.ts';
import type { FindTaught } from '../recognise.ts';
import { queryAll, taughtGrid } from './taught-grid.ts';

/** The list that a person showed on pages of this address, as far as it is still there and its values bear it out. */
export const findTaught: FindTaught = (doc, address, profile, sight, headers) => {
  for (const hint of profile.lists ?? []) {
    const spec = profile.kinds.find(({ kind }) => kind === hint.kind);
    if (spec === undefined || !patternOf(hint.path).test(address)) continue;
    for (const body of bodiesOf(doc)) {
      const grid = taughtGrid(body, hint, sight);
      if (grid === null || (grid.rows.length === 0 && !grid.saysEmpty)) continue;
      const facts = readFacts(grid, sight, headers);
      const lead = spec.needs[0]?.find((field) => facts.stated.has(field) && !facts.denied.has(field));
      if (lead === undefined) continue;
      const near = readContext(body, grid, sight, headers);
      const shown = hint.section === undefined ? undefined : queryAll(body, hint.section)[0];
      const own = shown === undefined ? null : contextOfText(cellText(shown, sight));
      const signals: Signal[] = [
        { type: 'selector', what: 'taught', weight: 5 },
        { type: 'columns', what: lead, weight: 3 },
      ];
      const context =
        own === null
          ? near
          : {
              ...near,
              ...own,
              grade: own.grade ?? near.grade,
              section: own.section ?? near.section,
              subject: own.subject ?? near.subject,
            };
      return { spec, body, grid, facts, context, score: 8, signals };
    }
  }
  return null;
};
