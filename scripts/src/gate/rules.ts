import ts from 'typescript';

import { longestPattern } from '../spec/longest-pattern.ts';

/** Kinds of files that are generated from a description. */
export type GeneratedKind = 'types' | 'operations' | 'schemas' | 'fake';

/** Kinds of files that pass the gate; `templates` is what the program of a provider writes for an app. */
export type GateKind = GeneratedKind | 'templates';

const K = ts.SyntaxKind;

const typeKinds = [
  K.InterfaceDeclaration,
  K.TypeAliasDeclaration,
  K.ExportKeyword,
  K.Identifier,
  K.PropertySignature,
  K.IndexSignature,
  K.Parameter,
  K.QuestionToken,
  K.ReadonlyKeyword,
  K.TypeLiteral,
  K.TypeReference,
  K.LiteralType,
  K.StringLiteral,
  K.NumericLiteral,
  K.PrefixUnaryExpression,
  K.TrueKeyword,
  K.FalseKeyword,
  K.NullKeyword,
  K.UnionType,
  K.IntersectionType,
  K.ArrayType,
  K.TupleType,
  K.ParenthesizedType,
  K.IndexedAccessType,
  K.TypeOperator,
  K.RestType,
  K.OptionalType,
  K.StringKeyword,
  K.NumberKeyword,
  K.BooleanKeyword,
  K.UnknownKeyword,
  K.NeverKeyword,
  K.UndefinedKeyword,
  K.ObjectKeyword,
  K.MappedType,
  K.TypeParameter,
  K.MinusToken,
  K.ComputedPropertyName,
];
const importKinds = [K.ImportDeclaration, K.ImportClause, K.NamedImports, K.ImportSpecifier, K.NamespaceImport];
const valueKinds = [
  K.VariableStatement,
  K.VariableDeclarationList,
  K.VariableDeclaration,
  K.ObjectLiteralExpression,
  K.PropertyAssignment,
  K.ArrayLiteralExpression,
  K.CallExpression,
];
const exportKinds = [K.ExportDeclaration, K.NamedExports, K.ExportSpecifier];
const functionKinds = [K.FunctionDeclaration, K.Block, K.ReturnStatement, K.MethodSignature, K.VoidKeyword];
const schemaKinds = [
  K.PropertyAccessExpression,
  K.NewExpression,
  K.ArrowFunction,
  K.EqualsGreaterThanToken,
  K.QualifiedName,
  K.TypeQuery,
  ...exportKinds,
];

const dataKinds = [
  K.ExportKeyword,
  K.Identifier,
  K.TypeReference,
  K.ImportDeclaration,
  K.ImportClause,
  K.NamedImports,
  K.ImportSpecifier,
  K.VariableStatement,
  K.VariableDeclarationList,
  K.VariableDeclaration,
  K.ObjectLiteralExpression,
  K.PropertyAssignment,
  K.ComputedPropertyName,
  K.ArrayLiteralExpression,
  K.StringLiteral,
  K.NumericLiteral,
  K.PrefixUnaryExpression,
  K.TrueKeyword,
  K.FalseKeyword,
  K.NullKeyword,
];

/** Files that an app gets from `templates pull`: constants, each a call of one function, and the types of their values. */
const templateKinds = [
  ...importKinds.filter((kind) => kind !== K.NamespaceImport),
  K.ExportKeyword,
  K.Identifier,
  K.VariableStatement,
  K.VariableDeclarationList,
  K.VariableDeclaration,
  K.TypeReference,
  K.TypeLiteral,
  K.PropertySignature,
  K.ReadonlyKeyword,
  K.QuestionToken,
  K.NumericLiteral,
  K.StringLiteral,
  K.StringKeyword,
  K.NumberKeyword,
  K.TypeOperator,
  K.TupleType,
  K.ArrayType,
  K.RestType,
  K.CallExpression,
];

const allowedKinds: Readonly<Record<GateKind, ReadonlySet<ts.SyntaxKind>>> = {
  types: new Set(typeKinds),
  operations: new Set([...typeKinds, ...importKinds, ...exportKinds, ...valueKinds, ...functionKinds, K.MinusToken]),
  schemas: new Set([...typeKinds, ...importKinds, ...valueKinds, ...schemaKinds]),
  fake: new Set(dataKinds),
  templates: new Set(templateKinds),
};
const imports: Readonly<Record<GateKind, ReadonlySet<string>>> = {
  types: new Set(),
  operations: new Set([
    '@wa-clients/core',
    '../pagination.ts',
    '../../pagination.ts',
    '../../services.ts',
    './types.ts',
  ]),
  schemas: new Set(['zod/v4/mini', '@wa-clients/core/schemas', './types.ts']),
  fake: new Set(['@wa-clients/core/testing']),
  // Any provider that speaks Meta's API has the same entry.
  templates: new Set(),
};
const templatesEntry = /^@wa-clients\/[a-z][a-z0-9]*\/templates$/;
/** What a schema may be made with, by the names of core and of zod. */
const makers: Readonly<Record<string, ReadonlySet<string>>> = {
  c: new Set(
    (
      'anything define schema validatorOf pattern format integer multipleOf minLength maxLength minItems maxItems ' +
      'minimum maximum exclusiveMinimum exclusiveMaximum'
    ).split(' '),
  ),
  z: new Set('array boolean enum literal looseObject never nullable number optional string union'.split(' ')),
};

/** What operations are called with, and what makes the writers of their parameters and bodies. */
const callees: ReadonlySet<string> = new Set(
  'call callBytes callText list locate asJson formBody multipart sideBySide simpleHeader styled writeHeaders writePath writeQuery'.split(
    ' ',
  ),
);

