import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../../app/context.ts';
import { caseCounts } from '../../../app/cases.ts';
import { openPerson, type OpenPerson } from '../../../app/people.ts';
import { readCalendar } from '../../../app/school-calendar.ts';
import { loadSchoolLook, type ShownSchool } from '../../../app/school-look.ts';
import { keepLook, lookBefore } from '../../../app/school-overview.ts';
import { changeSince } from '../../../core/school/school-trace.ts';
import { policyValue } from '../../../messages/policy.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useText } from '../../language.tsx';
import { useNow } from '../../use-now.ts';
import { LoadedPage } from '../loaded-page.tsx';
import { useApp, useStored } from '../use-app.ts';
import { CasesOfSchool } from './cases-line.tsx';
import type { SchoolPageData } from './school-page-data.ts';
import { SchoolView } from './school-view.tsx';

/** The whole school, from what lies on this computer and what teachers handed over. */
export function SchoolPage(): JSX.Element {
  const t = useText(schoolTexts);
  const app = useApp();
  // What is on the screen must not outlive its day, nor "in order" the age of its lists.
  const now = useNow();
  const until = useRef({ next: Infinity, passed: 0 });
  if (now >= until.current.next) until.current.passed = until.current.next;
  const shown = useStored(loadSchool, String(until.current.passed));
  const { value } = shown;
  until.current.next = value?.until ?? Infinity;
  useEffect(() => {
    if (value === null) return;
    // Counts in the middle of a reading are of a moment: nothing to compare tomorrow with, nor to open with.
    if (value.data.overview === null || value.data.reading.state === 'running') return;
    // After the table stands. A disk that refuses costs the next look its time, and nothing that is shown.
    const idle = requestIdleCallback(() => {
      keepAll(app, value).catch(() => undefined);
    });
    return () => cancelIdleCallback(idle);
  }, [app, value]);
  return (
    <LoadedPage title={t('title')} lead={t('lead')} shown={shown}>
      {({ data }) => <SchoolView data={data} cases={<CasesOfSchool />} />}
    </LoadedPage>
  );
}

interface Loaded {
  readonly person: OpenPerson;
  readonly data: SchoolPageData;
  readonly until: number;
  readonly keep: ShownSchool['keep'];
}

async function keepAll(app: AppContext, { person, data, keep }: Loaded): Promise<void> {
  if (data.overview !== null) await keepLook(app, person.profile.id, data.overview);
  await keep?.();
}

/** Built files are named after what is in them, so this one says by which rules was checked; a server for developing does not. */
const rules = import.meta.env.PROD ? import.meta.url : null;

export async function loadSchool(person: OpenPerson, app: AppContext): Promise<Loaded> {
  // Beside the lists and not before them.
  const inForce = policyValue('calendar').then((policy) => readCalendar(app, policy));
  const [{ keep, until, ...look }, before] = await Promise.all([
    loadSchoolLook(
      person,
      app,
      inForce.then(({ calendar }) => calendar),
      rules,
    ),
    lookBefore(app, person.profile.id),
  ]);
  const { overview } = look;
  return {
    person,
    data: { ...look, change: overview === null ? null : changeSince(before, overview) },
    until,
    keep,
  };
}

/**
 * Works the school out and keeps it, so that the look after a reading is a later one, and closes the cases that it no longer
 * finds. Nobody has seen it: no day's counts.
 */
export async function prepareSchool(app: AppContext): Promise<void> {
  const person = await openPerson(app);
  if (!person.ok) return;
  const { data, keep } = await loadSchool(person.value, app);
  if (data.reading.state === 'running') return;
  await keep?.();
  await caseCounts(app);
}
