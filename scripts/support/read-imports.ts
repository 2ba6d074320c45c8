import ts from 'typescript';

/** One import or re-export of a source file, as written. */
export interface Import {
  readonly specifier: string;
  /** Leaves nothing in the shipped code. */
  readonly typeOnly: boolean;
  /** `import()`: loaded only when reached. */
  readonly dynamic: boolean;
  /** What of that module is used at run time, by the names it has there; `*`: all of it, as one value or handed on. */
  readonly names: readonly string[];
}

/** All imports of a TypeScript or JavaScript text (minified too), found by the parser and not by pattern. */
export function readImports(fileName: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const names = typeOnly ? [] : namesOf(node.importClause);
      found.push({ specifier: node.moduleSpecifier.text, typeOnly, dynamic: false, names });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const { isTypeOnly: typeOnly, exportClause } = node;
      const names = typeOnly
        ? []
        : exportClause && ts.isNamedExports(exportClause)
          ? usedNames(exportClause)
          : ['*'];
      found.push({ specifier: node.moduleSpecifier.text, typeOnly, dynamic: false, names });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteralLike(target))
        found.push({ specifier: target.text, typeOnly: false, dynamic: true, names: ['*'] });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const literal = node.argument.literal;
      if (ts.isStringLiteral(literal))
        found.push({ specifier: literal.text, typeOnly: true, dynamic: false, names: [] });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest));
  return found;
}

function namesOf(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  return [
    ...(clause?.name === undefined ? [] : ['default']),
    ...(bindings === undefined ? [] : ts.isNamedImports(bindings) ? usedNames(bindings) : ['*']),
  ];
}

const usedNames = ({ elements }: ts.NamedImports | ts.NamedExports): readonly string[] =>
  elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
