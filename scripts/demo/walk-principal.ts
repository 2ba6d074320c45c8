import { accountOf, signInToOpenEmis } from '../../tests/e2e/support/sign-in.ts';
import { sumOf, trueMarks } from './true-marks.ts';
import { compare, confirmAccount, consent, openPanel, type WalkInput, type WalkResult } from './walk.ts';

/** The principal reads her whole school on OpenEMIS: every section, every class, and what OpenEMIS itself disagrees on. */
export async function walkPrincipal(input: WalkInput): Promise<WalkResult> {
  const { session, platforms, shot } = input;
  await consent(input, { name: 'مدير المدرسة', role: 'مدير المدرسة' });
  const page = await session.context.newPage();
  await signInToOpenEmis(page, accountOf(platforms, 'principal'));
  const panel = await openPanel(page);
  await confirmAccount(panel);
  await shot(page, '03-school-reading');
  await panel.getByText('اكتملت القراءة').waitFor();
  await shot(page, '04-school-read');
  const lines = await panel.locator('.lines > .line').count();

  const { school } = platforms.model;
  const period = school.periods.find((candidate) => candidate.current);
  const sections = school.sections
    .filter((section) => section.periodId === period?.id && section.institutionId === school.institution.id)
    .reduce((sum, section) => sum + section.classIds.length, 0);
  const outside = platforms.truth.teachers
    .flatMap((teacher) => teacher.sections)
    .filter((section) => section.classNotSubject.length > 0);
  const found = await panel.locator('[data-code=class-not-subject]').count();
  const marks = await checkMarks(input);
  const truth = sumOf(trueMarks(platforms, null));
  const requests = platforms.requests.openemis.data.length;
  return {
    differences: [
      ...compare('subject sections of the school', sections, lines),
      ...compare(
        'sections with a child outside the subject list',
        new Set(outside.map(({ key }) => key)).size,
        found,
      ),
      ...compare('marks missing in the school', truth, marks),
      ...compare('requests at once', 1, platforms.requests.openemis.mostInFlight),
    ],
    summary: { role: 'principal', sections: lines, outsideSubjectList: found, marksMissing: marks, requests },
    lines: [
      `الشعب والمباحث · subject sections  ${lines}`,
      `خارج قائمة المبحث · outside the subject list  ${found}`,
      `علامات غير مدخلة · marks not entered  ${marks}`,
      `الطلبات · requests  ${requests}`,
    ],
  };
}

/** The school's marks, as her own page counts them: those that can still be entered and those that cannot. */
async function checkMarks({ session, shot }: WalkInput): Promise<number> {
  const page = await session.openExtensionPage('workspace.html#marks');
  await page.locator('.check-box').getByRole('button', { name: 'فحص المدرسة' }).click();
  await page.bringToFront();
  const figures = page.locator('[data-figure=open], [data-figure=closed]');
  await figures.first().waitFor({ timeout: 120_000 });
  await page.locator('.check-box progress').waitFor({ state: 'detached', timeout: 120_000 });
  await shot(page, '05-school-marks');
  const values = await figures.evaluateAll((all) =>
    all.map((each) => Number(each.getAttribute('data-value'))),
  );
  await page.close();
  return values.reduce((sum, each) => sum + each, 0);
}
