import type { Server } from 'node:http';
import { connect } from 'node:net';

/** Passes requests for a WebSocket below a path on to another server, without the path. */
export function passOn(server: Server, prefix: string, to: string): void {
  server.on('upgrade', (request, stream, head) => {
    if (!request.url?.startsWith(`${prefix}/`)) return;
    const { hostname, port } = new URL(to);
    const target = connect(Number(port), hostname, () => {
      const headers = request.rawHeaders.flatMap((text, index, all) =>
        index % 2 === 0 ? `${text}: ${all[index + 1] ?? ''}` : [],
      );
      target.write(`GET ${request.url?.slice(prefix.length)} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
      target.write(head);
      target.pipe(stream).pipe(target);
    });
    // Either side may break off.
    target.on('error', () => stream.destroy());
    stream.on('error', () => target.destroy());
    target.once('close', () => stream.destroy());
  });
}
