/**
 * Words that a heading of a section's roster may have beside the section's and the subject's names, folded and without articles.
 * Any other word may say that it is a list of somebody else, or of some of them: absent today, parents, a committee. Nobody can
 * list those. Words of one topic stand in one text; the list travels into every page.
 */

const wordsOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(' ')));

const persons = [
  'طلبه طلاب طالبات طالب طالبه طلبتي طلابي طالباتي طلبتك طلابك طالباتك طلبتها طلابها طلابنا طلبتنا طالبان طالبين طالبتان طالبتين طالبا',
  'تلاميذ تلميذات تلميذ تلميذه تلامذه تلاميذي متعلمون متعلمين متعلمات متعلمي دارسون دارسين دارسات اطفال زملاء زميلات دراسه',
  'مشاركون مشاركين مشاركات مشاركا اشخاص افراد اعضاء عضو منتسبون منتسبين منضمون منضمين مشتركون مشتركين متعلمو متعلما متعلمه اعزاء حسابات',
  'student students pupil pupils learner learners people participants members member users user children classmates kids accounts',
];
/** That they belong to it. */
const enrolled = [
  'مسجلين مسجلون مسجلات مسجلا ملتحقين ملتحقون ملتحقات حاليين حاليون حاليات مقيدين مقيدون مقيدات مسجل مسجله ملتحق ملتحقا ملتحقه مقيد مقيدا مقيده دراسيين يدرسون قيد منتظمين منتظمون منتظمات مسندين مسندون مسنده مسندات اليك',
  'enrolled registered enrolment enrollment enrollments roll registration membership',
];
const lists = [
  'قايمه قوايم كشف كشوف كشفا سجل سجلات سجلا اسماء اسما جدول بيان بيانات معلومات تفاصيل دليل دفتر شبكه تقرير نموذج استماره مناداه حصر لايحه كراسه نسخه عناصر هييه تفقد تشكيله تشكيل ورقه ملف صفحه لوحه وثيقه مستند مستخرج صوره',
  'list lists roster rosters names register details cards information info data records record profiles report directory nominal classlist ids id items listing listings rolls',
];
const places = [
  'شعبه شعبتي شعبتك شعبتنا صف صفي صفكم صفك صفوف صفيه دفعه مسار حقل فرع تخصص مستوي مرحله غرفه',
  'ماده مبحث مقرر مساق مدرسه منصه مجتمع درسك تعليميه وزاره تربيه تعليم مديريه لواء قصبه محافظه نظام بوابه موقع مملكه اردنيه هاشميه مبني طابق قسم فوج بنين بنات علمي ادبي صناعي زراعي فندقي تجاري مهني شرعي توجيهي',
  'class classes section grade course subject subjects school classroom homeroom batch cohort form stream site darsak ministry education hashemite kingdom jordan scientific literary elementary primary secondary basic public',
];
const times = [
  'عام سنه فصل دراسي دراسيه اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي عشر سنوي سنويه فصلي اكاديمي اكاديميه فتره صباحيه مسايي مساييه صباحي تاريخ بتاريخ',
  'كانون شباط اذار نيسان ايار حزيران تموز ايلول تشرين سبتمبر اكتوبر نوفمبر ديسمبر يناير فبراير مارس ابريل مايو يونيو',
  'academic year semester term first second third',
];
const work = [
  'شوون عدل تعديل تحرير عرض اداره صفحه استعراض طباعه تصدير اكسل مراجعه متابعه ادخال رصد اختر تعديله قياسات بطاقه بطاقات',
  'affairs edit view show manage management overview print export excel pdf page entries per',
];
/** Of what sort the list is. */
const sorts = [
  'رسمي رسميه معتمد معتمده محدث محدثه نهايي نهاييه اولي اوليه تفصيلي تفصيليه شامل شامله موحد الكتروني الكترونيه رقمي عموم طلابيه طلابي اسمي اسميه افتراضي افتراضيه حروف هجاييه ابجديه مدرسي مدرسيه وطنيه ارقام ارقامهم ارقامهن رقم وطني تواريخ ميلادهم ميلادهن نظره عامه لمحه',
  'مرتبه مرتبين مرتب ابجديا هجاييا ترتيب اساسيه ثانويه اساسي ثانوي كامل كامله رباعيه ثلاثيه',
  'official full complete overall all current sorted alphabetical alphabetically order summary national at glance meet',
];
/** How many there are. */
const amounts = [
  'عدد عددهم عددهن اجمالي مجموع كلي حجم تضم يضم يوجد تحتوي جميع كل كافه نحو حوالي قرابه تقريبا زهاء',
  'number total count size rows results showing about approximately around',
];
const small = [
  'في من علي هذه هذا حسب عن مع الي لكل لديك معك اخر تدرس ادرس ادرسها ادرسهم تدرسهم تدرسها تدرسهن الذين اللواتي هم هن تعرف ادناه تاليه تالي يلي فيما اتيه اتي هنا هولاء مبينه مدرجه مدرجين وارده بك بي تابعه تابعين',
  'my of the in for on a an and to by with your our its is are there has you have this teacher below following here these enrolments assigned taught teach',
];

