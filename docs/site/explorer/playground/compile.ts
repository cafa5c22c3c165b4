import ts from 'typescript';

/**
 * JavaScript of a module whose imports lead to files of the site.
 *
 * @throws Error for an import that the playground has not.
 */
export function compile(code: string, modules: Readonly<Record<string, string>>): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    // Behind the types, so that what is imported for them alone is gone.
    transformers: { after: [withTargets(modules)] },
  });
  return outputText;
}

function withTargets(modules: Readonly<Record<string, string>>): ts.TransformerFactory<ts.SourceFile> {
  const target = ({ text }: ts.StringLiteral) => {
    const found = Object.hasOwn(modules, text) ? modules[text] : undefined;
    if (found !== undefined) return ts.factory.createStringLiteral(found);
    throw new Error(`The playground cannot import "${text}"; it has ${Object.keys(modules).join(', ')}.`);
  };
  return (context) => (file) => {
    const visit = (node: ts.Node): ts.Node => {
      if (isImportCall(node)) {
        const [name, ...others] = node.arguments;
        const given = name && ts.isStringLiteral(name) ? [target(name), ...others] : node.arguments;
        return ts.factory.updateCallExpression(node, node.expression, node.typeArguments, given);
      }
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const { attributes, importClause, modifiers, moduleSpecifier } = node;
        return ts.factory.updateImportDeclaration(node, modifiers, importClause, target(moduleSpecifier), attributes);
      }
      if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        const { attributes, exportClause, isTypeOnly, modifiers, moduleSpecifier } = node;
        const to = target(moduleSpecifier);
        return ts.factory.updateExportDeclaration(node, modifiers, isTypeOnly, exportClause, to, attributes);
      }
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(file, visit, context);
  };
}

function isImportCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}
