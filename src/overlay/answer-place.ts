import { onQuestion } from '../messages/page-question.ts';
import type { PagePart } from './page-part.ts';
import { toolsDoor } from './page-tools.ts';

/** Says what the page is about when the form for remarks asks, and looks at nothing before. */
export const answerPlace: PagePart = (view, { signal }) => {
  onQuestion(
    'place',
    async () => (await toolsDoor.bring())?.place(view.document, view.location.href),
    signal,
  );
  return { again: () => undefined };
};
