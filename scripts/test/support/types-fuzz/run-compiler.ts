import { spawn } from 'node:child_process';

/** Runs a compiler on the project in a folder, and gives what it says. */
export function runCompiler(program: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const parameters = [program, '-p', folder, '--pretty', 'false'];
    const child = spawn(process.execPath, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}
