import { createRequire } from 'node:module';
import { inspect } from 'node:util';

import type { RuntimeReport, SuiteInput, SuiteResult } from './contract.ts';
import type { NodeBehaviours } from '../../providers/runtimes.ts';
import { expectExports } from './every-entry.ts';
import { runSuite, type SuiteSubject } from './suite.ts';
import { expectFailure, expectSame } from './support.ts';

interface Platform {
  readonly process: { readonly argv: readonly string[]; readonly version: string };
  readonly Bun?: { readonly version: string; inspect(value: unknown): string };
  readonly Deno?: { readonly version: { readonly deno: string }; inspect(value: unknown, options: object): string };
}

/** Runs the suite in Node, Deno or Bun; the input is the one argument, the report the last line of the output. */
export async function runCommandLine(subject: SuiteSubject, ofNode: readonly NodeBehaviours[]): Promise<void> {
  const { Bun, Deno, process } = globalThis as unknown as Platform;
  const printers = [(value: unknown) => inspect(value, { depth: 9, showHidden: true })];
  if (Bun) printers.push((value) => Bun.inspect(value));
  if (Deno) printers.push((value) => Deno.inspect(value, { depth: 9, showHidden: true }));
  const more = ofNode.flatMap((behaviours) => behaviours({ expectFailure, expectSame }));
  const results = await runSuite(subject, JSON.parse(process.argv[2] ?? '') as SuiteInput, printers, more);
  // Node 20 cannot require what is ESM, and the others are not asked by what they promise.
  if (!Bun && !Deno && Number.parseInt(process.version.slice(1), 10) >= 22)
    results.push(requireAll(Object.keys(subject.entries)));
  const report: RuntimeReport = { version: Bun?.version ?? Deno?.version.deno ?? process.version.slice(1), results };
  console.log(JSON.stringify(report));
}

function requireAll(specifiers: readonly string[]): SuiteResult {
  const name = 'every entry of every package can be required';
  const require = createRequire(import.meta.url);
  try {
    for (const specifier of specifiers) expectExports(specifier, require(specifier) as object);
    return { name, ok: true, message: '' };
  } catch (error) {
    return { name, ok: false, message: String(error) };
  }
}
