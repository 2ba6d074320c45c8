import { demoPassword, type Account } from '../school/accounts.ts';
import { gradeNames, subjectNames, subjectsOf } from '../school/curriculum.ts';
import type { Model } from '../school/model.ts';
import { fullName, type Person } from '../school/school.ts';
import type { Certificate } from '../http/certificate.ts';
import { html, type Html } from '../http/html.ts';
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
import { addressOf, placeOf } from './addresses.ts';
import { contentOf, lateContent, sized } from './content.ts';
import { appContent, loginPage, staffPage, studentPage } from './pages/layout.ts';
import { playerPage } from './pages/lesson-page.ts';
import { withLook } from './pages/look.ts';
import { darsakStyle } from './pages/style.ts';
import { longDate } from './pages/when.ts';

/** Requests of a page's own script, for the log. */
const isFragment = (url: URL): boolean =>
  url.pathname.endsWith('/rows') || url.pathname === '/app/view' || url.searchParams.get('rows') === '1';

export interface DarsakServer extends RunningServer {
  readonly log: RequestLog;
}

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
    account.role === 'student'
      ? '/students/lessons'
      : addressOf(control.settings.urlSkin, { page: account.role === 'principal' ? 'overview' : 'sections' });

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

  const staffAnswer = (exchange: Exchange, account: Account): Answer => {
    const { settings } = control;
    const mine = model.relations
      .filter((relation) => relation.teacher === account.key)
      .map((relation) => sized(model, relation, settings.rosterSize));
    const firstRelation = account.role === 'principal' ? null : (mine[0]?.id ?? 0);
    const shell = (title: string, content: Html, status = 200): Answer =>
      page(staffPage(settings, nameOf(account), title, content, firstRelation), {}, status);
    const { pathname } = exchange.url;
    if (pathname === '/app') return shell('منصة درسك', appContent);
    const place = placeOf(exchange.url);
    const view = place && contentOf(model, settings, account, mine, place);
    if (!place || !view) return shell('غير موجود', html`<p class="empty">الصفحة غير موجودة</p>`, 404);
    if (place.isFragment) return page(view.content);
    const isLate = settings.fill !== 'server' && place.page !== 'roster';
    const content = withLook(isLate ? lateContent(settings, place) : view.content, settings);
    return pathname === '/app/view' ? page(content) : shell(view.title, content);
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
    if (account.role === 'student') return studentAnswer(account, path === '/students/lessons/archived');
    const player = /^\/player\/(\d+)$/u.exec(path)?.[1];
    if (player !== undefined) {
      const lesson = model.lessons.find(({ id }) => String(id) === player);
      return page(playerPage(lesson?.title ?? ''));
    }
    return staffAnswer(exchange, account);
  };

  const running = await runHttps(certificate, log, isFragment, handle);
  return { ...running, log };
};
