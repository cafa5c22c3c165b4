import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** Where an export is. */
interface Position {
  readonly checkpoint: string;
  readonly bytes: number;
  readonly rows: number;
}

/**
 * Opens `PATH.partial`, which becomes `PATH` when it is whole; `PATH.checkpoint` says how far it is good.
 *
 * A run that ended early left both behind: the next one cuts off what came after the checkpoint, and continues there.
 */
export async function openPartialFile(path: string, header: string) {
  const [partial, notes] = [`${path}.partial`, `${path}.checkpoint`];
  const kept = await readPosition(notes, partial);
  const file = await open(partial, 'a');
  await file.truncate(kept?.bytes ?? 0);
  if (!kept) await file.appendFile(header);

  return {
    /** Where the last run ended; undefined at the beginning. */
    kept,
    /** Adds rows, and notes the checkpoint after them once they are on the disk. */
    async append(text: string, rows: number, checkpoint: string): Promise<void> {
      await file.appendFile(text);
      await file.sync();
      const { size: bytes } = await file.stat();
      const position: Position = { checkpoint, bytes, rows };
      await writeFile(`${notes}.new`, JSON.stringify(position), { flush: true });
      await rename(`${notes}.new`, notes);
    },
    /** Puts the file in its place. */
    async finish(): Promise<void> {
      await file.sync();
      await file.close();
      await rename(partial, path);
      await rm(notes, { force: true });
    },
    close: () => file.close(),
  };
}

async function readPosition(notes: string, partial: string): Promise<Position | undefined> {
  try {
    const position = JSON.parse(await readFile(notes, 'utf8')) as Position;
    const { size } = await stat(partial);
    return size >= position.bytes ? position : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
