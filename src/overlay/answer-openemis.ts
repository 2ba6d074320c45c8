import { emptyPlace } from '../core/feedback/empty-place.ts';
import { keepAddress } from '../core/feedback/keep-address.ts';
import { onQuestion } from '../messages/page-question.ts';
import type { PlaceRead } from '../platforms/reading/lesson/read-place.ts';
import type { PagePart } from './page-part.ts';

/** On OpenEMIS a remark is about the system, never about what the page shows of persons. */
export const answerOpenemis: PagePart = (view, { signal }) => {
  const answer = (): PlaceRead => ({
    place: { ...emptyPlace('platform', 'openemis'), address: keepAddress(view.location.href) },
    video: null,
    duration: null,
  });
  onQuestion('place', answer, signal);
  return { again: () => undefined };
};
