import { asGiven, call, type Operation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const upload: Operation = {
  name: 'files.put',
  method: 'PUT',
  path: '/files',
  body: 'whole',
  contentType: 'application/octet-stream',
  encodeBody: asGiven,
};
const bytes = new TextEncoder().encode('abcde');
const streamOf = () => new ReadableStream({ start: (controller) => (controller.enqueue(bytes), controller.close()) });

/** A server that tells what it was sent, after that many failures. */
function receiving(failures = 0) {
  const received: string[] = [];
  return {
    received,
    server: scriptedServer((request, response, index) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        received.push(body);
        json(response, index < failures ? 503 : 200, {});
      });
    }),
  };
}

describe('a body that is sent as it comes', () => {
  it.each<[string, () => unknown]>([
    ['a stream', streamOf],
    [
      'what can be iterated',
      async function* () {
        yield bytes;
      },
    ],
    ['a Blob', () => new Blob([bytes])],
    ['a File', () => new File([bytes], 'a.bin')],
  ])('can be %s', async (_, body) => {
    const { received, server } = receiving();
    await call(exampleClient((await server).url), upload, { body: body() });
    expect(received).toEqual(['abcde']);
  });

  it('is never sent again where it is a stream, and says why', async () => {
    const { received, server } = receiving(1);
    const client = exampleClient((await server).url, { clock: instantClock() });
    const error = await failure(call(client, upload, { body: streamOf() }));
    expect(error).toMatchObject({ code: 'server_error', attempts: 1 });
    expect((error as Error).message).toContain('A stream is sent once.');
    expect(received).toEqual(['abcde']);
  });

  it('is sent again where it is a Blob', async () => {
    const { received, server } = receiving(1);
    await call(exampleClient((await server).url, { clock: instantClock() }), upload, { body: new Blob([bytes]) });
    expect(received).toEqual(['abcde', 'abcde']);
  });
});
