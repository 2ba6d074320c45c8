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
  name: 'اسمه|اسمها|الاسم بالعربي|العضو|المشارك|الاسم والكنية|Display Name|المستخدم|الاسم الثلاثي|الاسم بالعربية|الاسم باللغة العربية|الاسم العربي|Arabic Name|الاسم|الاسم الكامل|الاسم الرباعي|الاسم كاملا|Name|Full Name|الأسماء|اسم|الاسم بالكامل|الاسم الرباعي بالعربية|الاسم الكامل بالعربية|الاسم من أربعة مقاطع|الاسم والشهرة|الاسم والعائلة|اسم الشخص|اسم المشارك|اسم العضو|اسم المستخدم الكامل|Names|Complete Name|Name in Arabic|Participant|Member|العائلة، الاسم|الاسم، العائلة|Last, First|Last Name, First Name', // of whom, the page must say
  firstName: 'الاسم الأول|First Name|الاسم الشخصي|Given Name|Forename',
  fatherName:
    'Father Name|Second Name|اسم الأب|الاسم الثاني|الأب|الاسم الأوسط|Middle Name|Middle Names|اسم الوالد',
  grandfatherName: 'Grandfather Name|اسم الجد|الاسم الثالث|الجد|Third Name',
  familyName:
    'الكنية|Surname|اسم العائلة|العائلة|الاسم الأخير|الاسم الرابع|Last Name|Family Name|اللقب|لقب العائلة|الشهرة|اسم الشهرة|اسم العشيرة',
  nationalId:
    'الهوية|السجل المدني|رقم السجل المدني|رقم الإثبات الشخصي|رقم الهوية/الجواز|رقم الهوية أو الجواز|رقم وطني|الوطني|رقم هوية الطالب|رقم هوية الطالبة|الرقم الوطني / الشخصي للطالب|رقم الهوية الوطنية|الهوية الوطنية|National No|National Identity|الرقم الوطني|الرقم الوطني للطالب|الرقم الوطني / الشخصي|الرقم الشخصي|رقم الإثبات|رقم الهوية|National ID|National Number|Identity Number|National ID No|National ID Number|National Identity Number|NID|Civil ID|Civil Number|Identity No|الرقم المدني|رقم الهوية الشخصية|رقم بطاقة الهوية|الرقم الوطني أو الشخصي|الرقم الوطني للطالب/ة|رقم الهوية / الوطني|الرقم القومي',
  openemisNo: 'OpenEMIS',
  otherId:
    'الرقم المدرسي|Adm No|رقم تعريف الطالب|معرف الطالب|Student Number|رقم الطالب|الرقم التعريفي|كود الطالب|رمز الطالب|رقم الطالب التعريفي|Student ID|Student No|Student Code|Student ID Number|Pupil ID|Pupil No|Learner ID|Admission No|Admission Number|Registration No|Registration Number|Reg No|Org Defined ID|الرقم التعريفي المؤسسي|الرقم المؤسسي|المعرف المؤسسي|Enrolment No|Enrollment No|Enrollment Number|School ID|الرقم الأكاديمي|رقم القيد|رقم القبول|رقم التسجيل|رقم السجل|رقم المتعلم|رقم المستخدم|معرف المستخدم|User ID|User No|User Number|رقم التلميذ|كود المتعلم|رقم الطالب في المدرسة|رقم الطالب على المنصة|رقم الطالب في المنصة|معرف الطالب على المنصة|معرف المتعلم',
  grade: 'Year Group|الصف|الصف الدراسي|الصف التعليمي|المستوى|Grade|Education Grade',
  section: 'Form|رمز الشعبة|Class Section|الشعبة|Section|Sec|Division',
  gradeSection:
    'اسم الصف|الصف والفصل|Grade and Section|Grade/Section|الصف والشعبة|الصف / الشعبة|الشعبة / الصف|اسم الشعبة|الشعبة والصف|Class|Class Name',
  stage: 'المرحلة التعليمية|المرحلة|المرحلة / القسم / المسار|القسم|المسار|الفرع|الحقل',
  subject:
    'Course|المساق|المادة التعليمية|Education Subject|Subject Name|المادة|المبحث|المادة الدراسية|اسم المادة|المقرر|المبحث الدراسي|اسم المبحث|المواد|Subject|Subjects',
  status:
    'State|الحالة الدراسية|Enrolment|Enrollment|الوضع|حالة التسجيل|الحالة|حالة القيد|حالة الطالب|حالة الملف|Status|Student Status|Staff Status|حالة الموظف|الوضع الدراسي|القيد|حالة الالتحاق|حالة الطالب الدراسية|Enrolment Status|Enrollment Status|Registration Status|Enroll Status|Enrol Status',
  birthDate:
    'تاريخ الميلاد|Born|Birthday|تاريخ الولادة|Date of Birth|Birth Date|DOB|D.O.B|Birthdate|Date of Birth (DD/MM/YYYY)|تاريخ ولادة|المواليد|الميلاد',
  gender: 'الجنس|M/F|Gender|Sex|النوع الاجتماعي|الجندر',
  sort: 'Type|النوع', // gender, or the sort of an assignment: the values decide
  studentCount:
    'اجمالي الطلبة|عدد الطلبه الكلي|No. of Students|Number of Students|Student Count|عدد الطلبة|عدد طلبة الشعبة|مجموع الطلبة|الطلبة|طالباً|Pupils|No. of Pupils|Total Students|Students|العدد|حجم الشعبة|عدد طلبة الصف|Class Size|Enrolled Students|Size',
  teacherName: 'Teacher Name|اسم المعلم|المعلم|المعلمون|معلم المادة|Teacher|Teachers',
  homeroom:
    'Class Teacher|معلم الصف|المربي|رائد الصف|مربي الصف|مربي الشعبة|Home Room Teacher|Homeroom Teacher|Homeroom|Form Teacher|Class Tutor|معلم الشعبة|Class Tutor Name|Homeroom Tutor|Tutor',
  staffName: 'اسم الموظف|الموظف|الموظفون|Staff|Staff Name',
  position: 'المنصب|المسمى الوظيفي|الوظيفة|المركز الوظيفي|Position',
  startDate: 'تاريخ المباشرة|تاريخ البداية|تاريخ البدء|Start Date',
  endDate: 'تاريخ النهاية|تاريخ الانتهاء|End Date',
  lesson:
    'الموضوع|الدرس المصور|عنوان الفيديو|اسم الحصة|Lesson Title|Video|عنوان الدرس|الدرس|اسم الدرس|الحصة|عنوان الحصة|Lesson|الفيديو|عنوان المقطع|Video Title|Lesson Name',
  unit: 'Unit|الوحدة|عنوان الوحدة|اسم الوحدة|الوحدة الدراسية|Unit Title',
  duration:
    'مدة الحصة|Duration|Length|المدة|مدة الدرس|مدة الفيديو|مدة المقطع|زمن الحصة|زمن الدرس|طول الفيديو|Video Length|الزمن|مدة العرض|المدة الزمنية|Run Time|Runtime|Video Duration',
  views:
    'المشاهدون|Views|عدد المشاهدات|المشاهدات|عدد المشاهدين|شاهده|Watched By|Viewed By|Viewers|شوهد|شوهدت|مرات المشاهدة|عدد مرات المشاهدة|Plays|Seen By|No. of Views|Number of Views|View Count',
  publishState: 'النشر|Published|حالة النشر|حالة الدرس|Publish State|Publish Status',
  assignment:
    'Title|اسم المهمة|Assignment|Test|Exam|Quiz|Homework|عنوان الواجب|الواجب|العنوان|الاختبار|عنوان الاختبار|اسم الواجب|اسم الاختبار|المهمة|عنوان المهمة|Assignment Title|Task|Task Title|Assignment Name|Quiz Title|عنوان النشاط',
  publishDate:
    'نشر في|Published On|Publish Date|تاريخ النشر|أسند في|أسندت في|تاريخ الإسناد|تاريخ التكليف|نشرت في|نشر بتاريخ|نُشر يوم|تاريخ الطرح|أضيفت بتاريخ|Posted|Posted On|Date Posted|Assigned|Assigned On|Date Assigned|Date Published|Available From|متاح من|Opens|Opens On',
  due: 'يستحق|تستحق|يستحق في|تاريخ الإغلاق|تاريخ الاستحقاق|تاريخ التسليم النهائي|تاريخ التسليم النهائي|آخر موعد لتسليم|Due|Due Date|Deadline|موعد التسليم|آخر موعد|آخر موعد للتسليم|الموعد النهائي|موعد الاستحقاق|يغلق في|تغلق في|يغلق|ينتهي في|تنتهي في|آخر يوم للتسليم|التسليم قبل|يسلم قبل|موعد الإغلاق|Due On|Due By|Closes|Closes On|Closing Date|Submit By|التسليم حتى|يسلم حتى|متاح حتى|مفتوح حتى|Available Until|Open Until|الاستحقاق|ينتهي|تنتهي|آخر تسليم|نهاية التسليم|آخر أجل|يسلم في|تسلم قبل|يسلم يوم|Due At|Due Time|Closes At|Deadline Date|Ends|Ends On',
  submitted:
    'Submissions|سلّم/العدد|عدد المسلّمين|التسليمات|عدد التسليمات|سلّموا|المسلّمون|عدد الطلبة المسلّمين|عدد من سلّموا|Handed In|Turned In|Submitted By|عدد التسليم|عدد المجيبين|أجابوا|أجاب|Responses|Submitted Count|No. of Submissions|Number of Submissions',
  submission:
    'Submitted|سلّم|Submission|حالة التسليم|التسليم|تم التسليم|Submission Status|حالة الحل|حالة تسليم الواجب',
  submittedAt:
    'آخر تعديل (التسليم)|آخر تعديل (الإرسال)|آخر تعديل (الإجابة)|Last modified (submission)|Submitted At|Submitted On|وقت التسليم|تاريخ التسليم|سلم في|سلّم بتاريخ|سلّمت في|وقت الإرسال|تاريخ الإرسال|Submission Date|Submission Time|Date Submitted|Time Submitted|تاريخ الحل|وقت الحل|سلم يوم|Handed In On|Handed In At|Turned In On|Turned In At|Delivered On|Time of Submission',
  mark: 'Mark|Score|العلامة|الدرجة|التقويم الأول|التقويم الثاني|التقويم الثالث|التقويم الرابع|الاختبار النهائي|المعدل|النتيجة|علامة الواجب|علامة الاختبار|التقدير|Points',
  total: 'المجموع',
  present:
    'Attended|حضر|Present|Days Present|الحضور|أيام الحضور|عدد أيام الحضور|أيام الدوام|عدد مرات الحضور|مرات الحضور|Days Attended|Attendance',
  absent:
    'Absences|غاب|Absent|Days Absent|الغياب|أيام الغياب|عدد أيام الغياب|عدد الغياب|مجموع الغياب|نوع الغياب|مرات الغياب|عدد مرات الغياب',
  day: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس',
  lastSeen:
    'النشاط الأخير|الدخول الأخير|تاريخ آخر دخول|وقت آخر دخول|آخر اتصال|آخر مشاركة|آخر حضور للمنصة|Last Visited|Last Signed In|Last Logged In|آخر دخول للمقرر|آخر دخول للمساق|آخر وصول|Last Activity|Last Accessed|آخر وصول للمساق|آخر وصول إلى المساق|آخر تفاعل|آخر دخول إلى المقرر|Last access to course|Last Access|Last Login|Last Seen|آخر دخول|آخر تسجيل دخول|آخر ظهور|آخر نشاط|آخر زيارة|آخر تواجد|آخر دخول للمنصة|Last Active|Last Visit|Last Online|Last Sign In',
  loginTime:
    'وقت الاستخدام|مدة الدخول|مدة تسجيل الدخول|Time Online|Time Spent|Online Time|Usage Time|Login Time|مدة الاستخدام|زمن الاستخدام|إجمالي وقت الاستخدام|مدة التواجد|وقت التواجد|المدة على المنصة',
  videos:
    'الفيديوهات المشاهدة|عدد الفيديوهات المشاهدة|Videos Watched|Lessons Watched|عدد الحصص المشاهدة|عدد الدروس المشاهدة|عدد المقاطع المشاهدة|المقاطع المشاهدة|الحصص المشاهدة|الدروس المشاهدة|شاهد|الدروس التي شاهدها|الحصص التي شاهدها|Lessons Viewed|Videos Viewed|Watched Lessons|الفيديوهات|مقاطع الفيديو|Videos|Videos Seen|Lessons Seen',
  watched:
    'نسبة الحصص المشاهدة|نسبة الدروس المشاهدة|نسبة المقاطع المشاهدة|نسبة مشاهدة الحصص|نسبة مشاهدة الدروس|Progress|Completion|Watched|التقدم|المشاهدة|نسبة المشاهدة|نسبة الإنجاز|نسبة التفاعل',
  assignmentsDone:
    'Assignments Done|الواجبات المسلّمة|الواجبات المنجزة|الواجبات التي سلمها|Assignments Submitted|Assignments Completed|Homework Done|الواجبات المحلولة|حل الواجبات|Homework Submitted|Completed Assignments|Submitted Assignments',
  testAverage:
    'Test Average|Average Test Score|Quiz Average|متوسط الاختبارات|معدل الاختبارات|متوسط علامات الاختبارات|معدل علامات الاختبارات|Average Score|Average Mark|Test Avg|متوسط العلامات|متوسط الدرجات|متوسط العلامة|معدل العلامات|معدل الدرجات|Avg Score|Avg Mark|Quiz Avg|Average Grade|Avg Grade',
  presentToday:
    'Present Today|الحاضرات اليوم|حاضرات اليوم|الحضور اليوم|حاضرون اليوم|حضور اليوم|الحاضرون اليوم|حضروا اليوم|حاضر اليوم|نسبة الحضور اليوم|نسبة حضور اليوم|Attendance Today|الحضور لهذا اليوم|Attending Today|In Today|Here Today',
  loginShare:
    'Login Rate|Login Share|نسبة تسجيل الدخول|الدخول|نسبة الدخول|نسبة دخول الطلبة|نسبة الدخول للمنصة|Login %|Logged In|الدخول للمنصة|الدخول إلى المنصة|الدخول على المنصة|دخول المنصة|دخلوا المنصة|دخلوا|سجلوا الدخول|سجلوا دخولهم|نسبة الدخول إلى المنصة|% Logged In|Logins|Signed In|Sign-in Rate',
  neverSeen:
    'Never Logged In|Never Seen|لم يدخلوا نهائياً|لم يدخلوا|لم يدخل نهائياً|لم يدخلوا أبداً|لم يدخلوا إطلاقاً|لم يدخلوا قط|لم يدخل قط|لم يسجلوا الدخول|لم يسجلوا دخولهم|لم يدخلوا بعد|Never Signed In|Not Logged In|بلا دخول|بدون دخول|من لم يدخل|لم يدخلوا المنصة|لم يدخلوا مطلقا|Never Logged On|No Login|Never Logged',
  sectionsTaught:
    'عدد الشعب|Number of Sections|Sections|Classes|الصفوف|الصفوف والشعب|الشعب الصفية|الشعب|الشعب التي يدرسها|الشعب المسندة|الصفوف التي يدرسها|الصفوف المسندة|Sections Taught|Classes Taught|يدرس الشعب|Teaches',
  assignmentCount:
    'Assignments|عدد الواجبات|الواجبات|الواجبات المنشورة|عدد الواجبات المنشورة|Assignment Count|Assignments Published|HW|Homeworks|Homework Count|No. of Assignments|Number of Assignments',
  testCount:
    'عدد الاختبارات|الاختبارات|Tests|Quizzes|Exams|Test Count|عدد الامتحانات|الامتحانات|الاختبارات المنشورة|No. of Tests|Number of Tests|No. of Quizzes',
  /** Of a teacher how many there are, of a student how many were seen. */
  lessonCount:
    'الدروس|الحصص|الدروس المنشورة|الحصص المنشورة|عدد الدروس|عدد الحصص|عدد الدروس المنشورة|Lessons|Lesson Count|No. of Lessons|Number of Lessons|Lessons Published|Lessons Posted',
  answered:
    'الرسائل|الرسائل المجاب عنها|الرسائل المجابة|الرسائل التي أجاب عنها|Messages Answered|Answered Messages|Messages',
  planShare:
    'الالتزام بالخطة|الالتزام|نسبة الالتزام بالخطة|تنفيذ الخطة|نسبة تنفيذ الخطة|إنجاز الخطة|نسبة إنجاز الخطة|الالتزام بالخطة الدراسية|Plan Progress|Plan Adherence|Plan',
  assessment: 'التقييم|التقويم|Assessment',
  period: 'الفترة الأكاديمية|العام الدراسي|السنة الدراسية|Academic Period',
  date: 'تاريخ الدرس|تاريخ الحصة|التاريخ|اليوم|Date|تاريخ العرض|تاريخ البث|تاريخ الرفع|Lesson Date|Recorded On|Uploaded On|سجلت في|سجل في|أضيف في|أضيفت في|رفع في|رفعت في|بث في|بثت في|Recorded|Added On|Uploaded|Aired On|Aired',
  boys: 'Total Male Students|Male|الطلبة الذكور|عدد الذكور|Male Students',
  girls: 'Total Female Students|Female|الطالبات الإناث|عدد الإناث|Female Students',
  role: 'الدور|الأدوار|Role|Roles',
  actions:
    'العمليات|الإجراءات|خيارات|إجراء|مراسلة|Actions|Action|Options|Option|Operations|Manage|View|Details|أدوات|الأدوات|تحكم|التحكم|إدارة|عرض|تفاصيل|التفاصيل|الملف الشخصي|ملف الطالب|الملف|رسالة|إرسال رسالة|تواصل|التواصل|اختيار|تحديد|Select|Message|Profile|Link|الرابط',
  /** Known, and of no use: relatives, telephones, pictures. */
  aside:
    'في الطوارئ|E-mail Address|العمر|السن|الأم|Mother|المنطقة|الحي|City|Enrolled Since|رقم الملف|الوثائق|المستندات|فئة الدم|الاحتياجات الخاصة|ذوو الاحتياجات|اللغة|Language|Tutor|Reg Group|Updated|Created At|Updated At|كلمة المرور|الرمز السري|رمز الدخول|Password|Login Code|PIN|رقم الطوارئ|هاتف الطوارئ|للطوارئ|Emergency|Emergency Contact|معرف تسجيل الدخول|Login ID|SIS ID|إجمالي النشاط|Total Activity|صورة الملف الشخصي|Parent|Guardian|Phone|Email|اسم المدرسة|School|Notes|الاسم بالإنجليزية|الاسم الكامل بالإنجليزية|الاسم باللغة الإنجليزية|الاسم الإنجليزي|English Name|Name (English)|المجموعات|Groups|اسم قريب الطالب|عنوان القريب|رقم جوال الطالب|رقم هاتف الطالب|تاريخ رقم الإثبات|مكان الميلاد|مكان الولادة|الجنسية|ولي الأمر|اسم ولي الأمر|هاتف ولي الأمر|رقم ولي الأمر|الهاتف|رقم الهاتف|الجوال|هاتف أساسي|هاتف ثانوي|اسم المستخدم|البريد الإلكتروني|ملاحظة|ملاحظات|ملحوظات|الصورة|Photo|Photo Content|المدرسة|المديرية|الغرف|Rooms|السعة|Capacity|Multi-grade|Secondary Teacher|المعلم الثانوي|متعدد الصفوف|ذوى الاحتياجات الخاصة|تاريخ القيد|تاريخ التسجيل|تاريخ الالتحاق|رقم الجلوس|اسم الأم|الرقم الوطني لولي الأمر|اسم مربي الصف|Special Needs|الوحدات|Mobile|Mobile No|Mobile Number|Telephone|Tel|Phone Number|Contact|Contact No|Contact Number|Address|Nationality|Religion|Blood Group|Place of Birth|Age|Signature|Remarks|Remark|Note|Comment|Comments|Username|User Name|Login Name|Avatar|Picture|Image|E-mail|Email Address|Guardian Name|Guardian Phone|Parent Name|Parent Phone|Mother Name|Father Phone|Mother Phone|Relationship|Joined|Joined On|Date Joined|Enrolled On|Enrolment Date|Enrollment Date|Admission Date|Added|Last Updated|Modified|Created|Modified By|Created By|تاريخ التعديل|تاريخ الإنشاء|تم التعديل|تم الإنشاء|الديانة|العنوان السكني|عنوان السكن|مكان السكن|السكن|مكان الإقامة|فصيلة الدم|زمرة الدم|عمر الطالب|صلة القرابة|هاتف الأب|هاتف الأم|هاتف المنزل|هاتف الطالب|جوال ولي الأمر|جوال الطالب|رقم الموبايل|الموبايل|رقم الجوال|الهاتف المحمول|رقم الهاتف المحمول|رقم هاتف ولي الأمر|رقم ولي أمر الطالب|اسم ولي أمر الطالب|ولي أمر الطالب|واتساب|واتس اب|البريد|الإيميل|الايميل|بريد الطالب|التوقيع|توقيع الطالب|توقيع ولي الأمر|صورة الطالب|صورة شخصية|الصورة الشخصية|المرفقات|المجموعة|اسم الدخول|اسم المستخدم على المنصة|الحساب|تاريخ الإضافة|تاريخ الانضمام|تاريخ الانتساب|تاريخ القبول|تاريخ آخر تحديث|آخر تحديث|اسم الأب والأم|الاسم اللاتيني|الاسم بالأحرف اللاتينية|الاسم بالانجليزي|اسم الطالب بالإنجليزية|اسم الطالب باللغة الإنجليزية|English|Name in English|Student Name (English)|الحالة الصحية|ملاحظات صحية|ملاحظات المعلم|ملاحظات مربي الصف|الوضع الصحي',
} as const satisfies Readonly<Record<string, string>>;

