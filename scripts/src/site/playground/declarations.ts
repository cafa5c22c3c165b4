import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Declarations by the path that the compiler of the playground finds them at. */
export type Declarations = Readonly<Record<string, string>>;

/** Entries that only Node has. */
const ofNode = /^(bin|node|program|msw)\b/;

/**
 * Declarations of packages of this repository, as they are published.
 *
 * @throws Error for a package that is not built.
 */
export function packageDeclarations(root: string, names: readonly string[]): Declarations {
  return Object.fromEntries(
    names.flatMap((name) => ofPackage(join(root, 'packages', name), `/node_modules/@wa-clients/${name}`)),
  );
}

function ofPackage(folder: string, place: string): [path: string, text: string][] {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const dist = join(folder, 'dist');
  const files = listOf(dist).filter((file) => file.endsWith('.d.ts') && !ofNode.test(relative(dist, file)));
  if (files.length === 0)
    throw new Error(`${folder} has no declarations; run \`npx -y pnpm@12.21.0 exec turbo run build\` first.`);
  const { exports, name, type } = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
  return [
    [`${place}/package.json`, JSON.stringify({ name, type, exports })],
    ...files.map((file): [string, string] => [
      `${place}/dist/${relative(dist, file).replaceAll('\\', '/')}`,
      readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
    ]),
  ];
}

function listOf(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

const roots = ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'];

/** Declarations of the language and of browsers, without their comments, which nobody reads here. */
export function libraryDeclarations(): Declarations {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
  const found: Record<string, string> = {};
  const add = (name: string) => {
    const file = `lib.${name}.d.ts`;
    const path = `/lib/${file}`;
    if (Object.hasOwn(found, path)) return;
    const text = readFileSync(join(folder, file), 'utf8');
    found[path] = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\n\s*\n/g, '\n');
    for (const [, next = ''] of text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm)) add(next);
  };
  for (const name of roots) add(name);
  return found;
}
