import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import type { LoggedRequest, Step } from '../suite/contract.ts';
import { createFakes } from './fakes.ts';

/** The loopback server of one runtime: fakes of the providers, and scripts for whatever they would not do. */
export interface TestServer {
  readonly api: string;
  readonly other: string;
  /** An origin where nothing listens. */
  readonly closed: string;
  readonly close: () => Promise<void>;
}

interface Script {
  readonly steps: readonly Step[];
  readonly requests: { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] }[];
}

const readAnywhere = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/**
 * Starts the server on two ports of 127.0.0.1 that the system chooses.
 *
 * `/fakes/<provider>/...` is a fake, `/rows/<provider>/<list>` the ids that it holds; `PUT /scripts/<id>` takes steps,
 * `/scripts/<id>/...` performs them and `GET /scripts/<id>` tells what it was asked. Any page may read every answer.
 */
export async function startTestServer(): Promise<TestServer> {
  const fakes = await createFakes();
  const scripts = new Map<string, Script>();

  const answer = async (origin: 'api' | 'other', request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, room = '', id = '', ...rest] = url.pathname.split('/');
    if (request.method === 'OPTIONS') return allow(request, response);
    const body = await readText(request);
    if (room === 'scripts' && rest.length === 0) {
      if (request.method === 'PUT') scripts.set(id, { steps: JSON.parse(body) as Step[], requests: [] });
      return sendJson(response, scripts.get(id)?.requests ?? []);
    }
    const script = room === 'scripts' ? scripts.get(id) : undefined;
    if (script) {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const path = `/${rest.join('/')}${url.search}`;
      const logged = { origin, method: request.method ?? '', path, headers, body, abandoned: false };
      const step = script.steps[Math.min(script.requests.push(logged), script.steps.length) - 1] ?? {};
      response.once('close', () => (logged.abandoned = !response.writableFinished));
      return perform(step, request, response);
    }
    const fake = fakes.find(({ provider }) => provider === id);
    if (fake && room === 'rows') return sendJson(response, fake.ids(rest[0] ?? ''));
    if (fake && room === 'fakes') {
      const { body: bytes, headers, status } = await fake.answer(request, `/${rest.join('/')}${url.search}`, body);
      return response.writeHead(status, { ...headers, ...readAnywhere }).end(bytes);
    }
    return response.writeHead(501, readAnywhere).end(`The test server has no ${url.pathname}.`);
  };

  const serve = (origin: 'api' | 'other') =>
    createServer((request, response) => {
      answer(origin, request, response).catch((error: unknown) => {
        response.writeHead(500, readAnywhere).end(`The test server failed: ${String(error)}`);
      });
    });
  const servers = [serve('api'), serve('other'), createServer()] as const;
  const [api, other, closed] = await Promise.all([listen(servers[0]), listen(servers[1]), listen(servers[2])]);
  // Its number stays free for the short life of the server: the system hands out others first.
  await stop(servers[2]);
  return { api, other, closed, close: async () => void (await Promise.all([stop(servers[0]), stop(servers[1])])) };
}

/** A browser asks before it lets a page send headers of its own. */
function allow(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, {
    ...readAnywhere,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '600',
  });
  response.end();
}

function perform(step: Step, request: IncomingMessage, response: ServerResponse): void {
  const { body, drop, gzip, headers, length = 'declared', stall, status = 200 } = step;
  if (drop) {
    request.socket.destroy();
    return;
  }
  if (stall === 'headers') return;
  const plain = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const bytes = gzip ? gzipSync(plain) : Buffer.from(plain);
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(gzip && { 'content-encoding': 'gzip' }),
    ...(length === 'declared' && stall !== 'body' && bytes.length > 0 && { 'content-length': bytes.length }),
    ...headers,
    ...readAnywhere,
  });
  if (stall === 'body') response.write(bytes);
  else response.end(bytes);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', ...readAnywhere }).end(JSON.stringify(value));
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
