import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { moveCases, type Cases } from '../../../app/cases.ts';
import { caseStates, stateOf, type CaseRecord, type CaseState } from '../../../core/cases/case-record.ts';
import { mostFirst } from '../../../core/cases/cause.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Page } from '../page.tsx';
import { useChange } from '../use-app.ts';
import { useFilter } from '../use-route.ts';
import { CaseCard } from './case-card.tsx';
import { CaseFileForm } from './case-file-form.tsx';
import { ReceivedCases } from './received-cases.tsx';

export interface CasesViewProps {
  readonly data: Cases;
  /** Technical support: cases come from schools. */
  readonly isSupport: boolean;
}

/** The page as it stands for given data; apart from the loading, so that every state can be put on a screen. */
export function CasesView({ data, isSupport }: CasesViewProps): JSX.Element {
  const t = useText(casesTexts);
  const hasOwn = data.records.length > 0 || !isSupport;
  return (
    <Page title={t('title')} lead={t(isSupport && !hasOwn ? 'lead.support' : 'lead')}>
      {isSupport ? <ReceivedCases files={data.received} /> : null}
      {hasOwn ? <OwnCases data={data} /> : null}
    </Page>
  );
}

function OwnCases({ data }: { readonly data: Cases }): JSX.Element {
  const t = useText(casesTexts);
  const [wanted, setState] = useFilter('state');
  const [making, setMaking] = useState<readonly CaseRecord[] | null>(null);
  const { failed, run } = useChange<null>();
  const state = caseStates.find((each): each is CaseState => each === wanted) ?? 'open';
  const groups = useMemo(
    () =>
      Map.groupBy(
        data.records.toSorted((a, b) => mostFirst(a.cause, b.cause)),
        stateOf,
      ),
    [data],
  );
  const shown = groups.get(state) ?? [];
  // Of those in the file: what a check closed since it was begun, or was sent before, stands as it does.
  const unsent = useMemo(() => {
    const inFile = new Set(making?.map(({ cause }) => cause.key));
    return data.records.filter((each) => inFile.has(each.cause.key) && stateOf(each) === 'open');
  }, [making, data]);
  const move = (keys: readonly string[], to: CaseState): void => run((app) => moveCases(app, keys, to));
  const lists = useRef<HTMLDivElement>(null);
  const moved = useRef<number | null>(null);
  // The card that had the keyboard has gone to another list: it goes on at the one that took its place, or at the lists.
  useLayoutEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    const at = moved.current;
    moved.current = null;
    const cards = lists.current?.parentElement?.querySelectorAll<HTMLElement>('[data-case]');
    const next = cards?.[Math.min(at, cards.length - 1)];
    (next ?? lists.current?.querySelector<HTMLElement>('[aria-pressed="true"]'))?.focus();
  }, [data]);
  if (data.records.length === 0) return <NoCases nothingRead={data.nothingRead} />;
  return (
    <>
      {data.justSolved.length === 0 ? null : (
        <p class="note green" role="status">
          {t('just-solved', { n: data.justSolved.length })}
        </p>
      )}
      <div ref={lists} class="row">
        <div class="actions case-states" role="group" aria-label={t('state')}>
          {caseStates.map((each) => (
            <Button key={each} pressed={each === state} onPress={() => setState(each === 'open' ? '' : each)}>
              {t('state.count', { state: t(`state.${each}`), n: groups.get(each)?.length ?? 0 })}
            </Button>
          ))}
        </div>
        {state === 'solved' || shown.length === 0 ? null : (
          <Button
            kind="primary"
            expanded={making !== null}
            onPress={() => setMaking(making === null ? shown : null)}
          >
            {t('file')}
          </Button>
        )}
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
      {making === null ? null : (
        <CaseFileForm
          records={making}
          reporter={data.reporter}
          hasUnsent={unsent.length > 0}
          onSent={() =>
            move(
              unsent.map(({ cause }) => cause.key),
              'sent',
            )
          }
          onClose={() => setMaking(null)}
        />
      )}
      {shown.length === 0 ? (
        // Of those that were found: that there was nothing to find is said only where nothing was.
        <p class="empty">{t(`state.empty.${state}`)}</p>
      ) : (
        <div class="cases">
          {shown.map((record, at) => (
            <CaseCard
              key={record.cause.key}
              record={record}
              age={data.age.get(record.cause.key) ?? 0}
              onMove={(to) => {
                moved.current = at;
                move([record.cause.key], to);
              }}
              onFile={() => {
                setMaking([record]);
                window.scrollTo({ top: 0 });
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

function NoCases({ nothingRead }: { readonly nothingRead: boolean }): JSX.Element {
  const t = useText(casesTexts);
  const what = nothingRead ? 'unread' : 'none';
  return (
    <section class="empty">
      <h3>{t(`${what}.title`)}</h3>
      <p>{t(`${what}.text`)}</p>
    </section>
  );
}
