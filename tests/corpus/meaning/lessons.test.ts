import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { detectDarsak } from '../../../src/platforms/darsak/detect.ts';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';

/** A lesson's own page whose figures stand without labels beside its player; and pages with a film that are none. */

const url = new URL('https://darsak.gov.jo/app/x');
const open = (body: string) => {
  const window = new Window({ url: url.href });
  window.document.write(
    `<html lang="ar" dir="rtl"><head><title>منصة درسك</title></head><body><nav><a href="#">الدروس</a><a href="#">شعبي</a></nav>${body}</body></html>`,
  );
  return window.document as unknown as Document;
};
const read = (doc: Document): unknown => {
  const result = darsakReader.read(doc, url, { now: 0, signal: new AbortController().signal });
  if (!result.ok) return result.error.code;
  return result.value.kind === 'page-list' && result.value.data.list === 'lesson'
    ? result.value.data.rows[0]?.values
    : result.value.kind;
};
const framed = '<iframe title="مشغل الفيديو" width="640" height="360"></iframe>';
const video = '<video controls></video>';

describe('lessons', () => {
  it.each([
    [
      `<main>${framed}<h1>التفاعلات الطاردة للحرارة</h1><p>الوحدة الثانية: الطاقة</p><div><span>الكيمياء</span><span>الصف العاشر</span><span>⏱ 34 دقيقة</span><span>👁 218 مشاهدة</span><span>📅 15/11/2026</span></div><h2>دروس أخرى</h2><ul><li>قانون هس <i>27 دقيقة</i></li></ul></main>`,
      {
        lesson: 'التفاعلات الطاردة للحرارة',
        unit: 'الوحدة الثانية: الطاقة',
        subject: 'الكيمياء',
        grade: 'الصف العاشر',
        duration: '34 دقيقة',
        views: '218 مشاهدة',
        date: '15/11/2026',
      },
    ],
    [
      `<main><p><a href="#">Lessons</a> / Science / Grade 6</p><h1>Photosynthesis</h1><iframe title="Video player"></iframe><div><span>Nov 8, 2026</span><span>21 min</span></div><h2>Description</h2><p>Unit 3: Plants</p></main>`,
      {
        lesson: 'Photosynthesis',
        subject: 'Science',
        grade: 'Grade 6',
        date: 'Nov 8, 2026',
        duration: '21 min',
      },
    ],
    [
      `<main><div class="card"><h4>البناء الضوئي</h4>${video}<dl><dt>الوحدة</dt><dd>الخلية</dd><dt>المادة</dt><dd>العلوم</dd><dt>عدد المشاهدات</dt><dd>143</dd></dl></div><div class="card"><h4>الدرس التالي</h4><p>التنفس</p></div></main>`,
      { lesson: 'البناء الضوئي', unit: 'الخلية', subject: 'العلوم', views: '143' },
    ],
    // Behind the first text that says nothing of the lesson stands something else: its length is not this one's.
    [
      `<main><h1>قانون هس</h1>${video}<p>الكيمياء</p><p>الصف العاشر</p><p>شاهد أيضاً</p><p>27 دقيقة</p></main>`,
      { lesson: 'قانون هس', subject: 'الكيمياء', grade: 'الصف العاشر' },
    ],
  ])('%#', (body, values) => {
    const doc = open(body);
    expect(read(doc)).toEqual(values);
    expect(detectDarsak(doc, url)).not.toBeNull();
  });
});

describe('no lessons', () => {
  it.each([
    ['a film of the school', `<main><h1>حفل التخرج</h1>${video}<p>12/6/2026</p><p>34 دقيقة</p></main>`],
    [
      'an announcement with a film, and the subject further away',
      `<main><h1>كيف تستخدم المنصة</h1>${framed}<p>أهلاً بكم</p><p>الرياضيات</p><p>الصف السابع</p></main>`,
    ],
    [
      'several films',
      `<main><h1>مكتبة الفيديو</h1><div><h3>الكسور</h3>${video}<p>الرياضيات</p><p>5 دقائق</p></div><div><h3>الخلية</h3>${video}<p>العلوم</p><p>7 دقائق</p></div></main>`,
    ],
    ['a player alone', `<main>${video}<p>الكيمياء</p><p>34 دقيقة</p></main>`],
  ])('%s', (_name, body) => expect(read(open(body))).toMatch(/^(?:not-|still-)/));
});
