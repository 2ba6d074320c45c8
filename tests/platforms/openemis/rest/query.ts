import type { Account } from '../../school/accounts.ts';
import type { Association, RestModel } from './model.ts';
import { DateValue, writeValue, type DateStyle, type Json, type Row, type Value } from './values.ts';

/** The query grammar of contract B over in-memory tables. */

/** Something the server answers with `{request_method, action, model, error}`. */
export class QueryError extends Error {}
/** Something the server answers with a redirect to its error page. */
export class QueryCrash extends Error {}

export interface QueryContext {
  readonly user: Account;
  /** V1 and V2 differ in `_orWhere`, dates, blobs and unqualified columns of joined tables. */
  readonly version: 1 | 2;
  readonly dates: DateStyle;
  readonly isStrict3: boolean;
}

interface Joined {
  readonly row: Row;
  readonly joined: ReadonlyMap<string, Row | null>;
}

const list = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const associationOf = (model: RestModel, alias: string): Association => {
  const make = model.associations[alias];
  if (!make) throw new QueryError(`The ${alias} association is not defined on ${model.name}.`);
  return make();
};

const columnsOf = (model: RestModel): ReadonlySet<string> => new Set(Object.keys(model.rows[0] ?? {}));

const isEqual = (value: Value | undefined, wanted: string): boolean => {
  const text =
    value instanceof DateValue ? value.iso : value === null || value === undefined ? '' : String(value);
  if (wanted.startsWith('_') || wanted.endsWith('_')) return text.includes(wanted.replace(/^_+|_+$/gu, ''));
  return text === wanted;
};

/** A belongsTo row by primary key; indexes are kept, as rosters ask for hundreds. */
const indexes = new WeakMap<RestModel, Map<Value | undefined, Row>>();
const byKey = (model: RestModel, key: Value | undefined): Row | null => {
  let index = indexes.get(model);
  if (!index) {
    index = new Map(model.rows.map((row) => [row[model.primaryKey], row]));
    indexes.set(model, index);
  }
  return index.get(key) ?? null;
};

/** Reads `Assoc-column`, `column`; in V1 an unqualified column may also be one of a joined table. */
const conditionTest = (
  model: RestModel,
  aliases: readonly string[],
  key: string,
  wanted: string,
  version: 1 | 2,
): ((entry: Joined) => boolean) => {
  const [alias, column] = key.includes('-') ? (key.split('-') as [string, string]) : [null, key];
  if (alias !== null) {
    if (!aliases.includes(alias) || !columnsOf(associationOf(model, alias).target).has(column))
      throw new QueryError(`Unknown column '${alias}.${column}' in 'where clause'`);
    return ({ joined }) => isEqual(joined.get(alias)?.[column], wanted);
  }
  if (columnsOf(model).has(column)) return ({ row }) => isEqual(row[column], wanted);
  const host = aliases.find((name) => columnsOf(associationOf(model, name).target).has(column));
  if (version === 1 && host) return ({ joined }) => isEqual(joined.get(host)?.[column], wanted);
  throw new QueryError(`Unknown column '${model.name.split('.')[1] ?? ''}.${column}' in 'where clause'`);
};

const select = (row: Row, columns: readonly string[] | null, context: QueryContext): Record<string, Json> => {
  const chosen = columns ?? Object.keys(row);
  return Object.fromEntries(
    chosen.map((name) => {
      const [alias, column] = name.includes(':') ? (name.split(':') as [string, string]) : [name, name];
      if (!(column in row)) throw new QueryError(`Unknown column '${column}' in 'field list'`);
      return [alias, writeValue(row[column] ?? null, context.dates)];
    }),
  );
};

/** The columns that `_fields` names of an association; null: all of them. */
const namedOf = (alias: string, fields: readonly string[] | null): string[] | null =>
  fields?.filter((name) => name.startsWith(`${alias}.`)).map((name) => name.slice(alias.length + 1)) ?? null;

