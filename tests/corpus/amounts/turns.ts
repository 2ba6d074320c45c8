/**
 * Controls that turn something, «N» for the number of rows that stand there. `whole`: all of the list stands there all the same;
 * `part`: like one of those, and there is more.
 */
export const wholeTurns: readonly string[] = [
  // A page of one, with ways that are not marked as shut.
  '<p>صفحة 1 من 1</p><nav class="pagination"><a href="#">السابق</a><a href="#" class="active">1</a><a href="#">التالي</a></nav>',
  '<div class="pager"><button>‹</button><span>1 / 1</span><button>›</button></div>',
  '<div class="pagination"><span>عرض 1 إلى N من N</span><a href="#">السابق</a><a class="active" href="#">1</a><a href="#">التالي</a></div>',
  '<div class="dt-info">1–N من N</div><button aria-label="الصفحة السابقة"></button><button aria-label="الصفحة التالية"></button>',
  '<p>N من N</p><button>التالي</button>',
  '<p>Showing 1 to N of N</p><ul class="pagination"><li><a href="#">Previous</a></li><li class="active"><a href="#">1</a></li><li><a href="#">Next</a></li></ul>',
  // Shut in other ways.
  '<div class="pagination"><a style="pointer-events:none">التالي</a></div>',
  '<div class="pagination"><a class="inactive" href="#">السابق</a><b>1</b><a class="inactive" href="#">التالي</a></div>',
  '<div class="pagination"><button class="opacity-50">السابق</button><span>1</span><button class="opacity-50">التالي</button></div>',
  '<ul class="pagination"><li class="off"><a>السابق</a></li><li class="on"><a>1</a></li><li class="off"><a>التالي</a></li></ul>',
  '<div class="pagination"><a aria-disabled="true" tabindex="-1">التالي</a></div>',
  // How many rows a page holds.
  '<div class="pages">عرض: <a href="#">10</a> <a href="#">25</a> <a href="#" class="active">50</a> <a href="#">100</a></div>',
  '<div class="paging-length"><button>10</button><button class="active">50</button><button>100</button></div>',
  '<div class="pagination-size">لكل صفحة <a>15</a><a class="active">30</a><a>60</a></div>',
  // Weeks, months, days, sections, lessons.
  '<div class="week-pager"><button>‹</button><span>الأسبوع 3</span><button>›</button></div>',
  '<div class="pager"><a href="#">السابق</a><span>الأسبوع 12 - 18 تشرين الثاني</span><a href="#">التالي</a></div>',
  '<div class="date-nav"><button aria-label="السابق">‹</button><b>الأحد 22 تشرين الثاني</b><button aria-label="التالي">›</button></div>',
  '<div class="calendar-pager"><a>السابق</a><span>تشرين الثاني 2026</span><a>التالي</a></div>',
  '<div class="pager"><a href="#">السابق</a><span>الشعبة أ</span><a href="#">التالي</a></div>',
  '<div><button>السابق</button> <span>22/11/2026</span> <button>التالي</button></div>',
  '<div class="pager"><a href="#">Previous</a><span>Week 12</span><a href="#">Next</a></div>',
  // Carousels.
  '<div class="carousel slide"><div class="carousel-inner"><div class="carousel-item active"><p>إعلان</p></div></div><button class="carousel-control-prev"><span class="visually-hidden">Previous</span></button><button class="carousel-control-next"><span class="visually-hidden">Next</span></button></div>',
  '<div class="swiper"><div class="swiper-wrapper"><div>بطاقة</div></div><div class="swiper-pagination"><span class="swiper-pagination-bullet swiper-pagination-bullet-active"></span><span class="swiper-pagination-bullet"></span></div><div class="swiper-button-next" role="button" aria-label="Next slide"></div></div>',
  '<div class="slick-slider"><button class="slick-prev">السابق</button><div>إعلان</div><button class="slick-next">التالي</button></div>',
  // How they are ordered.
  '<div class="sort"><button class="active">الأحدث</button><button>الأقدم</button></div>',
  '<label>ترتيب <select><option>الأقدم</option><option>الأحدث</option></select></label>',
];

/** Below the list. */
export const otherLists: readonly string[] = [
  '<section><h3>آخر الرسائل</h3><table><tr><th>المرسل</th><th>الموضوع</th></tr><tr><td>الإدارة</td><td>تعميم</td></tr><tr><td>الإدارة</td><td>جدول</td></tr></table><ul class="pagination"><li class="page-item active"><a class="page-link">1</a></li><li class="page-item"><a class="page-link" href="#">2</a></li><li class="page-item"><a class="page-link" href="#">التالي</a></li></ul></section>',
  '<div class="card"><h4>الإشعارات</h4><ul><li>تم تحديث الجدول</li><li>رسالة جديدة من الإدارة</li><li>موعد اجتماع</li></ul><nav class="pagination"><a class="active">1</a><a href="#">2</a><a href="#">التالي</a></nav></div>',
  '<div class="card"><h4>التعليقات</h4><ul><li>شكراً لكم</li><li>متى الاختبار؟</li><li>أحسنتم</li></ul><button>عرض المزيد من التعليقات</button></div>',
];

export const partTurns: readonly string[] = [
  '<div class="flex"><span class="inline-flex"><span aria-current="page" class="border px-3">1</span><button wire:click="gotoPage(2)" class="border px-3">2</button><button wire:click="nextPage" rel="next" class="border px-3">التالي</button></span></div>',
  '<nav class="pagination"><ul><li class="page-item active"><a href="#" aria-current="page"><span>1</span><span class="sr-only">صفحة 1</span></a></li><li class="page-item"><a href="#"><span>2</span><span class="sr-only">صفحة 2</span></a></li></ul></nav>',
  '<p>صفحة 1 من 2</p><nav class="pagination"><a href="#">السابق</a><a href="#" class="active">1</a><a href="#">التالي</a></nav>',
  '<div class="pagination"><a href="#">السابق</a><a class="active" href="#">1</a><a href="#">التالي</a></div>',
  '<div class="pager"><button disabled>‹</button><span>1</span><button>›</button></div>',
  '<div class="pagination"><button class="opacity-50">السابق</button><span>1</span><button>التالي</button></div>',
  '<ul class="pagination"><li class="off"><a>السابق</a></li><li class="on"><a>1</a></li><li><a href="#">2</a></li><li><a href="#">التالي</a></li></ul>',
  '<div class="pages"><a href="#" class="active">1</a> <a href="#">2</a> <a href="#">3</a></div>',
  '<div class="pagination">10 | 20 | 30<a class="active">1</a><a href="#">2</a></div>',
  '<div class="pager"><a href="#">السابق</a><span>الصفحة 1</span><a href="#">التالي</a></div>',
  '<div class="pager"><a href="#">Previous</a><span>Page 1</span><a href="#">Next</a></div>',
  '<div class="legend"><h5>الدليل</h5><ul><li>أخضر</li><li>أصفر</li><li>أحمر</li></ul></div><nav class="pagination"><a class="active">1</a><a href="#">2</a><a href="#">التالي</a></nav>',
  '<p>عدد الطلبة: N</p><nav class="pagination"><a class="active">1</a><a href="#">2</a></nav>',
  '<a href="#">Older</a>',
  '<nav class="pagination"><a class="active">1</a><a href="#">2</a><a href="#">التالي</a></nav><section><h3>آخر الرسائل</h3><table><tr><th>المرسل</th><th>الموضوع</th></tr><tr><td>الإدارة</td><td>تعميم</td></tr><tr><td>الإدارة</td><td>جدول</td></tr></table></section>',
];
