import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fake that runs as a program. */
export interface FakeProcess {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts the program of a package, on a port that the system chooses. */
export async function startFakeProcess(root: string, provider: string): Promise<FakeProcess> {
  const folder = join(root, 'packages', provider);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly bin: string };
  const words = [join(folder, bin), 'fake', '--port', '0', '--json'];
  const child: ChildProcess = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The fake of ${provider} ended with code ${String(code)}.`)));
  });
  const { url } = JSON.parse(line) as { readonly url: string };
  return { url, stop: () => void child.kill('SIGTERM') };
}
