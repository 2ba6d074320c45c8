import type { SchoolCell, SchoolLook } from '../../../core/school/school-cell.ts';
import type { SchoolLists } from '../../../core/school/school-lists.ts';
import type { SchoolOverview } from '../../../core/school/school-overview.ts';
import type { PeriodColumn, SchoolRow } from '../../../core/school/school-table.ts';
import type { Cell, Column, Look, Table } from '../../../exports/table.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { createFormat, type Format } from '../../../i18n/format.ts';
import { translator, type Translate } from '../../../i18n/texts.ts';
import type { SchoolPageData } from './school-page-data.ts';
import { personLists, sectionLists } from './school-lists-view.tsx';
import type { FilterWords } from './use-school-filter.ts';

/** What is taken out: the rows that are on the screen, and said to be a part where a filter chose them. */
export interface Outgoing extends Pick<SchoolPageData, 'school' | 'year' | 'marksAt'> {
  readonly overview: SchoolOverview;
  readonly rows: readonly SchoolRow[];
  readonly filter: FilterWords | null;
}

export interface Words {
  readonly t: Translate<(typeof schoolTexts)['ar']>;
  readonly format: Format;
}

/** Files and papers are Arabic under both languages: directorates read Arabic. */
export function paperWords(now: number): Words {
  const format = createFormat({ language: 'ar', digits: 'latn', now });
  const t = translator(schoolTexts, format);
  const plain: typeof t = (key, ...args) => t(key, ...args).replaceAll(/[\u2066-\u2069]/g, '');
  return { t: plain, format };
}

const looks: Partial<Record<SchoolLook, Look>> = {
  'in-order': 'good',
  late: 'late',
  closing: 'due',
  due: 'due',
  attention: 'due',
  unreadable: 'quiet',
  partial: 'quiet',
  old: 'quiet',
  unchecked: 'quiet',
};

/** A cell in words that need no colour. */
export function cellWords({ look, count }: SchoolCell, { t, format }: Words): string {
  const word = t(`look.${look}`);
  return count > 0 ? `${format.number(count)} ${word}` : look === 'none' ? '–' : word;
}

export const periodTitle = ({ name, term }: PeriodColumn, { t }: Words): string =>
  term === null ? name : t('column.period', { period: name, term });

export function leadOf(out: Outgoing, words: Words, now: number): string[] {
  const { t, format } = words;
  const date = `${format.date(now)} ${format.time(now)}`;
  return [
    t('paper.title'),
    out.school === null ? t('paper.school.unknown') : t('paper.school', { name: out.school }),
    ...(out.year === null ? [] : [t('paper.year', { name: out.year })]),
    t('paper.subtitle', { date }),
    ...notesOf(out, words),
  ];
}

export function notesOf({ filter }: Outgoing, { t }: Words): string[] {
  const chosen =
    filter === null ? [] : [...filter.names, ...(filter.show === null ? [] : [t(`show.${filter.show}`)])];
  return [
    ...(chosen.length === 0 ? [] : [t('paper.filtered', { filter: chosen.join('، ') })]),
    t('paper.note'),
  ];
}

/** The classes, their subjects, and a sheet for each list that is not empty. */
export function workbook(out: Outgoing, now: number): Table[] {
  const words = paperWords(now);
  return [classesTable(out, words, now), subjectsTable(out, words), ...listTables(out.overview.lists, words)];
}

const written = (cell: SchoolCell, words: Words): Cell => {
  const look = looks[cell.look];
  const value = cellWords(cell, words);
  return look === undefined ? value : { value, look };
};

function classesTable(out: Outgoing, words: Words, now: number): Table {
  const { t } = words;
  const { periods } = out.overview;
  return {
    name: t('sheet.classes'),
    lead: leadOf(out, words, now),
    columns: [
      { title: t('column.class'), width: 20 },
      { title: t('column.students') },
      { title: t('column.roster'), width: 22 },
      { title: t('column.teaching'), width: 20 },
      ...periods.map((period): Column => ({ title: periodTitle(period, words), width: 22 })),
    ],
    rows: out.rows.map((row) => [
      row.className,
      row.students,
      ...[row.roster, row.teaching, ...row.marks].map((cell) => written(cell, words)),
    ]),
  };
}

function subjectsTable(out: Outgoing, words: Words): Table {
  const { t, format } = words;
  const { periods } = out.overview;
  const by = (value: SchoolRow['subjects'][number]['evidence']['by']): string =>
    value === null
      ? t('detail.by.none')
      : value === 'own'
        ? t('detail.by.own')
        : t('detail.by.name', { name: value.name });
  return {
    name: t('sheet.subjects'),
    columns: [
      { title: t('column.class'), width: 20 },
      { title: t('column.subject'), width: 22 },
      { title: t('column.teacher'), width: 28 },
      { title: t('column.roster'), width: 22 },
      { title: t('column.by'), width: 26 },
      { title: t('column.at'), width: 22 },
      ...periods.map((period): Column => ({ title: periodTitle(period, words), width: 22 })),
    ],
    rows: out.rows.flatMap(({ className, subjects }) =>
      subjects.map(({ evidence, teachers, roster, marks }) => [
        className,
        evidence.section.assignment.subject,
        teachers.length === 0
          ? { value: t('detail.no-teacher'), look: 'late' as const }
          : teachers.map(({ name, staffId }) => name ?? staffId).join('، '),
        written(roster, words),
        by(evidence.by),
        evidence.by === null || evidence.at === null
          ? null
          : `${format.date(evidence.at)} ${format.time(evidence.at)}`,
        ...marks.map((cell) => written(cell, words)),
      ]),
    ),
  };
}

function listTables(lists: SchoolLists, words: Words): Table[] {
  const { t } = words;
  const gaps = (id: keyof SchoolLists): string[] => [
    t(`list.${id}.note`),
    ...lists[id].gaps.map((gap) => t(`gap.${gap}`)),
  ];
  return [
    ...sectionLists
      .filter((id) => lists[id].items.length > 0)
      .map((id): Table => ({
        name: t(`list.${id}`),
        lead: gaps(id),
        columns: [
          { title: t('column.class'), width: 22 },
          { title: t('column.subject'), width: 24 },
          { title: t('column.teacher'), width: 40 },
        ],
        rows: lists[id].items.map(({ className, subject, teachers }) => [
          className,
          subject,
          teachers.join('، '),
        ]),
      })),
    ...personLists
      .filter((id) => lists[id].items.length > 0)
      .map((id): Table => ({
        name: t(`list.${id}`),
        lead: gaps(id),
        columns: [
          { title: t('column.name'), width: 34 },
          { title: t('column.number'), id: true, width: 16 },
          { title: t('column.class'), width: 22 },
          { title: t('column.post') },
        ],
        rows: lists[id].items.map(({ name, openemisNo, className, post }) => [
          name,
          openemisNo,
          className,
          t(`post.${post}`),
        ]),
      })),
  ];
}
