import type { JSX } from 'preact';
import { jordanCalendar } from '../../../core/calendar/jordan-calendar.ts';
import type { ItemSummary } from '../../../core/feedback/item-summary.ts';
import { overdueBy } from '../../../core/feedback/overdue.ts';
import { clockTime } from '../../../core/feedback/clock-time.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { when } from '../../../i18n/when.ts';
import { useHost } from '../../host.ts';
import { useFormat, useText } from '../../language.tsx';
import { Badge } from '../../parts/state-badge.tsx';
import { schoolDaysBetween } from './follow-up.ts';
import { gradeShown } from './grade-shown.ts';
import { stateLooks } from './state-look.ts';

export interface ItemRowProps {
  readonly item: ItemSummary;
  /** School days after which a follow-up is late. */
  readonly limit: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onOpen: () => void;
}

const schoolDays = schoolDaysBetween(jordanCalendar);

/** One remark of the list: what, where, who, how far. */
export function ItemRow({ item, limit, selected, open, onSelect, onOpen }: ItemRowProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const format = useFormat();
  const { trusted, now } = useHost();
  const late = overdueBy(item, now(), limit, schoolDays);
  const place =
    item.of === 'platform'
      ? t('detail.platform')
      : [item.title, item.subject, gradeShown(w, item.grade)]
          .filter((part) => part !== null && part !== '')
          .join(' · ');
  return (
    <li class={open ? 'item open' : 'item'}>
      <label class="item-pick">
        <input
          type="checkbox"
          checked={selected}
          aria-label={`${t('select')}: ${item.excerpt}`}
          onChange={(event) => {
            if (trusted(event)) onSelect(event.currentTarget.checked);
          }}
        />
      </label>
      <button
        type="button"
        class="item-open"
        aria-expanded={open}
        onClick={(event) => trusted(event) && onOpen()}
      >
        <span class="item-head">
          <b>{w(`kind.${item.kind}`)}</b>
          {item.importance === 'high' ? <span class="item-high">{w('importance.high')}</span> : null}
        </span>
        <span class="item-text" dir="auto">
          {item.excerpt}
        </span>
        <span class="item-facts muted small">
          <bdi>{place === '' ? w('unknown') : place}</bdi>
          {item.videoSeconds === null ? null : <bdi>{clockTime(item.videoSeconds)}</bdi>}
          <bdi>{[item.author.name, item.school].filter(Boolean).join('، ')}</bdi>
          <span>{when(item.writtenAt, format)}</span>
        </span>
      </button>
      <span class="item-state">
        <Badge {...stateLooks[item.state]}>{w(`state.${item.state}`)}</Badge>
        {item.conflict ? (
          <Badge tone="amber" symbol="diamond">
            {t('conflict')}
          </Badge>
        ) : null}
        {late === null ? null : (
          <Badge tone="red" symbol="clock">
            {t('overdue', { n: late })}
          </Badge>
        )}
      </span>
    </li>
  );
}
