import type { ClientRequest, IncomingMessage } from 'node:http';

import type { Agents } from './agents.ts';
import type { BuiltIn } from './built-in.ts';
import { decoded } from './decoded.ts';
import type { NodeFetchInit } from './node-fetch-init.ts';
import { responseOf } from './node-response.ts';
import { type RequestBody, requestBody, sendBody } from './request-body.ts';
import { ResponseBody } from './response-body.ts';

/** Statuses whose responses have no body. */
const withoutBody = new Set([204, 205, 304]);
/** Headers that a request has unless it is given others. Of `deflate` there are two forms, which servers confuse. */
const usual = { accept: '*/*', 'accept-encoding': 'gzip, br', 'user-agent': 'node' };

/**
 * Sends a request and resolves with its response once the headers are there.
 *
 * @throws the reason of the signal once that has fired, and TypeError "fetch failed" for every failure of the connection;
 * one that was not made is marked by "(Connect)".
 */
export function exchange(modules: BuiltIn, agents: Agents, url: URL, init: NodeFetchInit): Promise<Response> {
  const { method = 'GET', signal } = init;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const body = requestBody(init.body);
    const request = agents.request(url, { method, headers: headersOf(init, body) });
    let answered: ResponseBody | undefined;
    const onAbort = () => {
      const reason: unknown = signal?.reason;
      reject(reason);
      answered?.fail(reason);
      request.destroy();
    };
    signal?.addEventListener('abort', onAbort);
    request.on('close', () => signal?.removeEventListener('abort', onAbort));
    let response: IncomingMessage | undefined;
    const fail = (cause: unknown) => {
      // What comes behind a whole response takes nothing from it; to destroy the request would.
      if (response?.complete) return;
      const isUnsent = agents.isUnsent(request, cause);
      reject(new TypeError(isUnsent ? 'fetch failed (Connect)' : 'fetch failed', { cause }));
      request.destroy();
    };
    request.on('error', fail);
    // Nobody asked for another protocol; without a listener, nothing would ever be said.
    request.on('upgrade', () => fail(undefined));
    request.on('response', (incoming) => {
      response = incoming;
      try {
        const hasBody = method !== 'HEAD' && !withoutBody.has(incoming.statusCode ?? 0);
        if (hasBody) answered = new ResponseBody(decoded(modules, incoming), () => request.destroy());
        else dropBody(request, incoming);
        // A server that has said everything reads no more of a request.
        if (!request.writableEnded) incoming.once('end', () => request.writableEnded || request.destroy());
        resolve(responseOf(incoming, url.href, answered));
      } catch (error) {
        fail(error);
      }
    });
    sendBody(request, body).catch(fail);
  });
}

function headersOf(
  { headers, method }: NodeFetchInit,
  { content, length, type }: RequestBody,
): Readonly<Record<string, string>> {
  // Node takes the last of names that differ in their letters' case alone.
  const merged: Record<string, string> = { ...usual, ...(type !== undefined && { 'content-type': type }), ...headers };
  if (length !== undefined) merged['content-length'] = `${length}`;
  else if (content !== undefined) merged['transfer-encoding'] = 'chunked';
  else if (method === 'POST' || method === 'PUT') merged['content-length'] = '0';
  return merged;
}

function dropBody(request: ClientRequest, incoming: IncomingMessage): void {
  // What came with a status that has none may be without end.
  if (incoming.statusCode === 205) request.destroy();
  else incoming.resume();
}
