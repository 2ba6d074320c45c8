import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { schoolShows } from '../../../core/school/filter-rows.ts';
import type { SchoolRow } from '../../../core/school/school-table.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { gradesOf, teachersOf, type FilterUse } from './use-school-filter.ts';

export interface SchoolFiltersProps {
  readonly use: FilterUse;
  readonly rows: readonly SchoolRow[];
  readonly shown: number;
  readonly hasChange: boolean;
}

export function SchoolFilters({ use, rows, shown, hasChange }: SchoolFiltersProps): JSX.Element {
  const t = useText(schoolTexts);
  const { filter, set, clear, isFiltered } = use;
  const grades = useMemo(() => gradesOf(rows), [rows]);
  const teachers = useMemo(() => teachersOf(rows), [rows]);
  return (
    <form class="filters" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {grades.length < 2 ? null : (
        <Select label={t('filter.grade')} value={filter.grade} onChange={(value) => set('grade', value)}>
          {grades.map(({ grade, name }) => (
            <option key={grade} value={grade}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {teachers.length < 2 ? null : (
        <Select
          label={t('filter.teacher')}
          value={filter.staffId}
          onChange={(value) => set('staffId', value)}
        >
          {teachers.map(({ staffId, name }) => (
            <option key={staffId} value={staffId}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Select label={t('filter.show')} value={filter.show} onChange={(value) => set('show', value)}>
        {schoolShows
          .filter((show) => show !== 'changed' || hasChange)
          .map((show) => (
            <option key={show} value={show}>
              {t(`show.${show}`)}
            </option>
          ))}
      </Select>
      {isFiltered ? (
        <>
          <Button kind="quiet" onPress={clear}>
            {t('filter.clear')}
          </Button>
          <p class="muted small" role="status">
            {t('filter.rows', { n: shown })}
          </p>
        </>
      ) : null}
    </form>
  );
}

function Select(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const t = useText(schoolTexts);
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{t('filter.all')}</option>
        {props.children}
      </select>
    </div>
  );
}