const nest = (
  association: Association,
  row: Row,
  columns: readonly string[] | null,
  deeper: readonly string[],
  fields: readonly string[] | null,
  context: QueryContext,
): Json => {
  const virtuals = association.virtuals ?? association.target.virtuals;
  const write = (target: Row): Json => {
    const own = select(target, columns, context);
    const inner = Object.fromEntries(
      deeper.map((alias) => {
        const next = associationOf(association.target, alias);
        return [next.property, nest(next, target, namedOf(alias, fields), [], fields, context)];
      }),
    );
    // Virtual fields are computed from what was selected, as an entity does.
    const seen = Object.fromEntries(Object.keys(own).map((key) => [key, target[key] ?? null]));
    return { ...own, ...inner, ...(virtuals?.(seen, inner) as Record<string, Json> | undefined) };
  };
  if (association.kind === 'many') {
    return association.target.rows
      .filter((target) => target[association.foreignKey] === row.id)
      .map((target) => write(target));
  }
  const target = byKey(association.target, row[association.foreignKey]);
  return target === null ? null : write(target);
};

export interface IndexAnswer {
  readonly data: readonly Json[];
  readonly total: number;
}

const limitOf = (query: URLSearchParams): number => {
  const limit = query.get('_limit');
  if (limit === null || !/^-?\d+$/u.test(limit)) return 30;
  return Number(limit) === 0 ? Infinity : Number(limit) < 0 ? 30 : Number(limit);
};

/** Answers an index query; throws QueryError and QueryCrash. Unknown finders are ignored, as the real ones are. */
export const runIndex = (model: RestModel, query: URLSearchParams, context: QueryContext): IndexAnswer => {
  const contained = list(query.get('_contain')).map((path) => path.split('.'));
  const aliases = contained.map(([alias = '']) => alias);
  for (const alias of aliases) associationOf(model, alias);
  const fields = query.get('_fields') === null ? null : list(query.get('_fields'));
  const own = fields?.filter((name) => !name.includes('.')) ?? null;
  const isBroken = fields?.some((name) => name.split('.')[0] === model.brokenFieldsOf);
  if (isBroken && !context.isStrict3) throw new QueryCrash('the entity cannot be rendered');

  const tests: ((entry: Joined) => boolean)[] = [];
  for (const [key, wanted] of query) {
    if (!key.startsWith('_')) tests.push(conditionTest(model, aliases, key, wanted, context.version));
  }
  const alternatives = list(query.get('_orWhere'));
  if (alternatives.length > 0) {
    if (context.version === 2) throw new QueryError('Undefined array key 1');
    const any = alternatives.map((pair) => {
      const [key = '', wanted = ''] = pair.split(':');
      return conditionTest(model, aliases, key, wanted, 1);
    });
    tests.push((entry) => any.some((test) => test(entry)));
  }

  const oneAliases = aliases.filter((alias) => associationOf(model, alias).kind === 'one');
  const matching = model.rows
    .filter((row) => model.scope?.(row, context.user) ?? true)
    .map((row): Joined => ({
      row,
      joined: new Map(
        oneAliases.map((alias) => {
          const association = associationOf(model, alias);
          return [alias, byKey(association.target, row[association.foreignKey])];
        }),
      ),
    }))
    .filter((entry) => tests.every((test) => test(entry)));

  for (const order of list(query.get('_order')).reverse()) {
    const column = order.replace(/^-/u, '');
    if (!columnsOf(model).has(column)) throw new QueryError(`Unknown column '${column}' in 'order clause'`);
    const direction = order.startsWith('-') ? -1 : 1;
    const key = ({ row }: Joined): string | number => {
      const value = row[column];
      return typeof value === 'number' ? value : value instanceof DateValue ? value.iso : String(value ?? '');
    };
    matching.sort((a, b) => (key(a) < key(b) ? -direction : key(a) > key(b) ? direction : 0));
  }

  const limit = limitOf(query);
  const pageNumber = Math.max(1, Number(query.get('_page') ?? 1) || 1);
  const from = limit === Infinity ? 0 : (pageNumber - 1) * limit;
  const data = matching.slice(from, from + limit).map(({ row }) => {
    const nested: Record<string, Json> = {};
    const shown: Record<string, Json> = {};
    contained.forEach(([alias = '', ...deeper]) => {
      const association = associationOf(model, alias);
      const wanted = namedOf(alias, fields);
      // With own columns named, only the named columns of a joined table come along.
      if (wanted?.length === 0 && association.kind === 'one') return;
      const value = nest(association, row, wanted, deeper, fields, context);
      nested[association.property] = value;
      shown[own?.length === 0 ? alias : association.property] = value;
    });
    const selected = select(row, own, context);
    return { ...selected, ...shown, ...model.virtuals?.(row, nested) };
  });
  return { data, total: matching.length };
};
