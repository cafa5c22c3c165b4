import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { root } from '../run-tool.ts';
import { SetupFailure } from '../runtimes/pack-app.ts';

/** Folder of the project that brings the remote cache. */
export const remoteCacheFolder = join(root, 'scripts/remote-cache');

/** A remote cache on loopback. */
export interface RemoteCache {
  /** What turbo needs in its environment to use it. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const startMs = 30_000;

/**
 * Starts a remote cache at a port of 127.0.0.1 that the system chooses.
 *
 * @param store Name of a folder below the system's folder for temporary files; the server stores nowhere else.
 * @throws SetupFailure when it does not come up.
 */
export async function startRemoteCache(store: string): Promise<RemoteCache> {
  const token = 'on-loopback-only';
  const child = fork(join(import.meta.dirname, 'launch/remote-cache.ts'), [remoteCacheFolder], {
    // Nothing of this machine's settings but where temporary files are.
    env: {
      NODE_ENV: 'production',
      TMPDIR: process.env['TMPDIR'],
      LOG_LEVEL: 'error',
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: store,
      TURBO_TOKEN: token,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000)));
  }
  const ended = once(child, 'exit').then(() => undefined);
  const stop = async () => {
    child.kill();
    await ended;
  };
  const port = await Promise.race([
    once(child, 'message', { signal: AbortSignal.timeout(startMs) })
      .then(([value]) => Number(value))
      .catch(() => undefined),
    ended,
  ]);
  if (port === undefined) {
    await stop();
    throw new SetupFailure(`The remote cache did not start.\n${output}`.trim());
  }
  const env = { TURBO_API: `http://127.0.0.1:${port}`, TURBO_TOKEN: token, TURBO_TEAM: 'team_rehearsal' };
  return { env, stop };
}
