import type { Fault } from '../fault-definition.ts';
import { checkTestOptions } from '../check-test-options.ts';
import { pause } from '../until-aborted.ts';

/** What can be said of a body that is too large. */
export interface OversizeFaultOptions {
  /** Whether the headers tell the length. Default true. */
  readonly declared?: boolean;
}

const padBytes = 64 * 1024;
const space = 0x20;

/** A body that blank space, which means nothing in JSON, makes as large as that. */
export function oversize(bytes: number, options?: OversizeFaultOptions): Fault {
  const { declared = true } = checkTestOptions('fault.oversize', options, 'declared:boolean');
  wholeFrom(1, bytes, 'oversize', 'bytes');
  return {
    kind: 'oversize',
    body: {
      length: (actual) => (declared ? Math.max(actual, bytes) : undefined),
      async *chunks(content) {
        yield content;
        for (let missing = bytes - content.byteLength; missing > 0; missing -= padBytes) {
          yield new Uint8Array(Math.min(padBytes, missing)).fill(space);
        }
      },
    },
  };
}

/** A body that arrives in small chunks with pauses between them. */
export function drip(chunkBytes: number, everyMs: number): Fault {
  wholeFrom(1, chunkBytes, 'drip', 'chunkBytes');
  wholeFrom(0, everyMs, 'drip', 'everyMs');
  return {
    kind: 'drip',
    body: {
      length: (bytes) => bytes,
      async *chunks(bytes, { clock, signal }) {
        for (let start = 0; start < bytes.byteLength; start += chunkBytes) {
          // oxlint-disable-next-line no-await-in-loop -- each pause begins when the chunk before it is on its way
          if (start > 0) await pause(clock, everyMs, signal);
          yield bytes.subarray(start, start + chunkBytes);
        }
      },
    },
  };
}

function wholeFrom(least: number, value: number, kind: string, name: string): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`fault.${kind}: ${name} must be a whole number from ${least}, and is ${value}.`);
  }
}
