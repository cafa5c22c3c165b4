import ts from 'typescript';

/** Kinds of generated files. */
export type GateKind = 'types' | 'operations' | 'schemas' | 'fake';

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
const functionKinds = [K.FunctionDeclaration, K.Block, K.ReturnStatement, K.MethodSignature, K.VoidKeyword];
const schemaKinds = [
  K.PropertyAccessExpression,
  K.NewExpression,
  K.ArrowFunction,
  K.EqualsGreaterThanToken,
  K.QualifiedName,
  K.ExportDeclaration,
  K.NamedExports,
  K.ExportSpecifier,
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

const allowedKinds: Readonly<Record<GateKind, ReadonlySet<ts.SyntaxKind>>> = {
  types: new Set(typeKinds),
  operations: new Set([...typeKinds, ...importKinds, ...valueKinds, ...functionKinds, K.MinusToken]),
  schemas: new Set([...typeKinds, ...importKinds, ...valueKinds, ...schemaKinds]),
  fake: new Set(dataKinds),
};
const imports: Readonly<Record<GateKind, ReadonlySet<string>>> = {
  types: new Set(),
  operations: new Set(['@wa-clients/core', '../pagination.ts', './types.ts']),
  schemas: new Set(['zod/mini', '@wa-clients/core/schemas', './types.ts']),
  fake: new Set(['@wa-clients/core/testing']),
};
const typeNames = new Set([
  'Record',
  'Omit',
  'WithRequired',
  'components',
  'operations',
  'paths',
  'webhooks',
  '$defs',
  'T',
  'K',
  'P',
]);

/** What is wrong with one node of a generated file, or undefined. */
export function checkNode(node: ts.Node, kind: GateKind): string | undefined {
  if (!allowedKinds[kind].has(node.kind)) return `holds a node that is not allowed there (${K[node.kind]})`;
  if (ts.isImportDeclaration(node)) {
    const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    return imports[kind].has(from) ? undefined : `imports ${JSON.stringify(from)}`;
  }
  if (kind === 'types' && ts.isTypeReferenceNode(node) && !typeNames.has(node.typeName.getText())) {
    return `names the type ${node.typeName.getText()}`;
  }
  if (ts.isComputedPropertyName(node) && !ts.isStringLiteral(node.expression)) return 'computes a name';
  if (ts.isPrefixUnaryExpression(node) && !ts.isNumericLiteral(node.operand)) return 'holds an expression';
  if (kind === 'operations' && ts.isCallExpression(node)) {
    const callee = node.expression.getText();
    return ['call', 'callBytes', 'callText', 'list', 'locate'].includes(callee) ? undefined : `calls ${callee}`;
  }
  if (kind === 'fake') return checkDataNode(node);
  return kind === 'schemas' ? checkSchemaNode(node) : undefined;
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
    const callee = node.expression.getText();
    return /^(z|c)\.[A-Za-z]\w*$/.test(callee) || callee.endsWith('.check')
      ? undefined
      : `calls ${callee.slice(0, 60)}`;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const isCheck = node.name.text === 'check' && ts.isCallExpression(node.expression);
    const isNamespace = ts.isIdentifier(node.expression) && /^(z|c)$/.test(node.expression.text);
    return isCheck || isNamespace ? undefined : `reads ${node.getText().slice(0, 60)}`;
  }
  if (ts.isNewExpression(node)) {
    const isPattern =
      node.expression.getText() === 'RegExp' && node.arguments?.every((argument) => ts.isStringLiteral(argument));
    return isPattern ? undefined : `makes a ${node.expression.getText().slice(0, 60)}`;
  }
  if (ts.isArrowFunction(node) && (node.parameters.length > 0 || ts.isBlock(node.body))) {
    return 'holds a function that does more than make a schema';
  }
  return undefined;
}
