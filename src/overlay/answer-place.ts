import { emptyPlace } from '../core/feedback/empty-place.ts';
import { keepAddress } from '../core/feedback/keep-address.ts';
import { onPlaceQuestion } from '../messages/page-question.ts';
import { readPlace, type PlaceRead } from '../platforms/reading/read-place.ts';
import type { PagePart } from './page-part.ts';

/** Says what the page is about when the form for remarks asks, and looks at nothing before. */
export const answerPlace: PagePart = (view, { signal }) => {
  onPlaceQuestion(() => readPlace(view.document, view.location.href), signal);
  return { again: () => undefined };
};

/** On OpenEMIS a remark is about the system, never about what the page shows of persons. */
export const answerOpenemis: PagePart = (view, { signal }) => {
  const answer = (): PlaceRead => ({
    place: { ...emptyPlace('platform', 'openemis'), address: keepAddress(view.location.href) },
    video: null,
    duration: null,
  });
  onPlaceQuestion(answer, signal);
  return { again: () => undefined };
};
