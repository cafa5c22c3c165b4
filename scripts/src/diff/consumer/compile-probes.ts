import { dirname, join } from 'node:path';

import ts from 'typescript';

import { inputTypes } from './input-types.ts';
import type { Probe } from './probes.ts';
import { probeTypes } from './probe-types.ts';

/** The four modules that probes are held against; the first two have the inputs of the operations too. */
export interface TypeModules {
  readonly old: string;
  readonly next: string;
  /** The same with every enum open. */
  readonly oldOpen: string;
  readonly nextOpen: string;
}

/** A probe that did not compile. */
export interface FailedProbe {
  readonly probe: Probe;
  /** What the compiler says, from the outermost reason to the innermost. */
  readonly lines: readonly string[];
  /** Whether the compiler gave up, and so has said nothing. */
  readonly gaveUp: boolean;
}

const folder = '/probe';
const header = `import type { paths as Old } from './old';
import type { paths as New } from './next';
import type * as OldInputs from './old';
import type * as NewInputs from './next';
import type { paths as OldOpen } from './old-open';
import type { paths as NewOpen } from './next-open';
import type { Answer, Lost, None, Read, SentBody, SentMedia, SentPart } from './probe-types';
`;
// TypeScript's "excessively deep" and "too complex to represent".
const gaveUpCodes = new Set([2589, 2590]);

/** Compiles the probes in memory, against the language's own library alone; the failed ones come back. */
export function compileProbes(modules: TypeModules, probes: readonly Probe[]): FailedProbe[] {
  const files = new Map(
    Object.entries({
      'old.ts': modules.old,
      'next.ts': modules.next,
      'old-open.ts': modules.oldOpen,
      'next-open.ts': modules.nextOpen,
      'input-types.ts': inputTypes,
      'probe-types.ts': probeTypes,
      'probes.ts': `${header}${probes.map(({ line }) => line).join('\n')}\nexport {};\n`,
    }).map(([name, text]) => [`${folder}/${name}`, text]),
  );
  const program = ts.createProgram({
    rootNames: [`${folder}/probes.ts`],
    options: {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts'],
      types: [],
    },
    host: hostOf(files),
  });
  const first = header.split('\n').length - 1;
  const file = program.getSourceFile(`${folder}/probes.ts`);
  const broken = program.getGlobalDiagnostics().concat(program.getSyntacticDiagnostics());
  if (!file || broken[0]) throw new Error(`The probes do not compile at all: ${linesOf(broken[0]).at(-1)}`);
  const failed = new Map<Probe, FailedProbe>();
  for (const diagnostic of program.getSemanticDiagnostics(file)) {
    const { line } = file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const probe = probes[line - first];
    if (!probe) throw new Error(`The probes do not compile at all: ${linesOf(diagnostic).at(-1)}`);
    // What follows from a type that the compiler gave up is no answer either.
    const gaveUp = gaveUpCodes.has(diagnostic.code) || failed.get(probe)?.gaveUp === true;
    failed.set(probe, { probe, lines: linesOf(diagnostic), gaveUp });
  }
  return [...failed.values()];
}

function linesOf(diagnostic: ts.Diagnostic | undefined): string[] {
  const text = diagnostic ? ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n') : 'no file';
  return text.split('\n').map((line) => line.trim());
}

/** Files of the language's own library, which are the same to every program here: half of a compilation goes into reading them. */
const parsedLibrary = new Map<string, ts.SourceFile>();

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const library = dirname(ts.getDefaultLibFilePath({}));
  const read = (name: string) => files.get(name) ?? (name.startsWith(library) ? ts.sys.readFile(name) : undefined);
  return {
    getSourceFile(name, version) {
      const known = parsedLibrary.get(name);
      if (known) return known;
      const text = read(name);
      if (text === undefined) return undefined;
      const file = ts.createSourceFile(name, text, version);
      if (!files.has(name)) parsedLibrary.set(name, file);
      return file;
    },
    getDefaultLibFileName: (options) => join(library, ts.getDefaultLibFileName(options)),
    getDefaultLibLocation: () => library,
    writeFile: () => {},
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    directoryExists: (name) => name === folder || name.startsWith(library),
    getDirectories: () => [],
  };
}
