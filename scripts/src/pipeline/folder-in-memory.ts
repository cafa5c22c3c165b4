import { accessSync, constants, statfsSync } from 'node:fs';
import { freemem } from 'node:os';

/** How Linux marks file systems that are kept in memory. */
const inMemory = 0x01_02_19_94;
/** Bytes that a run may need at once, and again as many for the programs beside them. */
const leastBytes = 2 * 1_024 ** 3;

/**
 * Folder whose files are kept in memory; undefined where the system has none with room for what tests write.
 *
 * Tests copy the workspace, and install packages, a dozen times: thousands of files, of which none has to outlive its test.
 */
export function folderInMemory(folder = '/dev/shm', least = leastBytes): string | undefined {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize, type } = statfsSync(folder);
    return type === inMemory && Math.min(bavail * bsize, freemem()) >= least ? folder : undefined;
  } catch {
    return undefined;
  }
}
