import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import type { ClusterDecision } from '../../../core/feedback/cluster-decision.ts';
import type { DeskCluster } from '../../../app/feedback/desk-options.ts';
import type { FeedbackItem } from '../../../core/feedback/feedback-item.ts';
import { reportLine, type ReportLine } from '../../../core/feedback/report-line.ts';
import { clockTime } from '../../../core/feedback/clock-time.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { LoadingPart } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Badge } from '../../parts/state-badge.tsx';
import { useAsk } from '../../use-ask.ts';
import { Page } from '../page.tsx';
import { DeskFrame } from './desk-frame.tsx';
import { Pager } from './pager.tsx';
import { reportWords } from './report-words.ts';
import { useDeskAnswer } from './use-desk.ts';

/** Reports that seem to be on one problem: proposed here, decided by the person, taken back at any time. */
export function ProblemsPage(): JSX.Element {
  const t = useText(feedbackDeskTexts);
  return (
    <Page title={t('problems.title')} lead={t('problems.lead')}>
      <DeskFrame>{(desk, version) => <Problems desk={desk} version={version} />}</DeskFrame>
    </Page>
  );
}

const pageSize = 10;

function Problems({ desk, version }: { readonly desk: DeskClient; readonly version: number }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const { value, problem } = useDeskAnswer(desk, version, 'clusters', {});
  const [page, setPage] = useState(0);
  const [undo, setUndo] = useState<ClusterDecision | null>(null);
  const { busy, failed, run } = useAsk<unknown>();
  const said = useRef<HTMLDivElement>(null);
  // The card that was decided moves, and its buttons change: the way back is where the focus belongs.
  useEffect(() => said.current?.focus(), [undo]);
  const decide = (groups: readonly (readonly string[])[]): void =>
    run(
      () => desk.call('decide', groups),
      (decision) => setUndo(decision as ClusterDecision),
    );
  if (problem !== null) return <ProblemNote problem={problem} />;
  if (value === null) return <LoadingPart />;
  const proposed = value.filter(({ state }) => state === 'proposed');
  // What asks for a decision stands first.
  const all = [...proposed, ...value.filter(({ state }) => state === 'confirmed')];
  const first = Math.min(page, Math.max(0, Math.ceil(all.length / pageSize) - 1)) * pageSize;
  const shown = all.slice(first, first + pageSize);
  return (
    <>
      <p class="strong" role="status">
        {all.length === 0
          ? ''
          : `${t('problems.proposed', { n: proposed.length })} · ${t('problems.confirmed', { n: all.length - proposed.length })}`}
      </p>
      {all.length > 0 ? null : (
        <section class="empty">
          <h3>{t('problems.empty')}</h3>
          <p>{t('problems.empty.how')}</p>
        </section>
      )}
      {failed === null ? null : <ProblemNote problem={failed} />}
      {undo === null ? null : (
        <div class="row note green" role="status" ref={said} tabIndex={-1}>
          <p>{t('problems.decided')}</p>
          <Button
            kind="quiet"
            busy={busy}
            onPress={() =>
              run(
                () => desk.call('revoke', undo),
                () => setUndo(null),
              )
            }
          >
            {t('undo')}
          </Button>
        </div>
      )}
      <ClusterList desk={desk} version={version} clusters={shown} busy={busy} onDecide={decide} />
      <Pager
        from={first + 1}
        until={Math.min(first + pageSize, all.length)}
        total={all.length}
        onPage={(step) => setPage(Math.floor(first / pageSize) + step)}
      />
    </>
  );
}

interface ClusterListProps {
  readonly desk: DeskClient;
  readonly version: number;
  readonly clusters: readonly DeskCluster[];
  readonly busy: boolean;
  readonly onDecide: (groups: readonly (readonly string[])[]) => void;
}

/** Reports of a group that are shown; a larger group says how many more there are. */
const mostShown = 12;

function ClusterList({ desk, version, clusters, busy, onDecide }: ClusterListProps): JSX.Element {
  const ids = clusters.flatMap(({ items }) => items.slice(0, mostShown));
  const { value, problem, waiting } = useDeskAnswer(desk, version, 'items', ids);
  if (problem !== null) return <ProblemNote problem={problem} />;
  const lines = new Map((value ?? []).map((item: FeedbackItem) => [item.id, reportLine(item)]));
  // Nobody is asked about what she cannot read yet.
  if (waiting && !clusters.every(({ items }) => lines.has(items[0] ?? ''))) return <LoadingPart />;
  return (
    <>
      {clusters.map((cluster) => (
        <ClusterCard
          key={cluster.items.join('|')}
          cluster={cluster}
          lines={cluster.items.flatMap((id) => lines.get(id) ?? [])}
          busy={busy}
          onDecide={onDecide}
        />
      ))}
    </>
  );
}

function ClusterCard(props: {
  readonly cluster: DeskCluster;
  readonly lines: readonly ReportLine[];
  readonly busy: boolean;
  readonly onDecide: ClusterListProps['onDecide'];
}): JSX.Element {
  const { cluster, lines, busy, onDecide } = props;
  const t = useText(feedbackDeskTexts);
  const { w, lesson } = reportWords(useFormat());
  const [first] = lines;
  const { items, state, authors } = cluster;
  const apart = items.map((id) => [id]);
  return (
    <article class="card cluster">
      <div class="row">
        {first === undefined ? null : (
          <h3>
            {w(`kind.${first.kind}`)}
            <bdi class="cluster-place">{lesson(first)}</bdi>
          </h3>
        )}
        <Badge
          {...(state === 'proposed'
            ? ({ tone: 'amber', symbol: 'diamond' } as const)
            : ({ tone: 'green', symbol: 'check' } as const))}
        >
          {t(`problems.state.${state}`)}
        </Badge>
      </div>
      <p class="muted small">
        {t('found', { n: items.length })}
        {'\u00a0· '}
        {t('problems.authors', { n: authors })}
      </p>
      <ul class="cluster-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <p class="written" dir="auto">
              {line.text}
            </p>
            <div class="row">
              <p class="muted small">
                <bdi>{[line.author.name, line.author.school?.name].filter(Boolean).join('، ')}</bdi>
                {line.videoSeconds === null ? null : (
                  <>
                    {'\u00a0· '}
                    <bdi>{clockTime(line.videoSeconds)}</bdi>
                  </>
                )}
              </p>
              {items.length > 2 ? (
                <Button
                  kind="quiet"
                  busy={busy}
                  onPress={() => onDecide([items.filter((id) => id !== line.id), [line.id]])}
                >
                  {t('problems.without')}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {items.length > mostShown ? (
        <p class="muted small">{t('problems.more', { n: items.length - mostShown })}</p>
      ) : null}
      <div class="actions">
        {state === 'proposed' ? (
          <>
            <Button busy={busy} onPress={() => onDecide([items])}>
              {t('problems.one')}
            </Button>
            <Button busy={busy} onPress={() => onDecide(apart)}>
              {t('problems.apart')}
            </Button>
          </>
        ) : (
          <Button busy={busy} onPress={() => onDecide(apart)}>
            {t('problems.split')}
          </Button>
        )}
      </div>
    </article>
  );
}
