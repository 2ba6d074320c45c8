/**
 * How pages say whose roster it is: the same statement in other words and at other places, and beside it what looks like
 * one and is none. `null`: nothing may be read there.
 */
export interface Place {
  /** What stands above the list. */
  readonly above: string;
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
}

const whole = { grade: 'السابع', section: 'ب', subject: 'الرياضيات' } as const;
const noSubject = { ...whole, subject: null } as const;
const english = { grade: 'Grade 7', section: 'B', subject: 'Mathematics' } as const;

export const places: readonly Place[] = [
  { above: '<h2>طلبة الصف السابع - ب - الرياضيات</h2>', ...whole },
  { above: '<h2>الرياضيات — الصف السابع (ب)</h2>', ...whole },
  {
    above: '<h1>قائمة الطلبة</h1><p>الصف السابع الأساسي / الشعبة ب / مادة الرياضيات</p>',
    ...whole,
    grade: 'السابع الأساسي',
  },
  { above: '<h1>قائمة الطلبة</h1><p>الصف: السابع</p><p>الشعبة: ب</p><p>المبحث: الرياضيات</p>', ...whole },
  {
    above: '<h1>قائمة الطلبة</h1><p>السابع : الصف</p><p>الشعبة : ب</p>',
    grade: null,
    section: 'ب',
    subject: null,
  },
  {
    above:
      '<h1>كشف الطلبة</h1><table><tr><td>الصف</td><td>السابع</td><td>الشعبة</td><td>ب</td><td>المادة</td><td>الرياضيات</td></tr></table>',
    ...whole,
  },
  {
    above:
      '<h1>كشف الطلبة</h1><table><tr><td>السابع</td><td>:</td><td>الصف</td></tr><tr><td>ب</td><td>:</td><td>الشعبة</td></tr></table>',
    ...noSubject,
  },
  {
    above:
      '<h1>كشف الطلبة</h1><dl><dt>الصف</dt><dd>السابع</dd><dt>الشعبة</dt><dd>ب</dd><dt>المبحث</dt><dd>الرياضيات</dd></dl>',
    ...whole,
  },
  { above: '<h2>شعبة ب من الصف السابع</h2>', ...noSubject },
  { above: '<h2>الصف السابع «ب»</h2>', ...noSubject },
  { above: '<h2>السابع ب</h2><p>مبحث الرياضيات</p>', ...whole },
  { above: '<h2>٧-ب</h2><h3>الرياضيات</h3>', grade: '7', section: 'ب', subject: 'الرياضيات' },
  { above: '<h2>7/ب · الرياضيات</h2>', grade: '7', section: 'ب', subject: 'الرياضيات' },
  { above: '<h2>الصف 7 شعبة ب</h2>', grade: '7', section: 'ب', subject: null },
  {
    above:
      '<h2>الطلبة</h2><ol class="breadcrumb"><li class="breadcrumb-item"><a href="#">شعبي</a></li><li class="breadcrumb-item"><a href="#">الصف السابع-ب</a></li><li class="breadcrumb-item active">الرياضيات</li></ol>',
    ...whole,
  },
  {
    above: '<h2>الطلبة</h2><div><span>الصف</span><b>السابع</b></div><div><span>الشعبة</span><b>ب</b></div>',
    ...noSubject,
  },
  {
    above:
      '<h2>الطلبة</h2><label for="g">الصف</label><select id="g"><option>اختر</option><option selected>السابع</option><option>الثامن</option></select><label for="s">الشعبة</label><select id="s"><option>أ</option><option selected>ب</option></select>',
    ...noSubject,
  },
  {
    above:
      '<h2>الطلبة</h2><div role="tablist"><button role="tab" aria-selected="false">السابع أ</button><button role="tab" aria-selected="true">السابع ب</button></div>',
    ...noSubject,
  },
  { above: '<h2>الطلبة <small>الصف السابع (ب)</small></h2>', ...noSubject },
  { above: '<h2>الصف السابع</h2><h3>الشعبة ب</h3><h4>الرياضيات</h4>', ...whole },
  { above: '<div class="card-header">الصف السابع - ب</div><h5>الطلبة</h5>', ...noSubject },
  {
    above: '<p>العام الدراسي 2026/2027 - الفصل الدراسي الأول - الصف السابع - الشعبة ب</p><h3>الطلبة</h3>',
    ...noSubject,
  },
  { above: '<h2>Grade 7 – Section B – Mathematics</h2>', ...english },
  { above: '<h1>Students</h1><p>Grade: Grade 7</p><p>Section: B</p><p>Subject: Mathematics</p>', ...english },
  { above: '<h2>Mathematics · Grade 7 (B)</h2>', ...english },
  { above: '<h2>7th Grade – B</h2><p>Students</p>', grade: '7th Grade', section: 'B', subject: null },
  {
    above: '<h2>قائمة الطلبه</h2><p>الصف: السابع الاساسى</p><p>الشعبه: ب</p>',
    grade: 'السابع الأساسي',
    section: 'ب',
    subject: null,
  },
  { above: '<h2>الصف الأول (هـ)</h2>', grade: 'الأول', section: 'هـ', subject: null },
  {
    above: '<h2>الصف الثاني عشر الأدبي - أ</h2><p>اللغة العربية</p>',
    grade: 'الثاني عشر الأدبي',
    section: 'أ',
    subject: 'اللغة العربية',
  },
  { above: '<h2>روضة ثانية (أ)</h2>', grade: 'روضة ثانية', section: 'أ', subject: null },
  // «التاريخ» is a subject and the label of a day.
  { above: '<h2>طلبة الصف السابع (ب)</h2><p>التاريخ: 24/11/2026</p>', ...noSubject },
  {
    above: '<h2>طلبة الصف السابع (ب)</h2><div><span>التاريخ</span><span>24/11/2026</span></div>',
    ...noSubject,
  },
  { above: '<h2>طلبة الصف السابع (ب)</h2><label>التاريخ</label><input value="24/11/2026">', ...noSubject },
  { above: '<h2>طلبة الصف السابع (ب)</h2><p>المبحث: التاريخ</p>', ...noSubject, subject: 'التاريخ' },
  {
    above:
      '<h2>الطلبة</h2><table><tr><td>المبحث</td><td>التاريخ</td><td>الصف</td><td>السابع</td><td>الشعبة</td><td>ب</td></tr></table>',
    ...noSubject,
    subject: 'التاريخ',
  },
  {
    above:
      '<h2>الطلبة</h2><table><tr><td>المبحث</td><td>التاريخ</td></tr><tr><td>الرياضيات</td><td>24/11/2026</td></tr></table>',
    grade: null,
    section: null,
    subject: 'الرياضيات',
  },
  { above: '<h2>التاريخ - الصف السابع ب</h2>', ...noSubject, subject: 'التاريخ' },
  { above: '<h2>الصف السابع (ب) - الرياضيات</h2><p>التاريخ</p><p>اليوم</p>', ...whole },
  // What counts or says something else.
  { above: '<h2>طلبة الصف السابع ب</h2><p>عدد طلبة الصف: 4</p>', ...noSubject },
  { above: '<h2>الطلبة</h2><p>عدد طلبة الصف: 4</p>', grade: null, section: null, subject: null },
  { above: '<h2>الطلبة</h2><p>الفصل الدراسي الأول</p>', grade: null, section: null, subject: null },
  { above: '<h2>الطلبة</h2><p>الوحدة السابعة</p>', grade: null, section: null, subject: null },
  { above: '<h2>الطلبة</h2><p>الصف: الكل</p><p>الشعبة: الكل</p>', grade: null, section: null, subject: null },
];

