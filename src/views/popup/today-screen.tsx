import type { ComponentChildren, JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { todayTexts } from '../../i18n/areas/today.ts';
import { when } from '../../i18n/when.ts';
import type { TodayItem } from '../../core/today/today-list.ts';
import type { TodayView } from '../../messages/today-client.ts';
import { useHost } from '../host.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { Sign } from '../marks/marks-signs.tsx';
import { ReadingStrip } from '../parts/reading-strip.tsx';
import { sectionHref } from '../parts/section-lines.tsx';
import { SourceLines } from '../parts/source-lines.tsx';

const homes = {
  darsak: 'https://darsak.gov.jo/',
  openemis: 'https://emis.moe.gov.jo/openemis-core/',
} as const;

export interface TodayScreenProps {
  readonly today: TodayView;
  /** Whoever works with what others hand over: nothing of the platforms is expected of her. */
  readonly readsPlatforms: boolean;
}

/** What needs me, by when, and what that rests on. */
export function TodayScreen({ today, readsPlatforms }: TodayScreenProps): JSX.Element {
  const t = useText(todayTexts);
  const rich = useRich(todayTexts);
  const format = useFormat();
  const { items, moreMarks, sources, marksReadAt, reading, closedCases } = today;
  const unread = sources.length === 0 && marksReadAt === null;
  return (
    <>
      <main class="panel-body today">
        <h2 class="today-title">{rich('needs', { n: items.length })}</h2>
        {items.length > 0 ? null : (
          <p class="muted">{t(!readsPlatforms ? 'none.remarks' : unread ? 'none.unread' : 'none.text')}</p>
        )}
        <ReadingStrip reading={reading} />
        {items.length === 0 ? null : (
          <ul class="today-items" aria-label={t('items')}>
            {items.map((item) => (
              <li key={`${item.kind} ${'key' in item ? item.key : 'platform' in item ? item.platform : ''}`}>
                <Item item={item} wholeSchool={today.wholeSchool} />
              </li>
            ))}
          </ul>
        )}
        {closedCases === 0 ? null : (
          <ul class="today-items" aria-label={t('news')}>
            <li>
              <Row
                tone="slate"
                sign="✓"
                place="cases?state=solved"
                title={rich('cases-closed', { n: closedCases })}
              />
            </li>
          </ul>
        )}
        {moreMarks === 0 ? null : <p class="muted small">{rich('marks.more', { n: moreMarks })}</p>}
      </main>
      {!readsPlatforms && unread ? null : (
        <section class="today-sources" aria-label={t('sources')}>
          <SourceLines sources={sources} />
          <p class="today-marks-read">
            {marksReadAt === null
              ? rich('sources.marks.never')
              : rich('sources.marks', { when: when(marksReadAt, format) })}
          </p>
        </section>
      )}
    </>
  );
}

/** A whole row leads to where the matter is dealt with. */
function Item(props: { readonly item: TodayItem; readonly wholeSchool: boolean }): JSX.Element {
  const { item, wholeSchool } = props;
  const t = useText(todayTexts);
  const c = useText(commonTexts);
  const rich = useRich(todayTexts);
  const format = useFormat();
  const { darsakOrigin } = useHost();
  switch (item.kind) {
    case 'marks-due': {
      const date = format.date(Date.parse(`${item.closes}T09:00:00Z`));
      return (
        <Row
          tone="amber"
          sign="▲"
          place="marks"
          title={rich('marks.missing', { n: item.missing })}
          about={<bdi>{item.label}</bdi>}
          note={rich('by.day', { n: item.schoolDays, date })}
        />
      );
    }
    case 'marks-late':
      return (
        <Row
          tone="red"
          sign="■"
          place="marks"
          title={rich('marks.late', { n: item.missing })}
          note={t(wholeSchool ? 'marks.late.school' : 'marks.late.how')}
        />
      );
    case 'school-marks': {
      const date = format.date(Date.parse(`${item.closes}T09:00:00Z`));
      return (
        <Row
          tone="amber"
          sign="▲"
          place="marks"
          title={rich('marks.missing', { n: item.missing })}
          note={rich('by.first', { n: item.schoolDays, date })}
        />
      );
    }
    case 'school-names':
      return (
        <Row
          tone="amber"
          sign="◆"
          place="school?show=names"
          title={rich('school-names', { n: item.sections })}
          note={t('school-names.how')}
        />
      );
    case 'cases':
      return (
        <Row
          tone="amber"
          sign="◆"
          place="cases"
          title={rich('cases', { n: item.open })}
          note={t('cases.how')}
        />
      );
    case 'cases-unread':
      return (
        <Row tone="slate" sign="○" place="cases" title={t('cases-unread')} note={t('cases-unread.how')} />
      );
    case 'names':
      return (
        <Row
          tone="amber"
          sign="◆"
          href={sectionHref(item.path, darsakOrigin)}
          title={rich('names', { n: item.open })}
          about={<bdi>{item.label}</bdi>}
        />
      );
    case 'section-list':
      return (
        <Row
          tone="amber"
          sign="◆"
          href={`${homes.darsak}teachers/relations`}
          title={rich('section-list', { n: item.open })}
          note={t('section-list.how')}
        />
      );
    case 'remarks':
      return (
        <Row
          tone="slate"
          sign="●"
          place="feedback"
          title={rich('remarks', { n: item.waiting })}
          note={t('remarks.how')}
        />
      );
    case 'link':
      return (
        <Row
          tone="slate"
          sign="○"
          href={homes[item.platform]}
          title={rich('link', { platform: c(item.platform) })}
          note={t('link.how')}
        />
      );
    case 'read':
      return (
        <Row
          tone="slate"
          sign={item.why === 'old' ? '◔' : '○'}
          href={homes[item.platform]}
          title={rich(`read.${item.why}`, { platform: c(item.platform) })}
          note={t('read.how')}
        />
      );
  }
}

interface RowProps {
  readonly tone: 'amber' | 'red' | 'slate';
  readonly sign: string;
  readonly title: ComponentChildren;
  readonly about?: ComponentChildren;
  readonly note?: ComponentChildren;
  /** A page of the workspace … */
  readonly place?: string;
  /** … or an address of a platform; null: nowhere to lead to. */
  readonly href?: string | null;
}

function Row({ tone, sign, title, about, note, place, href }: RowProps): JSX.Element {
  const { ask, trusted } = useHost();
  const content = (
    <>
      <Sign>{sign}</Sign>
      <span class="today-words">
        <span class="today-what">
          <span class="strong">{title}</span> {about}
        </span>
        {note === undefined ? null : <span class="muted small">{note}</span>}
      </span>
    </>
  );
  const look = `today-item ${tone}`;
  if (place !== undefined) {
    return (
      <button
        type="button"
        class={look}
        onClick={(event) => {
          if (trusted(event)) void ask('panel.workspace', { place });
        }}
      >
        {content}
      </button>
    );
  }
  return href === null || href === undefined ? (
    <p class={look}>{content}</p>
  ) : (
    <a class={look} href={href} target="_blank" rel="noreferrer">
      {content}
    </a>
  );
}
