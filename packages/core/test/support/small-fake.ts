import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { parseFakeOptions } from '../../src/program/fake-options.ts';
import { serveFake } from '../../src/program/serve-fake.ts';
import { smallFakeProgram } from './small-fake-program.ts';

/** A folder that is gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fake-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Serves the fake of the small provider, on a port that the system chooses. */
export async function smallFake(...argv: readonly string[]) {
  const options = parseFakeOptions(smallFakeProgram, argv.includes('--port') ? argv : ['--port', '0', ...argv], '/');
  const served = await serveFake(smallFakeProgram, options, { stderr: { write: () => true } });
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await served.close();
  };
  onTestFinished(close);
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { 'x-api-key': 'test-key', 'content-type': 'application/json', ...(init.headers as object) };
    return fetch(`${served.url}${path}`, { ...init, headers });
  };
  const control = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${served.controlUrl}${path}`, {
      method,
      headers: { 'x-fake-control': '1', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  };
  const create = async (name: string) =>
    (await call('/contacts', { method: 'POST', body: JSON.stringify({ name }) })).json();
  const list = async () => ((await (await call('/contacts')).json()) as { data: Record<string, unknown>[] }).data;
  return { ...served, call, close, control, create, list };
}
