import ts from 'typescript';

import { longestPattern } from '../spec/longest-pattern.ts';

/** What a schema may be made with, by the names of core and of zod. */
const makers: Readonly<Record<string, ReadonlySet<string>>> = {
  c: new Set(
    (
      'anything define file schema validatorOf pattern format integer multipleOf minLength maxLength minItems maxItems mostAcross uniqueAcross ' +
      'minimum maximum exclusiveMinimum exclusiveMaximum'
    ).split(' '),
  ),
  z: new Set('array boolean enum literal looseObject never nullable number optional string union'.split(' ')),
};

/** Kinds of nodes that something is asked of. */
const checked: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.TypeQuery,
  ts.SyntaxKind.ArrowFunction,
]);

/** What is wrong with a node among schemas: they are made by known makers alone. */
export function checkSchemaNode(node: ts.Node): string | undefined {
  if (!checked.has(node.kind)) return undefined;
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
