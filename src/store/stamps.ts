import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';

/**
 * Which sealed rows of a person are still those of before, without reading one of them: every change of a row leaves a new
 * stamp for its person, table and kind, in the very transaction that changes it. So nobody who writes can forget it.
 */
export interface StampRow {
  /** `profile|table|kind`; `*`: a whole table was emptied. */
  readonly id: string;
  readonly stamp: string;
}

const stampedTables: readonly string[] = ['sealed', 'feedbackRecords'];
const table = 'stamps';

/** Rows of these tables are named `profile|kind|key`. */
function touched(name: string, request: DBCoreMutateRequest): readonly string[] {
  if (request.type === 'deleteRange') return ['*'];
  const ids: readonly unknown[] =
    request.type === 'delete'
      ? request.keys
      : (request.values as readonly { id: unknown }[]).map(({ id }) => id);
  return [
    ...new Set(
      ids.map((id) => {
        const [profile = '', kind = ''] = String(id).split('|');
        return `${profile}|${name}|${kind}`;
      }),
    ),
  ];
}

export const stampChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: table,
  create: (core) => ({
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.some((store) => stampedTables.includes(store))
          ? [...new Set([...stores, table])]
          : stores,
        mode,
        options,
      ),
    table: (name) => {
      const rows = core.table(name);
      if (!stampedTables.includes(name)) return rows;
      return {
        ...rows,
        mutate: (request) => {
          const stamp = crypto.randomUUID();
          const values = touched(name, request).map((id): StampRow => ({ id, stamp }));
          return core
            .table(table)
            .mutate({ type: 'put', trans: request.trans, values })
            .then(() => rows.mutate(request));
        },
      };
    },
  }),
};
