import type { ComponentChildren, JSX } from 'preact';
import { commonTexts } from '../../i18n/areas/common.ts';
import { todayTexts } from '../../i18n/areas/today.ts';
import type { TodayItem } from '../../core/today/today-list.ts';
import { useHost } from '../host.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { dayText } from '../marks/marks-data.ts';
import { Sign } from '../marks/marks-signs.tsx';
import { sectionHref } from '../parts/section-lines.tsx';

const homes = {
  darsak: 'https://darsak.gov.jo/',
  openemis: 'https://emis.moe.gov.jo/openemis-core/',
} as const;

interface Look {
  readonly tone: 'amber' | 'red' | 'slate';
  readonly sign: string;
  /** The page of the workspace where it is dealt with; left out: on the platform itself. */
  readonly place?: string;
}

const looks: Readonly<Record<TodayItem['kind'], Look>> = {
  'marks-due': { tone: 'amber', sign: '▲', place: 'marks' },
  'marks-late': { tone: 'red', sign: '■', place: 'marks' },
  'school-marks': { tone: 'amber', sign: '▲', place: 'marks' },
  'school-names': { tone: 'amber', sign: '◆', place: 'school?show=names' },
  cases: { tone: 'amber', sign: '◆', place: 'cases' },
  'cases-unread': { tone: 'slate', sign: '○', place: 'cases' },
  names: { tone: 'amber', sign: '◆' },
  'section-list': { tone: 'amber', sign: '◆' },
  remarks: { tone: 'slate', sign: '●', place: 'feedback' },
  link: { tone: 'slate', sign: '○' },
  read: { tone: 'slate', sign: '○' },
};

const lookOf = (item: TodayItem): Look =>
  item.kind === 'read' && item.why === 'old' ? { ...looks.read, sign: '◔' } : looks[item.kind];

/** What needs somebody: a whole line leads to where the matter is dealt with. */
export function TodayLine(props: { readonly item: TodayItem; readonly wholeSchool: boolean }): JSX.Element {
  const { item, wholeSchool } = props;
  const { darsakOrigin } = useHost();
  return (
    <Line look={lookOf(item)} words={useWords(item, wholeSchool)} href={onPlatform(item, darsakOrigin)} />
  );
}

/** What a later check settled by itself. */
export function ClosedCasesLine({ count }: { readonly count: number }): JSX.Element {
  const rich = useRich(todayTexts);
  const look: Look = { tone: 'slate', sign: '✓', place: 'cases?state=solved' };
  return <Line look={look} words={{ title: rich('cases-closed', { n: count }) }} href={null} />;
}

interface LineProps {
  readonly look: Look;
  readonly words: Words;
  /** Where it leads when it is no page of the workspace; null: nowhere. */
  readonly href: string | null;
}

function Line({ look: { tone, sign, place }, words, href }: LineProps): JSX.Element {
  const { ask, trusted } = useHost();
  const { title, about, note } = words;
  const content = (
    <>
      <Sign>{sign}</Sign>
      <span class="today-words">
        <span class="today-what">
          <span class="strong">{title}</span> {about === undefined ? null : <bdi>{about}</bdi>}
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
  return href === null ? (
    <p class={look}>{content}</p>
  ) : (
    <a class={look} href={href} target="_blank" rel="noreferrer">
      {content}
    </a>
  );
}

/** Null: nowhere to lead to. */
function onPlatform(item: TodayItem, darsakOrigin: string): string | null {
  if (item.kind === 'names') return sectionHref(item.path, darsakOrigin);
  if (item.kind === 'section-list') return `${homes.darsak}teachers/relations`;
  return 'platform' in item ? homes[item.platform] : null;
}

interface Words {
  readonly title: ComponentChildren;
  /** Of which section. */
  readonly about?: string;
  readonly note?: ComponentChildren;
}

function useWords(item: TodayItem, wholeSchool: boolean): Words {
  const t = useText(todayTexts);
  const c = useText(commonTexts);
  const rich = useRich(todayTexts);
  const format = useFormat();
  switch (item.kind) {
    case 'marks-due':
    case 'school-marks': {
      const by = { n: item.schoolDays, date: dayText(item.closes, format) };
      const title = rich('marks.missing', { n: item.missing });
      return item.kind === 'school-marks'
        ? { title, note: rich('by.first', by) }
        : { title, about: item.label, note: rich('by.day', by) };
    }
    case 'marks-late':
      return {
        title: rich('marks.late', { n: item.missing }),
        note: t(wholeSchool ? 'marks.late.school' : 'marks.late.how'),
      };
    case 'school-names':
      return { title: rich('school-names', { n: item.sections }), note: t('school-names.how') };
    case 'cases':
      return { title: rich('cases', { n: item.open }), note: t('cases.how') };
    case 'cases-unread':
      return { title: t('cases-unread'), note: t('cases-unread.how') };
    case 'names':
      return { title: rich('names', { n: item.open }), about: item.label };
    case 'section-list':
      return { title: rich('section-list', { n: item.open }), note: t('section-list.how') };
    case 'remarks':
      return { title: rich('remarks', { n: item.waiting }), note: t('remarks.how') };
    case 'link':
      return { title: rich('link', { platform: c(item.platform) }), note: t('link.how') };
    case 'read':
      return { title: rich(`read.${item.why}`, { platform: c(item.platform) }), note: t('read.how') };
  }
}
