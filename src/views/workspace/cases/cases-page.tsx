import type { JSX } from 'preact';
import type { AppContext } from '../../../app/context.ts';
import { checkCases, type Cases } from '../../../app/cases.ts';
import type { OpenPerson } from '../../../app/people.ts';
import { readCalendar } from '../../../app/school-calendar.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';
import { policyValue } from '../../../messages/policy.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { useText } from '../../language.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Page } from '../page.tsx';
import type { PageProps } from '../page-props.ts';
import { PageLoading } from '../page-loading.tsx';
import { useStored } from '../use-app.ts';
import { CasesView } from './cases-view.tsx';

/** Cases of the person at hand, worked out anew with every look: so a check closes and opens them by itself. */
export function CasesPage({ people }: PageProps): JSX.Element {
  const t = useText(casesTexts);
  const { value, problem } = useStored(load);
  const failed = problem ?? (value !== null && !value.ok ? value.error : null);
  if (failed !== null) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <ProblemNote problem={failed} />
      </Page>
    );
  }
  if (value?.ok !== true) return <PageLoading />;
  return <CasesView data={value.value} isSupport={people.active?.roles.includes('support') ?? false} />;
}

async function load(_person: OpenPerson, app: AppContext): Promise<Result<Cases, Problem>> {
  const { calendar } = await readCalendar(app, await policyValue('calendar'));
  return checkCases(app, calendar);
}
