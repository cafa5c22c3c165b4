import { ConnectionReset } from '../connection-reset.ts';
import type { Fault } from '../fault-definition.ts';
import { never } from '../until-aborted.ts';

/** A connection that drops before anything is answered, and before the request is carried out. */
export function reset(): Fault {
  return {
    kind: 'reset',
    answer: () => {
      throw new ConnectionReset('fetch failed');
    },
  };
}

/** A connection that drops within a body of undeclared length. */
export function resetBody(): Fault {
  return { kind: 'resetBody', body: { length: () => undefined, chunks: halfThenDropped } };
}

/** A body that ends before its declared length. */
export function truncate(): Fault {
  return { kind: 'truncate', body: { length: (bytes) => bytes, chunks: halfThenDropped } };
}

/** A request that is taken and never answered. */
export function stallHeaders(): Fault {
  return { kind: 'stallHeaders', answer: ({ signal }) => never(signal) };
}

/** A body that goes silent half way. */
export function stallBody(): Fault {
  return {
    kind: 'stallBody',
    body: {
      length: (bytes) => bytes,
      async *chunks(bytes, { signal }) {
        yield half(bytes);
        await never(signal);
      },
    },
  };
}

async function* halfThenDropped(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield half(bytes);
  throw new ConnectionReset('terminated');
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.byteLength / 2));
}
