import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pagesTexts } from '../../i18n/areas/pages.ts';
import type { Role } from '../../messages/people.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { isFor, pageGroups, pageOf, pages } from './pages.ts';
import { hrefOf, type Route } from './route.ts';

export interface PageNavigationProps {
  readonly route: Route;
  readonly roles: readonly Role[];
}

/** The pages in groups, those of the person's roles; on a narrow screen folded. */
export function PageNavigation({ route, roles }: PageNavigationProps): JSX.Element {
  const t = useText(pagesTexts);
  const [open, setOpen] = useState(false);
  const current = pageOf(route);
  useEffect(() => setOpen(false), [route.page]);
  return (
    <nav
      class={open ? 'nav open' : 'nav'}
      aria-label={t('nav')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <div class="nav-fold">
        <Button kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
          <Icon name="menu" />
          {t('menu')}
        </Button>
      </div>
      <div class="nav-groups">
        {pageGroups.map((group) => {
          const mine = pages.filter((page) => page.group === group && isFor(page, roles));
          return mine.length === 0 ? null : (
            <section key={group} class="nav-group" aria-labelledby={`nav-${group}`}>
              <h2 id={`nav-${group}`} class="nav-title">
                {t(`group.${group}`)}
              </h2>
              <ul>
                {mine.map(({ id }) => (
                  <li key={id}>
                    <a href={hrefOf(id)} aria-current={id === current.id ? 'page' : undefined}>
                      {t(`page.${id}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </nav>
  );
}
