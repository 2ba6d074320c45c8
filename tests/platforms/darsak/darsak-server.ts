import { demoPassword, type Account } from '../school/accounts.ts';
import { gradeNames, subjectNames, subjectsOf } from '../school/curriculum.ts';
import type { Model } from '../school/model.ts';
import { fullName, type Person } from '../school/school.ts';
import type { Certificate } from '../http/certificate.ts';
import { html } from '../http/html.ts';
import {
  page,
  redirect,
  runHttps,
  wait,
  type Answer,
  type Exchange,
  type RunningServer,
} from '../http/https-server.ts';
import { RequestLog } from '../http/request-log.ts';
import { Sessions } from '../http/sessions.ts';
import type { DarsakControl } from './control.ts';
import { loginPage, sectionsPath, studentPage, teacherPage } from './pages/layout.ts';
import { rosterContent, rowsMarkup, rowsOfPage } from './pages/roster-page.ts';
import { sectionsContent } from './pages/sections-page.ts';
import { darsakStyle } from './pages/style.ts';

export interface DarsakServer extends RunningServer {
  readonly log: RequestLog;
}

const sectionsRoute = /^\/(?:teachers\/relations|teacher\/classes)$/u;
const rosterRoute = /^\/(?:teachers\/relations|teacher\/classes)\/(\d+)\/students(\/rows)?$/u;

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
/** «الأربعاء 16 سبتمبر»: Western digits and the month names Darsak printed (darsak-facts 2.3). */
const longDate = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  return `${weekdays[date.getUTCDay()] ?? ''} ${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`;
};

/** Starts the simulated Darsak on a free loopback port; `control` may change while it runs. */
export const runDarsak = async (
  model: Model,
  certificate: Certificate,
  control: DarsakControl,
): Promise<DarsakServer> => {
  const sessions = new Sessions<Account>('darsak_session');
  const log = new RequestLog();
  const people = new Map<number, Person>(
    [...model.school.staff.map(({ person }) => person), ...model.school.students].map((person) => [
      person.id,
      person,
    ]),
  );
  const nameOf = (account: Account): string => {
    const person = people.get(account.personId);
    return person ? fullName(person) : '';
  };

  const accountOf = (exchange: Exchange): Account | null => {
    const { expired, signedInAs } = control.settings;
    if (expired) return null;
    return (
      sessions.get(sessions.idOf(exchange.request.headers.cookie)) ??
      model.accounts.find(({ username }) => username === signedInAs) ??
      null
    );
  };
  const home = (account: Account): string =>
    account.role === 'student' ? '/students/lessons' : sectionsPath(control.settings.urlSkin);

  const signIn = (exchange: Exchange): Answer => {
    const { form } = exchange;
    const birthDate = ['year', 'month', 'day'].map((key) => form.get(key) ?? '').join('-');
    const account = model.accounts.find(
      (candidate) => candidate.nationalId === form.get('national_id') && candidate.birthDate === birthDate,
    );
    if (!account || form.get('password') !== demoPassword)
      return page(loginPage(control.settings, 'البيانات المدخلة غير صحيحة'));
    const { setCookie } = sessions.open(account);
    return redirect(home(account), { 'set-cookie': setCookie });
  };

  const studentAnswer = (account: Account, isArchive: boolean): Answer => {
    const enrolment = model.school.classEnrolments.findLast(
      ({ studentId }) => studentId === account.personId,
    );
    const one = model.school.classes.find(({ id }) => id === enrolment?.classId);
    if (!one) return redirect('/auth/login');
    const lessons = subjectsOf(one.grade).map((subject) => subjectNames[subject]);
    return page(
      studentPage(
        control.settings,
        nameOf(account),
        gradeNames[one.grade],
        longDate(model.school.today),
        isArchive ? lessons : lessons.slice(0, 4),
      ),
    );
  };

  const teacherAnswer = (exchange: Exchange, account: Account): Answer => {
    const { settings } = control;
    const path = exchange.url.pathname;
    const mine = model.relations.filter((relation) => relation.teacher === account.key);
    if (sectionsRoute.test(path)) {
      const title = 'العلاقات التدريسية';
      return page(teacherPage(settings, nameOf(account), title, sectionsContent(mine, settings)));
    }
    const [, id, rows] = rosterRoute.exec(path) ?? [];
    const relation = mine.find((candidate) => String(candidate.id) === id);
    if (!relation)
      return page(
        teacherPage(settings, nameOf(account), 'غير موجود', html`<p class="empty">الصفحة غير موجودة</p>`),
        {},
        404,
      );
    const pageNumber = Math.max(1, Number(exchange.url.searchParams.get('page') ?? 1) || 1);
    if (rows) return page(html`${rowsMarkup(rowsOfPage(relation, settings, pageNumber).rows, settings)}`);
    return page(
      teacherPage(settings, nameOf(account), 'قائمة الطلبة', rosterContent(relation, settings, pageNumber)),
    );
  };

  const handle = async (exchange: Exchange): Promise<Answer> => {
    const path = exchange.url.pathname;
    if (path === '/simulation.css')
      return { status: 200, headers: { 'content-type': 'text/css' }, body: darsakStyle };
    if (path === '/simulation.svg' || path === '/favicon.ico') {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
      return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: svg };
    }
    const { settings } = control;
    if (settings.latencyMs > 0) await wait(settings.latencyMs);
    if (path === '/auth/login' && exchange.request.method === 'POST') {
      control.set({ expired: false });
      return signIn(exchange);
    }
    // An ended session answers any address with the log-in page and status 200 (darsak-facts 7.4).
    if (settings.expired) return page(loginPage(settings, null));
    if (path === '/auth/logout') {
      sessions.close(sessions.idOf(exchange.request.headers.cookie));
      control.set({ signedInAs: null });
      return redirect('/auth/login');
    }
    const account = accountOf(exchange);
    if (path === '/auth/login') return account ? redirect(home(account)) : page(loginPage(settings, null));
    if (!account) return redirect('/auth/login');
    if (path === '/') return redirect(home(account));
    if (path === '/exams') {
      const content = html`<h2>الاختبارات</h2>
        <div class="card"><p class="empty">لا يوجد اختبار</p></div>`;
      return page(teacherPage(settings, nameOf(account), 'الاختبارات', content));
    }
    if (account.role === 'student') return studentAnswer(account, path === '/students/lessons/archived');
    return teacherAnswer(exchange, account);
  };

  const running = await runHttps(certificate, log, (url) => url.pathname.endsWith('/rows'), handle);
  return { ...running, log };
};
