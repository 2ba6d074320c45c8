import type { pages as ar } from '../ar/pages.ts';
import { englishOf } from '../catalogue.ts';

export const pages = englishOf<typeof ar>()({
  nav: 'Pages of Mutabiq',
  menu: 'Menu',
  skip: 'To the content of the page',
  'group.work': 'Work',
  'group.records': 'Records',
  'group.setup': 'Set-up',
  'page.start': 'Start',
  'page.school': 'The school at a glance',
  'page.following': 'Those who do not follow',
  'page.cases': 'Cases for technical support',
  'page.feedback': 'Remarks',
  'page.problems': 'Similar remarks',
  'page.report': 'Report on remarks',
  'page.classroom': 'Classroom lists',
  'page.marks': 'Marks',
  'page.files': 'Lists from files',
  'page.decisions': 'Decisions',
  'page.people': 'People and data',
  'page.settings': 'Settings',
  'page.calendar': 'Reminders and calendar',
  'page.unlock': 'Unlock',
  'load.title': 'This page could not be opened',
  'load.next':
    'Load the page again. If Mutabiq has just been updated, that is enough. What was stored is untouched.',
  'crash.title': 'This page stopped working',
  'crash.next':
    'Load the page again; if it happens once more, tell technical support the page’s name. The other pages work, and what was stored is untouched.',
  'failed.detail': 'Name of the page: {page}',
  reload: 'Load again',
  'to-start': 'To the start',
  'role.title': 'This page is for another role: {roles}',
  'role.next': 'Chosen now: {name}. Another person can be chosen or added on the page of people.',
  'nobody.title': 'Nobody is chosen',
  nobody: 'First choose the person who works in this browser, on the page of people.',
});
