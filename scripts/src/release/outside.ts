import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

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
  server.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => socket.destroy());
    // A tool that cannot leave loopback out of its proxy setting.
    const [, port] = /^127\.0\.0\.1:(\d+)$/.exec(url) ?? [];
    if (port === undefined) {
      count += 1;
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const inside = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(inside).pipe(socket);
    });
    inside.on('error', () => socket.destroy());
    socket.on('close', () => inside.destroy());
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
