import type { Page } from '@playwright/test';
import { accountOf, signInToDarsak, signInToOpenEmis } from '../../tests/e2e/support/sign-in.ts';
import type { SectionTruth, TeacherTruth } from '../../tests/platforms/school/truth.ts';
import { readMarks, readPanel, type PanelSays } from './read-panel.ts';
import { sumOf, trueMarks } from './true-marks.ts';
import {
  closePanel,
  compare,
  confirmAccount,
  consent,
  openPanel,
  type WalkInput,
  type WalkResult,
} from './walk.ts';

/** The teacher's morning: first run, OpenEMIS, her sections on Darsak, one after the other. */
export async function walkTeacher(input: WalkInput): Promise<WalkResult> {
  const { session, platforms, shot } = input;
  const truth = platforms.truth.teacher('math1');
  const account = accountOf(platforms, 'math1');
  await consent(input, { name: truth.name, role: 'معلم' });

  const openemis = await session.context.newPage();
  await signInToOpenEmis(openemis, account);
  const emisPanel = await openPanel(openemis);
  await shot(openemis, '03-openemis-link');
  await confirmAccount(emisPanel);
  await emisPanel.getByText('اكتملت القراءة').waitFor();
  await shot(openemis, '04-openemis-read');
  const marks = { says: await readMarks(emisPanel), truth: trueMarks(platforms, 'math1') };
  await shot(openemis, '04-openemis-marks');

  const darsak = await session.context.newPage();
  await signInToDarsak(darsak, account);
  const linkPanel = await openPanel(darsak);
  await shot(darsak, '05-darsak-link');
  await confirmAccount(linkPanel);
  await linkPanel.locator('.verdict.needs-attention').waitFor();
  await shot(darsak, '06-darsak-sections');
  const list = await readPanel(linkPanel);
  const paths = await sectionPaths(darsak);

  const sections: { readonly truth: SectionTruth; readonly says: PanelSays }[] = [];
  for (const section of truth.sections) {
    if (section.relationId === null) continue;
    await darsak.goto(`https://darsak.gov.jo${pathOf(paths, section.relationId)}`);
    const panel = await openPanel(darsak);
    await panel.locator('[data-count=matched]').waitFor();
    await shot(darsak, `10-section-${section.key.toLowerCase()}`);
    sections.push({ truth: section, says: await readPanel(panel) });
    await closePanel(darsak);
  }
  // A child who moved is recognised once the sibling section was read, so what was seen first is looked at again.
  for (const entry of sections) {
    await darsak.goto(`https://darsak.gov.jo${pathOf(paths, entry.truth.relationId ?? 0)}`);
    const panel = await openPanel(darsak);
    await panel.locator('[data-count=matched]').waitFor();
    Object.assign(entry, { says: await readPanel(panel) });
    if (!entry.truth.inOrder) await shot(darsak, `11-section-${entry.truth.key.toLowerCase()}-all-read`);
    await closePanel(darsak);
  }
  const popup = await session.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByRole('button', { name: 'اليوم', exact: true }).click();
  await popup.locator('.today-items').waitFor();
  await shot(popup, '20-popup');
  return result(truth, list, sections, marks);
}

async function sectionPaths(page: Page): Promise<readonly string[]> {
  const links = await page.locator('a[href*="/students"]').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

function pathOf(paths: readonly string[], relationId: number): string {
  const found = paths.find((path) => path.includes(`/${String(relationId)}/`));
  if (found === undefined) throw new Error(`no link to relation ${String(relationId)} on the list`);
  return found;
}

function result(
  truth: TeacherTruth,
  list: PanelSays,
  sections: readonly { readonly truth: SectionTruth; readonly says: PanelSays }[],
  marks: {
    readonly says: Readonly<Record<string, number>>;
    readonly truth: Readonly<Record<string, number>>;
  },
): WalkResult {
  const sheets = [...new Set([...Object.keys(marks.truth), ...Object.keys(marks.says)])];
  const differences = [
    ...sheets.flatMap((sheet) =>
      compare(`marks missing in ${sheet}`, marks.truth[sheet] ?? 0, marks.says[sheet] ?? 0),
    ),
    ...compare(
      'sections missing on Darsak',
      truth.sectionsMissingOnDarsak.length,
      list.findings['section-missing-on-darsak'] ?? 0,
    ),
    ...compare(
      'sections extra on Darsak',
      truth.sectionsExtraOnDarsak.length,
      list.findings['section-extra-on-darsak'] ?? 0,
    ),
    ...compare(
      'sections of another teacher',
      truth.sectionsOfOtherTeacher.length,
      list.findings['section-other-teacher'] ?? 0,
    ),
    ...sections.flatMap(({ truth: section, says }) => [
      ...compare(`${section.key} verdict`, section.inOrder ? 'in-order' : 'needs-attention', says.verdict),
      ...Object.entries(expectedCounts(section)).flatMap(([name, value]) =>
        compare(`${section.key} ${name}`, value, says.counts[name] ?? 0),
      ),
      ...compare(
        `${section.key} outside the subject list`,
        section.classNotSubject.length > 0,
        'class-not-subject' in says.findings,
      ),
    ]),
  ];
  const sum = (name: string): number =>
    sections.reduce((total, { says }) => total + (says.counts[name] ?? 0), 0);
  const totals = {
    sections: truth.sections.length,
    checked: sections.length,
    matched: sum('matched'),
    review: sum('review'),
    missingOnDarsak: sum('missingOnDarsak'),
    extraOnDarsak: sum('missingOnOpenemis'),
    moved: sum('moved'),
    duplicates: sum('duplicates'),
    marksMissing: sumOf(marks.says),
  };
  return {
    differences,
    summary: {
      role: 'teacher',
      totals,
      sections: sections.map(({ truth: section, says }) => ({
        section: section.key,
        class: section.className,
        ...says,
      })),
      sectionList: list.findings,
      marksBySheet: marks.says,
    },
    lines: [
      `الشعب · sections              ${totals.sections} (${totals.checked} على درسك · on Darsak)`,
      `متطابق · matched              ${totals.matched}`,
      `للمراجعة · to review          ${totals.review}`,
      `غير موجود على درسك · missing  ${totals.missingOnDarsak}`,
      `زائد على درسك · extra         ${totals.extraOnDarsak}`,
      `منقول · moved                 ${totals.moved}`,
      `مكرر · duplicate              ${totals.duplicates}`,
      `علامات غير مدخلة · marks      ${totals.marksMissing}`,
    ],
  };
}

const expectedCounts = (section: SectionTruth): Readonly<Record<string, number>> => ({
  matched: section.matched.length,
  review: section.review.length,
  missingOnDarsak: section.missingOnDarsak.length,
  missingOnOpenemis: section.missingOnOpenemis.length,
  moved: section.movedAway.length + section.movedHere.length,
  duplicates: section.duplicates.length,
  detailsDiffer: section.detailsDiffer.length,
});
