/** How many requests "check the school" needs, said before it begins. */

export interface SchoolSize {
  readonly classes: number;
  /** Grades that these classes are of. */
  readonly grades: number;
}

/** A check of the whole school makes at most so many requests. */
export const marksBudget = (classes: number): number => classes + 20;

export const withinBudget = (requests: number, classes: number): boolean => requests <= marksBudget(classes);

/** Period, own name, statuses, school; staff, links, names; assessments; students, members; exemptions of the school. */
const fixed = 11;
/** Periods, items and grading types: of each grade, or of the year at once. */
const configuration = (grades: number): number => 3 * (grades <= 3 ? grades : 1);

/**
 * From the fewest to the most. Fewest: the page names the user beyond doubt, and exemptions come at once (or there are none, which
 * takes one request as well on the older path). Most: they are asked for by class. `most` is never more than `marksBudget`.
 */
export function estimateMarks({ classes, grades }: SchoolSize): {
  readonly least: number;
  readonly most: number;
} {
  const before = fixed + configuration(grades);
  // After the school's exemptions were refused.
  const byClass = before + classes + (withinBudget(before + 2 * classes, classes) ? classes : grades);
  return {
    least: before - 1 + classes,
    most: Math.min(Math.max(before + 1 + classes, byClass), marksBudget(classes)),
  };
}
