import ts from 'typescript';

import { importedFromCore, languageTypes } from '../names/taken-names.ts';
import { isIdentifier } from '../names/words.ts';
import type { GateKind } from './rules.ts';
import { isWord } from './words.ts';

/** What the names in a file are held against. */
export interface NameContext {
  readonly kind: GateKind;
  /** Texts that the description may contribute. */
  readonly words: ReadonlySet<string>;
  /** Names that the file exports, from the name lock. */
  readonly exports: ReadonlySet<string>;
  /** Names that the file declares or imports. */
  readonly declared: ReadonlySet<string>;
}

/** Types that a file may say without declaring them: those of the language, and the parameters of a helper's type. */
const typeNames = new Set([...languageTypes, 'T', 'K', 'P']);
const importable = new Set([
  ...importedFromCore,
  'c',
  'z',
  'components',
  'operations',
  'paths',
  'FakeDescription',
  'MethodTree',
  'ToolDescriptions',
]);
const ofTemplates = /^(template|Template(Catalog|Document|Flow|Location|Media|Products?|Text)?)$/;
/** A strategy of the provider's own, which is written by hand; the overlay names it. */
const strategy = /^by[A-Z][A-Za-z0-9]*$/;
/** A service of the provider's own, which is written by hand; the name of the description is in it. */
const service = /^[a-z][a-z0-9]*Service$/;
const parameters = new Set(['client', 'input', 'filters', 'options', 'key', 'name']);
/** Constants that a file keeps to itself: inner schemas, and components whose name the file uses itself. */
const unexported = /^(inner\d+|(c|z|components|operations|paths|RegExp)Schema\d*)$/;

const { Identifier, StringLiteral } = ts.SyntaxKind;
const declarations: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.TypeParameter,
]);

/** What is wrong with a name or a text of a generated file, or undefined. */
export function checkName(node: ts.Node, context: NameContext): string | undefined {
  // A file has a hundred thousand nodes, of which half are neither.
  if (node.kind !== Identifier && node.kind !== StringLiteral) return undefined;
  // Made-up values and schemas hold texts of any kind; the rules of the nodes let nothing but data into such a file.
  if ((context.kind === 'fake' || context.kind === 'tools') && !ts.isImportSpecifier(node.parent)) return undefined;
  if (ts.isStringLiteral(node)) {
    // The rules of the nodes themselves know what may be imported from where.
    const isImported = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
    return isImported || isWord(node.text, context.kind, context.words) ? undefined : `says ${quoted(node.text)}`;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const name = node.text;
  return isNameInPlace(node, name, context) ? undefined : `names ${quoted(name)}`;
}

function isNameInPlace(node: ts.Identifier, name: string, context: NameContext): boolean {
  const { declared, exports, kind, words } = context;
  const { parent } = node;
  if (isDeclaration(parent) && parent.name === node) {
    if (ts.isParameter(parent)) return parameters.has(name);
    if (ts.isTypeParameterDeclaration(parent)) return typeNames.has(name);
    if (kind === 'types') return true;
    // A reserved word is a name to the parser, and an error to whoever imports the file.
    return (exports.has(name) && isIdentifier(name)) || (kind === 'schemas' && unexported.test(name));
  }
  const isMember = ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isMethodSignature(parent);
  if (isMember && parent.name === node) return isWord(name, kind, words);
  if (ts.isNamespaceImport(parent)) return importable.has(name);
  if (ts.isImportSpecifier(parent)) return isImportable(name, parent.parent.parent.parent.moduleSpecifier, context);
  if (ts.isExportSpecifier(parent))
    return kind === 'operations' ? exports.has(name) && isIdentifier(name) : exports.has(name) || declared.has(name);
  // The rules of the nodes themselves know which members may be read.
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return true;
  if (ts.isQualifiedName(parent)) return parent.getText() === 'z.ZodMiniType';
  if (ts.isTypeQueryNode(parent)) return declared.has(name);
  if (ts.isTypeReferenceNode(parent)) return typeNames.has(name) || declared.has(name);
  return declared.has(name) || parameters.has(name) || name === 'RegExp';
}

function isImportable(name: string, from: ts.Expression, { exports, kind }: NameContext): boolean {
  const module = ts.isStringLiteral(from) ? from.text : '';
  if (/^(\.\.\/){1,2}pagination\.ts$/.test(module)) return strategy.test(name);
  if (module === '../../services.ts') return service.test(name);
  if (kind === 'templates') return ofTemplates.test(name);
  const isComponent = kind === 'operations' && module === './types.ts' && exports.has(name) && isIdentifier(name);
  return isComponent || importable.has(name);
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return declarations.has(node.kind);
}

/** The names that a file declares or imports at its top. */
export function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) names.add(name.getText(source));
    } else if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) names.add(bindings.name.text);
      else for (const element of bindings?.elements ?? []) names.add(element.name.text);
    } else {
      const { name } = statement as ts.DeclarationStatement;
      if (name) names.add(name.getText(source));
    }
  }
  return names;
}

function quoted(text: string): string {
  return `${JSON.stringify(text.slice(0, 60))}, which no description asked for`;
}
