import { foreignPages, type ForeignPage } from './foreign.ts';

/**
 * More pages of persons that are none of a section's roster, of the sort that looks most like one: with national numbers, with
 * a serial, below a line that names a section, at an address of rosters.
 */
const page = (heading: string, columns: string, ...values: readonly string[]): ForeignPage => ({
  heading,
  columns: columns.split('|'),
  values,
});
const id = '0000000017';

export const moreForeignPages: readonly ForeignPage[] = [
  // Guardians and relatives.
  page('أولياء أمور الطلبة', 'اسم ولي الأمر|الرقم الوطني|صلة القرابة', id, 'أب'),
  page('قائمة أولياء الأمور المسجلين', 'الاسم|الرقم الوطني|الهاتف', id, '0790000000'),
  page('Guardians list', 'Guardian|National ID|Relation', id, 'Father'),
  page('جهات الاتصال في حالات الطوارئ', 'الاسم|صلة القرابة|الهاتف', 'أم', '0790000000'),
  page('طلبات حسابات أولياء الأمور', 'الاسم|الرقم الوطني|الحالة', id, 'قيد المراجعة'),
  // Staff.
  page('دليل الموظفين', 'الاسم|الرقم الوظيفي|القسم', '55120', 'الإدارة'),
  page('كادر المدرسة', 'الاسم|المسمى الوظيفي|الرقم الوطني', 'معلم', id),
  page('Staff directory', 'Name|Position|National ID', 'Teacher', id),
  page('جدول الإشراف اليومي', 'الاسم|المكان|الفترة', 'الساحة', 'الأولى'),
  page('المعلمون البدلاء', 'الاسم|المبحث|الحصة', 'العلوم', 'الثالثة'),
  // Examinations.
  page('توزيع مقاعد الامتحان', 'رقم المقعد|اسم الطالب|الرقم الوطني', 'A-14', id),
  page('كشف مراقبة القاعة (2)', 'اسم الطالب|الرقم الوطني|رقم الجلوس|التوقيع', id, '1044', ''),
  page('Exam hall 3 — seating', 'Student Name|National ID|Seat', id, 'B4'),
  page('الطلبة المتقدمون للامتحان التكميلي', 'اسم الطالب|الرقم الوطني', id),
  page('طلبة الدورة الشتوية', 'اسم الطالب|الرقم الوطني', id),
  // Library, shop, transport.
  page('كتب لم تتم إعادتها', 'اسم الطالب|الرقم الوطني|الكتاب', id, 'كليلة ودمنة'),
  page('مستعيرو هذا الأسبوع', 'اسم الطالب|الرقم الوطني', id),
  page('مشتركو الحافلة رقم 4', 'اسم الطالب|الرقم الوطني|الموقف', id, 'دوار المدينة'),
  page('Transport — bus 4 riders', 'Student Name|National ID|Stop', id, 'Main street'),
  page('طلبات المقصف اليوم', 'الاسم|الصنف|السعر', 'عصير', '0.50'),
  page('متجر الزي المدرسي — الطلبات', 'الاسم|المقاس|الكمية', 'M', '2'),
  page('Orders', 'Customer|Item|Price', 'Shirt', '4.00'),
  // News, messages, polls.
  page('أخبار المدرسة', 'الكاتب|العنوان|التاريخ', 'انطلاق الدوري', '12/10/2026'),
  page('صندوق الوارد', 'المرسل|الموضوع|التاريخ', 'موعد الاجتماع', '12/10/2026'),
  page('Inbox', 'From|Subject|Received', 'Meeting', '12/10/2026'),
  page('المستلمون وقراءة الرسالة', 'الاسم|قرئت', 'نعم'),
  page('نتائج الاستبيان', 'الاسم|الإجابة', 'موافق'),
  page('Survey results', 'Name|Answer', 'Agree'),
  page('نتائج التصويت لعريف الصف', 'المرشح|عدد الأصوات', '11'),
  page('التعليقات', 'الاسم|التعليق', 'شكراً جزيلاً'),
  page('المهنئون', 'الاسم', ''),
  // Choices from a roster.
  page('المكرمون في الطابور الصباحي', 'اسم الطالب|الرقم الوطني', id),
  page('فرسان القراءة', 'اسم الطالب|الرقم الوطني', id),
  page('نجوم الأسبوع', 'اسم الطالب|الرقم الوطني', id),
  page('Student of the month', 'Student Name|National ID', id),
  page('Ranking', 'Rank|Student Name|Points', '3', '920'),
  page('ترتيب الطلبة حسب النقاط', 'اسم الطالب|النقاط', '920'),
  page('لوحة الصدارة', 'الترتيب|الاسم|النقاط', '3', '920'),
  page('الطلبة المتميزون في الحفظ', 'اسم الطالب|الرقم الوطني', id),
  page('طلبة برنامج التغذية', 'اسم الطالب|الرقم الوطني', id),
  page('طلبة القرى', 'اسم الطالب|الرقم الوطني', id),
  page('الطلبة غير الأردنيين', 'اسم الطالب|الجنسية', 'سورية'),
  page('أبناء العاملين', 'اسم الطالب|الرقم الوطني', id),
  page('الأيتام', 'اسم الطالب|الرقم الوطني', id),
  page('طلبة الفئة المستهدفة', 'اسم الطالب|الرقم الوطني', id),
  page('فريق كرة القدم', 'اسم الطالب|الرقم الوطني', id),
  page('كورال المدرسة', 'الاسم|الرقم الوطني', id),
  page('School choir', 'Student Name|National ID', id),
  page('المشاركون في رحلة البتراء', 'اسم الطالب|الرقم الوطني', id),
  page('طلبة التربية الخاصة', 'اسم الطالب|الرقم الوطني', id),
  page('غياب متكرر', 'اسم الطالب|الرقم الوطني', id),
  page('إنذارات', 'اسم الطالب|الرقم الوطني|نوع الإنذار', id, 'أول'),
  page('المتسربون', 'اسم الطالب|الرقم الوطني', id),
  page('Dropouts', 'Student Name|National ID', id),
  page('Students at risk', 'Student Name|National ID', id),
  page('Late today', 'Student Name|National ID', id),
  page('Detention list', 'Student Name|National ID', id),
  page('Medical visits', 'Student Name|National ID|Complaint', id, 'Headache'),
  page('زيارات العيادة', 'اسم الطالب|الرقم الوطني|الشكوى', id, 'صداع'),
  page('مرضى الحساسية', 'اسم الطالب|الرقم الوطني', id),
  page('تحت الملاحظة الطبية', 'اسم الطالب|الرقم الوطني', id),
  page('سجل الزوار', 'الاسم|الرقم الوطني|وقت الدخول', id, '9:20'),
  page('Visitors log', 'Name|National ID|Time', id, '9:20'),
  page('المتطوعون', 'الاسم|الرقم الوطني', id),
  page('خريجو الفوج الرابع', 'الاسم|الرقم الوطني', id),
  page('المقبولون في القرعة', 'الاسم|الرقم الوطني', id),
  page('طلبات التسجيل الجديدة', 'اسم الطالب|الرقم الوطني', id),
  page('Admission requests', 'Student Name|National ID', id),
  page('سجل التدقيق', 'المستخدم|الإجراء|الوقت', 'تعديل علامة', '9:20'),
  page('Audit log', 'User|Action|Time', 'Edited mark', '9:20'),
];

