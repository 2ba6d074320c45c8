/** What says that a list is less than there is, or may be, beside pagers and filters; and bounds that say nothing of it. */

/** As many as are shown are the first of them; N: the number of rows. */
export const firstSigns: readonly string[] = [
  '<p>عُرضت أول N نتيجة فقط. استخدم البحث للوصول إلى باقي الأسماء.</p>',
  '<p>يتم عرض أول N طالباً</p>',
  '<p>أول N طالباً فقط</p>',
  '<p>تم عرض أول N سجلاً</p>',
  '<p>Showing the first N students</p>',
  '<p>First N results</p>',
  '<p>Only the first N rows are shown</p>',
  '<p>القائمة محدودة بـ N سجلاً</p>',
  '<p>The list is limited to N</p>',
];

/** Rows that the page says it does not show. */
export const hiddenSigns: readonly string[] = [
  '<p>4 صفوف مخفية</p>',
  '<p>أُخفيت 3 أسماء من القائمة.</p>',
  '<p>تم إخفاء طالبين</p>',
  '<p>تم إخفاء 5 طلاب منقولين</p>',
  '<p>طلبة مخفيون: 3</p>',
  '<button type="button">إظهار الطلبة المخفيين</button>',
  '<button type="button">عرض الطلبة المؤرشفين</button>',
  '<button type="button">إظهار الأسماء المخفية (3)</button>',
  '<p>3 rows hidden</p>',
  '<p>2 students are hidden</p>',
  '<a href="#">Show hidden students</a>',
  '<a href="#">Show archived students</a>',
];

/** Bounds and totals of something larger: no number of this list. */
export const boundSigns: readonly string[] = [
  '<p>تعرض هذه الصفحة حتى 100 طالب كحد أقصى</p>',
  '<p>الحد الأقصى 100 طالب</p>',
  '<p>بحد أقصى 45 طالباً في الشعبة</p>',
  '<p>سعة الشعبة 45 طالباً</p>',
  '<p>السعة: 45</p>',
  '<p>عدد المقاعد: 45</p>',
  '<p>Up to 100 students per class</p>',
  '<p>Maximum 60 students</p>',
  '<p>Capacity: 45 students</p>',
  '<div class="stat"><b>612</b><span>طالبات المدرسة</span></div>',
  '<div class="stat"><span>طلبة المدرسة</span><b>612</b></div>',
  '<div class="stat"><b>40</b><span>مقاعد الغرفة</span></div>',
  '<div class="stat"><b>57</b><span>رسائل غير مقروءة</span></div>',
  '<p>في المدرسة 612 طالباً</p>',
  '<p>مجموع طلبة المدرسة: 612</p>',
  '<p>612 students in this school</p>',
];
