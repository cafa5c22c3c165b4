import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, delimiter, join } from 'node:path';

import { runProgram } from '../run-program.ts';
import { appManifest, type Installer, ourDependencies } from './installers.ts';
import { type AppCase, complaints, judge } from './matrix.ts';
import { type Probed, probeProgram } from './probe.ts';

const timeoutMs = 600_000;

/**
 * Installs the packages into an app of its own and runs its program.
 *
 * @returns What is wrong, one text each.
 */
export async function runCase(
  installer: Installer,
  app: AppCase,
  folder: string,
  tarballs: ReadonlyMap<string, string>,
): Promise<string[]> {
  const files = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  const peers = Object.entries(app).filter(([, version]) => version !== undefined) as [string, string][];
  await mkdir(folder, { recursive: true });
  const manifest = appManifest(installer, { ...files, ...Object.fromEntries(peers) });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await writeFile(join(folder, 'probe.js'), probeProgram);
  await installer.settings?.(folder, ourDependencies(files));
  const [program, ...parameters] = installer.install;
  const place = { cwd: folder, env: environment(installer.node), timeoutMs };
  const installed = await runProgram(program, parameters, place);
  if (!installed.ok) return [`was not installed: ${installed.reason}`];
  const uninvited = (['zod', 'msw'] as const).filter(
    (name) => app[name] === undefined && existsSync(join(folder, 'node_modules', name)),
  );
  const probed = await runProgram(installer.node, ['probe.js', ...tarballs.keys()], place);
  if (!probed.ok) return [`broke down: ${probed.reason}`];
  return [
    ...complaints(installed.stdout),
    ...uninvited.map((name) => `${name} was installed unasked`),
    ...judge(JSON.parse(probed.stdout) as Probed, app, installer),
  ];
}

/** Without the settings that pnpm gives the scripts that it runs. */
function environment(node: string): Readonly<Record<string, string | undefined>> {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_|^NODE_(PATH|OPTIONS)$/.test(name));
  const path = [dirname(node), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path, CI: 'true', NO_COLOR: '1' };
}
