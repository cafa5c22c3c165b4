import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import ts from 'typescript';

/** A symbol that an app can import, or a field of one, that no sentence says what it is. */
type Undocumented = string;

interface Module {
  readonly declarations: ReadonlyMap<string, ts.Statement>;
  /** Where names that the module exports or imports come from; `*` for all names of a module. */
  readonly sources: readonly { readonly name: string; readonly original: string; readonly from: string }[];
}

/** Names what the hand-written modules behind the entries of packages export without a comment, or with fields without one. */
export function findUndocumented(packages: readonly string[]): Undocumented[] {
  const modules = new Map<string, Module>();
  const seen = new Set<string>();
  const found: Undocumented[] = [];
  const visit = (file: string, name: string) => {
    if (file.includes('/generated/') || seen.has(`${file} ${name}`)) return;
    seen.add(`${file} ${name}`);
    const known = modules.get(file) ?? readModule(file);
    modules.set(file, known);
    const { declarations, sources } = known;
    const names = name === '*' ? [...declarations].filter(([, one]) => isExported(one)).map(([one]) => one) : [name];
    for (const one of names) found.push(...undocumentedIn(declarations.get(one), one));
    for (const source of sources) {
      // What a module exports by `*` is exported to whoever asks for one of its names, too.
      if (source.name !== name && source.name !== '*' && name !== '*') continue;
      const next = moduleOf(source.from, file);
      if (next) visit(next, source.original === '*' ? name : source.original);
    }
  };
  for (const folder of packages) for (const entry of entriesOf(folder)) visit(entry, '*');
  return [...new Set(found)];
}

function readModule(file: string): Module {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const declarations = new Map<string, ts.Statement>();
  const sources: { name: string; original: string; from: string }[] = [];
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) declarations.set(name.getText(), statement);
    // The comment of a function is that of its first form.
    else if (isDeclaration(statement) && statement.name && !declarations.has(statement.name.text))
      declarations.set(statement.name.text, statement);
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const clause = statement.exportClause;
    if (!clause) sources.push({ name: '*', original: '*', from });
    else if (ts.isNamedExports(clause))
      for (const { name, propertyName = name } of clause.elements)
        sources.push({ name: name.text, original: propertyName.text, from });
  }
  return { declarations, sources };
}

function isDeclaration(statement: ts.Statement): statement is ts.Statement & { readonly name?: ts.Identifier } {
  return (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  );
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function undocumentedIn(statement: ts.Statement | undefined, name: string): Undocumented[] {
  if (!statement) return [];
  const fields = ts.isInterfaceDeclaration(statement) ? statement.members : [];
  return [
    ...(hasComment(statement) ? [] : [name]),
    // Fields that have no name of their own, such as those of symbols, are for these packages alone.
    ...fields
      .filter((field) => isNamed(field) && !hasComment(field))
      .map((field) => `${name}.${field.name?.getText()}`),
  ];
}

function isNamed({ name }: ts.TypeElement): boolean {
  return name !== undefined && !ts.isComputedPropertyName(name);
}

function hasComment(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((one) => ts.isJSDoc(one));
}

function entriesOf(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  };
  return Object.values(exports).flatMap((entry) => {
    const source = typeof entry === 'string' ? undefined : entry['wa-clients:source'];
    return source ? [join(folder, source)] : [];
  });
}

/** The file behind a specifier: of the package itself, or of another one of this repository. */
function moduleOf(specifier: string, file: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(file), specifier);
  const [, name, entry = ''] = /^@wa-clients\/([\w-]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const folder = join(file.slice(0, file.indexOf('/packages/')), 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const path = join(folder, exports[entry ? `./${entry}` : '.']?.['wa-clients:source'] ?? '');
  return existsSync(path) ? path : undefined;
}
