import { onSignal } from '../../messages/signal.ts';
import { ask } from '../ask-page.ts';
import type { PagePart } from '../page-part.ts';
import { listAt, listRows, resultsLinks } from './list-rows.ts';
import { drawMarks, drawNames, marksTag, namesTag, removeMarks } from './marks-badge.ts';
import { removePill } from './row-pill.ts';

/** What the ids of a list are. */
const rowKindOf = {
  assessments: 'classes',
  classes: 'classes',
  subjects: 'sections',
  staff: 'staff',
} as const;

/**
 * Marks on OpenEMIS' own lists of assessments, classes, subjects and staff: pills per row, and the way from the panel to the
 * Results page of a class by the link that stands here. The lists are drawn by the server and whole at once (contract
 * D3): turning a page or sorting brings a new document, and so a new run of this.
 */
export const markListRows: PagePart = (view, { signal, openPanel }) => {
  const { document: doc, location } = view;
  const list = listAt(location.pathname);

  const draw = async (): Promise<void> => {
    if (list === null || signal.aborted) return;
    const rows = listRows(doc, list);
    const answer = await ask('marks.rows', {
      list,
      ids: [...new Set(rows.map(({ id }) => id))].slice(0, 500),
      reachable: [...resultsLinks(doc).keys()].slice(0, 500),
    });
    if (!answer.ok || signal.aborted) return;
    const { settings } = answer.value;
    const marks = new Map(answer.value.rows.map((row) => [row.id, row]));
    const names = new Map(answer.value.names.map((row) => [row.id, row]));
    if (!settings.badges || marks.size + names.size === 0) {
      removeMarks(doc);
      return;
    }
    const of = rowKindOf[list];
    for (const { id, cell } of rows) {
      const found = marks.get(id);
      const open = (view: 'names' | 'marks') => (): void => {
        openPanel();
        void ask('marks.show', { of, id, view });
      };
      if (found === undefined) removePill(cell, marksTag);
      else drawMarks(cell, found, settings, open('marks'));
      const standing = names.get(id);
      if (standing === undefined) removePill(cell, namesTag);
      else drawNames(cell, standing, settings, open('names'));
    }
  };

  onSignal((name, about) => {
    if (name === 'marks-counted' || name === 'changed') void draw();
    if (name === 'go-to-results') {
      const link = resultsLinks(doc).get(about);
      if (link !== undefined) location.assign(link.href);
    }
  }, signal);
  signal.addEventListener('abort', () => removeMarks(doc));
  void draw();
  return { again: () => void draw() };
};
