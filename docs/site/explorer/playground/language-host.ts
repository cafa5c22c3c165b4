import ts from 'typescript';

/** The file that people write. */
export const mainFile = '/main.ts';

/** Files in memory and a compiler over them. */
export interface Language {
  readonly service: ts.LanguageService;
  readonly write: (code: string) => void;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: [
    'lib.es2023.d.ts',
    'lib.dom.d.ts',
    'lib.dom.iterable.d.ts',
    'lib.dom.asynciterable.d.ts',
    'lib.esnext.disposable.d.ts',
  ],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Creates a compiler over declarations. */
export function createLanguage(files: ReadonlyMap<string, string>): Language {
  const folders = new Set([...files.keys()].flatMap(foldersOf));
  let main = { code: '', version: 0 };
  const textOf = (path: string) => (path === mainFile ? main.code : files.get(path));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib/lib.es2023.d.ts',
    getScriptFileNames: () => [mainFile],
    getScriptVersion: (path) => (path === mainFile ? String(main.version) : '0'),
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
    directoryExists: (path) => folders.has(path),
    getDirectories: () => [],
  };
  return {
    service: ts.createLanguageService(host),
    write: (code) => {
      if (code !== main.code) main = { code, version: main.version + 1 };
    },
  };
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
