import type { JSX } from 'preact';
import type { Metric } from '../../../core/following/metrics.ts';
import {
  notKnownOf,
  type FollowedStudent,
  type SectionFollowing,
} from '../../../core/following/section-following.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { Badge } from '../../parts/state-badge.tsx';
import { valueWords } from './value-words.ts';

export interface SectionCardProps {
  readonly section: SectionFollowing;
  readonly metric: Metric;
}

/** One section: of how many, who never and who hardly follows, and of whom nothing is known. */
export function SectionCard({ section, metric }: SectionCardProps): JSX.Element {
  const t = useText(followingTexts);
  const format = useFormat();
  const { students, whole, at, pages } = section;
  const unknown = notKnownOf(section);
  const unreadable = unknown.filter(
    ({ following }) => following.is === 'not-known' && following.why === 'unreadable',
  ).length;
  const groups = (['never', 'hardly'] as const)
    .map((is) => ({ is, of: students.filter(({ following }) => following.is === is) }))
    .filter(({ of }) => of.length > 0);
  const nothing = unknown.length === students.length;
  return (
    <section class="sheet" data-following={section.section}>
      <div class="card-head">
        <h3>
          <bdi>{section.section}</bdi>
          {section.subject === null ? null : (
            <>
              {'\u00a0· '}
              <bdi>{section.subject}</bdi>
            </>
          )}
        </h3>
        <span class="muted small">
          {t('read.at', { when: when(at, format) })}
          {pages === null ? '' : ` · ${t('from.pages', { n: pages })}`}
        </span>
      </div>
      {whole ? null : <p class="note amber">{t('partial')}</p>}
      {nothing ? (
        <p class="note amber">{t('unknown.all')}</p>
      ) : (
        <>
          {groups.length === 0 ? <p>{t('none')}</p> : null}
          {groups.map(({ is, of }) => (
            <div key={is}>
              <h4 class="row">
                <Badge tone={is === 'never' ? 'red' : 'amber'} symbol={is === 'never' ? 'dot' : 'diamond'}>
                  {t(`${is}.title`)}
                </Badge>
                <span class="muted">{t('count.of', { n: of.length, total: students.length })}</span>
              </h4>
              <ol class="name-list">
                {of.map((student, index) => (
                  <StudentLine key={index} student={student} metric={metric} />
                ))}
              </ol>
            </div>
          ))}
          {unknown.length === 0 ? null : (
            <p class="muted">
              {t('unknown', { n: unknown.length })}
              {unreadable === 0 ? '' : ` · ${t('unreadable', { n: unreadable })}`}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function StudentLine(props: { readonly student: FollowedStudent; readonly metric: Metric }): JSX.Element {
  const t = useText(followingTexts);
  const { name, following } = props.student;
  return (
    <li>
      <bdi>{name}</bdi>
      {following.is === 'never' || following.is === 'hardly' ? (
        <span class="muted">{valueWords({ ...following, is: following.is }, props.metric, t)}</span>
      ) : null}
    </li>
  );
}
