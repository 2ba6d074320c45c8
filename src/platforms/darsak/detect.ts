import { pageTexts } from '../page-texts.ts';
import type { Detection, PageKind, Signal } from '../reader.ts';

/**
 * The first look at a Darsak page, small enough to stand in every one (decision 7): is it worth injecting the reader? Its
 * answer is `ask` for likely pages, since only the reader can be sure; refusals are final.
 */

const detection = (kind: PageKind, answer: Detection['answer'], signals: readonly Signal[]): Detection => ({
  kind,
  answer,
  signals,
  score: signals.reduce((sum, { weight }) => sum + weight, 0),
});

const signal = (type: Signal['type'], what: string, weight: number): Signal => ({ type, what, weight });

/** Marks nobody sees and ornaments of the script, so that «الطلبـة» is found as well. */
const plain = (text: string | null): string =>
  (text ?? '').replace(/\u0640|[\u064B-\u0652]|[\u200B-\u200F]|[\u202A-\u202E]/g, '').replace(/[أإآ]/g, 'ا');

const headings = (doc: Document): string =>
  [...doc.querySelectorAll('h1,h2,h3')].map((heading) => plain(heading.textContent)).join(' ');

/** Log-in (darsak-facts 2.2): its path and the ids of its form are known since 2020. */
const signedOut = (doc: Document, url: URL): Signal[] => {
  const signals: Signal[] = [];
  if (/^\/auth\/login\/?$/.test(url.pathname)) signals.push(signal('path', '/auth/login', 2));
  if (doc.getElementById('national_id') !== null && doc.getElementById('loginButton') !== null)
    signals.push(signal('selector', '#national_id #loginButton', 2));
  const field = doc.querySelector('input[type=password]');
  // A teacher's page may hold a hidden form for changing the password: only a form that says «log in» counts.
  const form = field?.closest('form') ?? null;
  const words = form === null ? '' : plain(form.textContent) + plain(doc.title) + headings(doc);
  if (form !== null && /تسجيل الدخول|تسجيل دخول|log ?in|sign ?in/i.test(words))
    signals.push(signal('selector', 'log-in form', 2));
  return signals;
};

const ownWords =
  /\/(?:lessons?|exams?|tasks|tests|assignments|homework|home|results|marks|grades|profile|messages)(?:\/|$)/i;
/** «/student/view_all», «/students/view/list?class_id=3»: somebody who has students. */
const listsThem = ({ pathname, search }: URL): boolean =>
  !ownWords.test(pathname) &&
  (/\/(?:view(?:_?all)?|list\w*|index|all|manage|search|roster|by_\w+)(?:[/.]|$)/i.test(pathname) ||
    /[?&](?:class|section|batch|course)(?:_?id)?=/i.test(search));

/** A student's own area (darsak-facts 2.1, 2.3): the only pages of Darsak that were ever described. */
const studentOwn = (doc: Document, url: URL): Signal[] => {
  const signals: Signal[] = [];
  // «/student/view_all»: a list of them is looked at by somebody else.
  if (/^\/students?(?:\/|$)/i.test(url.pathname) && !listsThem(url))
    signals.push(signal('path', '/students/', 2));
  const own = doc.querySelector('._auth_user_fullname') !== null;
  const grade = [...doc.querySelectorAll('h2')].some((h) =>
    /^\s*الصف\s+\S+(?:\s+عشر)?\s*$/.test(plain(h.textContent)),
  );
  const cards = doc.querySelectorAll('.card-title').length > 0;
  if (own && grade && cards && !/^\/(?:teacher|principal|school)/i.test(url.pathname))
    signals.push(signal('text', 'own grade above lesson cards', 2));
  return signals;
};

const exam = (doc: Document, url: URL): Signal[] => {
  const signals: Signal[] = [];
  if (/^exams\./.test(url.hostname)) signals.push(signal('path', 'exams.', 3));
  if (/^\/exams?\/(?:\d+\/)?(?:take|start|attempt|session|questions?)/i.test(url.pathname))
    signals.push(signal('path', '/exam/', 2));
  const groups = new Set(
    [...doc.querySelectorAll('input[type=radio]')].map((input) => input.getAttribute('name')),
  );
  const titled = /اختبار|امتحان/.test(plain(doc.querySelector('h1,h2,h3')?.textContent ?? doc.title));
  if (titled && groups.size >= 2 && doc.querySelector('table input[type=radio]') === null)
    signals.push(signal('text', 'questions of a test', 2));
  if (
    [...doc.querySelectorAll('h1,h2,h3,h4,p')].some((e) =>
      /^\s*لا يوجد اختبار\s*$/.test(plain(e.textContent)),
    )
  )
    signals.push(signal('text', 'no test now', 2));
  return signals;
};

