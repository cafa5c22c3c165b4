// The one file that needs Node; everything else runs wherever fetch does.
/// <reference types="node" />
import type { ServerResponse } from 'node:http';

/** A fake on a loopback port. */
export interface Listening {
  /** Base URL for a client. */
  readonly url: string;
  /** Stops the server and drops its connections. */
  readonly close: () => Promise<void>;
}

async function respond(
  answer: (request: Request) => Promise<Response>,
  request: Request,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await answer(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

/** Serves a function from request to response on a port of 127.0.0.1 that the system chooses. */
export async function listen(answer: (request: Request) => Promise<Response>, prefix: string): Promise<Listening> {
  // Loaded here, so that the module itself runs where there is no Node.
  const { createServer } = await import('node:http');
  const server = createServer((incoming, outgoing) => {
    const chunks: Uint8Array[] = [];
    incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    incoming.on('end', () => {
      const method = incoming.method ?? 'GET';
      const body = ['GET', 'HEAD'].includes(method) ? undefined : new Blob(chunks as BlobPart[]);
      const headers = Object.entries(incoming.headers).map(
        ([name, value]) => [name, String(value)] as [string, string],
      );
      const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`);
      const request = new Request(url, { method, headers, ...(body && { body }) });
      void respond(answer, request, outgoing).catch(() => incoming.socket.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
