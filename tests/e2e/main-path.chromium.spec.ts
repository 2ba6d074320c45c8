import type { Page } from '@playwright/test';
import { comparable, expectedScreen, rowsToLookAt } from './support/expected-screen.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { expectOnlyReading } from './support/only-reads.ts';
import {
  consent,
  launcherOf,
  openDarsak,
  openPanel,
  openSection,
  readBadges,
  readOpenemis,
  readScreen,
  relationOf,
  sectionsAddress,
  words,
} from './support/journey.ts';

/** The whole path of the demo teacher, held against the truth of the school model. */

// The longest path there is, on a machine that may be busy.
test.setTimeout(120_000);

test('a teacher sees the truth of every section of hers', async ({ chromium, platforms }) => {
  const truth = platforms.truth.teacher('math1');
  await consent(chromium, { name: truth.name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  const listed = truth.sections.filter((section) => section.relationId !== null);

  for (const section of listed) {
    await test.step(section.key, async () => {
      const relation = relationOf(platforms, 'math1', section.key);
      const panel = await openSection(page, relation);
      // Its siblings stand behind it in the list: they are read only after it.
      const siblingsRead = section.movedAway.length === 0;
      const expected = expectedScreen(platforms, section, { siblingsRead });
      const shown = await readScreen(panel);
      expect(shown.about).toContain(section.subject);
      expect(shown.about).toContain(relation.letter);
      expect(comparable(shown)).toEqual(expected.screen);

      const rows = rowsToLookAt(section);
      const badges = relation.students.map(({ row }) => {
        const state = rows.has(row) ? 'attention' : 'in-order';
        return { row, state, label: words.overlay(`badge.${state}`) };
      });
      await expect(page.locator('tbody mutabiq-badge')).toHaveCount(badges.length);
      expect(await readBadges(page)).toEqual(badges);
      expect(await cellsOffTheirColumn(page)).toEqual([]);
      const { open } = expected;
      await expect(launcherOf(page).locator('.state')).toHaveText(open === 0 ? '✓' : String(open));
    });
  }

  await test.step('a child who moved is no longer missing once its sibling section was read', async () => {
    for (const section of listed.filter(({ movedAway }) => movedAway.length > 0)) {
      const panel = await openSection(page, relationOf(platforms, 'math1', section.key));
      expect(comparable(await readScreen(panel))).toEqual(expectedScreen(platforms, section).screen);
    }
  });

  await test.step('the list names what is absent and what is too much, once each', async () => {
    await page.goto(sectionsAddress);
    const panel = await openPanel(page);
    const line = panel.locator('.line.attention');
    // Every section that is not in order, the absent one among them.
    await expect(line).toHaveCount(truth.sections.filter(({ inOrder }) => !inOrder).length);
    const { verdict, findings } = await readScreen(panel);
    expect(verdict).toBe('needs-attention');
    expect(findings.map(({ title }) => title).toSorted()).toEqual(
      [
        ...truth.sectionsMissingOnDarsak.map(() => words.findings('section-missing-on-darsak')),
        ...truth.sectionsOfOtherTeacher.map(() => words.findings('section-other-teacher')),
      ].toSorted(),
    );
  });

  await test.step('and over all of it: allow-listed GETs, one at a time, and nothing to anybody else', () => {
    // Periods, statuses, assignments, two lists for each of five sections.
    expectOnlyReading(chromium, platforms, 14);
  });
});

/** Cells that do not stand under their header, or rows of another number of cells: a badge must not become a cell. */
const cellsOffTheirColumn = (page: Page): Promise<string[]> =>
  page.locator('table').evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')];
    return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      const cells = [...row.children];
      if (cells.length !== heads.length) return [`${cells.length} cells`];
      return cells.flatMap((cell, index) => {
        const [is, should] = [cell, heads[index]].map((each) => each?.getBoundingClientRect());
        return is?.left === should?.left && is?.width === should?.width ? [] : [cell.outerHTML];
      });
    });
  });
