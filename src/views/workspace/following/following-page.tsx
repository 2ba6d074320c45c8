import type { JSX } from 'preact';
import { loadFollowing } from '../../../app/following.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { useText } from '../../language.tsx';
import { LoadedPage } from '../loaded-page.tsx';
import type { PageProps } from '../page-props.ts';
import { useStored } from '../use-app.ts';
import { FollowingView } from './following-view.tsx';

/** Who never or hardly follows, from the pages of Darsak that were opened and the reports that teachers sent. */
export function FollowingPage({ people }: PageProps): JSX.Element {
  const t = useText(followingTexts);
  const shown = useStored(loadFollowing);
  const isPrincipal = people.active?.roles.includes('principal') ?? false;
  return (
    <LoadedPage title={t('title')} lead={t('lead')} shown={shown}>
      {(data) => <FollowingView data={data} isPrincipal={isPrincipal} />}
    </LoadedPage>
  );
}
