import type { Fault } from './fault-definition.ts';
import type { Route } from './route.ts';

/**
 * The faults that a test gives.
 *
 * @throws RangeError where one of them is none, which would leave the fake as it is, and the test green.
 */
export function faultsOf(given: readonly unknown[]): readonly Fault[] {
  if (given.length > 0 && given.every(isFault)) return given;
  throw new RangeError('fail takes an operation and one fault or more, such as fault.reset() or fault.status(503).');
}

function isFault(one: unknown): one is Fault {
  return ['answer', 'body'].some((part) => Object.hasOwn(Object(one) as object, part));
}

/** Whether a fault applies to a route. */
export function has({ page }: Route, needs: Fault['needs']): boolean {
  return needs === undefined || (needs === 'cursor' ? page?.cursor : page) !== undefined;
}

/** Whether a fault applies to a request; otherwise it stays queued. */
export function fits({ needs }: Fault, route: Route, query: URLSearchParams): boolean {
  return has(route, needs) && (needs !== 'cursor' || Boolean(query.get(route.page?.cursor?.parameter ?? '')));
}
