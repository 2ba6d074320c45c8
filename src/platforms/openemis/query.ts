/** `v2` where the server has it; `v1` is the path without a version, spoken by the 3.x line (contract B). */
export type Api = 'v2' | 'v1';

/** One fixed shape of a question to OpenEMIS; the list of all of them is in `allow-list.ts`. */
export interface Query {
  readonly model: string;
  /** Values of the header `ControllerAction` that reach the model, tried in this order (contract A2). */
  readonly actions: readonly [string, ...string[]];
  readonly fixed: Readonly<Record<string, string>>;
  /** Keys that must be there, each with an id (or a list of ids for `_orWhere`). */
  readonly ids: readonly string[];
  /** Only on this path: association conditions are not known to work in V1, `_orWhere` is broken in V2. */
  readonly api?: Api;
}