/** What is wrong with one node of a generated file, or undefined. */
export function checkNode(node: ts.Node, kind: GateKind): string | undefined {
  if (!allowedKinds[kind].has(node.kind)) return `holds a node that is not allowed there (${K[node.kind]})`;
  if (ts.isImportDeclaration(node)) {
    const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    const isAllowed = imports[kind].has(from) || (kind === 'templates' && templatesEntry.test(from));
    return isAllowed ? undefined : `imports ${JSON.stringify(from)}`;
  }
  if (ts.isImportSpecifier(node) && node.propertyName) return 'imports under another name';
  if (ts.isComputedPropertyName(node) && !ts.isStringLiteral(node.expression)) return 'computes a name';
  if (ts.isPrefixUnaryExpression(node) && !ts.isNumericLiteral(node.operand)) return 'holds an expression';
  if (kind === 'operations') return checkOperationNode(node);
  if (kind === 'fake') return checkDataNode(node);
  if (kind === 'templates') return checkTemplateNode(node);
  return kind === 'schemas' ? checkSchemaNode(node) : undefined;
}

function checkOperationNode(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    const callee = node.expression.getText();
    if (callee === 'atServer') return checkServer(node);
    if (callee === 'atService') return checkService(node);
    return callees.has(callee) ? undefined : `calls ${callee}`;
  }
  if (ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    const isOfTypes = node.isTypeOnly && from !== undefined && ts.isStringLiteral(from) && from.text === './types.ts';
    return isOfTypes ? undefined : 'exports more than types of the generated ones';
  }
  return ts.isExportSpecifier(node) && node.propertyName ? 'exports under another name' : undefined;
}

/** The client of an operation with a server of its own: a text alone says which, and it stands where the client would. */
function checkServer({ arguments: given, parent }: ts.CallExpression): string | undefined {
  const [client, server, takesKey] = given;
  const isClient = client && (client.getText() === 'client' || isCallOf(client, 'atService'));
  const isMark = takesKey === undefined || (takesKey.kind === K.TrueKeyword && given.length === 3);
  const isPlain = isClient && server && ts.isStringLiteral(server) && isMark;
  if (!isPlain || !ts.isCallExpression(parent)) return 'calls atServer with something else than the client and a URL';
  const url = URL.canParse(server.text, 'https://relative.invalid') && new URL(server.text, 'https://relative.invalid');
  return url && /^https?:$/.test(url.protocol) ? undefined : 'calls something else than a URL';
}

/** The client of an operation of a further description: a constant that is written by hand says where it is called. */
function checkService({ arguments: given, parent }: ts.CallExpression): string | undefined {
  const [client, service] = given;
  const isPlain = given.length === 2 && client?.getText() === 'client' && service && ts.isIdentifier(service);
  return isPlain && ts.isCallExpression(parent) ? undefined : 'calls atService with more than the client and a service';
}

function isCallOf(node: ts.Node, callee: string): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === callee;
}

/** A template is named by two texts. */
function checkTemplateNode(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const isPlain = node.expression.getText() === 'template' && node.arguments.length === 2;
  return isPlain && node.arguments.every((one) => ts.isStringLiteral(one)) ? undefined : 'calls more than a template';
}

/** Plain data names nothing: an identifier is a member's or the constant's own name, or stands in the import or its type. */
function checkDataNode(node: ts.Node): string | undefined {
  if (ts.isImportClause(node) && !node.isTypeOnly) return 'imports a value';
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isName =
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isVariableDeclaration(parent) && parent.name === node) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isImportSpecifier(parent);
  return isName ? undefined : `reads ${node.text.slice(0, 60)}`;
}

function checkSchemaNode(node: ts.Node): string | undefined {
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? 'exports what another module has' : undefined;
  if (ts.isCallExpression(node)) {
    // What is read is checked where it is read.
    return ts.isPropertyAccessExpression(node.expression) ? undefined : 'calls what is no maker of schemas';
  }
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    const isCheck = name.text === 'check' && ts.isCallExpression(expression);
    const isMaker = ts.isIdentifier(expression) && makers[expression.text]?.has(name.text);
    return (isCheck || isMaker) && ts.isCallExpression(node.parent) ? undefined : `reads ${name.text.slice(0, 60)}`;
  }
  if (ts.isNewExpression(node)) {
    const texts = (node.arguments ?? []).map((argument) => (ts.isStringLiteral(argument) ? argument.text : undefined));
    const [pattern, flags = ''] = texts;
    const isRegExp = ts.isIdentifier(node.expression) && node.expression.text === 'RegExp' && pattern !== undefined;
    if (!isRegExp || texts.includes(undefined)) return 'makes something else than a regular expression of a text';
    return isPattern(pattern, flags) ? undefined : 'makes a regular expression that is none, or too long';
  }
  if (ts.isTypeQueryNode(node)) {
    return ts.isIdentifier(node.exprName) && !node.typeArguments ? undefined : 'asks for the type of more than a name';
  }
  if (ts.isArrowFunction(node)) {
    const isDefinition = ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'c.define';
    const isPlain = node.parameters.length === 0 && !ts.isBlock(node.body);
    return isDefinition && isPlain ? undefined : 'holds a function that does more than make a schema';
  }
  return undefined;
}

function isPattern(pattern: string, flags: string): boolean {
  if (pattern.length > longestPattern) return false;
  try {
    // Compiled only, never run.
    return new RegExp(pattern, flags).source !== '';
  } catch {
    return false;
  }
}
