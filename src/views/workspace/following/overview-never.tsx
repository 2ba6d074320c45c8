import type { JSX } from 'preact';
import { overviewSections } from '../../../core/activity/page-rows.ts';
import { valueOf } from '../../../core/activity/figure.ts';
import { joinPages } from '../../../core/following/join-pages.ts';
import type { PageListSnapshot } from '../../../core/snapshot.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';

/** What a principal's own page on Darsak counts by section, without names. */
export function OverviewNever({
  pages,
}: {
  readonly pages: readonly PageListSnapshot[];
}): JSX.Element | null {
  const t = useText(followingTexts);
  const format = useFormat();
  const [newest] = joinPages(pages, 'overview');
  if (newest === undefined) return null;
  return (
    <section class="sheet" data-overview>
      <div class="card-head">
        <h3>{t('overview.title')}</h3>
        <span class="muted small">{t('read.at', { when: when(newest.at, format) })}</span>
      </div>
      <p class="muted">{t('overview.note')}</p>
      {newest.whole ? null : <p class="note amber">{t('partial')}</p>}
      <ul class="name-list">
        {overviewSections(newest.snapshot).map(({ row, grade, section, neverSeen, students }) => {
          const name = [grade, section].filter((part) => part !== null).join(' ');
          const [never, total] = [valueOf(neverSeen), valueOf(students)];
          return (
            <li key={row}>
              {never === null || total === null
                ? t('overview.unknown', { section: name })
                : t('overview.line', { section: name, n: never, total })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
