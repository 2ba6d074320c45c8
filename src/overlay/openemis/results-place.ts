import type { ResultsPlace } from '../../messages/marks.ts';

/**
 * Where OpenEMIS' Results page stands (contract D6): class and assessment from the element the server wrote them on,
 * term and subject from what is chosen above the grid. The grid itself is neither read nor touched: it is virtualised,
 * and in edit mode every key in it saves.
 */
export interface ResultsRoot {
  readonly element: HTMLElement;
  readonly classId: string;
  readonly assessmentId: string | null;
}

export function resultsRoot(doc: Document): ResultsRoot | null {
  const element = doc.querySelector<HTMLElement>('[ng-init^="class_id="]');
  const written = element?.getAttribute('ng-init') ?? '';
  const number = (name: string): string | null =>
    new RegExp(`(?:^|;)\\s*${name}=(\\d{1,16})(?=;|$)`).exec(written)?.[1] ?? null;
  const classId = number('class_id');
  if (element === null || classId === null) return null;
  return { element, classId, assessmentId: number('assessment_id') };
}

/** The chosen term's words; null where all terms are shown or none can be chosen. */
function chosenTerm(doc: Document): string | null {
  const select = doc.querySelector<HTMLSelectElement>('select[ng-model="selectedAcademicTerm"]');
  const option = select?.selectedOptions[0];
  return option === undefined || option.value === '' ? null : wordsOf(option);
}

function chosenSubject(root: HTMLElement): string | null {
  const tab = root.querySelector('.uib-tab.active');
  return tab === null ? null : (tab.getAttribute('heading') ?? '').trim() || wordsOf(tab);
}

const wordsOf = (element: Element): string | null =>
  element.textContent.replace(/\s+/gu, ' ').trim().slice(0, 200) || null;

export const placeAt = (doc: Document, { element, classId, assessmentId }: ResultsRoot): ResultsPlace => ({
  classId,
  assessmentId,
  term: chosenTerm(doc),
  subject: chosenSubject(element),
});
