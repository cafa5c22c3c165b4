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

/** Opens code as a file of an app in the workspace, with the packages' sources, as editors do: with TypeScript's language service. */
export function openEditor(code: string): Editor {
  const file = join(root, 'scripts/opened-in-an-editor.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const read = (path: string) => (path === file ? code : ts.sys.readFile(path));
  const service = ts.createLanguageService({
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
  });
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
