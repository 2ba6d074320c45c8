import type { GridFacts } from '../fields/facts.ts';
import { fieldOfHeaders } from '../words/header-field.ts';
import { keyWithoutArticle } from '../words/text.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

const ofWorks: readonly Field[] = ['due', 'publishDate', 'submitted', 'submission', 'submittedAt', 'mark'];
const isOfPersons = ({ rows, stated }: GridFacts): boolean =>
  rows.length > 0 &&
  (['studentName', 'name', 'firstName'] as const).some((field) => stated.has(field)) &&
  !ofWorks.some((field) => stated.has(field));

const isOfTitles = ({ stated, denied }: GridFacts): boolean =>
  (stated.has('lesson') || stated.has('assignment')) && !stated.has('name') && !denied.has('name');

const isTitle = (text: string): boolean =>
  /^(?:عنوان|title)$/.test(keyWithoutArticle(text.replace(/[^\p{L}\s]/gu, '')));

/** What some of the first rows have no label for, others have. */
const firstRows = 5;

/** How many columns or labels of the list are of these fields. */
export const countOf = (facts: GridFacts, fields: readonly Field[], headers: HeaderIndex): number => {
  const texts = [
    ...facts.grid.headers.map((column) => column.at(-1) ?? ''),
    ...new Set(
      facts.rows.slice(0, firstRows).flatMap(({ chunks }) => chunks.map(({ label }) => label ?? '')),
    ),
  ];
  return texts.filter((text) => {
    const field = text === '' ? null : headers.fieldOf(text);
    // «العنوان» of persons is where they live, and the title of a work beside what else is said of one.
    if (field === 'assignment' && isTitle(text) && isOfPersons(facts)) return false;
    // «الاسم» over titles (read-columns.ts).
    if (field === 'name' && isOfTitles(facts)) return false;
    // Days over columns to be filled in by hand.
    if (field === 'day' && !facts.stated.has('day')) return false;
    return field !== null && fields.includes(field);
  }).length;
};

export const daysIn = ({ grid }: GridFacts, headers: HeaderIndex): number =>
  grid.headers.filter((texts) => fieldOfHeaders(texts, headers, grid.headers) === 'day').length;
