import type { JSX } from 'preact';
import { loadFollowing } from '../../../app/following.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { useText } from '../../language.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Page } from '../page.tsx';
import type { PageProps } from '../page-props.ts';
import { PageLoading } from '../page-loading.tsx';
import { useStored } from '../use-app.ts';
import { FollowingView } from './following-view.tsx';

/** Who never or hardly follows, from the pages of Darsak that were opened and the reports that teachers sent. */
export function FollowingPage({ people }: PageProps): JSX.Element {
  const t = useText(followingTexts);
  const { value, problem } = useStored(loadFollowing);
  if (problem !== null) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <ProblemNote problem={problem} />
      </Page>
    );
  }
  const isPrincipal = people.active?.roles.includes('principal') ?? false;
  return value === null ? <PageLoading /> : <FollowingView data={value} isPrincipal={isPrincipal} />;
}
