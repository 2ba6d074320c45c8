import type { ShownList } from '../../core/files/shown-list.ts';
import { ajyalRecogniser } from '../../platforms/ajyal/recogniser.ts';
import { pointsAtExport } from '../../platforms/ajyal/points-at-export.ts';
import { isPoor, saysMore } from '../../platforms/reading/page-recogniser.ts';
import type { ReadList } from '../../platforms/reading/completeness/count-list.ts';
import { layoutProbe } from '../darsak/layout-probe.ts';
import { countDoor } from '../page-count.ts';
import { sightDoor } from '../page-sight.ts';
import type { PageWindow } from '../page-window.ts';

/** What a page of Ajyal holds for us. */
export type AjyalPage =
  | { readonly holds: 'nothing' }
  /** A page that is known by its menu, and no list that we can take over. */
  | { readonly holds: 'export' }
  | { readonly holds: 'list'; readonly list: ShownList; readonly of: 'students' | 'sections' };

/**
 * Reads the list that the page shows now; nothing of it is kept or sent anywhere. `meanwhile`: the page is known by its
 * headings, and whether a list can be taken over takes another look.
 */
export async function readAjyalPage(
  view: PageWindow,
  signal: AbortSignal,
  meanwhile: () => void = () => undefined,
): Promise<AjyalPage> {
  const doc = view.document;
  const url = new URL(view.location.href);
  const context = { now: Date.now(), signal, layout: layoutProbe(view) };
  let look = ajyalRecogniser().look(doc, url, context);
  if (look.detection?.answer === 'refuse') return { holds: 'nothing' };
  // What its structure does not say may be seen; on a page that does not name itself either, nobody looks.
  const points = pointsAtExport(doc);
  if (isPoor(look) && (look.reading.ok || look.detection !== null || points)) {
    if (points && !look.reading.ok) meanwhile();
    const seen = ajyalRecogniser(await sightDoor.bring()).look(doc, url, context);
    if (saysMore(seen, look)) look = seen;
  }
  if (look.reading.ok && look.reading.value.rows.length > 0) {
    const tools = await countDoor.bring();
    if (tools === undefined) return { holds: points ? 'export' : 'nothing' };
    const counted: ReadList[] = [];
    const snapshot = look.reading.value.snapshot((list) => {
      counted.push(list);
      return tools.countList(list);
    });
    const [read] = counted;
    const list = read === undefined ? null : tools.shownListOf(read, snapshot, 'أجيال');
    if (list !== null)
      return { holds: 'list', list, of: snapshot.kind === 'section-list' ? 'sections' : 'students' };
  }
  return { holds: points ? 'export' : 'nothing' };
}
