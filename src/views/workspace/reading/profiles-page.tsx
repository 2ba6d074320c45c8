import type { JSX } from 'preact';
import { profilesInForce } from '../../../app/reading-profiles.ts';
import { profilesTexts } from '../../../i18n/areas/profiles.ts';
import { useText } from '../../language.tsx';
import { PageLoading } from '../page-loading.tsx';
import { Page } from '../page.tsx';
import { AjyalPermission } from './ajyal-permission.tsx';
import { Corrections } from './corrections.tsx';
import { PlatformSection } from './platform-section.tsx';
import { useOverlays, type OverlayStore } from './use-overlays.ts';
import '../../styles/reading.css';

/** What is known of each platform's pages, and the corrections of it: looked at, brought in, changed, taken away. */
export function ProfilesPage(): JSX.Element {
  return <ProfilesView store={useOverlays()} />;
}

/** Apart from the loading, so that every state can be put on a screen. */
export function ProfilesView({ store }: { readonly store: OverlayStore | null }): JSX.Element {
  const t = useText(profilesTexts);
  if (store === null) return <PageLoading />;
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Corrections store={store} />
      {profilesInForce(store.kept).map((profile) => (
        <PlatformSection key={profile.id} profile={profile}>
          {profile.id === 'ajyal' ? <AjyalPermission /> : null}
        </PlatformSection>
      ))}
    </Page>
  );
}
