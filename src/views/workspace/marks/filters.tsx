import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { byClass } from '../../../core/marks/marks-matrix.ts';
import type { MarkSheet } from '../../../core/marks/marks-result.ts';
import { matrixStates } from '../../../core/marks/marks-matrix.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import type { FilterUse, PeriodChoice } from './use-matrix-filter.ts';

export interface FiltersProps {
  readonly use: FilterUse;
  readonly choices: readonly PeriodChoice[];
  readonly sheets: readonly MarkSheet[];
}

/** Term, period, class, teacher, state; each in the address, so that a view can be kept and sent. */
export function Filters({ use, choices, sheets }: FiltersProps): JSX.Element {
  const t = useText(marksPageTexts);
  const { filter, classId, set, clear, isFiltered } = use;
  const terms = [...new Set(choices.map(({ term }) => term))].filter((term) => term !== null);
  const inTerm = choices.filter(({ term }) => filter.term === null || term === filter.term);
  const teachers = teachersOf(sheets);
  const classes = [...new Map(sheets.map((sheet) => [sheet.classId, sheet.className]))].sort(([, a], [, b]) =>
    byClass(a, b),
  );
  return (
    <form class="filters" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {terms.length < 2 ? null : (
        <Select label={t('filter.term')} value={filter.term ?? ''} onChange={(value) => set('term', value)}>
          <option value="">{t('filter.all')}</option>
          {terms.map((term) => (
            <option key={term} value={term}>
              {term}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('filter.period')}
        value={filter.period ?? 'all'}
        onChange={(value) => set('period', value)}
      >
        <option value="all">{t('filter.all')}</option>
        {inTerm.map(({ key, name, term }) => (
          <option key={key} value={key}>
            {filter.term === null && term !== null ? `${name}، ${term}` : name}
          </option>
        ))}
      </Select>
      {classes.length < 2 ? null : (
        <Select label={t('filter.class')} value={classId ?? ''} onChange={(value) => set('class', value)}>
          <option value="">{t('filter.all')}</option>
          {classes.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {teachers.length < 2 ? null : (
        <Select
          label={t('filter.teacher')}
          value={filter.staffId ?? ''}
          onChange={(value) => set('staffId', value)}
        >
          <option value="">{t('filter.all')}</option>
          {teachers.map(({ staffId, name }) => (
            <option key={staffId} value={staffId}>
              {name ?? staffId}
            </option>
          ))}
        </Select>
      )}
      <Select label={t('filter.state')} value={filter.state ?? ''} onChange={(value) => set('state', value)}>
        <option value="">{t('filter.all')}</option>
        {matrixStates.map((state) => (
          <option key={state} value={state}>
            {t(`filter.state.${state}`)}
          </option>
        ))}
      </Select>
      {isFiltered ? (
        <Button kind="quiet" onPress={clear}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </form>
  );
}

function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.children}
      </select>
    </div>
  );
}

/** In the order of the alphabet: an order by what is missing would be a ranking of persons. */
function teachersOf(
  sheets: readonly MarkSheet[],
): readonly { readonly staffId: string; readonly name: string | null }[] {
  const found = new Map(
    sheets.flatMap(({ teachers }) => teachers.map(({ staffId, name }) => [staffId, name] as const)),
  );
  return [...found]
    .map(([staffId, name]) => ({ staffId, name }))
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'ar'));
}
