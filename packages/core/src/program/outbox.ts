import { createHash } from 'node:crypto';

import type { SignedDelivery } from '../testing/sign-delivery.ts';
import type { Clock } from '../transport/clock.ts';

/** An attempt to deliver a webhook, for people who look at it. */
interface DeliveryAttempt {
  readonly id: string;
  readonly at: number;
  readonly url: string;
  readonly attempt: number;
  readonly body: string;
  /** Status of the response; left out where there was none. */
  readonly status?: number;
  /** Why there was no response. */
  readonly error?: string;
}

/** Sends webhook deliveries until they are accepted, or their attempts are used up. */
export interface Outbox {
  /** Puts deliveries in line; those that were accepted in an earlier life are passed over. */
  readonly push: (deliveries: readonly SignedDelivery[]) => void;
  /** Makes one attempt of a delivery that the fake repeats by its own rules. */
  readonly once: (request: Request) => Promise<Response>;
  /** Begins to send; what was pushed before is sent now. */
  readonly start: () => void;
  /** Drops what waits. */
  readonly clear: () => void;
  readonly attempts: readonly DeliveryAttempt[];
  readonly waiting: () => number;
  readonly close: () => void;
}

/** What an outbox works with. */
export interface OutboxOptions {
  readonly url: string;
  readonly clock: Clock;
  /** Ids of deliveries that were accepted in an earlier life. */
  readonly accepted: ReadonlySet<string>;
  readonly onAccepted: (id: string) => void;
  /** The only status that accepts a delivery; undefined for each from 200 to 299. */
  readonly status?: number | undefined;
}

/** Pauses before further attempts, in milliseconds of the fake's clock. */
const pausesMs = [1_000, 5_000, 30_000, 300_000, 3_600_000];
/** What a provider waits for a response, by the machine's clock. */
const timeoutMs = 10_000;
const mostKept = 200;

/** Creates an outbox for one URL, which must answer with the status that accepts a delivery. */
export function createOutbox({ accepted, clock, onAccepted, status, url }: OutboxOptions): Outbox {
  const isAccepted = (response: Response) => (status === undefined ? response.ok : response.status === status);
  const passedOver = new Set(accepted);
  const attempts: DeliveryAttempt[] = [];
  const underWay = new AbortController();
  const waiting = new Map<string, SignedDelivery>();
  let count = 0;
  let resets = 0;
  let isStarted = false;
  const note = (attempt: DeliveryAttempt) => {
    attempts.push(attempt);
    attempts.splice(0, Math.max(0, attempts.length - mostKept));
  };
  const send = async (id: string, request: Request, attempt: number): Promise<Response | undefined> => {
    const body = await request.clone().text();
    const told = { id, at: clock.now(), url: request.url, attempt, body };
    const begunAfter = resets;
    try {
      const signal = AbortSignal.any([underWay.signal, AbortSignal.timeout(timeoutMs)]);
      const response = await fetch(request, { redirect: 'manual', signal });
      // Its status says all; its body may be of any size.
      await response.body?.cancel();
      note({ ...told, status: response.status });
      // After a reset, another one has the id.
      if (isAccepted(response) && begunAfter === resets) onAccepted(id);
      return response;
    } catch (error) {
      note({ ...told, error: reasonOf(error) });
      return undefined;
    }
  };
  const attemptOf = async (id: string, delivery: SignedDelivery, number: number): Promise<void> => {
    // After a reset, another one may have the id.
    if (waiting.get(id) !== delivery) return;
    const { body, headers } = delivery;
    const response = await send(id, new Request(url, { method: 'POST', headers, body }), number);
    if (waiting.get(id) !== delivery) return;
    const pause = pausesMs[number - 1];
    if ((response && isAccepted(response)) || pause === undefined) waiting.delete(id);
    else clock.setTimeout(() => void attemptOf(id, delivery, number + 1), pause);
  };
  return {
    attempts,
    waiting: () => waiting.size,
    push: (deliveries) => {
      for (const delivery of deliveries) {
        count += 1;
        const id = `delivery-${count}`;
        if (passedOver.has(id)) continue;
        waiting.set(id, delivery);
        if (isStarted) void attemptOf(id, delivery, 1);
      }
    },
    once: async (request) => {
      const body = await request.clone().text();
      const id = createHash('sha256').update(`${request.url} ${body}`).digest('hex').slice(0, 24);
      if (passedOver.has(id)) return new Response();
      // In an earlier life it failed, or was never answered; the fake tries again by its own rules.
      if (!isStarted) return new Response(null, { status: 503 });
      const earlier = attempts.filter((one) => one.id === id).length;
      const refusal = refusedUrl(request.url, url);
      if (refusal === undefined)
        return (await send(id, atWebhook(request, url), earlier + 1)) ?? new Response(null, { status: 502 });
      note({ id, at: clock.now(), url: request.url, attempt: earlier + 1, body, error: refusal });
      return new Response(null, { status: 502 });
    },
    start: () => {
      isStarted = true;
      for (const [id, delivery] of waiting) void attemptOf(id, delivery, 1);
    },
    clear: () => {
      count = 0;
      resets += 1;
      passedOver.clear();
      waiting.clear();
    },
    close: () => {
      waiting.clear();
      underWay.abort(new Error('The fake was stopped.'));
    },
  };
}

/** URL that a fake names where nobody has created a webhook. */
const example = 'https://app.example.com/webhooks';

function atWebhook(request: Request, url: string): Request {
  return request.url === example ? new Request(url, request) : request;
}

/** Why a URL that an app has registered is not called: a fake must reach nothing that nobody told it to. */
function refusedUrl(url: string, own: string): string | undefined {
  if (url === example) return undefined;
  const { hostname, origin } = new URL(url);
  if (origin === new URL(own).origin || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return undefined;
  return 'not sent: the fake delivers to this machine and to the origin of --webhook only';
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
