import type { Field } from '../words/vocabulary.ts';
import type { Signal } from '../../reader.ts';
import { contextOfText, readContext } from '../context/context.ts';
import { readFacts } from '../fields/facts.ts';
import { bodiesOf } from '../page/page-bodies.ts';
import { shownRoots } from '../page/shown-roots.ts';
import { cellText } from '../lists/grid.ts';
import { patternOf } from '../kinds/hints.ts';
import type { FindTaught } from '../recognise.ts';
import { withShownLabels } from './shown-labels.ts';
import { taughtGrid } from './taught-grid.ts';
import { queryAll } from './ways.ts';

/** The list may stand in a frame whose page says around it whose list it is. */
const sectionIn = (body: Element, selector: string): Element | undefined =>
  [body, ...bodiesOf(body.ownerDocument.defaultView?.top?.document ?? body.ownerDocument)]
    .flatMap(shownRoots)
    .flatMap((root) => queryAll(root, selector))[0];

/** The list that a person showed on pages of this address, as far as it is still there and its values bear it out. */
export const findTaught: FindTaught = (doc, address, profile, sight, headers) => {
  for (const hint of profile.lists ?? []) {
    const spec = profile.kinds.find(({ kind }) => kind === hint.kind);
    if (spec === undefined || !patternOf(hint.path).test(address)) continue;
    for (const body of bodiesOf(doc)) {
      const grid = taughtGrid(body, hint, sight, headers);
      if (grid === null || (grid.rows.length === 0 && !grid.saysEmpty)) continue;
      const fields = Object.keys(hint.fields) as Field[];
      const facts = readFacts(grid, sight, withShownLabels(grid, fields, sight, headers));
      const lead = spec.needs[0]?.find((field) => facts.stated.has(field) && !facts.denied.has(field));
      if (lead === undefined) continue;
      const near = readContext(body, grid, sight, headers);
      const shown = hint.section === undefined ? undefined : sectionIn(body, hint.section);
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
