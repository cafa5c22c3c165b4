import ts from 'typescript';

import { SpecRefusal } from '../spec/refusal.ts';
import { checkNode, type GateKind } from './rules.ts';

/** A printed file that asks to be let out. */
export interface GateInput {
  readonly kind: GateKind;
  readonly file: string;
  readonly text: string;
  /** Names that the file must export, no more and no fewer; left out for types, whose frame is fixed. */
  readonly exports?: readonly string[];
}

const pragma = /@ts-(ignore|nocheck|expect-error|check)|sourceMappingURL|sourceURL|<reference|@jsx|@preserve|@license/;
const typeFrame = new Set(['paths', 'webhooks', 'components', '$defs', 'operations']);

/**
 * Parses a printed file and lets it pass only when it is made of nothing but what the emitters are allowed to print.
 *
 * It takes none of the emitters at their word: whatever text of a description were printed raw, it would have to be
 * harmless code of the same few forms to get through.
 *
 * @throws SpecRefusal that names the line and the kind of node.
 */
export function gate({ kind, file, text, exports }: GateInput): void {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const refuse = (position: number, problem: string): never => {
    const { line } = source.getLineAndCharacterOfPosition(position);
    const remedy = 'The output was not written. Please report the description that leads to it.';
    throw new SpecRefusal({ file, pointer: `line ${line + 1}`, rule: 'gate', problem, remedy });
  };
  const [diagnostic] = (source as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] }).parseDiagnostics;
  if (diagnostic)
    refuse(diagnostic.start, `is no TypeScript: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
  const exported = new Set<string>();
  for (const statement of source.statements) {
    for (const name of exportedNames(statement)) exported.add(name);
    visit(statement);
  }
  checkComments(source, text, refuse);
  if (kind === 'types') {
    for (const name of exported) if (!typeFrame.has(name)) refuse(0, `exports "${name}"`);
  } else {
    const expected = new Set(exports);
    for (const name of exported)
      if (!expected.has(name)) refuse(0, `exports "${name}", which no description asked for`);
    for (const name of expected) if (!exported.has(name)) refuse(0, `does not export "${name}"`);
  }

  function visit(node: ts.Node): void {
    const problem = checkNode(node, kind);
    if (problem) refuse(node.getStart(source), problem);
    ts.forEachChild(node, visit);
  }
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : ['*'];
  }
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

function checkComments(
  source: ts.SourceFile,
  text: string,
  refuse: (position: number, problem: string) => never,
): void {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (!isComment) continue;
    const start = scanner.getTokenStart();
    if (pragma.test(scanner.getTokenText())) refuse(start, 'holds a comment that steers a tool');
    if (token === ts.SyntaxKind.SingleLineCommentTrivia && source.text.slice(0, start).includes('\n}')) {
      refuse(start, 'holds a line comment below its banner');
    }
  }
}