export const plainWords = wordsOf(
  ...persons,
  ...enrolled,
  ...lists,
  ...places,
  ...times,
  ...work,
  ...sorts,
  ...amounts,
  ...small,
);

/** Beside a number: how much is shown of how much. */
export const amountWords = wordsOf(
  'حاليا يعرض تعرض يظهر تظهر اظهار ظاهر معروض معروضه معروضين تم يتم تحميل اصل الي حتي سجلا سجل عنصر عناصر عنصرا صفحات رقم انت بقي متبقي متبقيا متبقون اخرين اخرون هو بلغ يوجد وجد عثور نتيجه نتايج',
  'to entries displaying viewing loaded out items item per page are there is has found records record shown and more others total',
);

export const genderWords = wordsOf('ذكور اناث boys girls male female males females');

/** How a list is laid out, and that it is of all sections, says nothing of who stands in it. */
/** What becomes of the page's own record, in a badge beside its title, says nothing of it either. */
const recordStates = 'مفعل مفعله نشط نشطه محفوظ محفوظه منشور منشوره enabled active saved published';

export const layoutWords = wordsOf(recordStates, 'شعب بطاقه بطاقات صور البوم cards photos grid table');

/** Labels whose value is a person's, a place's or a time's name, and tells nothing of who is in the list. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'معلم|معلمه|اسم معلم|اسم معلمه|معلم ماده|معلمه ماده|معلم مبحث|معلمه مبحث|مدرس|مدرسه ماده|مدرس ماده|استاذ|استاذه|' +
    'مربي|مربيه|مربي صف|مربيه صف|مربي شعبه|مربيه شعبه|رايد صف|مدرسه|اسم مدرسه|رقم مدرسه|رقم وطني للمدرسه|مديريه|مديريه تربيه وتعليم|لواء|' +
    'عام دراسي|سنه دراسيه|عام|فصل دراسي|فصل|تاريخ|تاريخ طباعه|طبع في|اخر تحديث|غرفه|غرفه صفيه|مكان|قاعه|رمز ماده|رمز مبحث|' +
    'teacher|class teacher|subject teacher|form teacher|instructor|homeroom teacher|homeroom|school|directorate|academic year|school year|year|' +
    'term|semester|date|updated|last updated|printed|printed on|room|classroom|location|course code'
  ).split('|'),
);

/** Names of products for a section and for who belongs to it, of words that alone may be anybody's: a group, users. */
export const namesOfSection =
  /(?:ال)?مجموعة (?:ال)?(?:قيد|طلبة|طلاب|طالبات|تسجيل)|(?:ال)?مستخدم(?:ون|ين) (?:ال)?مسجل(?:ون|ين)|(?:ال)?أعضاء (?:ال)?(?:فريق|مجموعة|فصل|درس|مقرر|مساق|دورة)|(?:enrolled|registered) users|team members|(?:roll|form|tutor|student|class|registration) groups?(?![a-z])/giu;
