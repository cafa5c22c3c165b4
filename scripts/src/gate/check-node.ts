import ts from 'typescript';

import { checkMethodNode, checkOperationNode } from './check-operation-node.ts';
import { checkSchemaNode } from './check-schema-node.ts';
import { allowedKinds, type GateKind, plainKinds } from './rules.ts';

const imports: Readonly<Record<GateKind, ReadonlySet<string>>> = {
  types: new Set(),
  operations: new Set([
    '@wa-clients/core',
    '../pagination.ts',
    '../../pagination.ts',
    '../../services.ts',
    './types.ts',
  ]),
  methods: new Set(['@wa-clients/core', '../pagination.ts', '../../pagination.ts', '../../services.ts']),
  schemas: new Set(['zod/v4/mini', '@wa-clients/core/schemas', './types.ts']),
  fake: new Set(['@wa-clients/core/testing']),
  tools: new Set(['@wa-clients/core/tools']),
  // Any provider that speaks Meta's API has the same entry.
  templates: new Set(),
};
const templatesEntry = /^@wa-clients\/[a-z][a-z0-9]*\/templates$/;

/** What is wrong with one node of a generated file, or undefined. */
export function checkNode(node: ts.Node, kind: GateKind): string | undefined {
  if (!allowedKinds[kind].has(node.kind)) return `holds a node that is not allowed there (${ts.SyntaxKind[node.kind]})`;
  if (plainKinds[kind].has(node.kind)) return undefined;
  if (ts.isImportDeclaration(node)) {
    const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    const isAllowed = imports[kind].has(from) || (kind === 'templates' && templatesEntry.test(from));
    return isAllowed ? undefined : `imports ${JSON.stringify(from)}`;
  }
  if (ts.isImportSpecifier(node) && node.propertyName) return 'imports under another name';
  if (ts.isComputedPropertyName(node) && !ts.isStringLiteral(node.expression)) return 'computes a name';
  if (ts.isPrefixUnaryExpression(node) && !ts.isNumericLiteral(node.operand)) return 'holds an expression';
  if (kind === 'operations') return checkOperationNode(node);
  if (kind === 'methods') return checkMethodNode(node);
  if (kind === 'fake' || kind === 'tools') return checkDataNode(node);
  if (kind === 'templates') return checkTemplateNode(node);
  return kind === 'schemas' ? checkSchemaNode(node) : undefined;
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
    (ts.isTypeAliasDeclaration(parent) && parent.name === node) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isImportSpecifier(parent);
  return isName ? undefined : `reads ${node.text.slice(0, 60)}`;
}
