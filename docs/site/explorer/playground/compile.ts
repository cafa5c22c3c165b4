import ts from 'typescript';

/**
 * JavaScript of a module whose imports lead to files of the site.
 *
 * @throws Error for an import that the playground has not.
 */
export function compile(code: string, modules: Readonly<Record<string, string>>): string {
  const target = (name: string) => {
    const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (found === undefined)
      throw new Error(`The playground cannot import "${name}"; it has ${Object.keys(modules).join(', ')}.`);
    return ts.factory.createStringLiteral(found);
  };
  const imports: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const specifier = target(node.moduleSpecifier.text);
        return ts.factory.updateImportDeclaration(node, node.modifiers, node.importClause, specifier, node.attributes);
      }
      const [argument] =
        ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
      if (argument && ts.isStringLiteral(argument)) {
        const { expression, typeArguments } = node as ts.CallExpression;
        return ts.factory.updateCallExpression(node as ts.CallExpression, expression, typeArguments, [
          target(argument.text),
        ]);
      }
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(file, visit, context);
  };
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { after: [imports] },
  });
  return outputText;
}
