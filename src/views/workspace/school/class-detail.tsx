import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SchoolFinding } from '../../../core/school/school-finding.ts';
import type { PeriodColumn, SchoolRow, SubjectLine } from '../../../core/school/school-table.ts';
import { findingsTexts } from '../../../i18n/areas/findings.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { when } from '../../../i18n/when.ts';
import { titleOf } from '../../finding-title.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { NextStepLine } from '../../parts/next-step.tsx';
import { hrefOf } from '../route.ts';
import { useLooks } from './look.tsx';
import { PeriodHeads } from './school-table-view.tsx';

export interface ClassDetailProps {
  readonly row: SchoolRow;
  readonly periods: readonly PeriodColumn[];
  readonly onClose: () => void;
}

/** One class: each subject with its teacher, who checked its names and when, what was found, and its marks of periods that have begun. */
export function ClassDetail({ row, periods, onClose }: ClassDetailProps): JSX.Element {
  const t = useText(schoolTexts);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [row.classId]);
  // What has not begun in any subject says nothing here, and the table is wide.
  const begun = periods.flatMap((_, at) =>
    row.subjects.some(({ marks }) => marks[at] !== undefined && marks[at].look !== 'not-yet-open')
      ? [at]
      : [],
  );
  const found = row.subjects.filter(({ evidence }) => evidence.findings.length > 0);
  return (
    <section
      class="sheet detail"
      aria-labelledby="class-detail"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="card-head">
        <h3 id="class-detail" ref={title} tabIndex={-1}>
          {t('detail.title', { class: row.className })}
        </h3>
        <Button kind="icon" label={t('detail.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div class="matrix-scroll" tabIndex={0} role="region" aria-label={t('sheet.subjects')}>
        <table class="matrix school-table">
          <thead>
            <tr>
              <th scope="col">{t('column.subject')}</th>
              <th scope="col">{t('column.teacher')}</th>
              <th scope="col">{t('column.roster')}</th>
              <th scope="col">{t('column.by')}</th>
              <PeriodHeads periods={begun.flatMap((at) => periods[at] ?? [])} />
            </tr>
          </thead>
          <tbody>
            {row.subjects.map((line) => (
              <SubjectRow key={line.evidence.key} line={line} begun={begun} />
            ))}
          </tbody>
        </table>
      </div>
      {row.subjects.some(({ teachers }) => teachers.length === 0) ? (
        <p class="muted">{t('detail.next.no-teacher')}</p>
      ) : null}
      {row.subjects.some(({ evidence, teachers }) => evidence.by === null && teachers.length > 0) ? (
        <p class="muted">{t('detail.next.none')}</p>
      ) : null}
      {found.length === 0 ? null : (
        <div class="detail-sheet">
          <h4>{t('detail.findings')}</h4>
          {found.map(({ evidence }) => (
            <article key={evidence.key} class="period">
              <h5>
                <bdi>{evidence.section.assignment.subject}</bdi>
              </h5>
              {evidence.findings.map((finding, index) => (
                <FindingLine key={index} finding={finding} />
              ))}
            </article>
          ))}
        </div>
      )}
      <div class="actions">
        <a class="button" href={hrefOf('marks', [], { class: row.classId, period: 'all' })}>
          {t('detail.to-marks')}
        </a>
      </div>
    </section>
  );
}

function SubjectRow(props: {
  readonly line: SubjectLine;
  /** Places of the periods that are shown. */
  readonly begun: readonly number[];
}): JSX.Element {
  const { line, begun } = props;
  const t = useText(schoolTexts);
  const format = useFormat();
  const look = useLooks();
  const { evidence, teachers } = line;
  const { by, at } = evidence;
  return (
    <tr data-section={evidence.key}>
      <th scope="row">
        <bdi>{evidence.section.assignment.subject}</bdi>
      </th>
      <td class="words">
        {teachers.length === 0 ? (
          <span class="badge red">{t('detail.no-teacher')}</span>
        ) : (
          <bdi>{format.list(teachers.map(({ name, staffId }) => name ?? staffId))}</bdi>
        )}
        {teachers.length > 1 ? <small class="muted">{t('detail.two-teachers')}</small> : null}
      </td>
      {look(line.roster, 'names')}
      <td class="words">
        {by === null ? (
          <span class="muted">{t('detail.by.none')}</span>
        ) : (
          <>
            {by === 'own' ? t('detail.by.own') : t('detail.by.name', { name: by.name })}
            {at === null ? null : <small class="muted">{when(at, format)}</small>}
          </>
        )}
      </td>
      {begun.flatMap((at) => line.marks[at] ?? []).map(look)}
    </tr>
  );
}

function FindingLine({ finding }: { readonly finding: SchoolFinding }): JSX.Element {
  const t = useText(schoolTexts);
  const f = useText(findingsTexts);
  const format = useFormat();
  const { names, students, capturedAt } = finding;
  const time = (at: number | null): string => (at === null ? t('detail.not-read') : when(at, format));
  return (
    <div class="finding-line">
      <p>
        <b>{titleOf(finding.code, students, f)}</b>
      </p>
      {students === 0 ? null : names === null ? (
        <p class="muted">{t('detail.no-names')}</p>
      ) : (
        <ul class="name-list">
          {names.map((name, index) => (
            <li key={index}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <NextStepLine>{f(`step.${finding.step}`)}</NextStepLine>
      <p class="muted small">
        {t('detail.times', { darsak: time(capturedAt.darsak), openemis: time(capturedAt.openemis) })}
      </p>
    </div>
  );
}
