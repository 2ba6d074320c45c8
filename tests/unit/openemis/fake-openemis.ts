import { problem, type Problem } from '../../../src/core/problem.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import { basePath, isAllowed, type OpenemisRequest } from '../../../src/platforms/openemis/allow-list.ts';
import type { RawAnswer } from '../../../src/platforms/openemis/classify.ts';

/**
 * The REST grammar of OpenEMIS over tables in memory (contract B), for tests of the reading plan. It answers as the
 * page hands answers on: classified. What it knows of columns comes from the contract, not from the plan.
 */

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
/** Table name without plugin -> rows. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

export interface Manners {
  /** 3.x: no V2 path; 5.x: V1 falls together with V2, where `_orWhere` does not work. */
  readonly version: '3' | '5';
  /** Contained rows under the association's name instead of the property's (contract B). */
  readonly alias?: boolean;
  /** Ids as text. */
  readonly textIds?: boolean;
  /** Models that answer 403 with any header but this one; `*` is no header: they refuse all. */
  readonly refuse?: Readonly<Record<string, string>>;
  /** Condition keys the server ignores silently, so that unfiltered rows come back. */
  readonly ignoreKeys?: readonly string[];
  /** At most this many rows of an answer are sent; `total` still counts all. */
  readonly cutAt?: number;
  readonly hideTotal?: boolean;
  readonly serverTime?: number;
  /** Tables that answer with an error where this column is asked for beside a contained one. */
  readonly ambiguous?: Readonly<Record<string, string>>;
}

interface Association {
  readonly table: string;
  readonly key: string;
  readonly property: string;
}
const associations: Readonly<Record<string, Association>> = {
  InstitutionSubjects: {
    table: 'InstitutionSubjects',
    key: 'institution_subject_id',
    property: 'institution_subject',
  },
  InstitutionClasses: {
    table: 'InstitutionClasses',
    key: 'institution_class_id',
    property: 'institution_class',
  },
};
const userKey: Readonly<Record<string, string>> = {
  InstitutionSubjectStaff: 'staff_id',
  InstitutionClassStudents: 'student_id',
  InstitutionSubjectStudents: 'student_id',
};

export function fakeOpenemis(tables: Tables, manners: Manners) {
  const find = (table: string, id: Cell | undefined): Row | undefined =>
    tables[table]?.find((row) => row.id === id);
  const associate = (table: string, name: string, row: Row): Row | undefined => {
    if (name === 'Users') return find('Users', row[userKey[table] ?? '']);
    const association = associations[name];
    return association && find(association.table, row[association.key]);
  };
  const value = (table: string, row: Row, key: string): Cell | undefined => {
    const [name = '', column] = key.split('-');
    return column === undefined ? row[name] : associate(table, name, row)?.[column];
  };

  return (request: OpenemisRequest): Result<RawAnswer, Problem> => {
    const url = new URL(basePath + request.path, 'https://emis.moe.gov.jo');
    if (!isAllowed(url, 'GET', url.origin, request.headers)) throw new Error('not on the allow-list');
    const model = /-([A-Za-z]+)\.json$/.exec(url.pathname)?.[1] ?? '';
    if (manners.version === '3' && url.pathname.includes('/v2/')) return fail(problem('unexpected-answer'));
    const refused = manners.refuse?.[model];
    if (refused !== undefined && refused !== request.headers.ControllerAction)
      return fail(problem('no-permission'));

    let rows = [...(tables[model] ?? [])];
    for (const [key, wanted] of url.searchParams) {
      if (manners.ignoreKeys?.includes(key)) continue;
      if (key === '_orWhere') {
        if (manners.version !== '3') return fail(problem('unexpected-answer'));
        const pairs = wanted.split(',').map((pair) => pair.split(':'));
        rows = rows.filter((row) => pairs.some(([column = '', id]) => String(row[column]) === id));
      } else if (!key.startsWith('_')) {
        rows = rows.filter((row) => String(value(model, row, key)) === wanted);
      }
    }
    const contain = url.searchParams.get('_contain')?.split(',') ?? [];
    const fields = url.searchParams.get('_fields')?.split(',');
    const both = manners.ambiguous?.[model];
    if (both !== undefined && contain.length > 0 && fields?.includes(both))
      return fail(problem('unexpected-answer'));
    const data = rows.map((row) => {
      const own = fields?.filter((field) => !field.includes('.'));
      const out: Record<string, unknown> = project(row, own);
      for (const name of contain) {
        const wanted = fields?.filter((f) => f.startsWith(`${name}.`)).map((f) => f.slice(name.length + 1));
        const property = name === 'Users' ? 'user' : (associations[name]?.property ?? name);
        const part = associate(model, name, row);
        out[manners.alias ? name : property] = part ? project(part, wanted) : null;
      }
      return out;
    });
    const body = {
      data: data.slice(0, manners.cutAt),
      ...(manners.hideTotal ? {} : { total: manners.textIds ? String(data.length) : data.length }),
    };
    return ok({ body: structuredClone(body), serverTime: manners.serverTime ?? null });
  };

  function project(row: Row, fields: readonly string[] | undefined): Record<string, unknown> {
    const text = (cell: Cell | undefined): Cell =>
      manners.textIds && typeof cell === 'number' ? String(cell) : (cell ?? null);
    return Object.fromEntries((fields ?? Object.keys(row)).map((field) => [field, text(row[field])]));
  }
}
