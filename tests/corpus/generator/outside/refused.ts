import type { MadePage } from '../page.ts';
import { folk, times } from './folk.ts';
import { made } from './rosters-b.ts';

/** Pages that are none of ours, or that nobody may read. */

const names = (count: number, seed: number): string[] => folk(count, seed).map(({ name }) => name);
const refused = (
  slug: string,
  path: string,
  body: string,
  code: string,
  notes: string,
  title?: string,
): MadePage =>
  made({ slug, path, body, ...(title !== undefined && { title }), expected: { refused: code }, notes });

export const outsideRefused = (): MadePage[] => [
  refused(
    'login-other-form',
    '/signin',
    '<main><h1>تسجيل الدخول</h1><form method="post"><label>رقم الهوية <input name="user" autocomplete="username"></label><label>كلمة السر <input type="password" name="pw"></label><button>دخول</button><a href="/forgot">نسيت كلمة السر؟</a></form></main>',
    'not-signed-in',
    'A log-in form with other names.',
  ),
  refused(
    'expired-in-place',
    '/teachers/relations/481/students',
    '<div class="modal show" role="dialog"><h4>انتهت صلاحية الجلسة</h4><p>يرجى تسجيل الدخول مرة أخرى.</p><a href="/auth/login" class="btn">تسجيل الدخول</a></div>',
    'any',
    'Answered with 200: the session has ended, a link to log in.',
  ),
  refused(
    'error-419',
    '/teachers/relations/481/students',
    '<div class="flex-center"><div class="code">419</div><div class="message">Page Expired</div></div>',
    'any',
    "A framework's error page.",
    'Page Expired',
  ),
  refused(
    'error-500',
    '/teachers/lessons',
    '<div class="flex-center"><div class="code">500</div><div class="message">خطأ في الخادم</div></div>',
    'any',
    'A server error.',
    'Server Error',
  ),
  refused(
    'not-allowed',
    '/principals/overview',
    '<h1>403</h1><p>عذراً، لا تملك صلاحية الوصول إلى هذه الصفحة</p>',
    'any',
    'Not allowed.',
  ),
  refused(
    'student-classmates',
    '/students/classmates',
    `<h1>زملائي في الصف</h1><h2>الصف السابع (أ)</h2><ul>${times(names(27, 90), (name) => `<li>${name}</li>`)}</ul>`,
    'any',
    "A student's page that names the class: not to be read.",
  ),
  refused(
    'student-marks',
    '/students/marks',
    '<h1>علاماتي</h1><table><thead><tr><th>المادة</th><th>التقويم الأول</th><th>التقويم الثاني</th></tr></thead><tbody><tr><td>الرياضيات</td><td>18</td><td>17</td></tr><tr><td>العلوم</td><td>15</td><td>19</td></tr></tbody></table>',
    'any',
    "A student's own marks.",
  ),
  refused(
    'student-lessons',
    '/students/lessons',
    '<h2>الصف السابع</h2><p>الأربعاء 16 سبتمبر</p><div class="card"><h5 class="card-title">الرياضيات</h5></div><div class="card"><h5 class="card-title">العلوم</h5></div><div class="card"><h5 class="card-title">اللغة العربية</h5></div>',
    'any',
    "A student's home.",
  ),
  refused(
    'exam-running',
    '/exams/12/attempt',
    '<h1>اختبار الرياضيات - الصف السابع</h1><p>الوقت المتبقي: <b>24:10</b></p><form><ol><li>ناتج جمع 2/3 و 1/3 <label><input type="radio" name="q1">1</label><label><input type="radio" name="q1">3/6</label></li><li>العدد الأولي هو <label><input type="radio" name="q2">9</label><label><input type="radio" name="q2">7</label></li></ol><button>إنهاء الاختبار</button></form>',
    'any',
    'A test that is being taken.',
  ),
  refused(
    'staff-phone-book',
    '/school/contacts',
    `<h1>دليل الهاتف</h1><table><thead><tr><th>الاسم</th><th>الوظيفة</th><th>الهاتف</th></tr></thead><tbody>${times(names(12, 91), (name, n) => `<tr><td>${name}</td><td>${n % 2 ? 'معلم' : 'إداري'}</td><td>07900003${String(10 + n)}</td></tr>`)}</tbody></table>`,
    'any',
    'Staff with telephones: names under «الاسم», no students.',
  ),
  refused(
    'curriculum-subjects',
    '/subjects',
    '<h1>المباحث الدراسية</h1><table><thead><tr><th>المبحث</th><th>عدد الوحدات</th><th>عدد الحصص</th></tr></thead><tbody><tr><td>الرياضيات</td><td>8</td><td>5</td></tr><tr><td>العلوم</td><td>7</td><td>4</td></tr><tr><td>اللغة العربية</td><td>9</td><td>6</td></tr></tbody></table>',
    'any',
    'Subjects of the curriculum, no sections.',
  ),
  refused(
    'weekly-timetable',
    '/teacher/timetable',
    `<h1>الجدول الأسبوعي</h1><table><thead><tr><th>اليوم</th><th>الأولى</th><th>الثانية</th><th>الثالثة</th></tr></thead><tbody>${times(['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس'], (day) => `<tr><td>${day}</td><td>الرياضيات 7-أ</td><td>—</td><td>الرياضيات 8-ب</td></tr>`)}</tbody></table>`,
    'any',
    'A timetable names sections but is no list of them.',
  ),
  refused(
    'parents-list',
    '/teachers/relations/481/parents',
    `<h1>أولياء أمور الصف السابع (أ)</h1><table><thead><tr><th>م</th><th>اسم ولي الأمر</th><th>صلة القرابة</th><th>رقم الهاتف</th></tr></thead><tbody>${times(names(24, 92), (name, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>أب</td><td>07900004${String(10 + n)}</td></tr>`)}</tbody></table>`,
    'any',
    'Guardians of a section.',
  ),
  refused(
    'forum-thread',
    '/teachers/forum/8',
    `<h1>نقاش: حل الواجب</h1>${times(names(8, 93), (name, n) => `<div class="post"><b>${name}</b><small>قبل ${String(n + 2)} ساعات</small><p>شكراً على التوضيح.</p></div>`)}`,
    'any',
    'Posts under names.',
  ),
  refused(
    'absent-today',
    '/teachers/attendance/today',
    `<h1>الطلبة الغائبون اليوم</h1><h3>الصف السابع (أ)</h3><table><thead><tr><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(folk(4, 94), (one) => `<tr><td>${one.name}</td><td>${one.nid}</td></tr>`)}</tbody></table>`,
    'any',
    'A choice from the roster: taking it for the roster would call the others missing.',
  ),
  refused(
    'honour-roll',
    '/teachers/honour',
    `<h1>لوحة الشرف</h1><h3>الصف السابع (أ)</h3><ol>${times(names(5, 95), (name) => `<li>${name}</li>`)}</ol>`,
    'any',
    'The best five.',
  ),
  refused(
    'transfer-requests',
    '/school/transfers',
    `<h1>طلبات النقل</h1><table><thead><tr><th>اسم الطالب</th><th>الرقم الوطني</th><th>من مدرسة</th><th>إلى مدرسة</th><th>الحالة</th></tr></thead><tbody>${times(folk(6, 96), (one) => `<tr><td>${one.name}</td><td>${one.nid}</td><td>مدرسة البيان</td><td>مدرسة الأفق</td><td>قيد المراجعة</td></tr>`)}</tbody></table>`,
    'any',
    'Requests of transfer: students of many classes.',
  ),
  refused(
    'groups-of-students',
    '/teachers/groups',
    `<h1>مجموعات العمل - الصف السابع (أ)</h1>${times(['الأولى', 'الثانية', 'الثالثة'], (group, n) => `<h3>المجموعة ${group}</h3><ul>${times(names(5, 97 + n), (name) => `<li>${name}</li>`)}</ul>`)}`,
    'any',
    'Working groups: three short lists, no roster.',
  ),
  refused(
    'news',
    '/news',
    '<h1>الأخبار</h1><article><h2>بدء الفصل الدراسي الثاني</h2><p>أعلنت الوزارة…</p></article><article><h2>تحديث المنصة</h2><p>تم تحديث…</p></article>',
    'any',
    'News.',
  ),
  refused(
    'profile',
    '/teachers/profile',
    '<h1>الملف الشخصي</h1><dl><dt>الاسم</dt><dd>هبة نضال ماهر السهل</dd><dt>الرقم الوطني</dt><dd>0000777001</dd><dt>المبحث</dt><dd>الرياضيات</dd></dl>',
    'any',
    "The teacher's own data.",
  ),
  refused(
    'chart-with-data',
    '/teachers/reports/activity',
    '<h1>تقرير تفاعل الطلبة</h1><h3>الصف السابع (أ)</h3><canvas></canvas><script type="application/json">[{"name":"فلان","v":3}]</script>',
    'any',
    'A chart with its data in a script.',
  ),
  refused(
    'lesson-viewers',
    '/teachers/lessons/9/viewers',
    `<h1>الأعداد النسبية</h1><video controls></video><h3>لم يشاهدوا (6)</h3><table><thead><tr><th>م</th><th>اسم الطالب</th></tr></thead><tbody>${times(names(6, 101), (name, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td></tr>`)}</tbody></table>`,
    'any',
    'Those who did not watch a lesson.',
  ),
  refused(
    'search-results',
    '/search?q=نور',
    `<h1>نتائج البحث عن «نور»</h1><table><thead><tr><th>الاسم</th><th>الصف</th><th>المدرسة</th></tr></thead><tbody>${times(names(7, 102), (name, n) => `<tr><td>${name}</td><td>${n % 2 ? 'السابع' : 'التاسع'}</td><td>مدرسة الأفق</td></tr>`)}</tbody></table>`,
    'any',
    'Results of a search over schools.',
  ),
];
