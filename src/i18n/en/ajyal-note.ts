import type { ajyalNote as ar } from '../ar/ajyal-note.ts';
import { englishOf } from '../catalogue.ts';

export const ajyalNote = englishOf<typeof ar>()({
  text: 'No list is taken from this page. Export the list of students at “القوائم والخدمات ← التقارير ← تقارير الطلبة ← كشف الطلبة” or “شؤون الطلبة ← الطلبة ← تصدير”, then import the file in Mutabiq.',
  open: 'Import page',
  hide: 'Hide',
  found: {
    zero: 'There is a list without students on this page.',
    one: 'There is a list of {n} student on this page.',
    other: 'There is a list of {n} students on this page.',
  },
  'found.sections': {
    zero: 'There is a list without sections on this page.',
    one: 'There is a list of {n} section on this page.',
    other: 'There is a list of {n} sections on this page.',
  },
  whole: 'Nothing shows that there is more of it.',
  unknown: 'The page does not say whether the list is complete.',
  part: 'What is shown is a part of a longer list.',
  'part.how-much': 'What is shown is a part: {parts}.',
  'part.of': '{read} of {expected}',
  'part.page': 'page {page} of {pages}',
  comma: ',',
  'not-kept': 'You see and correct it first; nothing of it is kept before you confirm it.',
  take: 'Show it in Mutabiq',
});
