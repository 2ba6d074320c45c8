import type { Account } from '../../school/accounts.ts';
import type { Json, Row } from './values.ts';

/** How a table hangs on another one. */
export interface Association {
  /** Key of the nested object when the query selects own columns; otherwise the alias itself is the key. */
  readonly property: string;
  readonly target: RestModel;
  readonly kind: 'one' | 'many';
  /** Own column (kind one) or the target's column (kind many) that holds the key. */
  readonly foreignKey: string;
  /** Virtual fields of the entity that this association hydrates, when it is another than the target's own. */
  readonly virtuals?: (row: Row) => Row;
}

/** One `Plugin.Model` of the REST interface. */
export interface RestModel {
  readonly name: string;
  readonly primaryKey: string;
  readonly rows: readonly Row[];
  readonly associations: Readonly<Record<string, () => Association>>;
  /** Values of the header `ControllerAction` that a strict 3.x lets in (contract A2); null: any. */
  readonly controllerActions: readonly string[] | null;
  /** Row scope by user (contract A3); absent: not scoped at all, every school is visible. */
  readonly scope?: (row: Row, user: Account) => boolean;
  /** Fields the entity adds to every answer; `nested` holds what was contained, by property. */
  readonly virtuals?: (row: Row, nested: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>;
  /** 5.14 answers with its error page when `_fields` names a column of this association (as recorded). */
  readonly brokenFieldsOf?: string;
  /** The table came with 4.5: a late 3.x of before does not know the model. */
  readonly since5?: boolean;
  /** Finders that make rows of their own; any other name is ignored (contract F). */
  readonly finders?: Readonly<
    Record<string, (options: ReadonlyMap<string, string>, isStrict3: boolean) => readonly Row[]>
  >;
}
