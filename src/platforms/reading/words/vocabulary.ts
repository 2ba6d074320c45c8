import { key, keyWithoutArticle } from './text.ts';

/**
 * What column headers and labels mean (darsak-facts 7.1 and 9, openemis-contract D3). Matching is exact after folding,
 * then exact without articles; never by substring: «اسم قريب الطالب» stands beside «اسم الطالب» in real files.
 * Words of one field stand in one text, apart by `|`: the list travels into every page, so it is kept small.
 */
export const headerWords = {
  serial:
    'الرقم المسلسل|الرقم التسلسلي|S/N|م|#|ت|ر.ت|الرقم المتسلسل|التسلسل|الترتيب|No.|S.No|Serial|المسلسل|تسلسل|Sr No|Sl No|Seq',
  number:
    'رقم|رقمها|رقمه|Number|ID|ID Number|ID No|Roll No|Roll Number|رقم القائمة|الرقم في القائمة|الرقم في الكشف|الرقم في السجل', // serial or id: the values decide
  studentName:
    'الاسم الرباعي للطالب|Pupil|اسم الطالب|اسم الطالب الرباعي|اسم الطالب الكامل|اسم الطالب كاملا|أسماء الطلبة|الطالب|Student|Student Name|اسم التلميذ|التلميذ|المتعلم|اسم المتعلم|الدارس|اسم الدارس|Learner|Learner Name|Student Names|Pupil Name|Name of Student|Name of Pupil|Student Full Name|Full Name of Student|Child|Child Name|اسم الطالب الثلاثي|الاسم الكامل للطالب|اسم الطالب بالعربية|اسم الطالب باللغة العربية|اسم الطفل|الطفل|اسم المتعلم الرباعي|اسم التلميذ الرباعي|اسم الطالب ونسبه',
  name: 'المستخدم|الاسم الثلاثي|الاسم بالعربية|الاسم باللغة العربية|الاسم العربي|Arabic Name|الاسم|الاسم الكامل|الاسم الرباعي|الاسم كاملا|Name|Full Name|الأسماء|اسم|الاسم بالكامل|الاسم الرباعي بالعربية|الاسم الكامل بالعربية|الاسم من أربعة مقاطع|الاسم والشهرة|الاسم والعائلة|اسم الشخص|اسم المشارك|اسم العضو|اسم المستخدم الكامل|Names|Complete Name|Name in Arabic|Participant|Member|العائلة، الاسم|الاسم، العائلة|Last, First|Last Name, First Name', // of whom, the page must say
  firstName: 'الاسم الأول|First Name|الاسم الشخصي|Given Name|Forename',
  fatherName:
    'Father Name|Second Name|اسم الأب|الاسم الثاني|الأب|الاسم الأوسط|Middle Name|Middle Names|اسم الوالد',
  grandfatherName: 'Grandfather Name|اسم الجد|الاسم الثالث|الجد|Third Name',
  familyName:
    'الكنية|Surname|اسم العائلة|العائلة|الاسم الأخير|الاسم الرابع|Last Name|Family Name|اللقب|لقب العائلة|الشهرة|اسم الشهرة|اسم العشيرة',
  nationalId:
    'الهوية|رقم وطني|الوطني|رقم هوية الطالب|رقم هوية الطالبة|الرقم الوطني / الشخصي للطالب|رقم الهوية الوطنية|الهوية الوطنية|National No|National Identity|الرقم الوطني|الرقم الوطني للطالب|الرقم الوطني / الشخصي|الرقم الشخصي|رقم الإثبات|رقم الهوية|National ID|National Number|Identity Number|National ID No|National ID Number|National Identity Number|NID|Civil ID|Civil Number|Identity No|الرقم المدني|رقم الهوية الشخصية|رقم بطاقة الهوية|الرقم الوطني أو الشخصي|الرقم الوطني للطالب/ة|رقم الهوية / الوطني|الرقم القومي',
  openemisNo: 'OpenEMIS',
  otherId:
    'الرقم المدرسي|رقم تعريف الطالب|معرف الطالب|Student Number|رقم الطالب|الرقم التعريفي|كود الطالب|رمز الطالب|رقم الطالب التعريفي|Student ID|Student No|Student Code|Student ID Number|Pupil ID|Pupil No|Learner ID|Admission No|Admission Number|Registration No|Registration Number|Reg No|Org Defined ID|الرقم التعريفي المؤسسي|الرقم المؤسسي|المعرف المؤسسي|Enrolment No|Enrollment No|Enrollment Number|School ID|الرقم الأكاديمي|رقم القيد|رقم القبول|رقم التسجيل|رقم السجل|رقم المتعلم|رقم المستخدم|معرف المستخدم|User ID|User No|User Number|رقم التلميذ|كود المتعلم|رقم الطالب في المدرسة|رقم الطالب على المنصة|رقم الطالب في المنصة|معرف الطالب على المنصة|معرف المتعلم',
  grade: 'Year Group|الصف|الصف الدراسي|الصف التعليمي|المستوى|Grade|Education Grade',
  section: 'Form|رمز الشعبة|Class Section|الشعبة|Section',
  gradeSection:
    'اسم الصف|الصف والفصل|Grade and Section|Grade/Section|الصف والشعبة|الصف / الشعبة|الشعبة / الصف|اسم الشعبة|الشعبة والصف|Class|Class Name',
  stage: 'المرحلة التعليمية|المرحلة|المرحلة / القسم / المسار|القسم|المسار|الفرع|الحقل',
  subject:
    'Course|المساق|المادة التعليمية|Education Subject|Subject Name|المادة|المبحث|المادة الدراسية|اسم المادة|المقرر|المبحث الدراسي|اسم المبحث|المواد|Subject|Subjects',
  status:
    'State|الوضع|حالة التسجيل|الحالة|حالة القيد|حالة الطالب|حالة الملف|Status|Student Status|Staff Status|حالة الموظف|الوضع الدراسي|القيد|حالة الالتحاق|حالة الطالب الدراسية|Enrolment Status|Enrollment Status|Registration Status|Enroll Status|Enrol Status',
  birthDate:
    'تاريخ الميلاد|تاريخ الولادة|Date of Birth|Birth Date|DOB|D.O.B|Birthdate|Date of Birth (DD/MM/YYYY)|تاريخ ولادة|المواليد|الميلاد',
  gender: 'الجنس|Gender|Sex|النوع الاجتماعي|الجندر',
  sort: 'Type|النوع', // gender, or the sort of an assignment: the values decide
  studentCount:
    'اجمالي الطلبة|عدد الطلبه الكلي|No. of Students|Number of Students|Student Count|عدد الطلبة|عدد طلبة الشعبة|مجموع الطلبة|الطلبة|طالباً|Pupils|No. of Pupils|Total Students|Students',
  teacherName: 'Teacher Name|اسم المعلم|المعلم|المعلمون|معلم المادة|Teacher|Teachers',
  homeroom:
    'Class Teacher|معلم الصف|المربي|رائد الصف|مربي الصف|مربي الشعبة|Home Room Teacher|Homeroom Teacher|Homeroom|Form Teacher|Class Tutor|معلم الشعبة',
  staffName: 'اسم الموظف|الموظف|الموظفون|Staff|Staff Name',
  position: 'المنصب|المسمى الوظيفي|الوظيفة|المركز الوظيفي|Position',
  startDate: 'تاريخ المباشرة|تاريخ البداية|تاريخ البدء|Start Date',
  endDate: 'تاريخ النهاية|تاريخ الانتهاء|End Date',
  lesson:
    'الموضوع|الدرس المصور|عنوان الفيديو|اسم الحصة|Lesson Title|Video|عنوان الدرس|الدرس|اسم الدرس|الحصة|عنوان الحصة|Lesson',
  unit: 'Unit|الوحدة|عنوان الوحدة|اسم الوحدة|الوحدة الدراسية|Unit Title',
  duration:
    'مدة الحصة|Duration|Length|المدة|مدة الدرس|مدة الفيديو|مدة المقطع|زمن الحصة|زمن الدرس|طول الفيديو|Video Length',
  views: 'المشاهدون|Views|عدد المشاهدات|المشاهدات|عدد المشاهدين|شاهده|Watched By|Viewed By|Viewers',
  publishState: 'النشر|Published|حالة النشر|حالة الدرس|Publish State|Publish Status',
  assignment:
    'Title|اسم المهمة|Assignment|Test|Exam|Quiz|Homework|عنوان الواجب|الواجب|العنوان|الاختبار|عنوان الاختبار|اسم الواجب|اسم الاختبار|المهمة|عنوان المهمة',
  publishDate: 'نشر في|Published On|Publish Date|تاريخ النشر',
  due: 'يستحق|تستحق|يستحق في|تاريخ الإغلاق|تاريخ الاستحقاق|تاريخ التسليم النهائي|تاريخ التسليم النهائي|آخر موعد لتسليم|Due|Due Date|Deadline|موعد التسليم|آخر موعد|آخر موعد للتسليم|الموعد النهائي|موعد الاستحقاق|يغلق في|تغلق في|يغلق|ينتهي في|تنتهي في|آخر يوم للتسليم|التسليم قبل|يسلم قبل|موعد الإغلاق|Due On|Due By|Closes|Closes On|Closing Date|Submit By|التسليم حتى|يسلم حتى|متاح حتى|مفتوح حتى|Available Until|Open Until',
  submitted:
    'Submissions|سلّم/العدد|عدد المسلّمين|التسليمات|عدد التسليمات|سلّموا|المسلّمون|عدد الطلبة المسلّمين|عدد من سلّموا|Handed In|Turned In|Submitted By',
  submission:
    'Submitted|سلّم|Submission|حالة التسليم|التسليم|تم التسليم|Submission Status|حالة الحل|حالة تسليم الواجب',
  submittedAt:
    'آخر تعديل (التسليم)|آخر تعديل (الإرسال)|آخر تعديل (الإجابة)|Last modified (submission)|Submitted At|Submitted On|وقت التسليم|تاريخ التسليم|سلم في|سلّم بتاريخ|سلّمت في|وقت الإرسال|تاريخ الإرسال|Submission Date|Submission Time|Date Submitted|Time Submitted',
  mark: 'Mark|Score|العلامة|الدرجة|التقويم الأول|التقويم الثاني|التقويم الثالث|التقويم الرابع|الاختبار النهائي|المعدل|النتيجة|علامة الواجب|علامة الاختبار|التقدير|Points',
  total: 'المجموع',
  present:
    'Attended|حضر|Present|Days Present|الحضور|أيام الحضور|عدد أيام الحضور|أيام الدوام|عدد مرات الحضور|مرات الحضور|Days Attended|Attendance',
  absent:
    'Absences|غاب|Absent|Days Absent|الغياب|أيام الغياب|عدد أيام الغياب|عدد الغياب|مجموع الغياب|نوع الغياب|مرات الغياب|عدد مرات الغياب',
  day: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس',
  lastSeen:
    'آخر دخول للمقرر|آخر دخول للمساق|آخر وصول|Last Activity|Last Accessed|آخر وصول للمساق|آخر وصول إلى المساق|آخر تفاعل|آخر دخول إلى المقرر|Last access to course|Last Access|Last Login|Last Seen|آخر دخول|آخر تسجيل دخول|آخر ظهور|آخر نشاط|آخر زيارة|آخر تواجد|آخر دخول للمنصة|Last Active|Last Visit|Last Online|Last Sign In',
  loginTime:
    'وقت الاستخدام|مدة الدخول|مدة تسجيل الدخول|Time Online|Time Spent|Online Time|Usage Time|Login Time|مدة الاستخدام|زمن الاستخدام|إجمالي وقت الاستخدام|مدة التواجد|وقت التواجد|المدة على المنصة',
  videos:
    'الفيديوهات المشاهدة|عدد الفيديوهات المشاهدة|Videos Watched|Lessons Watched|عدد الحصص المشاهدة|عدد الدروس المشاهدة|عدد المقاطع المشاهدة|المقاطع المشاهدة|الحصص المشاهدة|الدروس المشاهدة|شاهد|الدروس التي شاهدها|الحصص التي شاهدها|Lessons Viewed|Videos Viewed|Watched Lessons',
  watched:
    'نسبة الحصص المشاهدة|نسبة الدروس المشاهدة|نسبة المقاطع المشاهدة|نسبة مشاهدة الحصص|نسبة مشاهدة الدروس|Progress|Completion|Watched|التقدم|المشاهدة|نسبة المشاهدة|نسبة الإنجاز|نسبة التفاعل',
  assignmentsDone:
    'Assignments Done|الواجبات المسلّمة|الواجبات المنجزة|الواجبات التي سلمها|Assignments Submitted|Assignments Completed|Homework Done',
  testAverage:
    'Test Average|Average Test Score|Quiz Average|متوسط الاختبارات|معدل الاختبارات|متوسط علامات الاختبارات|معدل علامات الاختبارات|Average Score|Average Mark|Test Avg',
  presentToday:
    'Present Today|الحاضرات اليوم|حاضرات اليوم|الحضور اليوم|حاضرون اليوم|حضور اليوم|الحاضرون اليوم|حضروا اليوم|حاضر اليوم|نسبة الحضور اليوم|نسبة حضور اليوم|Attendance Today',
  loginShare:
    'Login Rate|Login Share|نسبة تسجيل الدخول|الدخول|نسبة الدخول|نسبة دخول الطلبة|نسبة الدخول للمنصة|Login %|Logged In',
  neverSeen:
    'Never Logged In|Never Seen|لم يدخلوا نهائياً|لم يدخلوا|لم يدخل نهائياً|لم يدخلوا أبداً|لم يدخلوا إطلاقاً|لم يدخلوا قط|لم يدخل قط|لم يدخل أبداً|لم يسجلوا الدخول|لم يسجلوا دخولهم|لم يدخلوا بعد|Never Signed In|Not Logged In',
  sectionsTaught:
    'عدد الشعب|Number of Sections|Sections|Classes|الصفوف|الصفوف والشعب|الشعب الصفية|الشعب|الشعب التي يدرسها|الشعب المسندة|الصفوف التي يدرسها|الصفوف المسندة|Sections Taught|Classes Taught',
  assignmentCount:
    'Assignments|عدد الواجبات|الواجبات|الواجبات المنشورة|عدد الواجبات المنشورة|Assignment Count|Assignments Published',
  testCount:
    'عدد الاختبارات|الاختبارات|Tests|Quizzes|Exams|Test Count|عدد الامتحانات|الامتحانات|الاختبارات المنشورة',
  answered:
    'الرسائل|الرسائل المجاب عنها|الرسائل المجابة|الرسائل التي أجاب عنها|Messages Answered|Answered Messages|Messages',
  planShare:
    'الالتزام بالخطة|الالتزام|نسبة الالتزام بالخطة|تنفيذ الخطة|نسبة تنفيذ الخطة|إنجاز الخطة|نسبة إنجاز الخطة|الالتزام بالخطة الدراسية|Plan Progress|Plan Adherence|Plan',
  assessment: 'التقييم|التقويم|Assessment',
  period: 'الفترة الأكاديمية|العام الدراسي|السنة الدراسية|Academic Period',
  date: 'تاريخ الدرس|تاريخ الحصة|التاريخ|اليوم|Date|تاريخ العرض|تاريخ البث|تاريخ الرفع|Lesson Date|Recorded On|Uploaded On',
  boys: 'Total Male Students|Male|الطلبة الذكور|عدد الذكور|Male Students',
  girls: 'Total Female Students|Female|الطالبات الإناث|عدد الإناث|Female Students',
  role: 'الدور|الأدوار|Role|Roles',
  actions:
    'العمليات|الإجراءات|خيارات|إجراء|مراسلة|Actions|Action|Options|Option|Operations|Manage|View|Details|أدوات|الأدوات|تحكم|التحكم|إدارة|عرض|تفاصيل|التفاصيل|الملف الشخصي|ملف الطالب|الملف|رسالة|إرسال رسالة|تواصل|التواصل|اختيار|تحديد|Select|Message|Profile|Link|الرابط',
  /** Known, and of no use: relatives, telephones, pictures. */
  aside:
    'في الطوارئ|رقم الطوارئ|هاتف الطوارئ|للطوارئ|Emergency|Emergency Contact|معرف تسجيل الدخول|Login ID|SIS ID|إجمالي النشاط|Total Activity|صورة الملف الشخصي|Parent|Guardian|Phone|Email|اسم المدرسة|School|Notes|الاسم بالإنجليزية|الاسم الكامل بالإنجليزية|الاسم باللغة الإنجليزية|الاسم الإنجليزي|English Name|Name (English)|المجموعات|Groups|اسم قريب الطالب|عنوان القريب|رقم جوال الطالب|رقم هاتف الطالب|تاريخ رقم الإثبات|مكان الميلاد|مكان الولادة|الجنسية|ولي الأمر|اسم ولي الأمر|هاتف ولي الأمر|رقم ولي الأمر|الهاتف|رقم الهاتف|الجوال|هاتف أساسي|هاتف ثانوي|اسم المستخدم|البريد الإلكتروني|ملاحظة|ملاحظات|ملحوظات|الصورة|Photo|Photo Content|المدرسة|المديرية|الغرف|Rooms|السعة|Capacity|Multi-grade|Secondary Teacher|المعلم الثانوي|متعدد الصفوف|ذوى الاحتياجات الخاصة|تاريخ القيد|تاريخ التسجيل|تاريخ الالتحاق|رقم الجلوس|اسم الأم|الرقم الوطني لولي الأمر|اسم مربي الصف|Special Needs|الوحدات|Mobile|Mobile No|Mobile Number|Telephone|Tel|Phone Number|Contact|Contact No|Contact Number|Address|Nationality|Religion|Blood Group|Place of Birth|Age|Signature|Remarks|Remark|Note|Comment|Comments|Username|User Name|Login Name|Avatar|Picture|Image|E-mail|Email Address|Guardian Name|Guardian Phone|Parent Name|Parent Phone|Mother Name|Father Phone|Mother Phone|Relationship|Joined|Joined On|Date Joined|Enrolled On|Enrolment Date|Enrollment Date|Admission Date|Added|Last Updated|Modified|Created|Modified By|Created By|تاريخ التعديل|تاريخ الإنشاء|تم التعديل|تم الإنشاء|الديانة|العنوان السكني|عنوان السكن|مكان السكن|السكن|مكان الإقامة|فصيلة الدم|زمرة الدم|عمر الطالب|صلة القرابة|هاتف الأب|هاتف الأم|هاتف المنزل|هاتف الطالب|جوال ولي الأمر|جوال الطالب|رقم الموبايل|الموبايل|رقم الجوال|الهاتف المحمول|رقم الهاتف المحمول|رقم هاتف ولي الأمر|رقم ولي أمر الطالب|اسم ولي أمر الطالب|ولي أمر الطالب|واتساب|واتس اب|البريد|الإيميل|الايميل|بريد الطالب|التوقيع|توقيع الطالب|توقيع ولي الأمر|صورة الطالب|صورة شخصية|الصورة الشخصية|المرفقات|المجموعة|اسم الدخول|اسم المستخدم على المنصة|الحساب|تاريخ الإضافة|تاريخ الانضمام|تاريخ الانتساب|تاريخ القبول|تاريخ آخر تحديث|آخر تحديث|اسم الأب والأم|الاسم اللاتيني|الاسم بالأحرف اللاتينية|الاسم بالانجليزي|اسم الطالب بالإنجليزية|اسم الطالب باللغة الإنجليزية|English|Name in English|Student Name (English)|الحالة الصحية|ملاحظات صحية|ملاحظات المعلم|ملاحظات مربي الصف|الوضع الصحي',
} as const satisfies Readonly<Record<string, string>>;

