import type { guide as ar } from '../ar/guide.ts';
import { englishOf } from '../catalogue.ts';

export const guide = englishOf<typeof ar>()({
  title: 'First steps',
  'title.done': 'Everything is ready',
  lead: 'The steps can be taken in any order. The result appears in the section’s own page on Darsak.',
  'lead.done':
    'The result appears in the section’s page on Darsak, and what needs you in Mutabiq’s window in the browser’s toolbar.',
  'lead.school':
    'The steps can be taken in any order. The result appears in “The school at a glance” and on OpenEMIS’ own lists.',
  'lead.school.done':
    'How the school stands is in “The school at a glance”, and what needs you in Mutabiq’s window in the browser’s toolbar.',
  'lead.receives': 'Teachers’ remarks and files are received on their own pages, found in the menu.',
  done: 'Done',
  'consent.title': 'Consent',
  'consent.text': 'Mutabiq works on this browser for {name}.',
  'consent.open': 'People and data',
  'role.title': 'Role',
  'role.text': 'Working now as {role}. It is changed in Mutabiq’s window in the browser’s toolbar.',
  'role.open': 'Change roles',
  'calendar.title': 'School calendar',
  'calendar.text':
    'The school days left for entering marks are counted from this calendar. Please check the terms and the holidays.',
  'calendar.open': 'Show the calendar',
  'calendar.right': 'The calendar is right',
  'openemis.title': 'Link the OpenEMIS account and read the lists',
  'openemis.text':
    'Sign in to OpenEMIS as usual and confirm in the panel that the account is yours; your teaching assignments and class lists are then read.',
  'openemis.school':
    'Sign in to OpenEMIS as usual and confirm in the panel that the account is yours; the classes of the school, their teachers and their lists are then read.',
  'openemis.open': 'Open OpenEMIS',
  'darsak.title': 'Link the Darsak account',
  'darsak.text':
    'Open one of your sections on Darsak. Mutabiq’s button appears at the side of the page and opens the panel.',
  'darsak.school':
    'Open Darsak’s overview of the school. Mutabiq’s button appears at the side of the page and opens the panel.',
  'darsak.open': 'Open Darsak',
  'account.linked': 'Linked account: {name}',
  'tour.title': 'A two-minute tour',
  'tour.text': 'On an invented school that comes with Mutabiq; neither platform is needed.',
  'tour.open': 'Start the tour',
  'tour.again': 'Take the tour again',
  'receive.title': 'Receive what teachers hand over',
  'receive.text': 'Open the page of remarks and choose the file that a teacher handed over.',
  'receive.open': 'Open remarks',
  'tour.lead': 'An invented school with invented names: nothing here is your data, and nothing is kept.',
  'tour.example': 'Example, not your data',
  'tour.frame': 'What the example shows',
  'tour.step': 'Step {step} of {of}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.end': 'End the tour',
  'tour.only': 'This button works in your own sections. This is only an example.',
  'tour.sections.title': 'Your sections at a glance',
  'tour.sections.text':
    'One line for each section: how it stands and when it was checked. Section التاسع ج is in OpenEMIS and not on Darsak; that is said once, not once for every student.',
  'tour.names.title': 'The list of one section',
  'tour.names.text':
    'The first sentence says how things stand, the bar shows the proportion. Then comes what needs your decision, then what others put right. “عبدالرحمن” and “عبد الرحمن” are one student, so you are not asked.',
  'tour.decide.title': 'One decision of yours',
  'tour.decide.text':
    'ليث is on Darsak without his grandfather’s name, and no number confirms that it is him. Press “Yes, the same” here, and the figures change.',
  'tour.decide.done':
    'The figures have changed. In your own sections a decision stays until you take it back.',
  'tour.today.title': 'What needs you today',
  'tour.today.text':
    'This list opens from Mutabiq’s button in the browser’s toolbar: what needs you, the last day for it, and when the data was read.',
  'tour.own.title': 'And now your own sections',
  'tour.own.text':
    'Mutabiq only reads: it enters no mark, changes no list and sends nothing anywhere. Reading begins once you have confirmed your account.',
  'tour.own.steps': 'To the first steps',
});
