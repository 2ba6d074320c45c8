import type { Hint, KindHints, Profile } from '../profile.ts';
import type { Field } from '../reading/vocabulary.ts';

const seen = '2026-11-23';
const guess = (...values: string[]): Hint[] => values.map((value) => ({ value, evidence: 'guess', seen }));
const likely = (...values: string[]): Hint[] => values.map((value) => ({ value, evidence: 'likely', seen }));

const people: KindHints['needs'][number] = ['studentName', 'name', 'firstName'];
const activity: readonly Field[] = [
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
const school: KindHints['wants'] = ['homeroom', 'presentToday', 'loginShare', 'neverSeen'];
const works: KindHints['wants'] = [
  'publishDate',
  'due',
  'submitted',
  'submission',
  'submittedAt',
  'assignment',
];
const lessons: KindHints['wants'] = ['lesson', 'unit', 'duration', 'views', 'publishState'];
const staff: KindHints['wants'] = ['teacherName', 'staffName', 'position', 'answered', 'planShare'];

/**
 * Darsak, as far as anything is known (darsak-facts 2, 8 and 9). No teacher page was ever published: what stands here
 * raises a score, and the shared vocabulary and the shape of the rows decide.
 */
export const darsakProfile: Profile = {
  schema: 1,
  id: 'darsak',
  version: 2,
  hosts: ['darsak.gov.jo', 'www.darsak.gov.jo', 'exams.darsak.gov.jo'],
  serverRendered: false,
  displayName: [
    // Seen on the student side in September 2020.
    { value: '._auth_user_fullname', evidence: 'likely', seen: '2020-09-20' },
    ...guess('[data-user-name]', '.user-name', '.username', '.user-fullname', '.navbar .dropdown-toggle'),
  ],
  kinds: [
    {
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
      ],
      // Some of the students, or somebody else's children, said anywhere above the list; right above it every word counts
      // (roster-heading.ts).
      notText: guess(
        '(?:^|\\s)(?:ال)?(?:غايب|متاخر|متفوق|منقول|محذوف|متصل|حاضر|مشاهد|راسب|ناجح|مكمل|متميز|معفي|موهوب)(?:[وي]ن?|ات|ه)?(?:\\s|$)',
        '(?:^|\\s)(?:ال)?(?:اوايل|شرف|مسجلون الان|جدد)(?:\\s|$)',
        // A course's «المشاركون» are all of it; those who took part in something are a choice.
        '(?:^|\\s)(?:ال)?مشارك(?:[وي]ن|ات)\\s+(?:في|ب)',
        '(?:^|\\s)(?:لم|الذين|اللواتي|من لم)\\s+ي\\S+(?:\\s|$)',
        '(?:^|\\s)(?:ال)?(?:طلبه|طلاب|طالبات)\\s+(?:(?!المسجل|الملتحق|المشارك|الحالي|المقيد|المدرج)ال\\S+(?:ون|ين)|ذوي|ذوو|الاكثر|الاقل|الاعلي)(?:\\s|$)',
        '(?:^|\\s)(?:افضل|اعلي|اضعف|اكثر|اقل)\\s+(?:\\d+\\s+)?(?:ال)?(?:طلبه|طلاب|طالبات)(?:\\s|$)',
        '(?:^|\\s)(?:absent|late|online|failed|passed|honou?r|top|best|missing|inactive|transferred|withdrawn|gifted|excused|unassigned|waiting|candidates?|alumni|birthdays?)(?:\\s|$)|(?:^|\\s)(?:who|did not|not yet)\\s',
        '(?:^|\\s)(?:ابنايي|زملايي|نتايج|طلبات|غير المتابعين|لم يسلموا|لم يدخلوا|لوحه الشرف|مجموعتي)(?:\\s|$)',
      ),
      path: guess('/\\d+/students', '#/t/\\d+', '/teachers?/classes/\\d+'),
      text: guess(
        '(?:قايمه|اسماء|كشف|سجل|بيانات)\\s+(?:ال|ب|بال)?(?:طلبه|طلاب|طالبات|تلاميذ|متعلم(?:ين|ات)|دارس(?:ين|ات))',
        '^(?:ال)?(?:طلبه|طلاب|طالبات)(?:\\s|$)',
        '(?:طلبه|طلاب|طالبات)\\s+(?:ال)?(?:شعبه|صف)',
        '^(?:ال)?(?:اطفال|تلاميذ|تلميذات|متعلم(?:ون|ين|ات)|دارس(?:ون|ين|ات)|مشاركون|اشخاص)(?:\\s|$)',
        '^(?:my |enrolled )?(?:students?|pupils|learners|people|participants)(?:\\s|$)|(?:class|student|pupil) (?:list|roster)|^roster',
      ),
    },
    {
      kind: 'teacher.sections',
      gives: 'sections',
      needs: [],
      wants: ['subject', 'studentCount'],
      atLeast: 0,
      never: [
        ...people,
        'nationalId',
        ...activity,
        ...works,
        ...lessons,
        ...staff,
        ...school,
        'mark',
        'date',
      ],
      notText: [],
      path: guess('/teachers?/(?:relations|classes|sections)/?(?:[?#]|$)', '#/t/?$'),
      text: [
        ...likely('العلاقات التدريسيه'),
        ...guess(
          '(?:^|\\s)(?:شعبي|صفوفي)(?:\\s|$)',
          '^(?:ال)?شعب(?:\\s|$)',
          '^(?:my )?(?:classes|sections)(?:\\s|$)',
        ),
      ],
    },
    {
      kind: 'teacher.lessons',
      gives: 'lessons',
      needs: [['lesson']],
      wants: ['unit', 'duration', 'views', 'publishState', 'date', 'subject', 'grade', 'gradeSection'],
      atLeast: 2,
      never: [...people, 'nationalId', 'due', 'submitted', 'submission'],
      notText: [],
      path: guess('/lessons'),
      text: guess('(?:^|\\s)(?:ال)?(?:دروس|حصص)(?:\\s|$)', '^دروسي', '(?:^|\\s)lessons?(?:\\s|$)'),
    },
    {
      kind: 'teacher.assignments',
      gives: 'assignments',
      needs: [['assignment']],
      wants: ['publishDate', 'due', 'submitted', 'status', 'sort', 'gradeSection'],
      atLeast: 2,
      never: [...people, 'nationalId', 'unit', 'duration', 'views'],
      notText: [],
      path: guess('/assignments', '/homework', '/exams'),
      text: guess(
        '(?:^|\\s)(?:(?:ال)?(?:واجبات|اختبارات|مهام)|assignments?|homework|quizzes|tasks)(?:\\s|$)',
      ),
    },
    {
      kind: 'teacher.submissions',
      gives: 'submissions',
      needs: [people, ['submission', 'submittedAt']],
      wants: ['mark', 'submittedAt', 'submission', 'serial'],
      atLeast: 1,
      never: ['lesson', 'studentCount', ...school, ...staff],
      notText: [],
      path: guess('/submissions', '/homework/\\d+', '/assignments/\\d+'),
      text: guess('(?:^|\\s)(?:(?:ال)?(?:تسليمات|تسليم|واجب|اختبار)|submissions?|quiz)(?:\\s|$)'),
    },
    {
      kind: 'teacher.activity',
      gives: 'activity',
      needs: [people, activity],
      wants: activity,
      atLeast: 2,
      never: ['submission', 'studentCount', ...staff, ...lessons, 'mark'],
      notText: [],
      path: guess('/reports', '/interaction', '/attendance', '/activity'),
      text: guess(
        '(?:^|\\s)(?:(?:ال)?(?:تفاعل|حضور|غياب|متابعه)|activity|engagement|attendance|progress)(?:\\s|$)',
      ),
    },
    {
      kind: 'principal.overview',
      gives: 'overview',
      needs: [['grade', 'gradeSection', 'section'], school],
      wants: [...school, 'studentCount', 'section'],
      atLeast: 2,
      never: [...people, 'nationalId', ...works, ...lessons],
      notText: [],
      path: guess('/principals?/overview', '/schools?/?(?:dashboard)?$'),
      text: guess('(?:^|\\s)(?:(?:ال)?(?:مدرسه|لوحه المتابعه)|school|overview|dashboard)(?:\\s|$)'),
    },
    {
      kind: 'principal.teachers',
      gives: 'teachers',
      needs: [
        ['teacherName', 'name'],
        ['assignmentCount', 'testCount', 'answered', 'planShare', 'lastSeen', 'sectionsTaught'],
      ],
      wants: [
        'assignmentCount',
        'testCount',
        'answered',
        'planShare',
        'lastSeen',
        'subject',
        'sectionsTaught',
      ],
      atLeast: 2,
      never: ['studentName', 'submission', 'present', 'absent', 'loginTime', 'videos', 'otherId'],
      notText: [],
      path: guess('/principals?/teachers', '/schools?/teachers'),
      text: guess('(?:^|\\s)(?:(?:ال)?(?:معلمون|معلمين|معلمات)|teachers?)(?:\\s|$)'),
    },
  ],
  headers: {},
};
