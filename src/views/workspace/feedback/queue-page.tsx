import type { JSX } from 'preact';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useText } from '../../language.tsx';
import { Page } from '../page.tsx';
import type { PageProps } from '../page-props.ts';
import { hrefOf } from '../route.ts';
import { ChecksAlone } from './checks-alone.tsx';
import { DeskFrame } from './desk-frame.tsx';
import { DraftsList } from './drafts-list.tsx';
import { KeepNote } from './keep-note.tsx';
import { Queue } from './queue.tsx';
import { Receive } from './receive.tsx';
import { SentList } from './sent-list.tsx';

/** All remarks of the person: received, searched, followed up, handed on. */
export function QueuePage({ people }: PageProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const receives = people.active?.roles.some((role) => role !== 'teacher') ?? false;
  const teaches = people.active?.roles.includes('teacher') ?? false;
  return (
    <Page wide title={t('title')} lead={t('lead')}>
      <KeepNote />
      <nav class="actions" aria-label={t('title')}>
        <a class="button" href={hrefOf('problems')}>
          {t('nav.problems')}
        </a>
        <a class="button" href={hrefOf('report')}>
          {t('nav.report')}
        </a>
      </nav>
      <DeskFrame>
        {(desk, version) => (
          <>
            <Receive desk={desk} />
            <DraftsList desk={desk} />
            <Queue desk={desk} version={version} receives={receives} />
            {teaches ? <ChecksAlone desk={desk} /> : null}
            <SentList desk={desk} version={version} />
          </>
        )}
      </DeskFrame>
    </Page>
  );
}
