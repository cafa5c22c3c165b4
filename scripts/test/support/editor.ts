import { join } from 'node:path';

import ts from 'typescript';

import { root } from '../../src/run-tool.ts';

/** What an editor shows of an app's code. */
export interface Editor {
  /** The text of the hover over the first occurrence of a piece of the code, and of its documentation. */
  readonly hover: (piece: string) => { readonly text: string; readonly documentation: string; readonly tags: string };
  /** What the compiler says of the code. */
  readonly mistakes: () => string[];
}

/** What editors have read, which is the same to each of them. */
const documents = ts.createDocumentRegistry();
let opened = 0;

/**
 * Opens code as a file of an app in the workspace, as editors do: with TypeScript's language service.
 *
 * @param from whether the packages are read from their sources, or as they are built, which is less to read
 */
export function openEditor(code: string, from: 'sources' | 'builds'): Editor {
  // A file of a name is read once.
  const file = join(root, `scripts/opened-in-an-editor-${(opened += 1)}.ts`);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options: usual } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const options = from === 'builds' ? { ...usual, customConditions: [] } : usual;
  const read = (path: string) => (path === file ? code : ts.sys.readFile(path));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  };
  const service = ts.createLanguageService(host, documents);
  return {
    hover: (piece) => {
      const info = service.getQuickInfoAtPosition(file, code.indexOf(piece));
      return {
        text: ts.displayPartsToString(info?.displayParts),
        documentation: ts.displayPartsToString(info?.documentation),
        tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`).join('\n'),
      };
    },
    mistakes: () =>
      [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ),
  };
}
