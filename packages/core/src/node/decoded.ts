import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';

import type { BuiltIn } from './built-in.ts';

/** Most codings that one body may be in, as in the platform's fetch. */
const mostCodings = 5;

/** The body of a response without its content codings; one that is in an unknown coding stays as it is. */
export function decoded({ zlib }: BuiltIn, incoming: IncomingMessage): Readable {
  const { 'content-encoding': encoding } = incoming.headers;
  if (!encoding) return incoming;
  const codings = encoding.toLowerCase().split(',');
  const make: Readonly<Record<string, () => Transform>> = {
    gzip: zlib.createGunzip,
    'x-gzip': zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
  };
  const decoders: Transform[] = [];
  for (const coding of codings
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
    .toReversed()) {
    const create = Object.hasOwn(make, coding) ? make[coding] : undefined;
    if (!create || decoders.length === mostCodings) return incoming;
    decoders.push(create());
  }
  let body: Readable = incoming;
  for (const decoder of decoders) {
    const before = body;
    before.on('error', (error) => decoder.destroy(error));
    // What is given up is given up to its source.
    decoder.on('close', () => before.destroy());
    body = decodeUnlessEmpty(before, decoder);
  }
  return body;
}

/** Decodes a body; one without a byte stays empty, as in the platform's fetch, though it is nothing that the coding knows. */
function decodeUnlessEmpty(coded: Readable, decoder: Transform): Readable {
  let isEmpty = true;
  coded.once('data', () => (isEmpty = false));
  coded.once('end', () => {
    if (!isEmpty) return decoder.end();
    decoder.once('end', () => decoder.destroy());
    return decoder.push(null);
  });
  return coded.pipe(decoder, { end: false });
}
