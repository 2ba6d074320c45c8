import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { pointsAtExport } from './points-at-export.ts';

it.each([
  [true, '<h2>تقارير الطلبة</h2>'],
  [true, '<div class="pageTitle">كشـف الطلبـة</div>'],
  [true, '<ol class="breadcrumb"><li>شؤون الطلبة</li></ol>'],
  [true, '<h3>الطلبة</h3>'],
  [true, '<h3>إدخال الانضباط المدرسي والالتزام بالدوام المدرسي</h3>'],
  [false, '<h3>الإعلانات</h3><p>كشف الطلبة متاح الآن</p>'],
  [false, '<h3>كشف الطلبة المنقولين</h3>'],
  [false, '<h3 style="display:none">كشف الطلبة</h3>'],
  [true, '<title>كشف الطلبة | أجيال</title>'],
  [true, '<title>منصة أجيال - شؤون الطلبة</title>'],
  [false, '<title>كشف الطلبة المنقولين | أجيال</title>'],
])('%s: %s', (points, body) => {
  const window = new Window({ url: 'https://ajyal.moe.gov.jo/emis/x.aspx' });
  window.document.write(
    `<html><head>${body.startsWith('<title>') ? '' : '<title>أجيال</title>'}</head>${body}</html>`,
  );
  expect(pointsAtExport(window.document as unknown as Document)).toBe(points);
});
