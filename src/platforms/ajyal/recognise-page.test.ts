import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { ajyalProfile } from './profile.ts';
import { recogniseAjyal } from './recognise-page.ts';

const page = (body: string, path = '/emis/x.aspx', title = 'أجيال') => {
  const window = new Window({ url: `https://ajyal.moe.gov.jo${path}` });
  window.document.write(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  return recogniseAjyal(window.document as unknown as Document, new URL(window.location.href), ajyalProfile);
};

it.each([
  ['ajyal.signed-out', '<h1>كشف الطلبة</h1>', '/emis/login.aspx'],
  ['ajyal.signed-out', '<form><input type="password"></form>', '/emis/x.aspx'],
  ['ajyal.report', '<h2>تقارير الطلبة</h2>', '/emis/r.aspx'],
  ['ajyal.report', '<div class="pageTitle">كشـف الطلبـة</div>', '/emis/r.aspx'],
  ['ajyal.students', '<ol class="breadcrumb"><li>شؤون الطلبة</li></ol>', '/emis/s.aspx'],
  ['ajyal.students', '<h3>الطلبة</h3>', '/emis/s.aspx'],
  ['ajyal.discipline', '<h3>إدخال الانضباط المدرسي والالتزام بالدوام المدرسي</h3>', '/emis/d.aspx'],
  ['ajyal.other', '<h3>الإعلانات</h3><p>كشف الطلبة متاح الآن</p>', '/emis/home.aspx'],
  ['ajyal.other', '<h3 style="display:none">كشف الطلبة</h3>', '/emis/home.aspx'],
])('%s: %s', (kind, body, path) => expect(page(body, path)).toBe(kind));
