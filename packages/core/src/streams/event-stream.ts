import { type Client, internalsOf } from '../client.ts';
import { createStreamIterator } from './stream-iterator.ts';
import type { StreamItem } from './stream-item.ts';
import type { StreamOptions } from './stream-options.ts';
import type { StreamSource } from './stream-source.ts';

/**
 * A stream of events; nothing is sent until it is iterated, and each iteration is a stream of its own.
 *
 * It never ends by itself: it ends when the loop is left, or throws a WaError with the `checkpoint` to resume from. Only a
 * provider of server-sent events that answers 204 says that there are none any more, which ends the loop.
 *
 * @example
 * for await (const item of streamGatewayEvents(gateway)) if (item.type === 'event') console.log(item.event.id);
 */
export interface EventStream<Event> extends AsyncIterable<StreamItem<Event>> {
  [Symbol.asyncIterator](): AsyncIterableIterator<StreamItem<Event>>;
}

/**
 * Makes the handle of a stream, each iteration of which has a source of its own. The functions of the providers' packages are made of it; apps use those.
 */
export function eventStream<Event, Position>(
  client: Client,
  makeSource: () => StreamSource<Event, Position>,
  options: StreamOptions,
): EventStream<Event> {
  internalsOf(client);
  return { [Symbol.asyncIterator]: () => createStreamIterator(client, makeSource(), options) };
}
