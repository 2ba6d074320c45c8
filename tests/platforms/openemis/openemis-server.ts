import { demoPassword, type Account } from '../school/accounts.ts';
import type { Model } from '../school/model.ts';
import { html } from '../http/html.ts';
import type { Certificate } from '../http/certificate.ts';
import {
  dropped,
  hanging,
  json,
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
import type { FailureKind, OpenEmisControl } from './control.ts';
import { barePage, layout, loginPage, pageContext, pageScript, type PageContext } from './pages/layout.ts';
import { schoolList, type ListName } from './pages/lists.ts';
import { resultsData, resultsPage, resultsScript } from './pages/results.ts';
import { openEmisStyle } from './pages/style.ts';
import { words, type Language } from './pages/texts.ts';
import { classView, dashboardView, subjectView } from './pages/views.ts';
import { buildRestModels, emptied } from './rest/build-models.ts';
import { handleRest, parseRestPath } from './rest/handle-rest.ts';
import { readToken } from './token.ts';

interface Session {
  readonly account: Account;
  readonly language: Language;
  limitIndex: number;
}

interface Entered {
  readonly id: string;
  readonly session: Session;
  /** `Set-Cookie` when the session was opened by this very request. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface OpenEmisServer extends RunningServer {
  readonly log: RequestLog;
}

const base = '/openemis-core';
const assets: Readonly<Record<string, readonly [type: string, body: string] | undefined>> = {
  'simulation.css': ['text/css', openEmisStyle],
  'simulation.js': ['text/javascript', pageScript],
  'simulation-results.js': ['text/javascript', resultsScript],
};
const token = /^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u;

/** Starts the simulated OpenEMIS on a free loopback port; `control` may change while it runs. */
export const runOpenEmis = async (
  model: Model,
  certificate: Certificate,
  control: OpenEmisControl,
): Promise<OpenEmisServer> => {
  const sessions = new Sessions<Session>('PHPSESSID');
  control.onExpire(() => sessions.closeAll());
  const models = buildRestModels(model);
  const log = new RequestLog();

  /** The session of a request; `signedInAs` opens one on the way, whose cookie goes out with the answer. */
  const enter = (exchange: Exchange): Entered | null => {
    const id = sessions.idOf(exchange.request.headers.cookie);
    const session = sessions.get(id);
    if (id !== null && session) return { id, session, headers: {} };
    const account = model.accounts.find(({ username }) => username === control.signedInAs);
    if (!account) return null;
    const opened: Session = { account, language: control.language, limitIndex: 0 };
    const { id: newId, setCookie } = sessions.open(opened);
    return { id: newId, session: opened, headers: { 'set-cookie': setCookie } };
  };

  const errorPage = (kind: string): Answer =>
    page(
      barePage(
        base,
        control.language,
        kind === 'error403'
          ? html`<h1>403 Forbidden</h1>`
          : html`<h1>404</h1>
              <p>Page not found</p>`,
      ),
    );
  /** Without a session: XMLHttpRequests meet the error page, all else ends at the log-in page (contract A4, as recorded). */
  const refuseRest = (exchange: Exchange): Answer =>
    control.mode === 'strict3' || exchange.request.headers['x-requested-with'] === 'XMLHttpRequest'
      ? {
          ...redirect(`${base}/Error/Errors/error404`, { 'content-type': 'application/json' }),
          body: JSON.stringify({
            message: 'You are not authorized to access that location.',
            url: exchange.url.pathname.slice(base.length) + exchange.url.search,
            code: 401,
          }),
        }
      : redirect(base);

  const simulateFailure = (kind: FailureKind): Answer => {
    switch (kind) {
      case 'session-lost-error-page':
        return redirect(`${base}/Error/Errors/error404`);
      case 'session-lost-login':
        sessions.closeAll();
        return redirect(base);
      case 'forbidden':
        return redirect(`${base}/Error/Errors/error403`);
      case 'html':
        return page(barePage(base, control.language, html`<h1>OpenEMIS Core</h1>`));
      case 'error-json':
        return json({ request_method: null, action: null, model: null, error: null });
      case 'server-error':
        return page(barePage(base, control.language, html`<h1>500</h1>`), {}, 500);
      case 'cut-json':
        return { ...json(null), body: '{"data":[{"id":1,"na' };
      case 'drop':
        return dropped;
      case 'hang':
        return hanging;
    }
  };

  const rest = async (exchange: Exchange, path: string, entered: Entered | null): Promise<Answer> => {
    if (control.latencyMs > 0) await wait(control.latencyMs);
    // Late 3.x asks several queries for each row of it (contract C3).
    if (
      control.finderLatencyMs > 0 &&
      (exchange.url.searchParams.get('_finder') ?? '').startsWith('StudentResults')
    )
      await wait(control.finderLatencyMs);
    await control.whileAnswering?.();
    const failure = control.failureFor(parseRestPath(path)?.model.split('.')[1] ?? path);
    if (failure) return simulateFailure(failure);
    if (!entered) return refuseRest(exchange);
    const answer = handleRest(emptied(models, control.emptySections), {
      method: exchange.request.method ?? '',
      path,
      query: exchange.url.searchParams,
      controllerAction: (exchange.request.headers.controlleraction as string | undefined) ?? null,
      user: entered.session.account,
      mode: control.mode,
      base,
    });
    // Without `.json` 5.14 answers with its page frame and no data in it.
    return (
      answer ??
      page(layout(contextOf(entered.id, entered.session), { title: '', active: '', content: html`` }))
    );
  };

  const contextOf = (id: string, session: Session): PageContext =>
    pageContext(model, base, control.mode, session.language, id, session.account);

  const institutionPage = (exchange: Exchange, path: string, id: string, session: Session): Answer => {
    const context = contextOf(id, session);
    const parts = path.split('/').filter(Boolean).slice(2);
    const tokens = parts.filter((part) => token.test(part));
    const payloads = tokens.map((text) => readToken(text, id));
    // A link that was signed for another session is no link any more.
    if (payloads.includes(null))
      return page(html`For Developer: You should put institution_id into query string first`);
    const [name = '', action = ''] = parts.filter((part) => !token.test(part));
    const school = model.school.institution;
    const trail = [
      [context.text.institutions, `${base}/Institutions/Institutions/index`],
      [school.name, context.dashboard()],
    ] as const;
    if (name === 'dashboard')
      return page(layout(context, { ...dashboardView(context), active: 'Dashboard', trail }));
    if (action === 'index' && ['Classes', 'Subjects', 'Students', 'Staff', 'Assessments'].includes(name)) {
      if (exchange.request.method === 'POST') {
        session.limitIndex = Number(exchange.form.getAll('Search[limit]').at(-1) ?? session.limitIndex);
        return redirect(exchange.url.pathname + exchange.url.search);
      }
      const { title, content } = schoolList(
        context,
        name as ListName,
        exchange.url.pathname,
        exchange.url.searchParams,
        session.limitIndex,
      );
      return page(layout(context, { title, active: name, content, trail }));
    }
    if (name === 'Results') {
      const payload = readToken(exchange.url.searchParams.get('queryString') ?? '', id);
      const found = payload === null ? null : resultsPage(context, payload);
      if (found) return page(layout(context, { ...found, active: 'Assessments', trail }));
    }
    if (action === 'view') {
      const rowId = payloads.at(-1)?.id ?? 0;
      const view =
        name === 'Classes'
          ? classView(context, rowId)
          : name === 'Subjects'
            ? subjectView(context, rowId)
            : null;
      if (view) return page(layout(context, { ...view, active: name, trail }));
    }
    return errorPage('error404');
  };

  const signIn = (exchange: Exchange): Answer => {
    const language: Language = exchange.form.get('System[language]') === 'en' ? 'en' : 'ar';
    const account = model.accounts.find(({ username }) => username === exchange.form.get('username'));
    if (!account || exchange.form.get('password') !== demoPassword)
      return page(loginPage(base, language, words(language).wrong));
    const { setCookie } = sessions.open({ account, language, limitIndex: 0 });
    return redirect(`${base}/Dashboard`, { 'set-cookie': setCookie });
  };

  const pages = (exchange: Exchange, entered: Entered | null): Answer => {
    const path = exchange.url.pathname.slice(base.length);
    if (path === '') return redirect(`${base}/`, {}, 301);
    if (path.startsWith('/Error/Errors/')) return errorPage(path.split('/').at(-1) ?? '');
    if (path === '/Users/postLogin' && exchange.request.method === 'POST') return signIn(exchange);
    if (path === '/Users/logout') {
      sessions.close(entered?.id ?? null);
      return redirect(base);
    }
    if (!entered) {
      if (path === '/' || path === '/Users/login') return page(loginPage(base, control.language, null));
      return redirect(path === '/Dashboard' ? base : `${base}/Dashboard`);
    }
    const { id, session } = entered;
    const context = contextOf(id, session);
    if (path === '/' || path === '/Users/login') return redirect(`${base}/Dashboard`);
    if (path === '/Dashboard') {
      const content = html`<h3>${context.text.workbench}</h3>
        <p>${context.text.nothing}</p>`;
      return page(layout(context, { title: context.text.home, active: '', content }));
    }
    if (/^\/Institutions\/Institutions(\/index)?$/u.test(path)) return redirect(context.dashboard());
    if (path.startsWith('/Institution/Institutions/')) return institutionPage(exchange, path, id, session);
    if (path.startsWith('/Profiles/Profiles/Personal/view/'))
      return page(
        layout(context, { title: context.text.personal, active: 'Personal', content: html`<p>-</p>` }),
      );
    return errorPage('error404');
  };

  const sessionValue = (key: string, entered: Entered | null): Answer => {
    const values: Readonly<Record<string, number>> = {
      'Auth.User.id': entered?.session.account.personId ?? 0,
      'Auth.User.super_admin': 0,
      'Institution.Institutions.id': model.school.institution.id,
    };
    return json({ data: entered ? (values[key] ?? null) : null });
  };

  const handle = async (exchange: Exchange): Promise<Answer> => {
    const path = exchange.url.pathname;
    if (path === '/favicon.ico') return { status: 204, body: '' };
    if (path === '/') return redirect(`${base}/`);
    if (path !== base && !path.startsWith(`${base}/`)) return page(html`<h1>Not found</h1>`, {}, 404);
    const below = path.slice(base.length + 1);
    const [type, body] = assets[below] ?? [];
    if (type !== undefined) return { status: 200, headers: { 'content-type': type }, body: body ?? '' };
    const entered = enter(exchange);
    if (below === 'simulation-results' && entered)
      return json(resultsData(contextOf(entered.id, entered.session), exchange.url.searchParams));
    if (below.startsWith('restful/')) {
      const answer = await rest(exchange, below.slice('restful/'.length), entered);
      return { ...answer, headers: { ...entered?.headers, ...answer.headers } };
    }
    if (control.mode === 'strict3' && below.startsWith('session/'))
      return sessionValue(below.slice('session/'.length), entered);
    if (control.pageLatencyMs > 0) await wait(control.pageLatencyMs);
    const answer = pages(exchange, entered);
    return { ...answer, headers: { ...entered?.headers, ...answer.headers } };
  };

  const running = await runHttps(
    certificate,
    log,
    (url) => /\/(restful|session)\//u.test(url.pathname),
    handle,
  );
  return { ...running, log };
};
