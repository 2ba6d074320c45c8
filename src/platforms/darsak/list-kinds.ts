import type { Hint, KindHints } from '../profile.ts';
import type { Field } from '../reading/words/vocabulary.ts';

/**
 * Rosters, sections and activity: what such a list must and may hold is the same on every platform. What is only Darsak's
 * stands in its profile, so that another platform's script need not carry it.
 */

const seen = '2026-11-23';
export const guess = (...values: string[]): Hint[] =>
  values.map((value) => ({ value, evidence: 'guess', seen }));
export const likely = (...values: string[]): Hint[] =>
  values.map((value) => ({ value, evidence: 'likely', seen }));

export const people: KindHints['needs'][number] = ['studentName', 'name', 'firstName'];
export const activity: readonly Field[] = [
  'present',
  'absent',
  'day',
  'lastSeen',
  'loginTime',
  'videos',
  'watched',
  'assignmentsDone',
  'testAverage',
];
export const school: KindHints['wants'] = ['homeroom', 'presentToday', 'loginShare', 'neverSeen'];
export const works: KindHints['wants'] = [
  'publishDate',
  'due',
  'submitted',
  'submission',
  'submittedAt',
  'assignment',
];
export const lessons: KindHints['wants'] = ['lesson', 'unit', 'duration', 'views', 'publishState'];
export const staff: KindHints['wants'] = ['teacherName', 'staffName', 'position', 'answered', 'planShare'];

export const rosterKind: KindHints = {
  kind: 'teacher.roster',
  gives: 'roster',
  needs: [people],
  wants: ['nationalId', 'openemisNo', 'otherId', 'status', 'birthDate', 'gender', 'serial'],
  atLeast: 0,
  // A roster may say when each student was last seen (darsak-facts 9.3).
  never: [
    ...activity.filter((field) => field !== 'lastSeen'),
    ...works,
    ...lessons,
    ...staff,
    ...school,
    'mark',
    'total',
    'studentCount',
    'sectionsTaught',
    'lessonCount',
  ],
  // Some of the students, or somebody else's children, said anywhere above the list; right above it every word counts
  // (roster-heading.ts).
  notText: guess(
    '(?:^|\\s)(?:ال)?(?:غايب|متاخر|متفوق|منقول|محذوف|متصل|حاضر|مشاهد|راسب|ناجح|مكمل|متميز|معفي|موهوب)(?:[وي]ن?|ات|ه)?(?:\\s|$)',
    '(?:^|\\s)(?:ال)?(?:اوايل|شرف|مسجلون الان|جدد)(?:\\s|$)',
    // A course's «المشاركون» are all of it; those who took part in something are a choice.
    '(?:^|\\s)(?:ال)?مشارك(?:[وي]ن|ات)\\s+(?:في|ب)',
    '(?:^|\\s)(?:لم|الذين|اللواتي|من لم)\\s+ي\\S+(?:\\s|$)',
    '^(?:شاهد|سلم|دخل|حضر|غاب|تاخر|اجاب)(?:وا|ن)(?:\\s|$)|^(?:watched|viewed|submitted)(?:\\s|$)',
    '(?:^|\\s)(?:ال)?(?:طلبه|طلاب|طالبات)\\s+(?:(?!المسجل|الملتحق|المشارك|الحالي|المقيد|المدرج)ال\\S+(?:ون|ين)|ذوي|ذوو|الاكثر|الاقل|الاعلي)(?:\\s|$)',
    '(?:^|\\s)(?:افضل|اعلي|اضعف|اكثر|اقل)\\s+(?:\\d+\\s+)?(?:ال)?(?:طلبه|طلاب|طالبات)(?:\\s|$)',
    '(?:^|\\s)(?:absent|late|online|failed|passed|honou?r|top|best|missing|inactive|transferred|withdrawn|gifted|excused|unassigned|waiting|candidates?|alumni|birthdays?)(?:\\s|$)|(?:^|\\s)(?:who|did not|not yet)\\s',
    '(?:^|\\s)(?:ابنايي|زملايي|نتايج|طلبات|غير المتابعين|لم يسلموا|لم يدخلوا|لوحه الشرف|مجموعتي)(?:\\s|$)',
  ),
  path: guess('/\\d+/students', '#/t/\\d+', '/teachers?/classes/\\d+'),
  text: guess(
    '(?:قايمه|لايحه|اسماء|كشف|سجل|بيانات)\\s+(?:ال|ب|بال)?(?:طلبه|طلاب|طالبات|تلاميذ|متعلم(?:ين|ات)|دارس(?:ين|ات))',
    '^(?:(?:ال)?(?:طلبه|طلاب|طالبات)|(?:طلبت|طلاب|طالبات)[يكه](?:ا|م)?)(?:\\s|$)',
    '(?:طلبه|طلاب|طالبات)\\s+(?:ال)?(?:شعبه|صف)',
    '^(?:زملاء|زميلات) (?:ال)?(?:صف|دراسه)(?:\\s|$)|^classmates',
    '^(?:قايمه|كشف) (?:ال)?(?:صف|شعبه|مسجلين|ملتحقين)(?:\\s|$)',
    '^(?:ال)?(?:اطفال|تلاميذ|تلميذات|متعلم(?:ون|ين|ات)|دارس(?:ون|ين|ات)|مشاركون|اشخاص)(?:\\s|$)',
    '^(?:my |enrolled )?(?:students?|pupils|learners|people|participants)(?:\\s|$)|(?:class|student|pupil|learner) (?:list|roster)|(?:^|\\s)roster(?:$|\\s(?:for|of)\\s)|^roster|^(?:grade|class|section) \\S+ (?:students|pupils|learners)$',
  ),
};

export const sectionsKind: KindHints = {
  kind: 'teacher.sections',
  gives: 'sections',
  needs: [],
  wants: ['subject', 'studentCount'],
  atLeast: 0,
  never: [...people, 'nationalId', ...activity, ...works, ...lessons, ...staff, ...school, 'mark', 'date'],
  notText: [],
  path: guess('/teachers?/(?:relations|classes|sections)/?(?:[?#]|$)', '#/t/?$'),
  text: [
    ...likely('العلاقات التدريسيه'),
    ...guess(
      '(?:^|\\s)(?:شعبي|صفوفي|فصولي)(?:\\s|$)',
      '^(?:ال)?شعب(?:\\s|$)',
      '(?:^|\\s)(?:ال)?(?:صفوف|شعب|مواد|مقررات|مساقات)\\s+(?:التي\\s+)?(?:ادرس|تدرس|اعلم|تعلم)(?:ها|هم)?(?:\\s|$)',
      '^(?:مقرراتي|مساقاتي|موادي)(?:\\s|$)|^(?:ال)?(?:صفوف|مقررات|مساقات|مواد) (?:ال)?دراسيه$',
      '^(?:my )?(?:classes|sections|courses)(?:\\s|$)|(?:^|\\s)(?:classes|courses|sections) (?:i|you) teach',
    ),
  ],
};

export const activityKind: KindHints = {
  kind: 'teacher.activity',
  gives: 'activity',
  needs: [people, activity],
  wants: activity,
  atLeast: 2,
  never: ['submission', 'studentCount', 'sectionsTaught', ...staff, ...lessons, 'mark'],
  notText: [],
  path: guess('/reports', '/interaction', '/attendance', '/activity'),
  text: guess(
    '(?:^|\\s)(?:(?:ال)?(?:تفاعل|حضور|غياب|متابعه)|activity|engagement|attendance|progress)(?:\\s|$)',
  ),
};
