import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Client, createClient, type FetchInit } from '@wa-clients/core';

import { root } from '../../../src/run-tool.ts';
import { runCompiler } from '../types-fuzz/run-compiler.ts';

/** A generated package and the app that is compiled against it. */
export interface Compiled {
  readonly files: Readonly<Record<'types.ts' | 'operations.ts', string>>;
  /** Lines of the app, by the function that each calls. */
  readonly app: ReadonlyMap<string, string>;
}

/** Functions of a package by their names. */
export type Functions = Readonly<Record<string, (client: Client, input: object) => Promise<unknown>>>;

const head = [
  "import type { Client } from '@wa-clients/core';",
  "import * as api from './operations.ts';",
  'declare const client: Client;',
  'declare function use<Value>(value: Value): void;',
];

/**
 * Compiles apps against packages, and imports these.
 *
 * @returns For each of them the functions, and by name of function what the compiler says of the app's line.
 */
export async function compileAndImport(
  packages: Readonly<Record<string, Compiled>>,
): Promise<Record<string, { readonly functions: Functions; readonly errors: ReadonlyMap<string, string> }>> {
  const parent = join(root, 'scripts/.tmp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'diff-reality-'));
  try {
    for (const [name, { app, files }] of Object.entries(packages)) {
      mkdirSync(join(folder, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
      writeFileSync(join(folder, name, 'app.ts'), `${[...head, ...app.values()].join('\n')}\n`);
    }
    const compilerOptions = {
      types: [],
      lib: ['es2024', 'dom'],
      noEmit: true,
      noUnusedLocals: false,
      customConditions: [],
    };
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*/*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const output = await runCompiler(join(root, 'node_modules/typescript/bin/tsc'), folder);
    const found: Record<string, { functions: Functions; errors: ReadonlyMap<string, string> }> = {};
    for (const [name, { app }] of Object.entries(packages)) {
      const errors = new Map<string, string>();
      const lines = [...app.keys()];
      for (const [text, file, line] of output.matchAll(/^(\S+?)\((\d+),\d+\): error .*$/gm)) {
        if (!file?.startsWith(`${name}/`)) continue;
        const called = file.endsWith('app.ts') ? lines[Number(line) - 1 - head.length] : undefined;
        if (called === undefined) throw new Error(`A generated file does not compile: ${text}`);
        errors.set(called, text);
      }
      const url = pathToFileURL(join(folder, name, 'operations.ts')).href;
      found[name] = { functions: (await import(/* @vite-ignore */ url)) as Functions, errors };
    }
    return found;
  } finally {
    if (process.env['WA_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** What a call puts on the wire, as text; why nothing, where the call is refused. */
export async function bytesOf(
  call: ((client: Client, input: object) => Promise<unknown>) | undefined,
  input: object,
): Promise<string> {
  let sent = 'nothing was sent';
  const fetch = async (url: string, init: FetchInit) => {
    sent = JSON.stringify({ url, method: init.method, headers: init.headers, body: await textOf(init.body) });
    return new Response(null, { status: 418 });
  };
  const definition = {
    provider: 'reality',
    baseUrl: 'https://api.example.com',
    credential: (key: string) => ({ 'X-Key': key }),
    readError: () => ({}),
  };
  try {
    await call?.(createClient(definition, { apiKey: 'key-of-the-test', fetch, retry: false }), input);
  } catch (error) {
    if (sent === 'nothing was sent') sent += `: ${String(error)}`;
  }
  return sent;
}

async function textOf(body: unknown): Promise<unknown> {
  if (!(body instanceof FormData)) return body ?? null;
  return Promise.all(
    [...body].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]),
  );
}
