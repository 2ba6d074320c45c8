import type { AuthorRef } from './author-ref.ts';
import type { Hand } from './change-item.ts';
import type { FeedbackContent } from './feedback-item.ts';
import { emptyPlace } from './place-ref.ts';

/** Invented authors, remarks and ids for tests. */

let given = 0;
export const author = (key: string, role: AuthorRef['role'] = 'teacher'): AuthorRef => ({
  key,
  name: `السيدة ${key}`,
  role,
  school: { name: 'مدرسة التجربة', code: '000017' },
});

export const hand = (by: AuthorRef | string = 'a', now = 1000): Hand => ({
  author: typeof by === 'string' ? author(by) : by,
  now,
  newId: () => `r${String(++given).padStart(6, '0')}`,
});

export const content = (extra: Partial<FeedbackContent> = {}): FeedbackContent => ({
  place: {
    ...emptyPlace('lesson', 'darsak'),
    title: 'المعادلات الخطية بمتغيرين',
    subject: 'الرياضيات',
    grade: 'الصف الثامن',
    unit: 'الوحدة الثالثة',
  },
  kind: 'scientific',
  importance: 'normal',
  text: 'في المثال الثاني نُقل الحد إلى الطرف الآخر دون تغيير إشارته',
  proposal: null,
  videoSeconds: 754,
  ...extra,
});
