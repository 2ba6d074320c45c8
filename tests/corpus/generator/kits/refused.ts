import { folk, times } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Pages that are none of ours, or that nobody may read, in other markup; and pages of other portals. */

const page = (
  slug: string,
  path: string,
  body: string,
  notes: string,
  code = 'any',
  more: { readonly url?: string; readonly title?: string } = {},
): MadePage => kit({ slug, path, body, expected: { refused: code }, notes, ...more });

export const kitRefused = (): MadePage[] => {
  const a = folk(24, 501).map(({ name }) => name);
  const b = folk(24, 502);
  const rows = (list: readonly string[], more: (n: number) => string): string =>
    times(list, (name, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td>${more(n)}</tr>`);
  return [
    page(
      'login-otp',
      '/auth/verify',
      '<div class="auth"><h1>التحقق من الهوية</h1><p>أدخل رمز التحقق المرسل إلى هاتفك</p><form method="post"><input inputmode="numeric" maxlength="6" name="otp"><button>تحقق</button></form></div>',
      'A second step of signing in.',
    ),
    page(
      'login-real-ids',
      '/auth/login',
      '<form id="f"><h2>تسجيل الدخول</h2><input id="national_id"><select id="year"></select><select id="month"></select><select id="day"></select><button id="loginButton">دخول</button></form>',
      'The known log-in form.',
      'not-signed-in',
    ),
    page(
      'exam-running',
      '/exam/55/take',
      `<h1>اختبار الوحدة الثانية</h1><form>${[1, 2, 3, 4].map((q) => `<fieldset><legend>السؤال ${String(q)}</legend><label><input type="radio" name="q${String(q)}">أ</label><label><input type="radio" name="q${String(q)}">ب</label></fieldset>`).join('')}</form>`,
      'A test in progress.',
      'not-read-by-design',
    ),
    page(
      'student-grades-own',
      '/students/results',
      '<span class="_auth_user_fullname">تالا نضال ماهر السهل</span><h2>الصف التاسع</h2><table><thead><tr><th>المادة</th><th>التقويم الأول</th><th>المعدل</th></tr></thead><tbody><tr><td>الرياضيات</td><td>18</td><td>90</td></tr></tbody></table>',
      "A student's own marks.",
      'not-read-by-design',
    ),
    page(
      'library-loans',
      '/teacher/library',
      shell(
        `<h1>استعارات المكتبة</h1><h2>الصف السابع - أ</h2><table><thead><tr><th>م</th><th>اسم الطالب</th><th>عنوان الكتاب</th><th>تاريخ الإعارة</th><th>تاريخ الإرجاع</th></tr></thead><tbody>${rows(a.slice(0, 9), () => '<td>كليلة ودمنة</td><td>1/9/2026</td><td>—</td>')}</tbody></table>`,
      ),
      'Some students and the books they lent: no roster.',
    ),
    page(
      'bus-lines',
      '/teacher/transport',
      shell(
        `<h1>خطوط الحافلات</h1><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الصف</th><th>رقم الحافلة</th><th>نقطة الصعود</th></tr></thead><tbody>${rows(a.slice(0, 11), (n) => `<td>${['السابع', 'الثامن', 'التاسع'][n % 3] ?? ''}</td><td>4</td><td>الدوار</td>`)}</tbody></table>`,
      ),
      'Riders of a bus, of several grades.',
    ),
    page(
      'exam-hall',
      '/teacher/exams/hall/3',
      shell(
        `<h1>توزيع القاعات</h1><h2>قاعة 3</h2><table><thead><tr><th>رقم الجلوس</th><th>اسم الطالب</th><th>الصف والشعبة</th></tr></thead><tbody>${times(a.slice(0, 12), (name, n) => `<tr><td>${String(300 + n)}</td><td>${name}</td><td>${n % 2 === 0 ? 'السابع أ' : 'الثامن ب'}</td></tr>`)}</tbody></table>`,
      ),
      'A hall of a test, of two sections.',
    ),
    page(
      'inbox-material',
      '/teacher/messages',
      shell(
        `<h1>الرسائل</h1><mat-list role="list">${times(a.slice(0, 8), (name) => `<mat-list-item role="listitem"><h3>${name}</h3><p>السلام عليكم، متى موعد الاختبار؟</p><span>منذ ساعة</span></mat-list-item>`)}</mat-list>`,
      ),
      'Messages with names of senders.',
    ),
    page(
      'staff-cards',
      '/school/staff',
      shell(
        `<h1>الهيئة التدريسية</h1><div class="cards">${times(a.slice(0, 8), (name) => `<div class="card"><h5>${name}</h5><p>معلم رياضيات</p><p>الهاتف: 0790000000</p></div>`)}</div>`,
      ),
      'Staff and telephones.',
    ),
    page(
      'question-bank',
      '/teacher/questions',
      shell(
        `<h1>بنك الأسئلة</h1><h2>الصف السابع - الرياضيات</h2><table><thead><tr><th>#</th><th>نص السؤال</th><th>النوع</th><th>المستوى</th></tr></thead><tbody>${[1, 2, 3].map((n) => `<tr><td>${String(n)}</td><td>ما ناتج جمع الكسور الآتية</td><td>اختيار من متعدد</td><td>متوسط</td></tr>`).join('')}</tbody></table>`,
      ),
      'Questions, no people.',
    ),
    page(
      'top-of-week',
      '/teacher/home',
      shell(
        `<h1>الرئيسية</h1><section><h2>نجوم الأسبوع</h2><ol>${times(a.slice(0, 5), (name) => `<li>${name}</li>`)}</ol></section><section><h2>آخر الإعلانات</h2><p>لا توجد إعلانات</p></section>`,
      ),
      'Five names below «stars of the week».',
    ),
    page(
      'birthdays',
      '/teacher/home',
      shell(
        `<h2>الصف السابع - أ</h2><h3>أعياد ميلاد هذا الشهر</h3><ul>${times(b.slice(0, 4), (one) => `<li><b>${one.name}</b> <span>${one.born}</span></li>`)}</ul>`,
      ),
      'Four birthdays of a class.',
    ),
    page(
      'parents-meeting',
      '/teacher/meetings/4',
      shell(
        `<h1>اجتماع أولياء الأمور</h1><h2>الصف السابع - أ</h2><table><thead><tr><th>م</th><th>اسم ولي الأمر</th><th>اسم الطالب</th><th>صلة القرابة</th><th>الحضور</th></tr></thead><tbody>${times(b.slice(0, 9), (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.parts.slice(1).join(' ')}</td><td>${one.name}</td><td>أب</td><td>حضر</td></tr>`)}</tbody></table>`,
      ),
      'Guardians who came.',
    ),
    page(
      'jolearn-measures',
      '/index.php?r=EFitness/FitnessWeightHeightMesaures/create',
      `<h3>قياس الطول والوزن</h3><select id="SchoolID"><option>--اختر--</option><option selected>مدرسة الأفق</option></select><select id="GradeID"><option selected>سابع</option></select><table>${times(a, (name, n) => `<tr class="measureRow"><td>${name}</td><td><input type="hidden" name="MesaureStudentID" value="g-${String(n)}"><input name="w"></td><td><input name="h"></td></tr>`)}</table>`,
      'Another portal, a form for weight and height.',
      'any',
      { url: 'https://jolearn.jo/index.php?r=EFitness/FitnessWeightHeightMesaures/create' },
    ),
    page(
      'openemis-in-darsak-reader',
      '/',
      `<h2>مدرسة الأفق - الطلاب</h2><table><thead><tr><th>رقم OpenEMIS</th><th>اسم الطالب</th><th>الصف</th></tr></thead><tbody>${times(b.slice(0, 10), (one) => `<tr><td>${one.emis}</td><td>${one.name}</td><td>الصف السابع</td></tr>`)}</tbody></table>`,
      'A page of OpenEMIS, given to the reader of Darsak.',
      'any',
      { url: 'https://emis.moe.gov.jo/openemis-core/Institution/Institutions/Students/index/x' },
    ),
  ];
};
