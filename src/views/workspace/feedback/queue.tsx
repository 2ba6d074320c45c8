import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { LoadingPart } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useFilter } from '../use-route.ts';
import { BulkActs } from './bulk-acts.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemRow } from './item-row.tsx';
import { Pager } from './pager.tsx';
import { QueueFilters, useQueueQuery } from './queue-filters.tsx';
import { useDeskAnswer } from './use-desk.ts';

/** Rows on a page: few enough to be drawn at once, whatever the queue holds. */
const pageSize = 40;
/** Ids that are asked for at once. */
const selectedAtOnce = 5000;

export interface QueueProps {
  readonly desk: DeskClient;
  readonly version: number;
  /** Somebody who gets remarks of others, and may answer them. */
  readonly receives: boolean;
}

export function Queue({ desk, version, receives }: QueueProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const filters = useQueueQuery();
  const [page, setPage] = useFilter('p');
  const [open, setOpen] = useFilter('item');
  const count = useRef<HTMLParagraphElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => [...selected], [selected]);
  const offset = Math.max(0, (Number.parseInt(page, 10) || 1) - 1) * pageSize;
  const all = useDeskAnswer(desk, version, 'page', {}, 0, 0).value;
  const { value, problem, waiting } = useDeskAnswer(desk, version, 'page', filters.query, offset, pageSize);
  const key = JSON.stringify(filters.query);
  const sought = useRef(key);
  sought.current = key;
  // Another search is another list: what is no longer in sight must not be acted on.
  useEffect(() => setSelected(new Set()), [key]);
  // A page that is no more (after a deletion, or an old address) gives way to the last there is.
  const last = Math.max(1, Math.ceil((value?.total ?? 1) / pageSize));
  useEffect(() => {
    if (!waiting && value !== null && offset >= value.total && offset > 0) setPage(String(last));
  }, [waiting, value, offset, last, setPage]);

  const toggle = (id: string, on: boolean): void => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  /** What was pressed goes with what it was for: the focus stays at the list. */
  const unselect = (): void => {
    setSelected(new Set());
    count.current?.focus();
  };
  const selectFound = async (): Promise<void> => {
    const all = new Set<string>();
    // By parts: 100,000 at once would hold the page up.
    for (let more = true; more;) {
      const found = await desk.call('ids', filters.query, all.size, selectedAtOnce);
      if (!found.ok) return;
      const before = all.size;
      for (const id of found.value) all.add(id);
      more = found.value.length === selectedAtOnce && all.size > before;
    }
    if (sought.current === key) setSelected(all);
  };
  if (problem !== null) return <ProblemNote problem={problem} />;
  if (value === null || all === null) return <LoadingPart />;
  if (all.total === 0) {
    return (
      <section class="sheet">
        <h3>{t('empty')}</h3>
        <p class="muted">{receives ? t('empty.receiver') : t('empty.teacher')}</p>
      </section>
    );
  }
  return (
    <div class={open === '' ? 'queue' : 'queue with-detail'}>
      <section class="sheet queue-list" aria-label={t('list')} aria-busy={waiting}>
        <QueueFilters use={filters} facets={all.facets} />
        <div class="row">
          <p class="strong" role="status" ref={count} tabIndex={-1}>
            {t('found', { n: value.total })}
          </p>
          <div class="actions">
            {selected.size < value.total ? (
              <Button kind="quiet" onPress={() => void selectFound()}>
                {t('select-found')}
              </Button>
            ) : null}
            {selected.size > 0 ? (
              <Button kind="quiet" onPress={unselect}>
                {t('unselect')}
              </Button>
            ) : null}
          </div>
        </div>
        {selected.size === 0 ? null : (
          <BulkActs desk={desk} ids={ids} receives={receives} onDone={unselect} />
        )}
        {value.total === 0 ? (
          <div class="empty">
            <p class="muted">{t('none')}</p>
            <Button
              onPress={() => {
                filters.clear();
                count.current?.focus();
              }}
            >
              {t('clear')}
            </Button>
          </div>
        ) : (
          <ul class="items">
            {value.items.map((item) => (
              <ItemRow
                key={item.id}
                item={item}
                limit={filters.limit}
                selected={selected.has(item.id)}
                open={item.id === open}
                onSelect={(on) => toggle(item.id, on)}
                onOpen={() => setOpen(item.id === open ? '' : item.id)}
              />
            ))}
          </ul>
        )}
        <Pager
          from={offset + 1}
          until={Math.min(offset + pageSize, value.total)}
          total={value.total}
          onPage={(step) => setPage(String(Math.floor(offset / pageSize) + 1 + step))}
        />
      </section>
      {open === '' ? null : (
        <ItemDetail
          key={open}
          desk={desk}
          version={version}
          id={open}
          receives={receives}
          onClose={() => setOpen('')}
        />
      )}
    </div>
  );
}
