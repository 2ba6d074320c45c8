import type { JSX } from 'preact';
import type { DeskClient } from './desk-client.ts';
import { isoDay } from '../../../core/calendar/iso-day.ts';
import { feedbackKinds, type FeedbackKind } from '../../../core/feedback/feedback-item.ts';
import { byGradeKey } from '../../../core/feedback/grade-order.ts';
import type { Facets, ItemQuery } from '../../../core/feedback/item-query.ts';
import { feedbackReportTexts } from '../../../i18n/areas/feedback-report.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { useText } from '../../language.tsx';
import { Choice, Choices } from '../../parts/form.tsx';
import { DateField, SelectField } from '../../parts/fields.tsx';
import { LoadingPart } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Page } from '../page.tsx';
import { useFilter } from '../use-route.ts';
import { DeskFrame } from './desk-frame.tsx';
import { gradeShown } from './grade-shown.ts';
import { ReportOutput } from './report-output.tsx';
import { ReportView } from './report-view.tsx';
import { useDeskAnswer } from './use-desk.ts';

/** The report on remarks: what goes into it, what it says, and the ways out of the program. */
export function ReportPage(): JSX.Element {
  const t = useText(feedbackReportTexts);
  return (
    <Page wide title={t('title')} lead={t('lead')}>
      <DeskFrame>{(desk, version) => <Report desk={desk} version={version} />}</DeskFrame>
    </Page>
  );
}

interface ReportFilter {
  readonly from: string;
  readonly until: string;
  readonly subject: string;
  readonly grade: string;
  readonly school: string;
  readonly kind: string;
}

function Report({ desk, version }: { readonly desk: DeskClient; readonly version: number }): JSX.Element {
  const [from, setFrom] = useFilter('from');
  const [until, setUntil] = useFilter('until');
  const [subject, setSubject] = useFilter('subject');
  const [grade, setGrade] = useFilter('grade');
  const [school, setSchool] = useFilter('school');
  const [kind, setKind] = useFilter('kind');
  const [names, setNames] = useFilter('names');
  const t = useText(feedbackReportTexts);
  const w = useText(feedbackWordsTexts);
  const filter = { from, until, subject, grade, school, kind };
  const query = queryOf(filter);
  const facets = useDeskAnswer(desk, version, 'page', {}, 0, 0).value?.facets ?? null;
  const { value: read, problem } = useDeskAnswer(desk, version, 'reportFigures', query);
  const labels = facets?.labels ?? { subjects: {}, grades: {} };
  const options = (
    counts: Readonly<Record<string, number>>,
    word: (key: string) => string,
    order?: (a: string, b: string) => number,
  ) => [
    { value: '', label: t('all') },
    ...Object.keys(counts)
      .toSorted(order)
      .map((value) => ({ value, label: word(value) })),
  ];
  return (
    <>
      <section class="sheet report-filters" aria-label={t('filters')}>
        <h3>{t('filters')}</h3>
        <div class="field-row">
          <DateField label={t('from')} value={from} onChange={setFrom} />
          <DateField label={t('until')} value={until} onChange={setUntil} />
          {facets === null ? null : (
            <FacetFields
              {...{ facets, filter, options, labels, w, t }}
              set={{ setSubject, setGrade, setSchool, setKind }}
            />
          )}
        </div>
        <Choices legend="">
          <Choice
            kind="checkbox"
            name="names"
            checked={names === '1'}
            label={t('names')}
            note={t('names.note')}
            onChange={(wanted) => setNames(wanted ? '1' : '')}
          />
        </Choices>
      </section>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {read === null && problem === null ? <LoadingPart /> : null}
      {read === null ? null : (
        <>
          <ReportView report={read.report} conflicts={read.conflicts} />
          {read.report.total === 0 ? null : (
            <ReportOutput
              desk={desk}
              query={query}
              report={read.report}
              period={filter}
              scope={scopeOf(filter, labels, w)}
              names={names === '1'}
            />
          )}
        </>
      )}
    </>
  );
}

type Words = ReturnType<typeof useText<(typeof feedbackWordsTexts)['ar']>>;
type Texts = ReturnType<typeof useText<(typeof feedbackReportTexts)['ar']>>;

type Labels = Facets['labels'];

function FacetFields(props: {
  readonly facets: Facets;
  readonly filter: ReportFilter;
  readonly labels: Labels;
  readonly options: (
    counts: Readonly<Record<string, number>>,
    word: (key: string) => string,
    order?: (a: string, b: string) => number,
  ) => readonly { readonly value: string; readonly label: string }[];
  readonly w: Words;
  readonly t: Texts;
  readonly set: Readonly<
    Record<'setSubject' | 'setGrade' | 'setSchool' | 'setKind', (value: string) => void>
  >;
}): JSX.Element {
  const { facets, filter, labels, options, w, t, set } = props;
  return (
    <>
      <SelectField
        label={t('subject')}
        value={filter.subject}
        onChange={set.setSubject}
        options={options(facets.subjects, (key) => labels.subjects[key] ?? key)}
      />
      <SelectField
        label={t('grade')}
        value={filter.grade}
        onChange={set.setGrade}
        options={options(facets.grades, (key) => gradeShown(w, labels.grades[key] ?? key), byGradeKey)}
      />
      {Object.keys(facets.schools).length < 2 ? null : (
        <SelectField
          label={t('school')}
          value={filter.school}
          onChange={set.setSchool}
          options={options(facets.schools, (key) => key)}
        />
      )}
      <SelectField
        label={t('kind')}
        value={filter.kind}
        onChange={set.setKind}
        options={options(facets.kinds, (key) => (isKind(key) ? w(`kind.${key}`) : key))}
      />
    </>
  );
}

const isKind = (key: string): key is FeedbackKind => (feedbackKinds as readonly string[]).includes(key);

/** The filters as a query; a day is one of Jordan's, whole. */
export function queryOf({ from, until, subject, grade, school, kind }: ReportFilter): ItemQuery {
  const start = isoDay(from);
  const end = isoDay(until);
  return {
    sort: 'oldest',
    ...(start === null ? {} : { from: Date.parse(`${start}T00:00:00+03:00`) }),
    ...(end === null ? {} : { until: Date.parse(`${end}T23:59:59.999+03:00`) }),
    ...(subject === '' ? {} : { subject }),
    ...(grade === '' ? {} : { grade }),
    ...(school === '' ? {} : { school }),
    ...(isKind(kind) ? { kinds: [kind] } : {}),
  };
}

function scopeOf(filter: ReportFilter, labels: Labels, w: Words): string | null {
  const parts = [
    labels.subjects[filter.subject] ?? filter.subject,
    gradeShown(w, labels.grades[filter.grade] ?? filter.grade),
    filter.school,
    isKind(filter.kind) ? w(`kind.${filter.kind}`) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('، ');
}
