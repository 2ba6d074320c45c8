import { accountOf, signInToOpenEmis } from '../../tests/e2e/support/sign-in.ts';
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
  const requests = platforms.requests.openemis.data.length;
  return {
    differences: [
      ...compare('subject sections of the school', sections, lines),
      ...compare(
        'sections with a child outside the subject list',
        new Set(outside.map(({ key }) => key)).size,
        found,
      ),
      ...compare('requests at once', 1, platforms.requests.openemis.mostInFlight),
    ],
    summary: { role: 'principal', sections: lines, outsideSubjectList: found, requests },
    lines: [
      `الشعب والمباحث · subject sections  ${lines}`,
      `خارج قائمة المبحث · outside the subject list  ${found}`,
      `الطلبات · requests  ${requests}`,
    ],
  };
}