const nav =
  '<nav><a href="#">الرئيسية</a><a href="#">العلاقات التدريسية</a><a href="#">الصف الثامن-ج</a><a href="#">العلوم</a></nav>';
const foot = '<footer>الصف التاسع - د · مدرسة الزيتون الثانوية</footer>';

/** Pages around it; other sections and subjects stand in their menus and behind the list. */
export const frames: Readonly<Record<string, (above: string, list: string) => string>> = {
  plain: (above, list) => `${above}${list}`,
  menus: (above, list) =>
    `${nav}<aside><ul><li><a href="#">الصف الخامس - أ</a></li><li><a href="#">الكيمياء</a></li></ul></aside><main>${above}${list}</main>${foot}`,
  cards: (above, list) =>
    `<div class="container"><div class="row"><div class="col-12"><div class="card"><div class="card-body">${above}<div class="table-responsive">${list}</div></div></div></div></div></div>${foot}`,
  'a form': (above, list) =>
    `<form id="aspnetForm"><div>منصة درسك</div><fieldset><legend>معايير البحث</legend>${above}</fieldset>${list}</form>`,
  boxes: (above, list) =>
    `<div id="app"><div><div>${above}</div><div><section>${list}</section></div></div></div>`,
  'a list behind': (above, list) =>
    `<main>${above}${list}<h3>شعب أخرى</h3><ul><li>الصف العاشر - أ</li><li>الفيزياء</li></ul></main>`,
};
