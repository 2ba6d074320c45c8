import { beforeAll, describe, expect, it } from 'vitest';
import { corpusPages } from '../folders.ts';
import { details } from './details.ts';
import { layouts } from './layouts.ts';
import { know, run, type Known } from './matrix.ts';

/**
 * What a page says does not change with how it is built: known pages are built anew by every transform and must be read
 * the same, or not at all. `docs/reading.md` says how to look at the whole matrix.
 */
const slugs = [
  'darsak/activity-table',
  'darsak/assignments-table',
  'darsak/lessons-table',
  'darsak/kit-vuetify-footer-range',
  'darsak/kit-bus-lines',
  'darsak/kit-library-loans',
  'darsak/more-absent-today',
  'darsak/more-page-words',
  'darsak/out-decoy-columns-before-name',
  'darsak/trap-guardians',
  'openemis/en-subject-view',
  'openemis/out-ar3-students-page2',
];

/** Share of the rows that must still be read; where nothing is said, all of them. */
const floors: Readonly<Record<string, number>> = {
  // Only where things stand says what belongs together: seen in a browser, not here (docs/decisions/0009).
  'flat-cells': 0,
  'halves-in-one-table': 0,
  // Half of what the rows say stands beside them: names alone are no list of activity.
  'frozen-columns': 0.3,
  // Without any label some lists are asked about.
  'entries-unlabelled': 0.1,
  // What calls itself navigation is read only where its entries hold numbers of persons.
  'entries-that-navigate': 0.4,
  'entries-in-nav': 0.75,
};

const pages = corpusPages(`${import.meta.dirname}/..`).filter(({ slug }) => slugs.includes(slug));
const known: Known[] = [];

beforeAll(async () => {
  for (const page of pages) known.push(await know(page));
});

it('knows all of its pages, those that are refused as well', () => {
  expect(pages.map(({ slug }) => slug)).toEqual([...slugs].sort());
  expect(known.filter(({ outcome }) => outcome.refused !== null)).toHaveLength(4);
  expect(known.every(({ list }) => list !== null)).toBe(true);
});

describe.each([...layouts, ...details].map((transform) => [transform.name, transform] as const))(
  '%s',
  (name, transform) => {
    it('loses no row, and reads nothing that the page does not say', async () => {
      const cells = [];
      for (const one of known) cells.push(await run(one, transform));
      const done = cells.filter((cell) => cell !== null);
      expect(done.length).toBeGreaterThan(0);
      expect(done.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
      const rows = done.reduce((sum, cell) => sum + cell.rows, 0);
      const kept = done.reduce((sum, cell) => sum + cell.kept, 0);
      const lost = done.filter((cell) => cell.kept < cell.rows).map((cell) => cell.page);
      expect({ kept: kept >= rows * (floors[name] ?? 1), lost }).toMatchObject({ kept: true });
    });
  },
);
