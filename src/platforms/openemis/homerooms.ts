import type { ReadingPlan } from './plan-state.ts';

/** The user's own homeroom classes (scope `own`), by the sections that were met in them. */
export function homeroomClasses({
  homeroomSections,
  homerooms,
  staffId,
}: ReadingPlan): { readonly id: string; readonly name: string }[] {
  const all = homeroomSections
    .flatMap(({ classes }) => classes)
    .filter(({ id }) => homerooms[id] === staffId);
  return [...new Map(all.map((each) => [each.id, each])).values()];
}
