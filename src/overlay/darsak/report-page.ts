import { keepStructure } from '../../messages/keep-structure.ts';
import { structureReport } from '../../platforms/reading/structure-report.ts';
import { headerWords, indexHeaders } from '../../platforms/reading/words/vocabulary.ts';
import type { PageWindow } from '../page-window.ts';

/** Describes how the page is built and keeps that on this computer, for the person to look at and save as a file. */
export const reportDarsakPage = (view: PageWindow): void => {
  const headers = indexHeaders(headerWords);
  const report = structureReport(view.document, new URL(view.location.href), headers);
  void keepStructure({ at: Date.now(), report }).catch(() => undefined);
};
