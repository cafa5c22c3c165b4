import ts from 'typescript';

/** A documented function or method of generated operations, as an editor reads it. */
export interface Documented {
  /** Name of the function, or `resource.method`. */
  readonly name: string;
  readonly kind: 'function' | 'method';
  readonly comment: string;
  readonly example: string | undefined;
}

/** A resource of the client, and its comment. */
interface DocumentedResource {
  readonly name: string;
  readonly comment: string;
}

/** Reads the comments of a generated `operations.ts` with TypeScript's own parser of them. */
export function readComments(text: string): { operations: Documented[]; resources: DocumentedResource[] } {
  const source = ts.createSourceFile('operations.ts', text, ts.ScriptTarget.ES2022, true);
  const operations: Documented[] = [];
  const resources: DocumentedResource[] = [];
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      operations.push({ kind: 'function', name: statement.name.text, ...commentsOf(statement) });
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== 'Resources') continue;
    for (const resource of statement.members) {
      if (!ts.isPropertySignature(resource) || !resource.type || !ts.isTypeLiteralNode(resource.type)) continue;
      const name = nameOf(resource.name);
      resources.push({ name, comment: commentsOf(resource).comment });
      for (const method of resource.type.members) {
        if (!ts.isMethodSignature(method)) continue;
        operations.push({ kind: 'method', name: `${name}.${nameOf(method.name)}`, ...commentsOf(method) });
      }
    }
  }
  return { operations, resources };
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function commentsOf(node: ts.Node): { comment: string; example: string | undefined } {
  const comment = ts.getJSDocCommentsAndTags(node).find((one) => ts.isJSDoc(one));
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example');
  const text = (one: string | ts.NodeArray<ts.JSDocComment> | undefined) => ts.getTextOfJSDocComment(one) ?? '';
  return { comment: text(comment?.comment), example: tag ? text(tag.comment) : undefined };
}
