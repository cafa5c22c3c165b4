import ts from 'typescript';

/** Identifiers of a module, or of the examples of a page, that are not the name of a member. */
export function bindingsIn(file: string, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMemberName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const code of file.endsWith('.ts') ? [text] : examplesIn(text))
    visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.ES2022, true));
  return names;
}

/** The TypeScript examples of a page, in its order. */
export function examplesIn(page: string): string[] {
  return [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}
