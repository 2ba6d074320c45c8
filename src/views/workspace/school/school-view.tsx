import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { filterRows } from '../../../core/school/filter-rows.ts';
import type { SchoolOverview } from '../../../core/school/school-overview.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useAsk } from '../../use-ask.ts';
import { Page } from '../page.tsx';
import { useRouting } from '../use-route.ts';
import { ClassDetail } from './class-detail.tsx';
import type { SchoolPageData } from './school-page-data.ts';
import { SchoolFigures } from './school-figures.tsx';
import { SchoolFilters } from './school-filters.tsx';
import { SchoolListsView } from './school-lists-view.tsx';
import { OutButtons } from './out-buttons.tsx';
import { LookLegend, SchoolTableView } from './school-table-view.tsx';
import { filterWords, useSchoolFilter } from './use-school-filter.ts';

/** The page as it stands for given data; apart from the loading, so that every state can be put on a screen. */
export function SchoolView(props: {
  readonly data: SchoolPageData;
  /** How the cases stand. */
  readonly cases: ComponentChildren;
}): JSX.Element {
  const { data, cases } = props;
  const t = useText(schoolTexts);
  const { overview, reading } = data;
  return (
    <Page wide title={data.school ?? t('title')} lead={t('lead')}>
      {reading.state === 'running' ? (
        <p class="note slate" role="status">
          {t('running')}
        </p>
      ) : null}
      {reading.state === 'running' || reading.problem === null ? null : (
        <ProblemNote problem={reading.problem}>
          {reading.state === 'done' ? null : <p>{t('interrupted')}</p>}
        </ProblemNote>
      )}
      {overview === null || overview.rows.length === 0 ? (
        <NothingShown isRead={overview !== null} />
      ) : (
        <School data={data} overview={overview} cases={cases} />
      )}
    </Page>
  );
}

/** Nothing was read, or OpenEMIS was and knows no class of this year: two things, and only one of them is new. */
function NothingShown({ isRead }: { readonly isRead: boolean }): JSX.Element {
  const t = useText(schoolTexts);
  const { ask } = useHost();
  const { busy, failed, run } = useAsk<unknown>();
  return (
    <section class="empty">
      <h3>{t(isRead ? 'no-classes.title' : 'none.title')}</h3>
      <p>{t(isRead ? 'no-classes.text' : 'none.text')}</p>
      <div class="actions">
        <Button kind="primary" busy={busy} onPress={() => run(() => ask('reading.want', {}))}>
          {t(isRead ? 'no-classes.read' : 'none.read')}
        </Button>
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
    </section>
  );
}

function School(props: {
  readonly data: SchoolPageData;
  readonly overview: SchoolOverview;
  readonly cases: ComponentChildren;
}): JSX.Element {
  const { data, overview, cases } = props;
  const t = useText(schoolTexts);
  const { route, filter: setQuery } = useRouting();
  const use = useSchoolFilter(overview.rows);
  const { grade, staffId, show } = use.filter;
  const changed = useMemo(() => data.change?.classes ?? new Set<string>(), [data.change]);
  const rows = useMemo(
    () => filterRows(overview.rows, { grade, staffId, show }, changed),
    [overview, grade, staffId, show, changed],
  );
  const open = overview.rows.find(({ classId }) => classId === route.query.class) ?? null;
  const out = {
    ...data,
    overview,
    rows,
    filter: use.isFiltered ? filterWords(use.filter, overview.rows) : null,
  };
  return (
    <>
      <SchoolFigures data={data} overview={overview} />
      {cases}
      <div class="matrix-box">
        <div class="matrix-tools">
          <SchoolFilters use={use} rows={overview.rows} shown={rows.length} hasChange={changed.size > 0} />
          <OutButtons out={out} />
        </div>
        {rows.length === 0 ? (
          <p class="empty">{t('filter.empty')}</p>
        ) : (
          <SchoolTableView
            rows={rows}
            periods={overview.periods}
            changed={changed}
            open={open?.classId ?? null}
            onOpen={(classId) => setQuery({ class: classId })}
          />
        )}
        <LookLegend />
      </div>
      {open === null ? null : (
        <ClassDetail row={open} periods={overview.periods} onClose={() => setQuery({ class: '' })} />
      )}
      <SchoolListsView lists={overview.lists} onClass={(classId) => setQuery({ class: classId })} />
    </>
  );
}
