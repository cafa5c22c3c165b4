import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { type Manifest, PackFailure } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';
import { runPnpm } from './run-pnpm.ts';

/** The part of a CycloneDX document that is looked at. */
interface BillOfMaterials {
  readonly bomFormat?: unknown;
  readonly metadata?: { readonly component?: Component };
  readonly components?: readonly Component[];
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
}

/** Packages of others that may come along with a published package; a new one is reviewed first. */
const expectedForeign = new Set(['openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser']);

/**
 * Writes the bill of materials (CycloneDX, JSON) of a workspace package as pnpm reads it from the lockfile.
 *
 * @throws PackFailure when pnpm gives none.
 */
export async function writeBillOfMaterials(folder: string, name: string, file: string): Promise<string> {
  const parameters = ['--filter', name, 'sbom', '--sbom-format', 'cyclonedx', '--prod', '--exclude-peers'];
  const ended = await runPnpm(folder, parameters);
  if (!ended.ok) throw new PackFailure(`pnpm sbom of ${name} failed: ${ended.reason}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ended.stdout);
  return ended.stdout;
}

/** Checks that a bill of materials is about this very package, and names what it brings along and nothing else. */
export function checkBillOfMaterials(text: string, { dependencies = {}, name, version }: Manifest): PackageProblem[] {
  const place = 'reports/sbom.cdx.json';
  const bill = JSON.parse(text) as BillOfMaterials;
  const subject = bill.metadata?.component;
  const problems: PackageProblem[] = [];
  const report = (problem: string, remedy: string) => problems.push({ place, problem, remedy });
  if (bill.bomFormat !== 'CycloneDX') report(`has the format ${String(bill.bomFormat)}.`, 'Make it with pnpm sbom.');
  if (!subject || nameOf(subject) !== name || subject.version !== version) {
    report(`is about ${subject ? nameOf(subject) : 'nothing'}, not ${name} ${version}.`, 'Filter by the package name.');
  }
  const components = bill.components ?? [];
  for (const dependency of Object.keys(dependencies)) {
    const found = components.some((component) => nameOf(component) === dependency);
    if (!found) report(`lacks ${dependency}.`, 'Run pnpm install, so that the lockfile knows it.');
  }
  for (const component of components) {
    const brought = nameOf(component);
    if (!brought.startsWith('@wa-clients/') && !expectedForeign.has(brought)) {
      report(`names ${brought}, which comes along unreviewed.`, 'Review it, then list it in bill-of-materials.ts.');
    }
    if (!component.licenses?.length) report(`says no license of ${brought}.`, 'Find out before publishing.');
  }
  return problems;
}

function nameOf({ group, name }: Component): string {
  return group ? `${group}/${name}` : name;
}
