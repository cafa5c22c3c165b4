import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

/** Request as it arrived. */
interface Received {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A server on loopback that keeps what it is sent, byte by byte, and answers with a JSON text. */
export async function loopback(answerTo: (body: string) => string) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      received.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization, body });
      response.setHeader('content-type', 'application/json');
      response.end(answerTo(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v23.0`, received };
}
