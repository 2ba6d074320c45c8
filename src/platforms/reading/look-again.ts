import { joinTitled } from './context/join-titled.ts';
import { readLegend } from './context/read-legend.ts';
import { readLesson } from './lesson/read-lesson.ts';
import type { See } from './see.ts';
import { titlesOver } from './context/title-over.ts';

/** The second look at a page without asking where anything stands: what is built is what is there. */
export const lookAgain: See = {
  lists: (_body, _sight, _headers, built) => built,
  joinTitled,
  titlesOver,
  readLesson,
  readLegend,
};
