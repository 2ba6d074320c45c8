import type { feedbackEdit as ar } from '../ar/feedback-edit.ts';
import { englishOf } from '../catalogue.ts';

export const feedbackEdit = englishOf<typeof ar>()({
  place: 'What the remark is about',
  'place.note':
    'As the lesson’s page gave it. Put it right where needed: by it the remarks on one lesson are brought together.',
  'place.title': 'Lesson title',
  'place.subject': 'Subject',
  'place.grade': 'Grade',
  'place.unit': 'Unit',
  'place.term': 'Term',
  'place.date': 'Published',
  'place.address': 'Address of the page',
  'place.title.needed': 'Please enter the title of the lesson.',
  'place.address.wrong':
    'This is no address of a page. Copy it whole from the browser’s address bar, or leave the field empty.',
});
