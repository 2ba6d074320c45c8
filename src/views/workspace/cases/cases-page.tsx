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
import { LoadedPage } from '../loaded-page.tsx';
import type { PageProps } from '../page-props.ts';
import { useStored } from '../use-app.ts';
import { CasesView } from './cases-view.tsx';

/** Cases of the person at hand, worked out anew with every look: so a check closes and opens them by itself. */
export function CasesPage({ people }: PageProps): JSX.Element {
  const t = useText(casesTexts);
  const { value, problem, again } = useStored(load);
  const shown = {
    value: value?.ok === true ? value.value : null,
    problem: value?.ok === false ? value.error : problem,
    again,
  };
  const isSupport = people.active?.roles.includes('support') ?? false;
  return (
    <LoadedPage title={t('title')} lead={t('lead')} shown={shown}>
      {(data) => <CasesView data={data} isSupport={isSupport} />}
    </LoadedPage>
  );
}

async function load(_person: OpenPerson, app: AppContext): Promise<Result<Cases, Problem>> {
  const { calendar } = await readCalendar(app, await policyValue('calendar'));
  return checkCases(app, calendar);
}
