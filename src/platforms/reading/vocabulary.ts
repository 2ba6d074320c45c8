import { key, keyWithoutArticle } from './text.ts';

/**
 * What column headers and labels mean (darsak-facts 7.1, openemis-contract D3). Matching is exact after folding, then
 * exact without articles; never by substring: «اسم قريب الطالب» stands beside «اسم الطالب» in real files.
 */
export type Field =
  | 'serial'
  | 'number' // «الرقم»: serial or id, the values decide
  | 'studentName'
  | 'name' // «الاسم»: of whom, the page must say
  | 'firstName'
  | 'fatherName'
  | 'grandfatherName'
  | 'familyName'
  | 'nationalId'
  | 'openemisNo'
  | 'otherId'
  | 'grade'
  | 'section'
  | 'gradeSection'
  | 'stage'
  | 'subject'
  | 'status'
  | 'birthDate'
  | 'gender'
  | 'studentCount'
  | 'teacherName'
  | 'staffName'
  | 'position'
  | 'lesson'
  | 'assignment'
  | 'submission'
  | 'attendance'
  | 'activity'
  | 'mark'
  | 'period'
  | 'date'
  | 'actions'
  | 'aside'; // known, and of no use: guardians, telephones, photographs

export type Vocabulary = Readonly<Partial<Record<Field, readonly string[]>>>;

