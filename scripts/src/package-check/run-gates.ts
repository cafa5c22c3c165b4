import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../run-tool.ts';
import { checkApiReport } from './api-report.ts';
import { checkBillOfMaterials, writeBillOfMaterials } from './bill-of-materials.ts';
import { checkBundles } from './check-bundles.ts';
import { checkFiles, checkMaps } from './check-files.ts';
import { checkImports } from './check-imports.ts';
import { checkManifest } from './check-manifest.ts';
import { checkWithAttw } from './check-with-attw.ts';
import { checkWithPublint } from './check-with-publint.ts';
import { createInstalledApp, type InstalledApp, unpackedIn } from './installed-app.ts';
import {
  hasFile,
  type Manifest,
  type PackedPackage,
  packPackage,
  unpackedBytes,
  unpackInto,
} from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

/** One gate's answer about a package. */
export interface GateResult {
  readonly gate: string;
  readonly problems: readonly PackageProblem[];
  /** What was found, for people. */
  readonly figure: string;
  readonly durationMs: number;
}

/** What the gates are to do with the report of the public surface. */
export type ReportMode = 'compare' | 'write' | 'write-alone';

/**
 * Holds one package of the workspace, packed, against every gate; each runs even when one before it failed.
 *
 * @param mode whether the report is compared, or written, or written without asking any other gate
 */
export async function runGates(folder: string, mode: ReportMode): Promise<readonly GateResult[]> {
  const packed = await packPackage(folder);
  const { manifest } = packed;
  const packages = [packed, ...(await packNeighbours(folder, manifest))];
  const full = createInstalledApp({ packages, source: folder, withPeers: true });
  const bare = createInstalledApp({ packages, source: folder, withPeers: false, twin: full });
  const results: GateResult[] = [];
  const gate = async (name: string, body: () => Promise<Omit<GateResult, 'durationMs' | 'gate'>>) => {
    if (mode === 'write-alone' && name !== 'API report') return;
    const startedAt = performance.now();
    results.push({ gate: name, ...(await body()), durationMs: performance.now() - startedAt });
  };
  try {
    await gate('files', async () => inspect(folder, packed));
    await gate('publint', async () => clean(await checkWithPublint(packed), 'strict'));
    await gate('attw', async () => clean(await checkWithAttw(packed), 'esm-only'));
    await gate('import', async () => clean(await checkImports(manifest, full, bare), entryCount(manifest)));
    await gate('bundlers', () => bundle(packed, full));
    await gate('API report', async () => reportApi(folder, packed, full, mode !== 'compare'));
    await gate('SBOM', async () => {
      const text = await writeBillOfMaterials(root, manifest.name, join(folder, 'reports/sbom.cdx.json'));
      return clean(checkBillOfMaterials(text, manifest), 'CycloneDX');
    });
    return results;
  } finally {
    full.remove();
    bare.remove();
  }
}

/** Packs the packages of ours that a package depends on: they come from their tarballs too. */
async function packNeighbours(folder: string, { dependencies = {} }: Manifest): Promise<PackedPackage[]> {
  const names = Object.keys(dependencies).filter((name) => name.startsWith('@wa-clients/'));
  return Promise.all(names.map((name) => packPackage(join(folder, '..', name.slice(name.indexOf('/') + 1)))));
}

function inspect(folder: string, packed: PackedPackage): Omit<GateResult, 'durationMs' | 'gate'> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const problems = [
    ...checkManifest(packed.manifest, manifest),
    ...checkFiles(packed, { changelog: hasFile(folder, 'CHANGELOG.md') }),
    ...checkMaps(packed),
  ];
  return {
    problems,
    figure: `${packed.files.size} files, ${kilobytes(packed.tarballBytes)} packed, ${kilobytes(unpackedBytes(packed))} unpacked`,
  };
}

async function bundle(packed: PackedPackage, app: InstalledApp): Promise<Omit<GateResult, 'durationMs' | 'gate'>> {
  const { problems, sizes } = await checkBundles(packed, app);
  return { problems, figure: [...sizes].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ') };
}

function reportApi(
  folder: string,
  packed: PackedPackage,
  app: InstalledApp,
  update: boolean,
): Omit<GateResult, 'durationMs' | 'gate'> {
  const { name } = packed.manifest;
  // Outside node_modules, where API Extractor takes everything for somebody else's; its dependencies are found above it.
  const copy = join(app.folder, 'package');
  unpackInto(copy, packed, unpackedIn(app, packed));
  const file = join(folder, 'etc', `${name.slice(name.indexOf('/') + 1)}.api.md`);
  const { lines, problems } = checkApiReport(copy, file, update);
  return { problems, figure: `${lines} lines` };
}

function clean(problems: readonly PackageProblem[], figure: string): Omit<GateResult, 'durationMs' | 'gate'> {
  return { problems, figure: problems.length === 0 ? `clean (${figure})` : `${problems.length} problems` };
}

function entryCount({ exports = {} }: Manifest): string {
  return `${Object.keys(exports).length - 1} entries`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
