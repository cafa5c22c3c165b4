import type { Agent, AgentOptions, ClientRequest, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';

import type { BuiltIn } from './built-in.ts';
import type { CheckedOptions } from './node-fetch-options.ts';
import { openTunnel, type TunnelEnd } from './tunnel.ts';

/** The connections of one fetch. */
export interface Agents {
  /** Begins a request. */
  readonly request: (url: URL, options: RequestOptions) => ClientRequest;
  /**
   * Whether a request surely was not sent, since its connection was not made, with its handshake where it has one. On
   * platforms whose requests do not use sockets that were seen here, it is never sure.
   */
  readonly isUnsent: (request: ClientRequest, error: unknown) => boolean;
  /** Closes all of them, idle or not. */
  readonly destroy: () => void;
}

/** What an agent calls to make a connection, as far as it is used; it returns the socket, or gives it later. */
type Connect = (
  options: TunnelEnd & ConnectionOptions,
  made: (error: Error | null, socket?: Socket) => void,
) => Socket | undefined;

/** Makes the agents for both protocols; each keeps its connections for later requests. */
export function createAgents(modules: BuiltIn, { proxy, ca, cert, key, ...options }: CheckedOptions): Agents {
  const { http, https, tls } = modules;
  const shared: AgentOptions & { proxyEnv?: NodeJS.ProcessEnv } = {
    keepAlive: true,
    timeout: options.keepAliveMs,
    ...(options.maxSockets && { maxSockets: options.maxSockets }),
    // An agent of its own is told of the environment, which Node reads for its own fetch alone.
    ...(!proxy && usesEnvironment() && { proxyEnv: process.env }),
  };
  // Node takes a list, and does not change it.
  const trust = { ...(ca && { ca: ca as string[] }), ...(cert && { cert: cert as string, key: key as string }) };
  const plain = new http.Agent(shared);
  const secure = new https.Agent({ ...shared, ...trust });
  const tunnels = new Set<Socket>();
  const unready = new WeakSet<Socket>();
  const untunnelled = new WeakSet<object>();
  let isDestroyed = false;
  const watch = (socket: Socket & { readonly secureConnecting?: boolean }, isSecure: boolean): Socket => {
    // That of a tunnel is connected from the start.
    if (!socket.connecting && !socket.secureConnecting) return socket;
    unready.add(socket);
    return socket.once(isSecure ? 'secureConnect' : 'connect', () => unready.delete(socket));
  };
  const tunnelBy =
    (by: URL, wrap: (socket: Socket, end: ConnectionOptions) => Socket): Connect =>
    (end, made) => {
      const use = async () => {
        const socket = await openTunnel(modules, by, end, { ca });
        tunnels.add(socket);
        socket.once('close', () => tunnels.delete(socket));
        if (isDestroyed) socket.destroy();
        made(null, wrap(socket, end));
      };
      use().catch((error: Error) => {
        untunnelled.add(error);
        made(error);
      });
      return undefined;
    };
  const directly = (agent: Agent, isSecure: boolean): Connect => {
    const connect = (agent as unknown as { createConnection: Connect }).createConnection.bind(agent);
    return (end, made) => {
      const socket = connect(end, (error, later) => made(error, later && watch(later, isSecure)));
      return socket && watch(socket, isSecure);
    };
  };
  connectBy(plain, proxy ? tunnelBy(proxy, (socket) => watch(socket, false)) : directly(plain, false));
  connectBy(
    secure,
    proxy ? tunnelBy(proxy, (socket, end) => watch(tls.connect({ ...end, socket }), true)) : directly(secure, true),
  );
  return {
    request: (url, more) => {
      const isSecure = url.protocol === 'https:';
      return (isSecure ? https : http).request({
        ...more,
        agent: isSecure ? secure : plain,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port,
        path: url.pathname + url.search,
      });
    },
    isUnsent: ({ socket }, error) => (socket && unready.has(socket)) || untunnelled.has(Object(error) as object),
    destroy: () => {
      isDestroyed = true;
      for (const agent of [plain, secure]) agent.destroy();
      for (const socket of tunnels) socket.destroy();
    },
  };
}

function connectBy(agent: Agent, connect: Connect): void {
  Object.assign(agent, { createConnection: connect });
}

function usesEnvironment(): boolean {
  const { env, execArgv } = process;
  const flags = [...execArgv, ...(env['NODE_OPTIONS'] ?? '').split(' ')];
  return env['NODE_USE_ENV_PROXY'] === '1' || flags.includes('--use-env-proxy');
}
