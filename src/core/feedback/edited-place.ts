import { keepAddress } from './keep-address.ts';
import type { PlaceRef } from './place-ref.ts';

/** What of a place a person may put right, in the order in which it is read. */
export const placeTexts = ['title', 'subject', 'grade', 'unit', 'term', 'date', 'address'] as const;
export type PlaceText = (typeof placeTexts)[number];
/** As `placeRefSchema` takes it. */
export const longestPlaceText = 500;

/** What keeps an edited place from being saved; null when nothing does. */
export function placeFault(place: PlaceRef, before: PlaceRef): 'title' | 'address' | null {
  if (place.of !== 'lesson') return null;
  // A lesson whose name was never known may stay without one; a name is not taken away.
  if (isEmpty(place.title) && !isEmpty(before.title)) return 'title';
  return !isEmpty(place.address) && keepAddress(place.address ?? '') === null ? 'address' : null;
}

/** A place as it was typed, as it is kept: nothing around a text, none that is empty, the address without tokens. */
export function editedPlace(place: PlaceRef): PlaceRef {
  const texts = placeTexts.map((name) => [name, isEmpty(place[name]) ? null : (place[name]?.trim() ?? null)]);
  const clean: PlaceRef = { ...place, ...(Object.fromEntries(texts) as Record<PlaceText, string | null>) };
  return clean.address === null ? clean : { ...clean, address: keepAddress(clean.address) };
}

const isEmpty = (text: string | null): boolean => text === null || text.trim() === '';
