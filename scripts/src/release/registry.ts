import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../run-tool.ts';
import { ReleaseFailure } from './release-failure.ts';

/** Folder of the project that brings the registry and the package managers. */
export const toolsFolder = join(root, 'scripts/rehearsal');

/** A registry on loopback. */
export interface Registry {
  /** Its address, with the slash at the end. */
  readonly url: string;
  /** A token of the one user that it knows. */
  readonly token: string;
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const startMs = 30_000;
const user = { name: 'rehearsal', password: 'on-loopback-only' };

/**
 * Starts a registry at a port of 127.0.0.1 that the system chooses.
 *
 * @param store Folder of its packages; another registry may have filled it before.
 * @param publishes After how many published packages it breaks down; never when left out.
 * @throws ReleaseFailure when it does not come up.
 */
export async function startRegistry(store: string, publishes?: number): Promise<Registry> {
  await mkdir(store, { recursive: true });
  const words = [toolsFolder, store, ...(publishes === undefined ? [] : [String(publishes)])];
  const child = fork(join(import.meta.dirname, 'launch/registry.ts'), words, {
    cwd: store,
    // Nothing of this machine's settings.
    env: { NODE_ENV: 'production' },
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
  try {
    const port = await Promise.race([
      once(child, 'message', { signal: AbortSignal.timeout(startMs) }).then(([value]) => Number(value)),
      ended.then(() => undefined),
    ]);
    if (port === undefined) throw new Error('it ended at once');
    const url = `http://127.0.0.1:${port}/`;
    return { url, token: await logIn(url), ended, stop };
  } catch (error) {
    await stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReleaseFailure(
      `The registry did not start: ${reason}\n${output}`.trim(),
      'Run `npx -y pnpm@12.21.0 install --frozen-lockfile` in scripts/rehearsal, then try again.',
    );
  }
}

/** Makes the user, or logs in as the one that the store knows; gives a token. */
async function logIn(url: string): Promise<string> {
  const asNew = await putUser(url, {});
  const basic = Buffer.from(`${user.name}:${user.password}`).toString('base64');
  const response = asNew.status === 409 ? await putUser(url, { authorization: `Basic ${basic}` }) : asNew;
  const { token } = (await response.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`no user could be made (status ${response.status})`);
  return token;
}

function putUser(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(new URL(`-/user/org.couchdb.user:${user.name}`, url), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(user),
  });
}
