import ts from 'typescript';

import { SpecRefusal } from '../spec/refusal.ts';
import { checkName, declaredNames, type NameContext } from './names.ts';
import { pragma } from '../spec/pragmas.ts';
import { checkNode } from './check-node.ts';
import type { GateKind } from './rules.ts';

/** A printed file that asks to be let out. */
export interface GateInput {
  readonly kind: GateKind;
  readonly file: string;
  readonly text: string;
  /** Names that the file must export, no more and no fewer; of types beside their frame, which is fixed. */
  readonly exports?: readonly string[] | undefined;
  /** Texts that the description may contribute, from `wordsOf`. */
  readonly words: ReadonlySet<string>;
}

const typeFrame = new Set(['paths', 'webhooks', 'components', '$defs', 'operations']);
/** A helper that openapi-typescript declares beside its frame. */
const typeHelper = 'WithRequired';

/**
 * Parses a printed file and lets it pass only when it is made of nothing but what the emitters are allowed to print.
 *
 * It takes none of the emitters at their word: whatever text of a description were printed raw, it would have to be
 * harmless code of the same few forms, in names and texts that the description has anyway, to get through.
 *
 * @throws SpecRefusal that names the line and the kind of node.
 */
export function gate({ kind, file, text, exports = [], words }: GateInput): void {
  const source = parse(file, text);
  const refuse = (position: number, problem: string): never => {
    const { line } = source.getLineAndCharacterOfPosition(position);
    const remedy = 'The output was not written. Please report the description that leads to it.';
    throw new SpecRefusal({ file, pointer: `line ${line + 1}`, rule: 'gate', problem, remedy });
  };
  const [diagnostic] = (source as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] }).parseDiagnostics;
  if (diagnostic)
    refuse(diagnostic.start, `is no TypeScript: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
  const context: NameContext = { kind, words, exports: new Set(exports), declared: declaredNames(source) };
  const exported = new Set<string>();
  for (const statement of source.statements) {
    const isRight = isRightBelow(statement, source);
    const problem = checkStatement(statement, kind);
    if (problem) refuse(statement.getStart(source), problem);
    for (const name of exportedNames(statement)) {
      // A second interface of a name would add to the first.
      if (exported.has(name)) refuse(statement.getStart(source), `exports "${name}" twice`);
      exported.add(name);
    }
    // What is wrong is looked for once more, from the top, so that the outermost place of it is told.
    if (!isRight) visit(statement);
  }
  checkComments(text, refuse);
  for (const name of exported) {
    const isFrame = kind === 'types' && typeFrame.has(name);
    if (!isFrame && !context.exports.has(name)) refuse(0, `exports "${name}", which no description asked for`);
  }
  for (const name of context.exports) if (!exported.has(name)) refuse(0, `does not export "${name}"`);

  /** Leads a node and all in it to what is around it, and tells whether nothing is wrong with any. */
  function isRightBelow(node: ts.Node, parent: ts.Node): boolean {
    const own: { parent: ts.Node } = node;
    own.parent = parent;
    let isRight = true;
    ts.forEachChild(node, (child) => {
      if (!isRightBelow(child, node)) isRight = false;
    });
    return isRight && (checkNode(node, kind) ?? checkName(node, context)) === undefined;
  }

  function visit(node: ts.Node): void {
    const problem = checkNode(node, kind) ?? checkName(node, context);
    if (problem) refuse(node.getStart(source), problem);
    ts.forEachChild(node, visit);
  }
}

function parse(file: string, text: string): ts.SourceFile {
  try {
    const { ES2022: languageVersion } = ts.ScriptTarget;
    // What comments say is looked at as text.
    const options = { languageVersion, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    // The way up is given to nodes as they are looked at, which saves a walk through all of them.
    return ts.createSourceFile(file, text, options, false, ts.ScriptKind.TS);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const remedy = 'The output was not written. Please report the description that leads to it.';
    throw new SpecRefusal({
      file,
      pointer: 'line 1',
      rule: 'gate',
      problem: 'is nested too deeply to be read',
      remedy,
    });
  }
}

/** What is wrong with a statement at the top of a file, or undefined. */
function checkStatement(statement: ts.Statement, kind: GateKind): string | undefined {
  // Whoever imports such a module dynamically would call it.
  if (ts.isFunctionDeclaration(statement) && statement.name?.text === 'then') return 'exports a function "then"';
  if (ts.isImportDeclaration(statement) || exportedNames(statement).length > 0) return undefined;
  if (kind === 'schemas' && ts.isVariableStatement(statement)) return undefined;
  const isHelper = kind === 'types' && ts.isTypeAliasDeclaration(statement) && statement.name.text === typeHelper;
  return isHelper ? undefined : 'holds a statement that is not exported';
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

function checkComments(text: string, refuse: (position: number, problem: string) => never): void {
  const body = text.indexOf('\n}');
  // A file without a sign of either needs no second reading.
  if (!pragma.test(text) && (body < 0 || !text.includes('//', body))) return;
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (!isComment) continue;
    const start = scanner.getTokenStart();
    if (pragma.test(scanner.getTokenText())) refuse(start, 'holds a comment that steers a tool');
    if (token === ts.SyntaxKind.SingleLineCommentTrivia && body >= 0 && start > body) {
      refuse(start, 'holds a line comment below its banner');
    }
  }
}
