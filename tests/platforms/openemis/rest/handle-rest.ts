import type { Account } from '../../school/accounts.ts';
import { json, redirect, type Answer } from '../../http/https-server.ts';
import type { OpenEmisMode } from '../control.ts';
import type { RestModel } from './model.ts';
import { writeValue } from './values.ts';
import { QueryCrash, QueryError, runIndex, type QueryContext } from './query.ts';

export interface RestCall {
  readonly method: string;
  /** Path below `/restful/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly controllerAction: string | null;
  readonly user: Account;
  readonly mode: OpenEmisMode;
  readonly base: string;
}

/** `v2/Institution-InstitutionClasses.json` taken apart; null when it is no REST path. */
export const parseRestPath = (
  path: string,
): { version: 1 | 2 | null; model: string; id: string | null; isJson: boolean } | null => {
  const found = /^(?:(v\d+|latest)\/)?([A-Za-z]+)[.-]([A-Za-z]+?)(\.json)?(?:\/([^/]+?)(\.json)?)?$/u.exec(
    path,
  );
  if (!found) return null;
  const [, version, plugin, name, suffix, id, idSuffix] = found;
  return {
    version: version === undefined ? null : version === 'v1' ? 1 : 2,
    model: `${plugin ?? ''}.${name ?? ''}`,
    id: id ?? null,
    isJson: suffix !== undefined || idSuffix !== undefined,
  };
};

const errorPage = (base: string, kind: 'error404' | 'error403', body: string): Answer => ({
  ...redirect(`${base}/Error/Errors/${kind}`, { 'content-type': 'application/json' }),
  body,
});

/** Answers one authenticated REST call; null when 5.14 would answer with a page instead of JSON. */
export const handleRest = (models: ReadonlyMap<string, RestModel>, call: RestCall): Answer | null => {
  const parsed = parseRestPath(call.path);
  const strict = call.mode === 'strict3';
  if (!parsed || (!parsed.isJson && !strict)) return null;
  if (call.method !== 'GET') return json({ message: 'the simulation is read only' }, 405);
  const short = parsed.model.split('.')[1] ?? '';
  const errorJson = (message: string): Answer =>
    json(
      strict
        ? { request_method: 'GET', action: 'index', model: parsed.model, error: message }
        : { request_method: null, action: null, model: null, error: null },
    );
  const model = models.get(parsed.model);
  if (!model || (strict && model.since5)) {
    if (strict) return errorJson('Requested Plugin-Model does not exist');
    return errorPage(
      call.base,
      'error404',
      JSON.stringify({ message: 'An Internal Error Has Occurred.', url: `/restful/${call.path}`, code: 500 }),
    );
  }
  const isAllowed =
    model.controllerActions === null || model.controllerActions.includes(call.controllerAction ?? '');
  if (strict && !isAllowed) return errorPage(call.base, 'error403', '');

  const version = parsed.version ?? (strict ? 1 : 2);
  const context: QueryContext = {
    user: call.user,
    version,
    dates: version === 1 ? 'iso' : strict ? 'slashes' : 'long',
    isStrict3: strict,
  };
  // Some finders of this table echo their own answer when their parameters are missing (contract B).
  const finder = call.query.get('_finder');
  if (short === 'InstitutionSubjectStaff' && finder?.includes('[') && finder.split(':').length < 3)
    return json({ data: { result: false, message: "Mandatory field can't empty" } });
  const [, finderName = '', options = ''] = /^(\w+)\[(.*)\]$/u.exec(finder ?? '') ?? [];
  const makeRows = model.finders?.[finderName];
  if (makeRows !== undefined) {
    const given = new Map(options.split(';').map((pair) => pair.split(':') as [string, string]));
    const data = makeRows(given, strict);
    const written = data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, writeValue(value, 'long')])),
    );
    return json({ data: written, total: data.length });
  }
  try {
    if (parsed.id !== null) {
      const byId = new URLSearchParams([...call.query, [model.primaryKey, parsed.id]]);
      const [row] = runIndex(model, byId, context).data;
      return row === undefined ? errorPage(call.base, 'error404', '') : json({ data: row });
    }
    return json(runIndex(model, call.query, context));
  } catch (error) {
    if (error instanceof QueryError) return errorJson(error.message);
    if (error instanceof QueryCrash) return errorPage(call.base, 'error404', '');
    throw error;
  }
};