export type Field = keyof typeof headerWords;
export type Vocabulary = Readonly<Partial<Record<Field, string>>>;

/** «اسم الطالبة الرباعي», «اسم الطالب/ة»: headers are the same for boys and girls. */
const ofEither = (plain: string): string =>
  plain
    .replace(/(طالب|معلم|مربي)(?:\/?ه|\/\1ه)(?![a-zء-ي])/gu, '$1')
    .replace(/(^|\s)(?:طالبات|طلاب)(?![a-zء-ي])/gu, '$1طلبه');

/** What is neither letter nor digit, nor part of a header's words. */
const sign =
  /[^\u0610-\u061A\dA-Za-z\u00C0-\u024F\u0620-\u0669\u066E-\u06FF\uFB50-\uFDFF\uFE70-\uFEFC\s/#()]+/g;

/** «اسم الطالب من أربعة مقاطع», «الرقم الوطني كما في الهوية»: how it is written, not what it is. */
const manner =
  /\s+(?:(?:ثلاثيا|رباعيا|كاملا)$|من (?:ثلاثه|اربعه|\d) مقاطع|كما (?:في|ورد|هو)(?: \S+){1,4}|حسب (?:شهاده|هويه|وثيقه|سجل)(?: \S+){0,2}|(?:هذا|خلال) (?:اسبوع|شهر|فصل))$/;

/** «رقم تعريف OpenEMIS», «الرقم في OpenEMIS», «OpenEMIS ID»: all are its number. */
const numberIn = /^(?:رقم\s(?:\S+\s){0,2})?(openemis)(?:\s(?:id|no))?$/;

/** «أحد 15», «الأحد 15/11»: a day of a register. */
const dayOfWeek = /^(?:احد|اثنين|ثلاثاء|اربعاء|خميس)(?: \d{1,2}(?:\/\d{1,2})?)?$/;

const figures: ReadonlySet<Field> = new Set<Field>([
  'present',
  'absent',
  'videos',
  'watched',
  'views',
  'loginTime',
  'assignmentsDone',
]);

export interface HeaderIndex {
  /** The field of a header or label text, or null when the text is not in the vocabulary. */
  fieldOf(text: string): Field | null;
}

/** Builds the look-up once per vocabulary. A word that two fields claim belongs to the first. */
export const indexHeaders = (...vocabularies: readonly Vocabulary[]): HeaderIndex => {
  const exact = new Map<string, Field>();
  const bare = new Map<string, Field>();
  for (const vocabulary of vocabularies)
    for (const [field, words] of Object.entries(vocabulary) as [Field, string][])
      for (const word of words.split('|')) {
        if (!exact.has(key(word))) exact.set(key(word), field);
        if (!bare.has(keyWithoutArticle(word))) bare.set(keyWithoutArticle(word), field);
      }
  const inOne = (said: string): Field | null => {
    // "Student's name"
    const text = said.replace(/['’]s(?![a-z])/gi, '');
    if (dayOfWeek.test(keyWithoutArticle(text))) return 'day';
    const plain = keyWithoutArticle(text).replace(numberIn, '$1').replace(manner, '');
    return exact.get(key(text)) ?? bare.get(plain) ?? bare.get(ofEither(plain)) ?? null;
  };
  /** Also without signs of sorting and duty («▲», «*»), and in two languages when they do not speak against each other. */
  const lookUp = (text: string): Field | null => {
    const field = inOne(text) ?? inOne(text.replace(sign, ' '));
    if (field !== null || !/[a-z]{2}/i.test(text)) return field;
    const own = inOne(text.replace(/[a-z].*[a-z]\.?/i, ' ').replace(/[/|]/g, ' '));
    const other = inOne(/[a-z].*[a-z]\.?/i.exec(text)?.[0] ?? '');
    return other === null || other === own ? own : null;
  };
  /** «نسبة الحصص المشاهدة», «عدد أيام الحضور»: a figure of what the rest says. */
  const figure = (text: string): Field | null => {
    const rest = /^\s*(?:نسبة|عدد|مجموع|إجمالي|اجمالي|معدل|متوسط|number of|total)\s+(.+)$/iu.exec(text)?.[1];
    const field = rest === undefined ? null : lookUp(rest);
    return field !== null && figures.has(field) ? field : null;
  };
  const known = new Map<string, Field | null>();
  return {
    fieldOf: (text) => {
      if (text.length > 60) return null;
      let field = known.get(text);
      if (field === undefined) {
        field =
          lookUp(text) ??
          (text.includes('(') ? lookUp(text.replace(/\([^)]*\)/g, ' ')) : null) ??
          figure(text);
        if (known.size > 5000) known.clear();
        known.set(text, field);
      }
      return field;
    },
  };
};
