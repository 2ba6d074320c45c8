import { beforeAll, describe, expect, it } from 'vitest';
import { corpusPages } from '../folders.ts';
import { kits } from './kits.ts';
import { know, run, type Known } from './matrix.ts';

/**
 * A page of every kind, and pages that are none, in the markup of many kits: nothing may be read that the page does not say,
 * no list may be called complete that lost a row, and what is refused stays refused.
 */
const slugs = [
  'darsak/activity-table',
  'darsak/assignments-table',
  'darsak/kit-bus-lines',
  'darsak/kit-library-loans',
  'darsak/lessons-table',
  'darsak/out-search-results',
  'darsak/principal-teachers',
  'darsak/roster-datatables-5',
  'darsak/roster-laravel-28-page2',
  'darsak/sections-table',
  'darsak/submissions-table',
  'darsak/trap-teachers-contacts',
];

/** Share of the rows that must still be read; where nothing is said, all of them. */
const floors: Readonly<Record<string, number>> = {
  // Titles of lessons and assignments are no names: where no text says them, they are asked about.
  'kit-name-as-label-of-entry': 0.85,
  'kit-name-as-label-of-link': 0.85,
  'kit-name-as-picture': 0.85,
  // Sheets of teachers are asked about.
  'kit-printed-sheets': 0.55,
  'kit-form-of-each-row': 0.9,
  // Without a label only names, numbers and statuses say what they are.
  'bare-list-of-two-lines': 0,
  'bare-boxes-on-both-sides': 0.1,
  'bare-table': 0.1,
  'bare-cards': 0.1,
  'bare-links': 0.1,
};

const pages = corpusPages(`${import.meta.dirname}/..`).filter(({ slug }) => slugs.includes(slug));
const known: Known[] = [];

beforeAll(async () => {
  for (const page of pages) known.push(await know(page));
});

it('knows all of its pages, those that are refused as well', () => {
  expect(pages.map(({ slug }) => slug)).toEqual(slugs);
  expect(known.filter(({ outcome }) => outcome.refused !== null)).toHaveLength(4);
  expect(known.every(({ list }) => list !== null)).toBe(true);
});

describe.each(kits.map((kit) => [kit.name, kit] as const))('%s', (name, kit) => {
  it('loses no row, and reads nothing that the page does not say', async () => {
    const cells = [];
    for (const one of known) cells.push(await run(one, kit));
    const done = cells.filter((cell) => cell !== null);
    expect(done.length).toBeGreaterThan(0);
    expect(done.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    const rows = done.reduce((sum, cell) => sum + cell.rows, 0);
    const kept = done.reduce((sum, cell) => sum + cell.kept, 0);
    const lost = done.filter((cell) => cell.kept < cell.rows).map((cell) => cell.page);
    expect({ kept: kept >= rows * (floors[name] ?? 1), lost }).toMatchObject({ kept: true });
  });
});
