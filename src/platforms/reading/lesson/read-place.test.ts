import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPlace } from './read-place.ts';

const address = 'https://darsak.gov.jo/teachers/lessons/12?token=secret#x';
const read = (body: string, at = address) => {
  const window = new Window({ url: at });
  window.document.write(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);
  return readPlace(window.document as unknown as Document, at);
};
const lesson = {
  of: 'lesson',
  platform: 'darsak',
  title: 'المعادلات الخطية',
  subject: 'الرياضيات',
  grade: 'الصف الثامن',
  unit: 'الوحدة الثالثة',
  address: 'https://darsak.gov.jo/teachers/lessons/12',
};

describe('a lesson page', () => {
  it('with a video and a definition list', () => {
    const seen = read(`<header><h1>منصة درسك</h1></header><main><h1>المعادلات الخطية</h1><video></video>
      <dl><dt>المبحث</dt><dd>الرياضيات</dd><dt>الصف</dt><dd>الصف الثامن</dd><dt>الوحدة</dt><dd>الوحدة الثالثة</dd>
      <dt>تاريخ النشر</dt><dd>15/11/2026</dd></dl></main>`);
    expect(seen).toMatchObject({
      place: { ...lesson, date: '15/11/2026', term: null },
      video: { seconds: 0 },
    });
  });

  it('with a player in a frame and cards', () => {
    const seen = read(`<h2>المعادلات الخطية</h2><iframe src="/player/12"></iframe>
      <div class="card"><h5 class="card-title">المادة</h5><p>الرياضيات</p></div>
      <div class="card"><h5 class="card-title">الصــف</h5><p>الصف الثامن</p></div>
      <div class="card"><h5 class="card-title">الوحدة</h5><p>الوحدة الثالثة</p></div>`);
    expect(seen).toMatchObject({ place: lesson, video: { seconds: null } });
  });

  it('with labels and values in one text, and without a video', () => {
    const seen = read(`<h2>المعادلات الخطية</h2><ul><li>المبحث: الرياضيات</li><li>الصف: الصف الثامن</li>
      <li><b>الوحدة:</b> الوحدة الثالثة</li><li>الفصل الدراسي: الأول</li></ul>`);
    expect(seen).toMatchObject({ place: { ...lesson, term: 'الأول' }, video: null });
  });
});

describe('any other page is the platform', () => {
  it.each([
    [
      'a list of lessons',
      '<h1>الحصص المسجلة</h1><table><tr><th>عنوان الدرس</th><th>الوحدة</th></tr></table>',
      address,
    ],
    ['a video without a word about a lesson', '<h1>أهلاً بكم</h1><video></video>', address],
    [
      'OpenEMIS',
      '<h1>ليان عمر</h1><video></video><p>الصف: الثامن</p>',
      'https://emis.moe.gov.jo/openemis-core/x',
    ],
  ])('%s', (_, body, at) => {
    const { place } = read(body, at);
    expect(place).toMatchObject({ of: 'platform', title: null, subject: null });
    expect(JSON.stringify(place)).not.toMatch(/secret|ليان/);
  });
});
