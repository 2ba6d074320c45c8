import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../../app/context.ts';
import { readDevice } from '../../../app/device.ts';
import { loadMarksInput } from '../../../app/marks-data.ts';
import { estimateCheck } from '../../../app/marks-estimate.ts';
import { readSummary, takeSummary } from '../../../app/marks-summary.ts';
import { readingView } from '../../../app/openemis-reading.ts';
import type { OpenPerson } from '../../../app/people.ts';
import { loadAssignments } from '../../../app/stored-school.ts';
import { readCursor } from '../../../app/reading-cursor.ts';
import { readCalendar } from '../../../app/school-calendar.ts';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { checkMarks } from '../../../core/marks/check-marks.ts';
import { dayOfCheck } from '../../../core/marks/check-sheets.ts';
import { summarise } from '../../../core/marks/marks-summary.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { policyValue } from '../../../messages/policy.ts';
import { useText } from '../../language.tsx';
import { LoadedPage } from '../loaded-page.tsx';
import { useApp, useStored } from '../use-app.ts';
import { useHost } from '../../host.ts';
import { MarksView, type MarksPageData } from './marks-view.tsx';

/** Marks of the school, or of her own sections: loaded from the database itself, since a school is large. */
export function MarksPage(): JSX.Element {
  const app = useApp();
  const { now } = useHost();
  // A deadline moves with the day, the server's: at midnight there the page checks anew.
  const shift = useRef(0);
  const m = useText(marksTexts);
  const shown = useStored(load, dayInAmman(now() + shift.current));
  const { value } = shown;
  shift.current = value?.data.marks?.result.clockShift ?? 0;
  useEffect(() => {
    if (value !== null) void keep(app, value.person, value.data);
  }, [app, value]);
  return (
    <LoadedPage title={m('title')} shown={shown}>
      {({ data }) => <MarksView data={data} />}
    </LoadedPage>
  );
}

interface Loaded {
  readonly person: OpenPerson;
  readonly data: MarksPageData;
}

async function load(person: OpenPerson, app: AppContext): Promise<Loaded> {
  const [assignments, input, device, reading, cursor, calendar, kept] = await Promise.all([
    loadAssignments(person),
    loadMarksInput(person),
    readDevice(app.db),
    readingView(app, person),
    readCursor(app, person),
    policyValue('calendar').then((policy) => readCalendar(app, policy)),
    readSummary(app, person.profile.id),
  ]);
  const staffId = person.links.find(({ platform }) => platform === 'openemis')?.userKey ?? null;
  const wholeSchool = person.profile.roles.includes('principal') || assignments?.data.scope === 'school';
  return {
    person,
    data: {
      marks:
        input === null
          ? null
          : {
              result: checkMarks(input, dayOfCheck(input, app.now()), calendar.calendar),
              calendar: calendar.calendar,
              staffId,
              wholeSchool,
              maxAgeMs: device.settings.freshHours * 3_600_000,
            },
      reading,
      startedAt: cursor?.of?.startedAt ?? null,
      isWaiting: cursor?.state === 'wanted' && reading.state === 'idle',
      before: kept?.before ?? null,
      wholeSchool,
      estimate: estimateCheck(assignments),
      school: assignments?.data.institution.name ?? null,
      year: assignments?.academicPeriod?.label ?? null,
    },
  };
}

/** What was just counted here is kept for badges and reminders, as a panel would. Not in the middle of a reading. */
async function keep(app: AppContext, person: OpenPerson, { marks, reading }: MarksPageData): Promise<void> {
  if (marks === null || reading.state === 'running') return;
  const summary = summarise(marks.result, marks.staffId, marks.wholeSchool);
  if (summary !== null && (await takeSummary(app, person, summary))) app.changed();
}
