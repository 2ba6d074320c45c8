import { demoPassword } from '../school/accounts.ts';
import { ask, cookieOf, type Asked } from '../http/ask.ts';
import { openEmisHost, type Platforms } from '../start-platforms.ts';

/** A signed-in REST client without a browser, for contract tests. */
export interface RestClient {
  readonly cookie: string;
  get(pathBelowBase: string, headers?: Readonly<Record<string, string>>): Promise<Asked>;
}

/** Headers the extension sends with every REST call (architecture decision 4). */
export const restHeaders = (controllerAction: string): Readonly<Record<string, string>> => ({
  accept: 'application/json',
  'x-requested-with': 'XMLHttpRequest',
  controlleraction: controllerAction,
});

export const signInRest = async (platforms: Platforms, username: string): Promise<RestClient> => {
  const port = platforms.ports.openemis;
  const answer = await ask(port, '/openemis-core/Users/postLogin', {
    host: openEmisHost,
    form: { username, password: demoPassword, 'System[language]': 'ar' },
  });
  const cookie = cookieOf(answer);
  if (cookie === '') throw new Error(`cannot sign in as ${username}`);
  return {
    cookie,
    get: (path, headers = restHeaders('Results')) =>
      ask(port, `/openemis-core/${path}`, { host: openEmisHost, cookie, headers }),
  };
};
