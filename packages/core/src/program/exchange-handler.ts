import { setTimeout as sleep } from 'node:timers/promises';

import type { FakeRequest } from '../testing/fake.ts';
import { appendExchange, type Exchange, type Replay } from './exchange-file.ts';
import type { ExchangeLog } from './exchange-log.ts';
import type { FakeProgram } from './fake-program.ts';
import type { JournalRequest } from './journal.ts';
import { type PlainBody, toPlainBody } from './plain-body.ts';
import { recordedResponse } from './recorded-response.ts';
import type { Session } from './session.ts';
import { plainHeaders, plainTarget } from './without-secrets.ts';

/** What requests are answered with. */
export interface ExchangeHandlerOptions {
  readonly session: Session;
  readonly log: ExchangeLog;
  readonly latencyMs: number;
  /** Path that the fake knows for the path of a request. */
  readonly pathOf: FakeProgram['pathOf'];
  /** File that exchanges are added to. */
  readonly record: string | undefined;
  /** Recording that answers in place of the fake. */
  readonly replay: Replay | undefined;
}

/** Answers a request by the fake, whose own response `answer` returns. */
export type ExchangeHandler = (request: Request, answer: (request: Request) => Promise<Response>) => Promise<Response>;

const mostRequests = 1_000;
const longestShown = 2_000;

/** Creates what answers the requests to the API of the provider: it logs, records and keeps what happens. */
export function exchangeHandler({
  latencyMs,
  log,
  pathOf,
  record,
  replay,
  session,
}: ExchangeHandlerOptions): ExchangeHandler {
  const { clock, fake, inTurn } = session;
  const byFake = (request: Request, asked: JournalRequest, answer: (request: Request) => Promise<Response>) =>
    inTurn(async () => {
      const requests = fake.requests as FakeRequest[];
      if (requests.length > mostRequests) requests.splice(0, mostRequests / 2);
      const place = requests.length;
      session.note({ at: clock.now(), request: asked });
      const operation = () => requests[place]?.operation ?? null;
      try {
        const response = await answer(request);
        if (response.status === 401) asked.refused = true;
        return { operation: operation(), response };
      } catch (error) {
        return { operation: operation(), error };
      } finally {
        await session.collect();
      }
    });
  return async (request, answer) => {
    const began = performance.now();
    const { headers, method, signal } = request;
    const bytes = new Uint8Array(await request.arrayBuffer());
    const url = new URL(request.url);
    if (pathOf) url.pathname = pathOf(url.pathname);
    const target = plainTarget(url);
    const body = toPlainBody(bytes);
    const asked: JournalRequest = { method, target, headers: plainHeaders(headers), body };
    if (latencyMs > 0) await sleep(latencyMs, undefined, { signal });
    const sent = new Request(url, { method, headers, signal, ...(bytes.byteLength > 0 && { body: bytes }) });
    const ended = replay ? byReplay(asked, replay) : await byFake(sent, asked, answer);
    const response = 'response' in ended ? ended.response : undefined;
    // What was answered is kept. A read can make rows up, which a fake that is killed within this time makes anew.
    if (method === 'GET' || method === 'HEAD') session.saveLater();
    else await session.save();
    log.add({
      at: clock.now(),
      operation: ended.operation,
      method,
      target,
      headers: asked.headers,
      body: shown(body),
      status: response?.status ?? null,
      ms: Math.round(performance.now() - began),
    });
    const recording = { method, target, ...(body && { sent: body }) };
    if (!response) {
      if (record !== undefined) appendExchange(record, recording);
      throw (ended as { readonly error: unknown }).error;
    }
    return record === undefined ? response : recorded(record, recording, response);
  };
}

function recorded(path: string, asked: Pick<Exchange, 'method' | 'target' | 'sent'>, response: Response): Response {
  const { headers, status } = response;
  return recordedResponse(response, ({ bytes, isCut }) => {
    const body = toPlainBody(bytes);
    appendExchange(path, {
      ...asked,
      status,
      headers: Object.fromEntries(headers),
      ...(body && { body }),
      ...(isCut && { isCut }),
    });
  });
}

function shown(body: PlainBody | undefined): string | null {
  if (!body) return null;
  const text = 'text' in body ? body.text : `${body.base64.length} characters of Base64`;
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function byReplay(asked: JournalRequest, { answer }: Replay) {
  try {
    return { operation: null, response: answer({ ...asked, sent: asked.body }) };
  } catch (error) {
    return { operation: null, error };
  }
}
