/** Runs the suite in Node, Deno or Bun; the input is the one argument, the report the last line of the output. */
import { inspect } from 'node:util';

import type { RuntimeReport, SuiteInput } from './contract.ts';
import { runSuite } from './suite.ts';

interface Platform {
  readonly process: { readonly argv: readonly string[]; readonly version: string };
  readonly Bun?: { readonly version: string; inspect(value: unknown): string };
  readonly Deno?: { readonly version: { readonly deno: string }; inspect(value: unknown, options: object): string };
}

const { Bun, Deno, process } = globalThis as unknown as Platform;
const printers = [(value: unknown) => inspect(value, { depth: 9, showHidden: true })];
if (Bun) printers.push((value) => Bun.inspect(value));
if (Deno) printers.push((value) => Deno.inspect(value, { depth: 9, showHidden: true }));
const results = await runSuite(JSON.parse(process.argv[2] ?? '') as SuiteInput, printers);
const report: RuntimeReport = { version: Bun?.version ?? Deno?.version.deno ?? process.version.slice(1), results };
console.log(JSON.stringify(report));
