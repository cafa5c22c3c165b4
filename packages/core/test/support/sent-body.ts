import { call, type Operation } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { expect } from 'vitest';

import { exampleClient } from './client.ts';
import { onRequest } from './on-request.ts';

/** What an operation sends of an input. */
export async function sentBody(operation: Operation, input: object) {
  let read: { type: string | null; bytes: Uint8Array; text: string } | undefined;
  const fetch = onRequest(async (request: Request) => {
    const bytes = new Uint8Array(await request.arrayBuffer());
    read = { type: request.headers.get('content-type'), bytes, text: new TextDecoder().decode(bytes) };
    return Response.json({});
  });
  const client = exampleClient('https://api.example.com', { fetch });
  await call(client, operation, input);
  const first = read;
  // Behind middleware it is the same, but for the boundary.
  rawClient<{}>(client).use({ onRequest: () => undefined });
  await call(client, operation, input);
  expect(read?.bytes.length).toBe(first?.bytes.length);
  return first as NonNullable<typeof read>;
}
