import type { print as ar } from '../ar/print.ts';
import { englishOf } from '../catalogue.ts';

export const print = englishOf<typeof ar>()({
  page: 'Page {page} of {pages}',
  serial: 'No.',
  signature: 'Signature',
  date: 'Date',
  kingdom: 'The Hashemite Kingdom of Jordan',
  ministry: 'Ministry of Education',
  empty: 'There is nothing on this list.',
  'goes-on': 'goes on below',
  continued: '{what} (continued)',
});
