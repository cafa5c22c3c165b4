import type { Clock } from '../transport/clock.ts';
import type { PageShape, RouteAnswer, RouteRequest } from './route.ts';

/** Context of a fault: the request that it applies to. */
export interface FaultScene {
  readonly request: RouteRequest;
  /** Page format of the operation; undefined if it is not a list. */
  readonly page: PageShape | undefined;
  /** Aborted when the client no longer waits for the response. */
  readonly signal: AbortSignal;
  /** Returns the regular response; the effects of the request are applied. */
  readonly real: () => Promise<RouteAnswer>;
  /** Returns the provider's error response. */
  readonly failure: (status: number) => RouteAnswer;
}

/** Context of a body fault. */
export interface BodyScene {
  /** Clock of the fake. */
  readonly clock: Clock;
  /** Aborted when the body is no longer read. */
  readonly signal: AbortSignal;
}

/** Transmission fault of a body. */
export interface BodyFault {
  /** Content-Length to declare for a body of that many bytes; undefined declares none. */
  readonly length: (bytes: number) => number | undefined;
  /** Bytes that are received; an error that it throws ends the connection. */
  readonly chunks: (bytes: Uint8Array, scene: BodyScene) => AsyncGenerator<Uint8Array, void>;
}

/** Fault of one request, created by `fault`. */
export interface Fault {
  /** Name of the `fault` function that created it. */
  readonly kind: string;
  /** `page`: applies to lists only; `cursor`: waits for a request with a cursor. Default: applies to any request. */
  readonly needs?: 'page' | 'cursor';
  /** Replaces the regular response. */
  readonly answer?: (scene: FaultScene) => RouteAnswer | Promise<RouteAnswer>;
  /** Transmission fault of the response body. */
  readonly body?: BodyFault;
}
