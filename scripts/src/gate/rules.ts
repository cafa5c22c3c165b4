import ts from 'typescript';

/** Kinds of files that are generated from a description. */
export type GeneratedKind = 'types' | 'operations' | 'methods' | 'schemas' | 'fake' | 'tools';

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
  K.OptionalType,
  K.CallExpression,
];

/** Kinds of nodes that a file of each kind may hold. */
export const allowedKinds: Readonly<Record<GateKind, ReadonlySet<ts.SyntaxKind>>> = {
  types: new Set(typeKinds),
  operations: new Set([...typeKinds, ...importKinds, ...exportKinds, ...valueKinds, ...functionKinds, K.MinusToken]),
  methods: new Set([...dataKinds, K.CallExpression]),
  schemas: new Set([...typeKinds, ...importKinds, ...valueKinds, ...schemaKinds]),
  fake: new Set(dataKinds),
  tools: new Set([...dataKinds, K.TypeAliasDeclaration, K.UnionType, K.LiteralType, K.NeverKeyword]),
  templates: new Set(templateKinds),
};

const plain = [
  K.PropertySignature,
  K.TypeLiteral,
  K.TypeReference,
  K.LiteralType,
  K.StringLiteral,
  K.UnionType,
  K.QuestionToken,
  K.StringKeyword,
  K.PropertyAssignment,
  K.ObjectLiteralExpression,
];
/** Where a name is looked at as a name alone. */
const plainNames = new Set([...plain, K.Identifier]);
const plainData = new Set(plain);

/** Kinds of nodes that are harmless wherever they are allowed, which most nodes of a file are. */
export const plainKinds: Readonly<Record<GateKind, ReadonlySet<ts.SyntaxKind>>> = {
  types: plainNames,
  schemas: plainNames,
  operations: plainData,
  methods: plainData,
  fake: plainData,
  tools: plainData,
  templates: plainData,
};
