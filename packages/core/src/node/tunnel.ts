import type { Socket } from 'node:net';

import type { BuiltIn } from './built-in.ts';
import type { CheckedOptions } from './node-fetch-options.ts';

/** Longest time for a proxy to make a tunnel: a call that was given up meanwhile must not leave it open for ever. */
const longestMs = 10_000;

/** Where a tunnel leads to. */
export interface TunnelEnd {
  readonly host: string;
  readonly port: number;
}

/**
 * Asks a proxy for a tunnel.
 *
 * @throws Error whose text begins with "Proxy response" when the proxy says no, and that of the connection to it.
 */
export function openTunnel(
  { http, https }: BuiltIn,
  proxy: URL,
  { host, port }: TunnelEnd,
  { ca }: Pick<CheckedOptions, 'ca'>,
): Promise<Socket> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const user = [proxy.username, proxy.password].map(decodeURIComponent).join(':');
  const authorization = proxy.username && `Basic ${Buffer.from(user).toString('base64')}`;
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? https : http).request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...(authorization && { 'proxy-authorization': authorization }) },
      agent: false,
      timeout: longestMs,
      ...(ca && { ca: ca as string[] }),
    });
    request.once('timeout', () => request.destroy(new Error('Proxy response took too long')));
    request.once('error', reject);
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      socket.setTimeout(0);
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        return resolve(socket);
      }
      socket.destroy();
      return reject(new Error(`Proxy response (${statusCode}) to CONNECT`));
    });
    request.end();
  });
}
