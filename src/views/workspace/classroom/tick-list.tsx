import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ClassroomSection } from '../../../app/classroom-sections.ts';
import type { ClassroomList } from '../../../core/classroom/classroom-list.ts';
import type { ClassroomLine } from '../../../core/classroom/join-classroom.ts';
import { tick, tickRest } from '../../../core/classroom/tick.ts';
import { classroomTexts } from '../../../i18n/areas/classroom.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { RetryNote } from '../../parts/retry-note.tsx';
import { usePrint } from '../../print/use-print.tsx';
import { useFilter } from '../use-route.ts';
import { ClassroomPaper } from './classroom-paper.tsx';
import { OtherNames } from './other-names.tsx';
import { TickRow } from './tick-row.tsx';
import { useTicks } from './use-ticks.ts';

export interface TickListProps {
  readonly section: ClassroomSection;
  readonly stored: ClassroomList | null;
  readonly school: string | null;
  readonly teacher: string;
}

const shows = ['all', 'unticked', 'absent'] as const;
const isShown: Record<(typeof shows)[number], (line: ClassroomLine) => boolean> = {
  all: () => true,
  unticked: ({ present }) => present === null,
  absent: ({ present }) => present === false,
};

/** Every child of both lists to be ticked, by mouse, finger or one key each; kept with every tick. */
export function TickList({ section, stored, school, teacher }: TickListProps): JSX.Element {
  const t = useText(classroomTexts);
  const rich = useRich(classroomTexts);
  const format = useFormat();
  const print = usePrint();
  const rows = useRef<HTMLOListElement>(null);
  const ticks = useTicks(section, stored);
  const [filter, setFilter] = useFilter('show');
  const { list, joined, change } = ticks;
  const { present, absent, unticked } = joined.counts;
  const total = joined.lines.length;
  const show = shows.find((each) => each === filter) ?? 'all';
  const numbered = joined.lines.map((line, at) => ({ line, at }));
  const shown = numbered.filter(({ line }) => isShown[show](line));
  const focus = (from: Element, step: 1 | -1): void => {
    const all = [...(rows.current?.querySelectorAll<HTMLElement>('.tick-row') ?? [])];
    const at = all.findIndex((row) => row.contains(from));
    all[at + step]?.querySelector<HTMLElement>('button')?.focus();
  };
  const paper = (empty: boolean) => (
    <ClassroomPaper section={section} joined={empty ? null : joined} school={school} teacher={teacher} />
  );
  return (
    <>
      <section class="sheet tick-head" aria-label={t('progress.label')}>
        <div class="tick-progress" role="status">
          <p class="strong">{rich('progress', { done: total - unticked, total })}</p>
          <p class="muted">
            {rich('counts', { present, absent, others: joined.others.length })}
            {list.countedAt === 0 ? null : (
              <>
                {'\u00a0· '}
                <span class={ticks.saved ? 'saved' : 'saving'}>
                  {ticks.saved ? t('saved', { when: when(list.countedAt, format) }) : t('saving')}
                </span>
              </>
            )}
          </p>
        </div>
        <progress class="tick-bar" value={total - unticked} max={total} aria-label={t('progress.label')} />
        <div class="actions">
          {unticked === 0 ? null : (
            <Button kind="primary" onPress={() => change((now) => tickRest(now, joined.lines))}>
              {t('tick-rest')}
            </Button>
          )}
          {ticks.undo === null ? null : <Button onPress={ticks.undo}>{t('undo')}</Button>}
          <Button kind="quiet" onPress={() => void print(t('paper.title'), paper(false))}>
            {t('print')}
          </Button>
          <Button kind="quiet" onPress={() => void print(t('paper.title'), paper(true))}>
            {t('print.empty')}
          </Button>
        </div>
        {ticks.failed === null ? null : <RetryNote problem={ticks.failed} onRetry={ticks.again} />}
      </section>
      <div class="tick-filter" role="group" aria-label={t('show.label')}>
        {shows.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            aria-pressed={each === show}
            onClick={() => setFilter(each === 'all' ? '' : each)}
          >
            {t(`show.${each}`)}
          </button>
        ))}
      </div>
      <p class="muted small">{t('keys')}</p>
      {shown.length === 0 ? <p>{t('show.none')}</p> : null}
      <ol class="tick-rows" ref={rows} aria-label={t('rows')}>
        {shown.map(({ line, at }) => (
          <TickRow
            key={at}
            position={at + 1}
            line={line}
            onTick={(value) => change((now) => tick(now, line, value))}
            onMove={focus}
          />
        ))}
      </ol>
      <OtherNames
        names={joined.others}
        list={list}
        students={section.students}
        onChange={(next) => change(() => next)}
      />
    </>
  );
}
