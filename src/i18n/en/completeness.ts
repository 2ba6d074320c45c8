import type { completeness as ar } from '../ar/completeness.ts';
import { englishOf } from '../catalogue.ts';

export const completeness = englishOf<typeof ar>()({
  'source.of': '{read} of {expected}',
  'source.read': { one: '{n} row', other: '{n} rows' },
  'source.page': 'page {current} of {of}',
  'source.page-alone': 'page {current}',
  'source.not-read': 'not read yet',
  'source.old': 'old',
  'source.title': 'Where it comes from',
  'stated-total-reached': 'Every row that the source states was read.',
  'server-total-reached': 'As many rows arrived as the server stated.',
  'no-sign-of-more': 'There is no sign of more.',
  'stated-empty': 'The source says that the list is empty.',
  'vouched-whole': 'The person who added the file said that it is the whole list.',
  'more-pages': 'The list has further pages that were not read.',
  'load-more': 'The page has a button that shows more.',
  'filter-active': 'The list is shown through a filter.',
  'rows-hidden': 'Some rows of the list are hidden.',
  'rows-virtualised': 'The page shows part of the list as you scroll.',
  'names-cut': 'Some names are cut off on the screen.',
  'still-loading': 'The page has not finished loading.',
  'fewer-than-stated': 'Fewer rows were read than stated.',
  'rows-refused': 'Some rows could not be read with confidence.',
  'vouched-part': 'The person who added the file said that it is a part of the list.',
  'total-unknown': 'The source does not state a total.',
  'more-than-stated': 'More rows were read than stated.',
});
