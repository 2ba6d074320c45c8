import { englishOf } from '../catalogue.ts';
import type { selfTest as ar } from '../ar/self-test.ts';

export const selfTest = englishOf<typeof ar>()({
  title: 'Self-test of reading',
  lead: 'The result of the last reading of each kind of page on this computer: which reader recognised it, on what grounds, when, and what failed. No names and no numbers are kept here.',
  'none.title': 'No page has been read on this computer yet',
  'none.next': 'Open a page of Darsak, such as the students of a section, then come back here.',
  'read.title': 'Read',
  'failed.title': 'Not read',
  'unseen.title': 'Not visited yet',
  'unseen.text': 'These pages were not opened on this computer, so it is not known whether they can be read.',
  rows: { zero: 'no rows', one: 'one row', other: '{n} rows' },
  when: 'Last time',
  reader: 'Reader',
  'reader.text': '{reader}, knowledge version {version}',
  verified: 'The reader was last checked against its invented pages on {date}.',
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
    'OpenEMIS is read from its service, not from its pages; how that is going is shown in Mutabiq’s panel and on “Start”.',
  corrections: {
    zero: 'No corrections in force',
    one: 'One correction in force',
    other: '{n} corrections in force',
  },
  'corrections.link': 'Reading of pages',
  'structure.title': 'Description of how a page is built',
  'structure.text':
    'When a page is not recognised, its structure can be described for whoever repairs the reading: its tags, classes and number of rows, known words in column headers and labels, such as “number” and “date”, and where a name, a number or a day stands, without saying which. No other text of the page is included. Nothing is sent: the file stays on this computer until somebody sends it by hand.',
  'structure.how':
    'The button “Describe how the page is built” in Mutabiq’s panel, on the page that was not recognised.',
  'structure.none': 'No descriptions are kept.',
  'structure.of': 'Page {address}',
  'structure.lists': { zero: 'no tables', one: 'one table', other: '{n} tables' },
  'structure.show': 'All that is in it',
  'structure.save': 'Save as a file',
  'structure.remove': 'Remove',
});
