import type { Clock } from '../transport/clock.ts';
import type { PageShape, RouteAnswer, RouteRequest } from './route.ts';

/** What a fault is told of the request that it hits. */
export interface FaultScene {
  readonly request: RouteRequest;
  /** How the operation's pages look; undefined where it is no list. */
  readonly page: PageShape | undefined;
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The answer that the request gets without the fault; what it does is done. */
  readonly real: () => Promise<RouteAnswer>;
  /** The provider's wording of a failure. */
  readonly failure: (status: number) => RouteAnswer;
}

/** What a body that travels badly is told. */
export interface BodyScene {
  /** The fake's source of time. */
  readonly clock: Clock;
  /** Fires when nobody reads any more. */
  readonly signal: AbortSignal;
}

/** How a body travels badly. */
export interface BodyFault {
  /** Length that the headers promise for a body of that many bytes; undefined promises none. */
  readonly length: (bytes: number) => number | undefined;
  /** The bytes that arrive; what it throws is how the connection ends. */
  readonly chunks: (bytes: Uint8Array, scene: BodyScene) => AsyncGenerator<Uint8Array, void>;
}

/** Something that goes wrong with one request; made by `fault`. */
export interface Fault {
  /** Name of the function of `fault` that made it. */
  readonly kind: string;
  /** `page`: hits lists alone; `cursor`: waits for the next page that is asked for by a cursor. Default: hits anything. */
  readonly needs?: 'page' | 'cursor';
  /** The answer in place of the real one. */
  readonly answer?: (scene: FaultScene) => RouteAnswer | Promise<RouteAnswer>;
  /** What happens to the answer's body on its way. */
  readonly body?: BodyFault;
}
