import { handOver, takeStep, writeItem } from '../../src/core/feedback/change-item.ts';
import type { AuthorRef } from '../../src/core/feedback/author-ref.ts';
import {
  feedbackKinds,
  type FeedbackItem,
  type FeedbackKind,
} from '../../src/core/feedback/feedback-item.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import { writeBundle } from '../../src/exports/bundle/write-bundle.ts';

/** Invented bundles for the benches. */
export const remarksPerBundle = 500;
const firstDay = Date.UTC(2026, 8, 1, 6);

const subjects = ['الرياضيات', 'العلوم', 'اللغة العربية', 'التاريخ', 'الحاسوب'];
const grades = ['الصف السابع', 'الثامن', '9', 'العاشر الأساسي'];
const problems = [
  'في المثال الثاني نُقل الحد إلى الطرف الآخر دون تغيير الإشارة',
  'الصوت منخفض ولا يُسمع الشرح في الدقائق الأولى',
  'كلمة مكتوبة بهمزة في غير موضعها على الشريحة الثالثة',
  'الرسم لا يوافق ما في الكتاب، ومحور السينات معكوس',
  'المقطع يتوقف عند منتصف الدرس ولا يكمل',
];

const kindOf = (at: number): FeedbackKind => feedbackKinds[at % 7] ?? 'suggestion';
const problemOf = (at: number): string => problems[at % problems.length] ?? '';

/** Of so many remarks, how many a search or a filter of the bench must find. */
const countOf =
  (isFound: (at: number) => boolean) =>
  (size: number): number =>
    (size / remarksPerBundle) *
    Array.from({ length: remarksPerBundle }, (_, at) => at).filter(isFound).length;
export const benchCounts = {
  /** «الإشارة المثال» */
  search: countOf((at) => problemOf(at) === problems[0]),
  media: countOf((at) => kindOf(at) === 'media'),
} as const;

export const who = (key: string, school: number): AuthorRef => ({
  key,
  name: `المعلمة ${key}`,
  role: 'teacher',
  school: { name: `مدرسة التجربة ${school}`, code: String(school) },
});

export interface BenchBundle {
  /** As the teacher hands it over. */
  readonly first: Blob;
  /** The same remarks later, by way of her principal, who noted a step in each: taken in, every one of them is merged. */
  readonly later: Blob;
}

/** A bundle of 500 remarks of ordinary length by one teacher; the same number gives the same remarks. */
export async function bundleOf(bundle: number): Promise<BenchBundle> {
  const author = who(`t${bundle}`, bundle % 40);
  const hand = { author, now: firstDay + bundle * 3_600_000, newId: () => crypto.randomUUID() };
  const items = Array.from({ length: remarksPerBundle }, (_, at): FeedbackItem => {
    const lesson = (bundle * 7 + at) % 900;
    const place = {
      ...emptyPlace('lesson', 'darsak'),
      title: `الدرس ${lesson % 30}: موضوع رقم ${lesson}`,
      subject: subjects[lesson % subjects.length] ?? null,
      grade: grades[lesson % grades.length] ?? null,
      unit: `الوحدة ${lesson % 6}`,
    };
    const content = {
      place,
      kind: kindOf(at),
      importance: 'normal' as const,
      text: `${problemOf(at)} ${at % 3 === 0 ? 'في النموذج المعروض' : ''} ${at}`,
      proposal: at % 4 === 0 ? 'إعادة تسجيل المقطع' : null,
      videoSeconds: at % 2 === 0 ? (at * 13) % 2400 : null,
    };
    return handOver(writeItem(content, hand), 'supervisor', `b${bundle}`, hand);
  });
  const principal = { ...who(`p${bundle % 40}`, bundle % 40), role: 'principal' as const };
  const noted = items.map((item) =>
    takeStep(item, { state: 'discussed', note: 'نوقشت في المدرسة' }, { ...hand, author: principal }),
  );
  const file = (name: string, from: AuthorRef, all: readonly FeedbackItem[]): Promise<Blob> =>
    writeBundle({ bundle: `${name}${bundle}`, from, to: 'supervisor', madeAt: 0, items: all });
  return { first: await file('b', author, items), later: await file('m', principal, noted) };
}
