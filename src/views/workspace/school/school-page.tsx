import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppContext } from '../../../app/context.ts';
import type { OpenPerson } from '../../../app/people.ts';
import { readCalendar } from '../../../app/school-calendar.ts';
import { keepLook, loadSchoolBasis, lookBefore } from '../../../app/school-overview.ts';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { changeSince } from '../../../core/school/school-trace.ts';
import { policyValue } from '../../../messages/policy.ts';
import { useHost } from '../../host.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useApp, useStored } from '../use-app.ts';
import type { SchoolPageData } from './school-page-data.ts';
import { SchoolView } from './school-view.tsx';

/** The whole school, from what lies on this computer and what teachers handed over. */
export function SchoolPage(): JSX.Element {
  const app = useApp();
  const { now } = useHost();
  const { value, problem } = useStored(load, dayInAmman(now()));
  useEffect(() => {
    if (value === null) return;
    const { overview, reading } = value.data;
    // Counts in the middle of a reading are of a moment: nothing to compare tomorrow with.
    if (overview !== null && reading.state !== 'running')
      void keepLook(app, value.person.profile.id, overview);
  }, [app, value]);
  if (problem !== null) {
    return (
      <main class="page">
        <ProblemNote problem={problem} />
      </main>
    );
  }
  return value === null ? <Loading /> : <SchoolView data={value.data} />;
}

async function load(
  person: OpenPerson,
  app: AppContext,
): Promise<{ readonly person: OpenPerson; readonly data: SchoolPageData }> {
  const { calendar } = await readCalendar(app, await policyValue('calendar'));
  const [basis, before] = await Promise.all([
    loadSchoolBasis(person, app, calendar),
    lookBefore(app, person.profile.id),
  ]);
  const { overview } = basis;
  return {
    person,
    data: { ...basis, change: overview === null ? null : changeSince(before, overview) },
  };
}