/** Lists of one column more: the same with a serial before the name. */
export const allForeignPages: readonly ForeignPage[] = [...foreignPages, ...moreForeignPages];

/** Lines above the heading that make a page look like a section's own. */
export const disguises: Readonly<Record<string, string>> = {
  bare: '',
  section: '<p>الصف السابع (أ)</p>',
  labels: '<p>الصف: السابع</p><p>الشعبة: أ</p><p>المبحث: العلوم</p>',
  english: '<p>Grade 7 – Section A</p>',
};

/** Pages that are no list of persons at all, whole: none of them may be read as anything. */
export const otherPages: Readonly<Record<string, string>> = {
  'sign-in':
    '<form><h2>تسجيل الدخول</h2><label>الرقم الوطني <input></label><label>كلمة المرور <input type="password"></label><button>دخول</button></form>',
  'sign-in, English':
    '<form><h1>Sign in</h1><label>National ID <input></label><label>Password <input type="password"></label><button>Sign in</button></form>',
  'no permission': '<h1>403</h1><p>ليس لديك صلاحية لعرض طلبة هذه الشعبة.</p>',
  'not found': '<h1>404</h1><p>الصفحة غير موجودة</p><a href="/">العودة إلى الرئيسية</a>',
  'server error': '<h1>500</h1><p>حدث خطأ غير متوقع أثناء تحميل قائمة الطلبة.</p>',
  maintenance: '<h2>المنصة تحت الصيانة</h2><p>من الساعة 2 إلى 5 صباحاً</p>',
  'timed out': '<h2>انتهت الجلسة</h2><p>يرجى تسجيل الدخول من جديد لعرض الطلبة.</p>',
  timetable:
    '<h2>جدول الحصص — الصف السابع (أ)</h2><table><thead><tr><th>الحصة</th><th>الأحد</th><th>الاثنين</th><th>الثلاثاء</th></tr></thead><tbody><tr><td>الأولى</td><td>العلوم</td><td>الرياضيات</td><td>التاريخ</td></tr><tr><td>الثانية</td><td>الرياضيات</td><td>العلوم</td><td>الحاسوب</td></tr><tr><td>الثالثة</td><td>التاريخ</td><td>الحاسوب</td><td>العلوم</td></tr></tbody></table>',
  'timetable with teachers':
    '<h2>الجدول الأسبوعي</h2><table><thead><tr><th>اليوم</th><th>الأولى</th><th>الثانية</th></tr></thead><tbody><tr><td>الأحد</td><td>العلوم<br>سارة النجار</td><td>الرياضيات<br>رامي الزعبي</td></tr><tr><td>الاثنين</td><td>التاريخ<br>زيد حداد</td><td>العلوم<br>سارة النجار</td></tr></tbody></table>',
  "a student's own page":
    '<h2>الصف السابع</h2><p>الأحد 20 سبتمبر</p><div class="card"><h5 class="card-title">العلوم</h5></div><div class="card"><h5 class="card-title">الرياضيات</h5></div><div class="card"><h5 class="card-title">التاريخ</h5></div>',
  "a student's own marks":
    '<h2>علاماتي</h2><table><thead><tr><th>المبحث</th><th>التقويم الأول</th><th>التقويم الثاني</th></tr></thead><tbody><tr><td>العلوم</td><td>18</td><td>17</td></tr><tr><td>الرياضيات</td><td>15</td><td>19</td></tr><tr><td>التاريخ</td><td>20</td><td>16</td></tr></tbody></table>',
  "a student's card":
    '<h2>بطاقة الطالب</h2><dl><dt>اسم الطالب</dt><dd>سارة يزن كمال النجار</dd><dt>الرقم الوطني</dt><dd>0000000017</dd><dt>الصف</dt><dd>السابع</dd><dt>الشعبة</dt><dd>أ</dd></dl>',
  'a news article':
    '<h1>فوز طلبة الصف السابع (أ) في مسابقة العلوم</h1><p>فاز الطلبة سارة النجار وليان الزعبي وتالا حداد بالمركز الأول.</p><ul><li>سارة يزن كمال النجار</li><li>ليان رامي حسن الزعبي</li><li>تالا عمر يوسف حداد</li></ul>',
  'a poll':
    '<h2>اختر عريف الصف</h2><form><label><input type="radio" name="a"> سارة يزن كمال النجار</label><label><input type="radio" name="a"> ليان رامي حسن الزعبي</label><label><input type="radio" name="a"> تالا عمر يوسف حداد</label><button>تصويت</button></form>',
  'a new message':
    '<h2>رسالة جديدة</h2><label>إلى</label><ul class="recipients"><li>سارة يزن كمال النجار</li><li>ليان رامي حسن الزعبي</li><li>تالا عمر يوسف حداد</li></ul><textarea></textarea><button>إرسال</button>',
  'a help page':
    '<h1>كيف أعرض طلبة الشعبة؟</h1><ol><li>افتح العلاقات التدريسية</li><li>اختر الصف والشعبة</li><li>اضغط عرض الطلبة</li></ol>',
  'a calendar':
    '<h2>التقويم المدرسي</h2><table><thead><tr><th>التاريخ</th><th>المناسبة</th></tr></thead><tbody><tr><td>1/12/2026</td><td>بدء التقويم الثالث</td></tr><tr><td>10/12/2026</td><td>اجتماع أولياء الأمور</td></tr><tr><td>15/12/2026</td><td>بدء الاختبارات</td></tr></tbody></table>',
  settings:
    '<h2>الإعدادات</h2><dl><dt>الاسم</dt><dd>هدى سالم الرفاعي</dd><dt>الرقم الوطني</dt><dd>0000000018</dd><dt>الهاتف</dt><dd>0790000000</dd></dl>',
};
