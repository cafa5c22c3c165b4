import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createClient } from '@wa-clients/core';

import { generateFiles } from '../../src/generate/generate-files.ts';

type Operation = (client: unknown, input?: object) => Promise<unknown>;

/** The operations of a description, and what their calls send. */
export interface ImportedOperations {
  /** Calls an operation, of which the response is this one. */
  readonly call: (name: string, input?: object, response?: Response) => Promise<unknown>;
  /** Calls an operation, and returns the request that it has sent. */
  readonly sent: (name: string, input?: object, response?: Response) => Promise<Request>;
  /** The text of a generated file. */
  readonly text: (file: string) => string | undefined;
  /** Rules and places of what was told. */
  readonly notices: readonly (readonly [rule: string, pointer: string])[];
}

/** Generates a description, all steps and the gate included, and imports its operations. */
export async function importOperations(parts: object): Promise<ImportedOperations> {
  const rooms = join(import.meta.dirname, '../../.tmp');
  mkdirSync(rooms, { recursive: true });
  // Within the workspace, so that the module finds core; of a name that no other file of this process had.
  const folder = mkdtempSync(join(rooms, 'operations-'));
  try {
    const specFile = join(folder, 'openapi.json');
    writeFileSync(specFile, JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, ...parts }));
    const { files, notices } = await generateFiles({ specFile });
    writeFileSync(join(folder, 'operations.ts'), files['operations.ts'] ?? '');
    const found = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'operations.ts')).href)) as object;
    const functions = found as Record<string, Operation>;
    let request: Request | undefined;
    const call = (name: string, input: object = {}, response = new Response(null, { status: 204 })) => {
      const fetch = (url: string | URL | Request, init?: RequestInit) => {
        request = new Request(url, init);
        return Promise.resolve(response);
      };
      const settings = {
        provider: 'test',
        baseUrl: 'https://api.example.com',
        credential: () => ({}),
        readError: () => ({}),
      };
      return Promise.resolve(
        functions[name]?.(createClient(settings, { apiKey: 'a-key-of-a-test', fetch, retry: false }), input),
      );
    };
    return {
      call,
      async sent(name, input, response) {
        request = undefined;
        await call(name, input, response);
        if (!request) throw new Error(`${name} has sent nothing`);
        return request;
      },
      text: (file) => files[file],
      notices: notices.map(({ pointer, rule }) => [rule, pointer] as const),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
