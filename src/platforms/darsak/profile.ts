import type { Profile } from '../profile.ts';
import {
  activityKind,
  guess,
  lessons,
  people,
  rosterKind,
  school,
  sectionsKind,
  staff,
  works,
} from './list-kinds.ts';

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
    rosterKind,
    sectionsKind,
    {
      kind: 'teacher.lessons',
      gives: 'lessons',
      needs: [['lesson']],
      wants: [
        'unit',
        'duration',
        'views',
        'publishState',
        'date',
        'publishDate',
        'subject',
        'grade',
        'gradeSection',
      ],
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
      wants: ['publishDate', 'due', 'submitted', 'status', 'sort', 'gradeSection', 'publishState'],
      atLeast: 2,
      never: [...people, 'nationalId', 'views'],
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
      notText: guess(
        '(?:^|\\s)(?:تسليم|استلام)\\s+(?:ال)?(?:كتب|اجهزه|زي|حقايب|شهادات|لوحات|بطاقات|عهد)',
        '(?:^|\\s)(?:handover|textbooks?|devices?)(?:\\s|$)',
      ),
      path: guess('/submissions', '/homework/\\d+', '/assignments/\\d+'),
      text: guess('(?:^|\\s)(?:(?:ال)?(?:تسليمات|تسليم|واجب|اختبار)|submissions?|quiz)(?:\\s|$)'),
    },
    activityKind,
    {
      kind: 'principal.overview',
      gives: 'overview',
      needs: [['grade', 'gradeSection', 'section'], school],
      wants: [...school, 'studentCount', 'section'],
      atLeast: 2,
      never: [...people, 'nationalId', ...works, ...lessons],
      // A teacher's own sections, with who is present today beside them.
      notText: guess('(?:^|\\s)(?:شعبي|صفوفي|(?:ال)?علاقات|ادرس(?:ها|هم)?|تدرس(?:ها|هم)?)(?:\\s|$)|^my '),
      path: guess('/principals?/overview', '/schools?/?(?:dashboard)?$'),
      text: guess(
        '(?:^|\\s)(?:(?:ال)?(?:مدرسه|لوحه المتابعه|شعب)|school|overview|dashboard)(?:\\s|$)',
        '^(?:متابعه|حضور|نظره عامه)(?:\\s|$)',
      ),
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
      text: guess('(?:^|\\s)(?:(?:ال)?معلم(?:[وي]ن?|ات)|teachers?)(?:\\s|$)'),
    },
  ],
  headers: {},
};
