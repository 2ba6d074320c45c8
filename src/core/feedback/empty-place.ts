import type { PlaceRef } from './place-ref.ts';

/** A lesson or platform of which nothing is known yet. */
export const emptyPlace = (of: PlaceRef['of'], platform: PlaceRef['platform']): PlaceRef => ({
  of,
  platform,
  title: null,
  subject: null,
  grade: null,
  unit: null,
  term: null,
  date: null,
  address: null,
});
