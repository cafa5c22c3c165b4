import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The network beyond loopback, as the rehearsal sees it: a proxy that refuses everything and counts. */
export interface Outside {
  /** Its address, for the tools' proxy settings. */
  readonly url: string;
  /** How often something wanted out since the last call. */
  readonly takeCount: () => number;
  readonly close: () => Promise<void>;
}

/** Starts it at a port of 127.0.0.1 that the system chooses. */
export async function startOutside(): Promise<Outside> {
  let count = 0;
  const server = createServer((_, response) => {
    count += 1;
    response.writeHead(403).end();
  });
  server.on('connect', (_, socket) => {
    count += 1;
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