const sectionsWords =
  /العلاقات التدريسية|(?:^|\s)(?:شعبي|صفوفي|فصولي)(?:\s|$)|عرض الطلب[ةه]|عدد (?:الطلبة|الطلاب)|الصفوف الدراسية|my (?:classes|sections)/i;
const rosterWords =
  /(?:قائمة|اسماء|كشف|سجل|بيانات)\s+(?:ال|بال)?(?:طلبة|طلاب|طالبات|تلاميذ)|(?:ال|اسم ال)(?:متعلم|دارس|تلاميذ|تلميذ)(?:ون|ين|ات)?(?:\s|$)|اسم الطالب|رقم الطالب|(?:الرقم |(?:^|\s))الوطني(?:\s*:|\s|$)|طلاب الشعبة|طلبة الشعبة|زملاء الصف|زملاء الدراسة|(?:student|pupil|learner) name|national id/i;
const listWords =
  /عنوان (?:الدرس|الواجب|الاختبار)|الدروس|الحصص|حالة التسليم|اخر موعد|موعد التسليم|تسليمات|لم يسلم|(?:اسم|نشاط) المعلم|المعلم(?:ون|ين|ات)(?:\s|$)|(?:^|\s)معلم(?:و|ي|ات)\s|(?:^|\s)(?:ال)?(?:واجبات|مهام)(?:\s|$)|اخر (?:دخول|ظهور|نشاط|زيارة)|الهيئة التدريسية|lessons|assignments|homework|quizzes|submissions|teachers|last (?:login|seen|active)/i;
const lessonWords = /الوحدة|المبحث|مدة الدرس|مدة الحصة|\d\s*(?:دقيقة|دقائق|min)|unit \d/i;
const players =
  'video,iframe[allowfullscreen],iframe[src*=player],iframe[title*=layer],iframe[title*=ideo],iframe[title*=مشغ],iframe[title*=فيديو]';
/** «الصف السابع», «السابع أ», «٧-أ», "Grade 7", "7-A". */
const sectionNamed =
  /الصف\s+\S+|الشعبة|(?:grade|class) \d|(?:^|\s)(?:ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:\s(?:عشر|الاساسي|الثانوي|العلمي|الادبي))*|1[0-2]|[1-9]|[١-٩])\s?[-–—/(،]?\s?(?:شعبة\s)?(?:[ابجدهوز]|[A-F](?=\s|$))(?![ء-ي])/i;

/** Pages that are known and never read, and the log-in; null for all others. */
export const refuseDarsak = (doc: Document, url: URL): Detection | null => {
  const out = signedOut(doc, url);
  if (out.length > 0) return detection('signed-out', 'refuse', out);
  const examined = exam(doc, url);
  if (examined.length > 0) return detection('exam', 'refuse', examined);
  const own = studentOwn(doc, url);
  return own.length > 0 ? detection('student.own', 'refuse', own) : null;
};

/** What a page that is not refused may be, or null when nothing speaks for any page we know. `texts`: what stands in it. */
export const detectDarsak = (doc: Document, url: URL, texts = pageTexts(doc)): Detection | null => {
  const text = plain(`${doc.title} ${texts.join(' ')}`);
  const path = url.pathname + url.search + url.hash;
  const roster: Signal[] = [];
  const sections: Signal[] = [];
  if (rosterWords.test(text)) roster.push(signal('text', 'names of students', 2));
  if (/\d+\/students|#\/t\/\d+/i.test(path)) roster.push(signal('path', 'students of a section', 1));
  if (sectionsWords.test(text)) sections.push(signal('text', 'teaching relations', 2));
  if (/\/teachers?\/(?:relations|classes|sections)\/?$|#\/t\/?$/i.test(path))
    sections.push(signal('path', 'relations', 1));
  if (listWords.test(text)) roster.push(signal('text', 'lessons, works or teachers', 2));
  if (doc.querySelector(players) !== null && lessonWords.test(text))
    roster.push(signal('text', 'a lesson beside a player', 2));
  const better = roster.length >= sections.length ? roster : sections;
  if (sectionNamed.test(text)) better.push(signal('text', 'a section is named', 1));
  if (better.length === 0) return null;
  return detection(better === roster ? 'teacher.roster' : 'teacher.sections', 'ask', better);
};
