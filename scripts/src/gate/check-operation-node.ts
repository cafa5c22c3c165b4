import ts from 'typescript';

/** What operations are called with, and what makes the writers of their parameters and bodies. */
const callees: ReadonlySet<string> = new Set(
  'call callBytes callText list locate asJson formBody multipart sideBySide simpleHeader styled wireNames writeHeaders writePath writeQuery'.split(
    ' ',
  ),
);

/** Those that call an operation; methods name them and do not call them. */
const callers: ReadonlySet<string> = new Set(['call', 'callBytes', 'callText', 'list', 'locate']);

/** What is wrong with a node among operations: they call what is known, at places that are texts. */
export function checkOperationNode(node: ts.Node): string | undefined {
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

/** The data of a method calls makers of writers alone: what calls the operation itself, and where, is named and not called. */
export function checkMethodNode(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    const callee = node.expression.getText();
    return callees.has(callee) && !callers.has(callee) ? undefined : `calls ${callee}`;
  }
  if (ts.isArrayLiteralExpression(node)) return checkPlace(node);
  return undefined;
}

/** A place of an operation's own, as the functions have it. */
function checkPlace({ elements, parent }: ts.ArrayLiteralExpression): string | undefined {
  const [find, place, takesKey] = elements;
  const name = find?.getText() ?? '';
  if (!/^at(Server|Service)$/.test(name)) {
    const isStray = elements.some((one) => ts.isIdentifier(one) && !(one === find && callers.has(name)));
    return isStray ? 'holds a name where only data may stand' : undefined;
  }
  if (!ts.isArrayLiteralExpression(parent) || !callers.has(parent.elements[0]?.getText() ?? '')) {
    return `names ${name} where no operation is`;
  }
  if (name === 'atService') {
    const isPlain = elements.length === 2 && place && ts.isIdentifier(place);
    return isPlain ? undefined : 'names atService with more than a service';
  }
  const isMark = takesKey === undefined || (takesKey.kind === ts.SyntaxKind.TrueKeyword && elements.length === 3);
  if (!place || !ts.isStringLiteral(place) || !isMark) return 'names atServer with something else than a URL';
  return checkServerUrl(place.text);
}

/** The client of an operation with a server of its own: a text alone says which, and it stands where the client would. */
function checkServer({ arguments: given, parent }: ts.CallExpression): string | undefined {
  const [client, server, takesKey] = given;
  const isClient = client && (client.getText() === 'client' || isCallOf(client, 'atService'));
  const isMark = takesKey === undefined || (takesKey.kind === ts.SyntaxKind.TrueKeyword && given.length === 3);
  const isPlain = isClient && server && ts.isStringLiteral(server) && isMark;
  if (!isPlain || !ts.isCallExpression(parent)) return 'calls atServer with something else than the client and a URL';
  return checkServerUrl(server.text);
}

function checkServerUrl(text: string): string | undefined {
  const url = URL.canParse(text, 'https://relative.invalid') && new URL(text, 'https://relative.invalid');
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
