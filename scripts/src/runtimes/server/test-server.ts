import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import type { Listening } from '@wa-clients/core/testing';

import type { LoggedRequest, Step } from '../suite/contract.ts';
import { createFakes } from './fakes.ts';
import { passOn } from './pass-on.ts';

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
 * `/scripts/<id>/...` performs them and `GET /scripts/<id>` tells what it was asked. `POST /events/<provider>/<count>` makes
 * a fake send that many events on its streams, and `POST /events/<provider>/break` breaks them. Any page may read every answer.
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
    if (fake?.realtime && room === 'events') {
      if (rest[0] === 'break') fake.realtime.disconnect();
      else fake.realtime.publish(Number(rest[0]));
      return response.writeHead(204, readAnywhere).end();
    }
    if (fake && room === 'fakes') {
      const left = new AbortController();
      response.once('close', () => left.abort());
      const path = `/${rest.join('/')}${url.search}`;
      const { body: content, headers, status } = await fake.answer(request, path, body, left.signal);
      response.writeHead(status, { ...Object.fromEntries(headers), ...readAnywhere });
      // Sent at once: a stream has nothing more for a while.
      response.flushHeaders();
      try {
        for await (const chunk of content ?? []) response.write(chunk);
      } catch {
        // The stream was broken on demand, or its reader has left.
        response.destroy();
      }
      return response.end();
    }
    return response.writeHead(501, readAnywhere).end(`The test server has no ${url.pathname}.`);
  };

  const serve = (origin: 'api' | 'other') =>
    createServer((request, response) => {
      answer(origin, request, response).catch((error: unknown) => {
        response.writeHead(500, readAnywhere).end(`The test server failed: ${String(error)}`);
      });
    });
  const listening = new Map<string, Listening>();
  for (const { listen: serveFake, provider, realtime } of fakes) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, of which there are few
    if (realtime) listening.set(`/fakes/${provider}`, await serveFake());
  }
  const servers = [serve('api'), serve('other'), createServer()] as const;
  for (const [prefix, { url }] of listening) passOn(servers[0], prefix, url);
  const [api, other, closed] = await Promise.all([listen(servers[0]), listen(servers[1]), listen(servers[2])]);
  // Its number stays free for the short life of the server: the system hands out others first.
  await stop(servers[2]);
  const close = async () => {
    await Promise.all([...listening.values()].map((one) => one.close()));
    await Promise.all([stop(servers[0]), stop(servers[1])]);
  };
  return { api, other, closed, close };
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
