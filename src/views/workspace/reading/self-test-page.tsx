import type { JSX } from 'preact';
import { correctionsOf, profilesInForce, type ShownProfile } from '../../../app/reading-profiles.ts';
import { commonTexts } from '../../../i18n/areas/common.ts';
import { pageKindsTexts } from '../../../i18n/areas/page-kinds.ts';
import { selfTestTexts } from '../../../i18n/areas/self-test.ts';
import { readerVerified } from '../../../messages/reading-records.ts';
import type { ReadingRecord } from '../../../messages/keep-reading.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { PageLoading } from '../page-loading.tsx';
import { Page } from '../page.tsx';
import { hrefOf } from '../route.ts';
import { kindName } from './kind-name.ts';
import { RecordCard } from './record-card.tsx';
import { StructureReports, type StructureStore } from './structure-reports.tsx';
import { useOverlays } from './use-overlays.ts';
import { useSelfTest } from './use-self-test.ts';
import '../../styles/reading.css';

/** How reading goes on this computer, page kind by page kind, and descriptions of pages for whoever mends it. */
export function SelfTestPage(): JSX.Element {
  const store = useSelfTest();
  const overlays = useOverlays();
  if (store === null || overlays === null) return <PageLoading />;
  const { records, clear, ...structures } = store;
  return (
    <SelfTestView
      records={records}
      onClear={clear}
      profiles={profilesInForce(overlays.kept)}
      corrections={correctionsOf(overlays.kept).filter(({ contents }) => contents !== null).length}
      structures={structures}
    />
  );
}

export interface SelfTestViewProps {
  readonly records: readonly ReadingRecord[];
  readonly profiles: readonly ShownProfile[];
  readonly corrections: number;
  readonly structures: StructureStore;
  readonly onClear: () => void;
}

export function SelfTestView(props: SelfTestViewProps): JSX.Element {
  const t = useText(selfTestTexts);
  const c = useText(commonTexts);
  const k = useText(pageKindsTexts);
  const format = useFormat();
  const { records, profiles } = props;
  const failed = records.filter(({ problem }) => problem !== null);
  const read = records.filter(({ problem }) => problem === null);
  const darsak = profiles.find(({ id }) => id === 'darsak');
  const unseen = ['teacher.lesson', ...(darsak?.kinds.map(({ kind }) => kind) ?? [])]
    .filter((kind) => records.every((record) => record.kind !== kind))
    .toSorted();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {records.length === 0 ? (
        <section class="sheet">
          <h3>{t('none.title')}</h3>
          <p>{t('none.next')}</p>
        </section>
      ) : null}
      {failed.length === 0 ? null : (
        <section class="sheet" aria-labelledby="failed">
          <h3 id="failed">{t('failed.title')}</h3>
          {failed.map((record) => (
            <RecordCard key={record.kind} record={record} />
          ))}
        </section>
      )}
      {read.length === 0 ? null : (
        <section class="sheet" aria-labelledby="read">
          <h3 id="read">{t('read.title')}</h3>
          {read.map((record) => (
            <RecordCard key={record.kind} record={record} />
          ))}
          <div class="actions">
            <Button kind="quiet" onPress={props.onClear}>
              {t('clear')}
            </Button>
          </div>
        </section>
      )}
      <section class="sheet" aria-labelledby="unseen">
        <h3 id="unseen">
          {c('darsak')}
          {'\u00a0· '}
          {t('unseen.title')}
        </h3>
        <p class="muted">{t('unseen.text')}</p>
        <ul class="unseen">
          {unseen.map((kind) => (
            <li key={kind}>{kindName(k, kind)}</li>
          ))}
        </ul>
        <p class="muted small">{t('verified', { date: format.date(Date.parse(readerVerified)) })}</p>
        <p>
          {t('corrections', { n: props.corrections })}
          {'\u00a0· '}
          <a href={hrefOf('profiles')}>{t('corrections.link')}</a>
        </p>
        <p class="muted small">{t('openemis.text')}</p>
      </section>
      <StructureReports {...props.structures} />
    </Page>
  );
}
