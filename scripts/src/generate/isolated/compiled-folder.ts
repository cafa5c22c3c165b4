import { mkdirSync, realpathSync } from 'node:fs';

import { compiled } from '../../run-tool.ts';

/** First version of Node 24 in which a process can give up a right that it was started with. */
const firstMinor = 21;

/** Folder where Node may keep what it makes of an isolated process's modules; undefined where it cannot be given safely. */
export function compiledFolder(version = process.versions.node): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const canGiveUp = major > 25 || (major === 24 && minor >= firstMinor);
  if (!canGiveUp) return undefined;
  try {
    // A folder that is not there yet would be granted as a file.
    mkdirSync(compiled, { recursive: true });
    return realpathSync(compiled);
  } catch {
    // Where nothing can be kept, modules are compiled each time.
    return undefined;
  }
}
