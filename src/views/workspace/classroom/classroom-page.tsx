import type { JSX } from 'preact';
import {
  loadClassroomSections,
  type ClassroomSection,
  type ClassroomSections,
} from '../../../app/classroom-sections.ts';
import { removeClassroom } from '../../../app/owned.ts';
import { joinClassroom } from '../../../core/classroom/join-classroom.ts';
import { classroomTexts } from '../../../i18n/areas/classroom.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import type { Problem } from '../../model.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { SourceLines } from '../../parts/source-lines.tsx';
import { Badge } from '../../parts/state-badge.tsx';
import { Page } from '../page.tsx';
import type { PageProps } from '../page-props.ts';
import { LoadedPage } from '../loaded-page.tsx';
import { hrefOf } from '../route.ts';
import { useChange, useStored } from '../use-app.ts';
import { TickList } from './tick-list.tsx';

/** Who really sits in the class: the sections of the teacher, and the tick list of the one in the address. */
export function ClassroomPage({ route }: PageProps): JSX.Element {
  const t = useText(classroomTexts);
  return (
    <LoadedPage title={t('title')} lead={t('lead')} shown={useStored(loadClassroomSections)}>
      {(data) => <ClassroomView data={data} section={route.path[0] ?? null} />}
    </LoadedPage>
  );
}

export interface ClassroomViewProps {
  readonly data: ClassroomSections;
  /** Key of the section in the address; null for the list of sections. */
  readonly section: string | null;
}

/** Apart from the loading, so that every state can be put on a screen. */
export function ClassroomView({ data, section: key }: ClassroomViewProps): JSX.Element {
  const t = useText(classroomTexts);
  const section = data.sections.find(({ ref }) => ref.key === key) ?? null;
  if (section !== null) return <OneSection key={section.ref.key} data={data} section={section} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {key !== null ? (
        <div class="note amber" role="status">
          <p>{t('gone')}</p>
        </div>
      ) : null}
      <SectionCards {...data} />
    </Page>
  );
}

function SectionCards({ sections, unread }: ClassroomSections): JSX.Element {
  const t = useText(classroomTexts);
  return (
    <>
      {sections.length === 0 ? (
        <section class="sheet empty">
          <h3>{t('empty.title')}</h3>
          <p>{t('empty.text')}</p>
        </section>
      ) : (
        <ul class="cards">
          {sections.map((section) => (
            <li key={section.ref.key}>
              <SectionCard section={section} />
            </li>
          ))}
        </ul>
      )}
      {unread.length === 0 ? null : (
        <section class="sheet">
          <h3>{t('unread.title')}</h3>
          <p class="muted">{t('unread.text')}</p>
          <ul class="plain-list">
            {unread.map(({ subject, section }) => (
              <li key={`${subject ?? ''}|${section}`}>
                <bdi>{[subject, section].filter((part) => part !== null).join(' · ')}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function SectionCard({ section }: { readonly section: ClassroomSection }): JSX.Element {
  const t = useText(classroomTexts);
  const format = useFormat();
  const { ref, students, stored } = section;
  const joined = stored.ok && stored.value !== null ? joinClassroom(students, stored.value) : null;
  return (
    <article class="card section-card">
      <h3>
        <a href={hrefOf('classroom', [ref.key])}>
          <bdi>{ref.label}</bdi>
        </a>
      </h3>
      <p class="muted">
        {t('students', { n: students.length })}
        {joined === null ? null : ` · ${when(joined.countedAt, format)}`}
      </p>
      {!stored.ok ? (
        <Badge tone="amber" symbol="diamond">
          {t('state.unreadable')}
        </Badge>
      ) : joined === null ? (
        <Badge tone="hollow" symbol="ring">
          {t('state.none')}
        </Badge>
      ) : joined.counts.unticked > 0 ? (
        <Badge tone="hollow" symbol="half">
          {t('progress', { done: students.length - joined.counts.unticked, total: students.length })}
        </Badge>
      ) : (
        <Badge tone="green" symbol="check">
          {t('state.done')}
        </Badge>
      )}
    </article>
  );
}

function OneSection(props: {
  readonly data: ClassroomSections;
  readonly section: ClassroomSection;
}): JSX.Element {
  const t = useText(classroomTexts);
  const rich = useRich(classroomTexts);
  const { section, data } = props;
  const { stored, students, ref, check } = section;
  return (
    <Page title={rich('section.title', { section: ref.label })} lead={t('lead')}>
      <p>
        <a href={hrefOf('classroom')}>{t('back')}</a>
      </p>
      {!stored.ok ? (
        <Unreadable problem={stored.error} section={ref.key} />
      ) : students.length === 0 ? (
        <p>{t('no-students')}</p>
      ) : (
        <TickList section={section} stored={stored.value} school={data.school} teacher={data.teacher} />
      )}
      <SourceLines sources={[check.darsak, check.openemis]} />
    </Page>
  );
}

function Unreadable({
  problem,
  section,
}: {
  readonly problem: Problem;
  readonly section: string;
}): JSX.Element {
  const t = useText(classroomTexts);
  const { busy, failed, run } = useChange();
  return (
    <>
      <ProblemNote problem={problem} />
      <div class="actions">
        <Button kind="danger" busy={busy} onPress={() => run((app) => removeClassroom(app, section))}>
          {t('remove-unreadable')}
        </Button>
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
    </>
  );
}
