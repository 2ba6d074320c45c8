import type { Context } from './context.ts';
import type { GridFacts } from './facts.ts';
import type { Grid } from './grid.ts';
import type { Listed } from './join-titled.ts';
import type { LessonRead } from './read-lesson.ts';
import type { Sight } from './sight.ts';
import type { Title } from './title-over.ts';
import type { HeaderIndex } from './vocabulary.ts';

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
