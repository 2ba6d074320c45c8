import { Component, type ComponentChildren, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { pagesTexts } from '../../i18n/areas/pages.ts';
import { useFormat, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Symbol } from '../parts/symbol.tsx';
import { focusTitle } from '../focus-title.ts';
import { useLazy } from '../use-lazy.ts';
import { PageLoading } from './page-loading.tsx';
import type { PageProps } from './page-props.ts';
import { isFor, pageOf, type PageEntry } from './pages.ts';
import { hrefOf } from './route.ts';
import { UnlockPage } from './unlock-page.tsx';

/** The page of the address, once it is loaded; whatever goes wrong in it stays in it. */
export function PageView(props: PageProps): JSX.Element {
  const { people, route } = props;
  const shown = useRef<string | null>(null);
  const entry = pageOf(route);
  const { active } = people;
  if (!isFor(entry, active?.roles ?? [])) return <NotForRole entry={entry} {...props} />;
  if (entry.open && active === null) return <NobodyHere />;
  if (entry.open && active?.locked === true) return <UnlockPage people={people} />;
  // A new person or another list starts afresh: nothing of the last one may show through.
  const place = [active?.id ?? '', entry.id, ...route.path].join('/');
  return (
    <Boundary key={place} page={entry.id}>
      <Loaded entry={entry} place={place} shown={shown} {...props} />
    </Boundary>
  );
}

interface LoadedProps extends PageProps {
  readonly entry: PageEntry;
  readonly place: string;
  /** The place shown before this one; null at first. */
  readonly shown: { current: string | null };
}

function Loaded({ entry, place, shown, ...props }: LoadedProps): JSX.Element {
  const page = useLazy(entry.load);
  const root = useRef<HTMLDivElement>(null);
  // At once: after the next frame is drawn the reader may already be somewhere else in it.
  useLayoutEffect(() => {
    if (typeof page === 'string' || shown.current === place) return;
    // Not where the workspace was just opened: there the reader starts at the top by herself.
    if (shown.current !== null && root.current !== null && focusTitle(root.current)) window.scrollTo(0, 0);
    shown.current = place;
  }, [page, place, shown]);
  if (page === 'failed') return <Failed page={entry.id} what="load" />;
  if (page === 'loading') return <PageLoading />;
  const Page = page;
  return (
    <div ref={root}>
      <Page {...props} />
    </div>
  );
}

class Boundary extends Component<
  { readonly page: string; readonly children: ComponentChildren },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };

  override componentDidCatch(): void {
    // The page's name only: the error's own words may hold what was on the screen.
    console.error('mutabiq', 'page-crashed', this.props.page);
    this.setState({ crashed: true });
  }

  override render(): ComponentChildren {
    return this.state.crashed ? <Failed page={this.props.page} what="crash" /> : this.props.children;
  }
}

function Failed({ page, what }: { readonly page: string; readonly what: 'load' | 'crash' }): JSX.Element {
  const t = useText(pagesTexts);
  return (
    <main class="page">
      <h2 class="page-title">{t(`${what}.title`)}</h2>
      <div class="note amber" role="alert">
        <Symbol name="diamond" />
        <div>
          <p>{t(`${what}.next`)}</p>
          <p class="muted small">{t('failed.detail', { page })}</p>
        </div>
      </div>
      <div class="actions">
        {/* A module that failed to load is asked for again by a new document only. */}
        <Button kind="primary" onPress={() => location.reload()}>
          {t('reload')}
        </Button>
        <a class="button" href={hrefOf('start')}>
          {t('to-start')}
        </a>
      </div>
    </main>
  );
}

function NotForRole({ entry, people }: PageProps & { readonly entry: PageEntry }): JSX.Element {
  const t = useText(pagesTexts);
  const c = useText(commonTexts);
  const format = useFormat();
  const wanted = entry.roles === 'all' ? [] : entry.roles.map((role) => c(`role.${role}`));
  return (
    <main class="page">
      <h2 class="page-title">{t('role.title', { roles: format.list(wanted) })}</h2>
      <p class="page-lead">
        {people.active === null ? t('nobody') : t('role.next', { name: people.active.name })}
      </p>
      <ToPeople />
    </main>
  );
}

function NobodyHere(): JSX.Element {
  const t = useText(pagesTexts);
  return (
    <main class="page">
      <h2 class="page-title">{t('nobody.title')}</h2>
      <p class="page-lead">{t('nobody')}</p>
      <ToPeople />
    </main>
  );
}

function ToPeople(): JSX.Element {
  const t = useText(pagesTexts);
  return (
    <div class="actions">
      <a class="button primary" href={hrefOf('people')}>
        {t('page.people')}
      </a>
    </div>
  );
}
