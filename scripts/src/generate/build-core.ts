import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds core unless its build is newer than its sources, so that plain Node can import generated files. */
export async function buildCore(root: string): Promise<void> {
  const folder = join(root, 'packages/core');
  const built = join(folder, 'dist/index.js');
  const newest = Math.max(
    ...globSync('src/**/*.ts', { cwd: folder }).map((file) => statSync(join(folder, file)).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('The build of packages/core failed.');
}
