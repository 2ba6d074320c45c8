import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { jordanCalendar } from '../../../core/calendar/jordan-calendar.ts';
import {
  feedbackKinds,
  feedbackStates,
  importances,
  type FeedbackKind,
  type FeedbackState,
  type Importance,
} from '../../../core/feedback/feedback-item.ts';
import { byGradeKey } from '../../../core/feedback/grade-order.ts';
import { itemSorts, type Facets, type ItemQuery, type ItemSort } from '../../../core/feedback/item-query.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { SelectField } from '../../parts/fields.tsx';
import { Choice, Choices, TextField } from '../../parts/form.tsx';
import { useRouting } from '../use-route.ts';
import { overdueBefore } from './follow-up.ts';
import { gradeShown } from './grade-shown.ts';

const names = [
  'q',
  'state',
  'kind',
  'importance',
  'subject',
  'grade',
  'school',
  'sort',
  'conflict',
  'late',
  'limit',
] as const;
type FilterName = (typeof names)[number];
type Values = Readonly<Record<FilterName, string>>;

export interface QueueQueryUse {
  readonly values: Values;
  readonly query: ItemQuery;
  readonly limit: number;
  readonly set: (name: FilterName, value: string) => void;
  readonly clear: () => void;
}

/** School days that a follow-up may take, unless she says otherwise. */
const usualLimit = 10;
const limits = [5, 10, 15, 20, 30] as const;

const oneOf = <T extends string>(all: readonly T[], value: string): T | null =>
  all.find((each) => each === value) ?? null;

/** What is looked for, kept in the address, so that a list can be kept as a bookmark and survives going back. */
export function useQueueQuery(): QueueQueryUse {
  const { route, filter } = useRouting();
  const { now } = useHost();
  const values = Object.fromEntries(names.map((name) => [name, route.query[name] ?? ''])) as Values;
  const limit = limits.find((days) => String(days) === values.limit) ?? usualLimit;
  const state = oneOf<FeedbackState>(feedbackStates, values.state);
  const kind = oneOf<FeedbackKind>(feedbackKinds, values.kind);
  const importance = oneOf<Importance>(importances, values.importance);
  const query: ItemQuery = {
    sort: oneOf<ItemSort>(itemSorts, values.sort) ?? 'newest',
    ...(values.q.trim() === '' ? {} : { search: values.q }),
    ...(state === null ? {} : { states: [state] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(importance === null ? {} : { importances: [importance] }),
    ...(values.subject === '' ? {} : { subject: values.subject }),
    ...(values.grade === '' ? {} : { grade: values.grade }),
    ...(values.school === '' ? {} : { school: values.school }),
    ...(values.conflict === '' ? {} : { conflict: true }),
    ...(values.late === '' ? {} : { waitingSince: overdueBefore(jordanCalendar, now(), limit) }),
  };
  return {
    values,
    query,
    limit,
    // Another search begins at its first page.
    set: (name, value) => filter({ [name]: value, p: '' }),
    clear: () => filter({ ...Object.fromEntries(names.map((name) => [name, ''])), p: '' }),
  };
}

export interface QueueFiltersProps {
  readonly use: QueueQueryUse;
  readonly facets: Facets;
}

export function QueueFilters({ use, facets }: QueueFiltersProps): JSX.Element {
  const { values, set, limit } = use;
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const choices = (found: readonly string[], word: (key: string) => string) => [
    { value: '', label: t('all') },
    ...found.map((value) => ({ value, label: word(value) })),
  ];
  const inUse = Object.entries(values).filter(([name, value]) => value !== '' && name !== 'q').length;
  return (
    <form class="queue-filters" aria-label={t('filter')} onSubmit={(event) => event.preventDefault()}>
      <Search value={values.q} onChange={(q) => set('q', q)} />
      <details open={inUse > 0}>
        <summary>{t('filter')}</summary>
        <div class="field-row">
          <SelectField
            label={t('state')}
            value={values.state}
            onChange={(value) => set('state', value)}
            options={choices(
              feedbackStates.filter((state) => facets.states[state] !== undefined),
              (key) => w(`state.${key as FeedbackState}`),
            )}
          />
          <SelectField
            label={t('kind')}
            value={values.kind}
            onChange={(value) => set('kind', value)}
            options={choices(
              feedbackKinds.filter((kind) => facets.kinds[kind] !== undefined),
              (key) => w(`kind.${key as FeedbackKind}`),
            )}
          />
          <SelectField
            label={t('importance')}
            value={values.importance}
            onChange={(value) => set('importance', value)}
            options={choices(importances, (key) => w(`importance.${key as Importance}`))}
          />
          <SelectField
            label={t('subject')}
            value={values.subject}
            onChange={(value) => set('subject', value)}
            options={choices(
              Object.keys(facets.subjects).toSorted(),
              (key) => facets.labels.subjects[key] ?? key,
            )}
          />
          <SelectField
            label={t('grade')}
            value={values.grade}
            onChange={(value) => set('grade', value)}
            options={choices(Object.keys(facets.grades).toSorted(byGradeKey), (key) =>
              gradeShown(w, facets.labels.grades[key] ?? key),
            )}
          />
          {Object.keys(facets.schools).length < 2 ? null : (
            <SelectField
              label={t('school')}
              value={values.school}
              onChange={(value) => set('school', value)}
              options={choices(Object.keys(facets.schools).toSorted(), (key) => key)}
            />
          )}
          <SelectField
            label={t('sort')}
            value={values.sort === '' ? 'newest' : values.sort}
            onChange={(value) => set('sort', value === 'newest' ? '' : value)}
            options={itemSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
          />
          <SelectField
            label={t('overdue.limit')}
            value={String(limit)}
            onChange={(value) => set('limit', value === String(usualLimit) ? '' : value)}
            options={limits.map((days) => ({ value: String(days), label: t('days', { n: days }) }))}
          />
        </div>
        <Choices legend="" dense>
          <Choice
            kind="checkbox"
            name="late"
            checked={values.late !== ''}
            label={t('only.overdue')}
            onChange={(on) => set('late', on ? '1' : '')}
          />
          <Choice
            kind="checkbox"
            name="conflict"
            checked={values.conflict !== ''}
            label={t('only.conflict')}
            onChange={(on) => set('conflict', on ? '1' : '')}
          />
        </Choices>
      </details>
    </form>
  );
}

/** Searches when she pauses, not with every letter. */
function Search({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const later = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(later);
    // `onChange` is new with every drawing; what is typed decides.
  }, [typed, value]);
  return <TextField label={t('search')} value={typed} onInput={setTyped} />;
}
