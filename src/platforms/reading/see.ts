import type { Context } from './context/context.ts';
import type { GridFacts } from './fields/facts.ts';
import type { Grid } from './lists/grid.ts';
import type { Listed } from './context/listed.ts';
import type { LessonRead } from './lesson/read-lesson.ts';
import type { Sight } from './page/sight.ts';
import type { Title } from './context/title-over.ts';
import type { HeaderIndex } from './words/vocabulary.ts';

/** What few pages need, in a script of its own: asked for where the plain way did not say enough. */
export interface See {
  /** Lists by where their texts stand, and of those that the structure shows what is another list. */
  readonly lists: (
    body: Element,
    sight: Sight,
    headers: HeaderIndex,
    built: readonly Grid[],
  ) => readonly Grid[];
  readonly joinTitled: (lists: readonly Listed[], sight: Sight) => Grid | null;
  readonly titlesOver: (grids: readonly Grid[], sight: Sight) => ReadonlyMap<Grid, Title>;
  readonly readLesson: (doc: Document, url: URL, sight: Sight) => LessonRead | null;
  readonly readLegend: (facts: GridFacts, context: Context) => GridFacts;
}
