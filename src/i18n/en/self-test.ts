import { englishOf } from '../catalogue.ts';
import type { selfTest as ar } from '../ar/self-test.ts';

export const selfTest = englishOf<typeof ar>()({
  title: 'Self-test of reading',
  lead: 'What the last reading of each kind of page came to on this computer: which reader knew it, on what grounds, when, and what failed. Nobody’s names or numbers are here.',
  'none.title': 'No page has been read on this computer yet',
  'none.next': 'Open a page of Darsak, such as the students of a section, then come back here.',
  'read.title': 'Read',
  'failed.title': 'Not read',
  'unseen.title': 'Not visited yet',
  'unseen.text': 'These pages were not opened on this computer, so nobody knows whether they can be read.',
  rows: { zero: 'no rows', one: 'one row', other: '{n} rows' },
  when: 'Last time',
  reader: 'Reader',
  'reader.text': '{reader}, knowledge of version {version}',
  verified: 'The reader was last held against its invented pages on {date}.',
  why: 'Grounds',
  score: 'Score {score}; accepted from {least}',
  'signal.path': 'address',
  'signal.text': 'text',
  'signal.selector': 'element',
  'signal.columns': 'column',
  'signal.shape': 'shape of values',
  result: 'Result',
  clear: 'Clear the record',
  'clear.done': 'The record was cleared. Lists and decisions that are kept stay as they are.',
  'openemis.text':
    'OpenEMIS is read from its service, not from its pages; how that goes is in Mutabiq’s panel and on “Start”.',
  corrections: {
    zero: 'No corrections in force',
    one: 'One correction in force',
    other: '{n} corrections in force',
  },
  'corrections.link': 'Reading of pages',
  'structure.title': 'Description of how a page is built',
  'structure.text':
    'When a page is not recognised, how it is built can be described for whoever mends the reading: its tags, classes and numbers of rows, and the words of column headers that we know, such as “number” and “date”. No other text of the page gets into it, no name and no number. Nothing is sent: the file stays on this computer until somebody sends it by hand.',
  'structure.how':
    'The button “Describe how the page is built” in Mutabiq’s panel, on the page that was not recognised.',
  'structure.none': 'No descriptions are kept.',
  'structure.of': 'Page {address}',
  'structure.lists': { zero: 'no tables', one: 'one table', other: '{n} tables' },
  'structure.show': 'All that is in it',
  'structure.save': 'Save as a file',
  'structure.remove': 'Remove',
});