export const headerWords: Vocabulary = {
  serial: [
    'م',
    '#',
    'ت',
    'ر.ت',
    'الرقم المتسلسل',
    'رقم متسلسل',
    'التسلسل',
    'الترتيب',
    'No.',
    'S.No',
    'Serial',
  ],
  number: ['الرقم', 'رقم', 'Number', 'ID'],
  studentName: [
    'اسم الطالب',
    'اسم الطالبة',
    'اسم الطالب/ة',
    'اسم الطالب / الطالبة',
    'اسم الطالب الرباعي',
    'اسم الطالب الكامل',
    'اسم الطالب كاملا',
    'اسماء الطلبة',
    'اسماء الطلاب',
    'الطالب',
    'الطالبة',
    'الطالب/ة',
    'Student',
    'Student Name',
    'اسم التلميذ',
  ],
  name: ['الاسم', 'الاسم الكامل', 'الاسم الرباعي', 'الاسم كاملا', 'Name', 'Full Name'],
  firstName: ['الاسم الأول', 'First Name'],
  fatherName: ['اسم الأب', 'الاسم الثاني', 'Middle Name', 'الاسم الأوسط'],
  grandfatherName: ['اسم الجد', 'الاسم الثالث', 'Third Name'],
  familyName: ['اسم العائلة', 'العائلة', 'الاسم الأخير', 'Last Name', 'Family Name'],
  nationalId: [
    'الرقم الوطني',
    'الرقم الوطني للطالب',
    'الرقم الوطني / الشخصي',
    'الرقم الشخصي',
    'رقم الإثبات',
    'رقم الهوية',
    'National ID',
    'National Number',
    'Identity Number',
  ],
  openemisNo: [
    'رقم OpenEMIS',
    'رقم تعريف ال OpenEMIS',
    'رقم تعريف OpenEMIS',
    'OpenEMIS ID',
    'OpenEMIS No',
    'رقم الأوبن إيمس',
  ],
  otherId: [
    'رقم الطالب',
    'رقم الطالبة',
    'الرقم التعريفي',
    'كود الطالب',
    'رمز الطالب',
    'Student ID',
    'Student No',
  ],
  grade: ['الصف', 'الصف الدراسي', 'الصف التعليمي', 'المستوى', 'Grade', 'Education Grade'],
  section: ['الشعبة', 'Section'],
  gradeSection: ['الصف والشعبة', 'الصف / الشعبة', 'الشعبة / الصف', 'اسم الشعبة', 'Class', 'Class Name'],
  stage: ['المرحلة', 'المرحلة / القسم / المسار', 'القسم', 'المسار', 'الفرع', 'الحقل'],
  subject: [
    'المادة',
    'المبحث',
    'المادة الدراسية',
    'اسم المادة',
    'المقرر',
    'المبحث الدراسي',
    'اسم المبحث',
    'Subject',
  ],
  status: ['الحالة', 'حالة القيد', 'حالة الطالب', 'حالة الملف', 'Status', 'Student Status'],
  birthDate: ['تاريخ الميلاد', 'تاريخ الولادة', 'Date of Birth', 'Birth Date'],
  gender: ['الجنس', 'النوع', 'Gender'],
  studentCount: [
    'عدد الطلبة',
    'عدد الطلاب',
    'عدد الطالبات',
    'عدد طلبة الشعبة',
    'عدد الطلاب الكلي',
    'Total Students',
    'Students',
    'الطلبة',
  ],
  teacherName: [
    'اسم المعلم',
    'المعلم',
    'المعلمة',
    'المعلمون',
    'مربي الصف',
    'مربي الشعبة',
    'معلم المادة',
    'Teacher',
    'Teachers',
    'Home Room Teacher',
    'Homeroom Teacher',
  ],
  staffName: ['اسم الموظف', 'الموظف', 'الموظفون', 'Staff', 'Staff Name'],
  position: ['المسمى الوظيفي', 'الوظيفة', 'المركز الوظيفي', 'Position'],
  lesson: [
    'عنوان الدرس',
    'الدرس',
    'اسم الدرس',
    'الحصة',
    'الوحدة',
    'المدة',
    'حالة النشر',
    'عدد المشاهدات',
    'Lesson',
  ],
  assignment: [
    'عنوان الواجب',
    'الواجب',
    'العنوان',
    'الاختبار',
    'عنوان الاختبار',
    'موعد التسليم',
    'آخر موعد',
    'تاريخ النشر',
    'سلّم/العدد',
    'عدد المسلّمين',
    'التقويم',
    'Assessment',
  ],
  submission: ['حالة التسليم', 'وقت التسليم', 'تاريخ التسليم', 'تم التسليم', 'لم يسلم'],
  attendance: [
    'الحضور',
    'الغياب',
    'أيام الحضور',
    'أيام الغياب',
    'عدد الغياب',
    'نوع الغياب',
    'مجموع الغياب',
    'حضور اليوم',
    'الحاضرون اليوم',
    'الأحد',
    'الاثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
  ],
  activity: [
    'آخر دخول',
    'آخر تسجيل دخول',
    'مدة الدخول',
    'المقاطع المشاهدة',
    'عدد المقاطع المشاهدة',
    'الحصص المشاهدة',
    'نسبة الإنجاز',
    'نسبة التفاعل',
    'نسبة الدخول',
    'نسبة المشاهدة',
    'الواجبات المسلّمة',
    'متوسط الاختبارات',
    'لم يدخلوا نهائياً',
    'عدد الواجبات',
    'عدد الاختبارات',
    'الرسائل المجاب عنها',
    'نسبة الالتزام بالخطة',
  ],
  mark: [
    'العلامة',
    'الدرجة',
    'التقويم الأول',
    'التقويم الثاني',
    'التقويم الثالث',
    'التقويم الرابع',
    'الاختبار النهائي',
    'المجموع',
    'المعدل',
    'النتيجة',
  ],
  period: ['الفترة الأكاديمية', 'العام الدراسي', 'السنة الدراسية', 'Academic Period'],
  date: ['التاريخ', 'اليوم', 'تاريخ البداية', 'تاريخ النهاية', 'Start Date', 'End Date', 'Date'],
  actions: ['العمليات', 'الإجراءات', 'خيارات', 'إجراء', 'مراسلة', 'Actions'],
  aside: [
    'اسم قريب الطالب',
    'عنوان القريب',
    'رقم جوال الطالب',
    'رقم هاتف الطالب',
    'تاريخ رقم الإثبات',
    'مكان الميلاد',
    'مكان الولادة',
    'الجنسية',
    'ولي الأمر',
    'اسم ولي الأمر',
    'هاتف ولي الأمر',
    'رقم ولي الأمر',
    'الهاتف',
    'رقم الهاتف',
    'الجوال',
    'هاتف أساسي',
    'الهاتف الأساسي',
    'هاتف ثانوي',
    'اسم المستخدم',
    'البريد الإلكتروني',
    'ملاحظة',
    'ملاحظات',
    'ملحوظات',
    'الصورة',
    'صورة',
    'Photo',
    'Photo Content',
    'المدرسة',
    'المديرية',
    'الغرف',
    'Rooms',
    'السعة',
    'Capacity',
    'الطلبة الذكور',
    'الطالبات الإناث',
    'Male Students',
    'Female Students',
    'Multi-grade',
    'Secondary Teacher',
    'ذوى الاحتياجات الخاصة',
    'Special Needs',
  ],
};

export interface HeaderIndex {
  /** The field of a header or label text, or null when the text is not in the vocabulary. */
  fieldOf(text: string): Field | null;
}

/** Builds the look-up once per vocabulary. A word that two fields claim belongs to the first. */
export const indexHeaders = (...vocabularies: readonly Vocabulary[]): HeaderIndex => {
  const exact = new Map<string, Field>();
  const bare = new Map<string, Field>();
  for (const vocabulary of vocabularies)
    for (const [field, words] of Object.entries(vocabulary) as [Field, readonly string[]][])
      for (const word of words) {
        if (!exact.has(key(word))) exact.set(key(word), field);
        if (!bare.has(keyWithoutArticle(word))) bare.set(keyWithoutArticle(word), field);
      }
  const lookUp = (text: string): Field | null =>
    exact.get(key(text)) ?? bare.get(keyWithoutArticle(text)) ?? null;
  return {
    fieldOf: (text) =>
      text.length > 60
        ? null
        : (lookUp(text) ?? (/\(/.test(text) ? lookUp(text.replace(/\([^)]*\)/g, ' ')) : null)),
  };
};
