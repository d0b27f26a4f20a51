import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** The files that are published, as paths from the root. */
export const shipped: readonly string[] = [...filesBelow('src'), ...filesBelow('components')];
export const sourceOf = (path: string): string => readFileSync(path, 'utf8');

export interface Import {
  readonly from: string;
  /** A file of ours as a path, or a package's name. */
  readonly to: string;
  /** `lazy` is an `import()` that fetches; an `import()` within a type is a `type`. */
  readonly how: 'value' | 'type' | 'lazy';
}

/** Every import and re-export of the published files, as the compiler reads them. */
export const imports: readonly Import[] = shipped.flatMap((from) => {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, how: Import['how']): void => {
    if (!name || !ts.isStringLiteral(name)) return;
    const to = name.text.startsWith('.')
      ? normalize(join(dirname(from), name.text)).replace(/\.js$/, '.ts')
      : name.text;
    found.push({ from, to, how });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isOfTypes(node.importClause) ? 'type' : 'value');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'lazy');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, sourceOf(from), ts.ScriptTarget.ES2022, true));
  return found;
});

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
  );
}

export const isOurs = (path: string): boolean => /^(src|components)\//.test(path);
export const isThere = (path: string): boolean => existsSync(path);