export type Field = keyof typeof headerWords;
export type Vocabulary = Readonly<Partial<Record<Field, string>>>;

/** «اسم الطالبة الرباعي», «اسم الطالب/ة»: headers are the same for boys and girls. */
const ofEither = (plain: string): string =>
  plain
    .replace(/(طالب|معلم|مربي)(?:\/?ه|\/\1ه)(?![a-zء-ي])/gu, '$1')
    .replace(/(^|\s)(?:طالبات|طلاب)(?![a-zء-ي])/gu, '$1طلبه')
    // «لم يدخلن», «دخلن المنصة», «سلّمن»
    .replace(/(^|\s)(ي?(?:دخل|سجل|سلم|حضر))ن(?![a-zء-ي])/gu, '$1$2وا')
    .replace(/(^|\s)(حاضر|غايب|مسلم)ات(?![a-zء-ي])/gu, '$1$2ون');

/** What is neither letter nor digit, nor part of a header's words. */
const sign =
  /[^\u0610-\u061A\dA-Za-z\u00C0-\u024F\u0620-\u0669\u066E-\u06FF\uFB50-\uFDFF\uFE70-\uFEFC\s/#()]+/g;

/** «اسم الطالب من أربعة مقاطع», «الرقم الوطني كما في الهوية», «العلامة من 20»: how it is written, not what it is. */
const manner =
  /\s*(?:(?:\s(?:من|out of)|\/)\s*\d{1,3}|\(\s*(?:(?:من|out of|\/)\s*)?\d{1,3}\s*\))$|\s+(?:(?:ثلاثيا|رباعيا|كاملا)$|من (?:ثلاثه|اربعه|\d) مقاطع|كما (?:في|ورد|هو)(?: \S+){1,4}|حسب (?:شهاده|هويه|وثيقه|سجل)(?: \S+){0,2})$/;

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

/** «studentName», «national_number»: as programs name their columns. */
const apart = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');

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
          (/[a-z][A-Z]|[a-z]_[a-z]/.test(text) ? lookUp(apart(text)) : null) ??
          (text.includes('(') ? lookUp(text.replace(/\([^)]*\)/g, ' ')) : null) ??
          figure(text);
        if (known.size > 5000) known.clear();
        known.set(text, field);
      }
      return field;
    },
  };
};
