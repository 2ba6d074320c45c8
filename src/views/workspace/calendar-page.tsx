import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changeReminder, readReminder, reminderDays, type Reminder } from '../../app/reminders.ts';
import { readCalendar, writeCalendar, type CalendarInForce } from '../../app/school-calendar.ts';
import { parseSchoolCalendar } from '../../core/calendar/school-calendar-schema.ts';
import type { DayRange, SchoolCalendar } from '../../core/calendar/school-calendar.ts';

import { ok } from '../../core/result.ts';
import { calendarTexts } from '../../i18n/areas/calendar.ts';
import { askToNotify, mayNotify } from '../../messages/notifications.ts';
import { policyValue } from '../../messages/policy.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { dayText } from '../marks/marks-data.ts';
import { Button } from '../parts/button.tsx';
import { FileField } from '../parts/file-field.tsx';
import { Choice, Choices, Wrong } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { LoadedPage } from './loaded-page.tsx';
import { Page } from './page.tsx';
import { useApp, useChange, useStored } from './use-app.ts';

/** When she is reminded, and by which days it is counted. */
export function CalendarPage(): JSX.Element {
  const t = useText(calendarTexts);
  const shown = useStored(async (person, app) => ({
    profile: person.profile.id,
    reminder: await readReminder(app, person.profile.id),
    allowed: await mayNotify(),
    inForce: await readCalendar(app, await policyValue('calendar')),
  }));
  return (
    <LoadedPage title={t('title')} lead={t('lead')} shown={shown}>
      {(value) => <CalendarView {...value} />}
    </LoadedPage>
  );
}

export interface CalendarViewProps {
  readonly profile: string;
  readonly reminder: Reminder;
  readonly allowed: boolean;
  readonly inForce: CalendarInForce;
}

/** What stands on the page; apart from the asking, so that every state can be put on a screen. */
export function CalendarView(props: CalendarViewProps): JSX.Element {
  const t = useText(calendarTexts);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ReminderSection {...props} />
      <CalendarSection inForce={props.inForce} />
    </Page>
  );
}

function ReminderSection(props: {
  readonly profile: string;
  readonly reminder: Reminder;
  readonly allowed: boolean;
}): JSX.Element {
  const { profile, reminder, allowed } = props;
  const t = useText(calendarTexts);
  const { failed, run } = useChange();
  const [refused, setRefused] = useState(false);
  const put = (change: Partial<Pick<Reminder, 'notify' | 'days'>>): void =>
    run(async (app) => ok(await changeReminder(app, profile, change)));
  const isOn = reminder.notify && allowed;
  const turn = (on: boolean): void => {
    if (!on) put({ notify: false });
    else
      // Asked first: a question that waits for anything else is refused by the browser.
      void askToNotify().then((granted) => {
        setRefused(!granted);
        put({ notify: granted });
      });
  };
  return (
    <section class="sheet" aria-label={t('reminder')}>
      <Choices legend={t('reminder')} note={t('reminder.note')}>
        <Choice kind="checkbox" name="reminder" checked={isOn} label={t('reminder.on')} onChange={turn} />
      </Choices>
      {refused ? (
        <p class="note amber" role="alert">
          {t('reminder.refused')}
        </p>
      ) : null}
      {isOn ? (
        <Choices dense legend={t('reminder.days')}>
          {reminderDays.map((days) => (
            <Choice
              key={days}
              kind="radio"
              name="reminder-days"
              checked={reminder.days === days}
              label={t('reminder.day', { n: days })}
              onChange={() => put({ days })}
            />
          ))}
        </Choices>
      ) : null}
      {failed === null ? null : <ProblemNote problem={failed} />}
    </section>
  );
}

function CalendarSection({ inForce }: { readonly inForce: CalendarInForce }): JSX.Element {
  const t = useText(calendarTexts);
  const app = useApp();
  const { calendar, from } = inForce;
  const [taken, setTaken] = useState<boolean | null>(null);
  const { failed, run } = useChange();
  const write = (next: SchoolCalendar | null): void => run(async () => ok(await writeCalendar(app, next)));
  const take = (text: string): void => {
    const read = parseSchoolCalendar(jsonOf(text));
    setTaken(read !== null);
    if (read !== null) write(read);
  };
  return (
    <section class="sheet" aria-labelledby="calendar">
      <h3 id="calendar">{t('year.title', { year: calendar.year })}</h3>
      <p class="muted">{t(`from.${from}`)}</p>
      <Days calendar={calendar} />
      <div class="actions">
        <Button onPress={() => void save(calendar)}>{t('export')}</Button>
        {from === 'policy' ? null : (
          <FileField accept="application/json,.json" onFile={(file) => void file.text().then(take)}>
            {t('import')}
          </FileField>
        )}
        {from === 'file' ? (
          <Button kind="quiet" onPress={() => write(null)}>
            {t('shipped')}
          </Button>
        ) : null}
      </div>
      {from === 'policy' ? null : (
        <>
          {taken === false ? <Wrong>{t('import.wrong')}</Wrong> : null}
          <p class="done-note" role="status">
            {taken === true ? t('import.done') : ''}
          </p>
        </>
      )}
      {failed === null ? null : <ProblemNote problem={failed} />}
    </section>
  );
}

function Days({ calendar }: { readonly calendar: SchoolCalendar }): JSX.Element {
  const t = useText(calendarTexts);
  const format = useFormat();
  const rich = useRich(calendarTexts);
  const day = (date: string): JSX.Element => <span class="unbroken">{dayText(date, format)}</span>;
  const range = ({ first, last }: DayRange): JSX.Element =>
    first === last ? day(first) : rich('range', { first: day(first), last: day(last) });
  return (
    <dl class="sides">
      {calendar.terms.map((term, at) => (
        <div class="side" key={term.first}>
          <dt>{t('term', { n: at + 1 })}</dt>
          <dd>{range(term)}</dd>
        </div>
      ))}
      <div class="side">
        <dt>{t('holidays')}</dt>
        <dd>
          {calendar.holidays.length === 0 ? t('holidays.none') : null}
          <ul>
            {calendar.holidays.map((holiday) => (
              <li key={holiday.first}>
                <bdi>{holiday.name[format.language]}</bdi>: {range(holiday)}
                {holiday.certain ? null : <span class="muted small"> ({t('expected')})</span>}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

async function save(calendar: SchoolCalendar): Promise<void> {
  const [{ download }, { jsonBlob }, { fileName }] = await Promise.all([
    import('../../exports/download.ts'),
    import('../../exports/json.ts'),
    import('../../exports/file-name.ts'),
  ]);
  download(jsonBlob(calendar), fileName(['mutabiq', 'calendar', calendar.year], 'json'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
