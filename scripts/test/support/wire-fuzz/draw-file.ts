import type { JsonObject } from '../../../src/spec/document.ts';
import type { Random } from '../types-fuzz/random.ts';

/** Draws a file in one of its kinds, and what has to arrive of it. */
export function drawFile(random: Random, described: string | undefined): { given: unknown; arrived: JsonObject } {
  const bytes = Uint8Array.from({ length: random.below(12) }, () => random.below(256));
  // Another type than a described one is refused.
  const type = random.pick([
    '',
    '',
    ...(described === undefined ? ['text/csv', 'image/jpeg'] : [described, described]),
  ]);
  const name = random.pick(['a.txt', 'with space.csv', 'ü☃.png', 'semi;colon.bin']);
  const kind = random.pick(['file', 'blob', 'bytes'] as const);
  const file = (filename: string, own: string): JsonObject => ({
    file: filename,
    type: own || described || 'application/octet-stream',
    content: Buffer.from(bytes).toString('base64'),
  });
  if (kind === 'bytes') return { given: bytes, arrived: file('blob', '') };
  if (kind === 'blob') return { given: new Blob([bytes], { type }), arrived: file('blob', type) };
  return { given: new File([bytes], name, { type }), arrived: file(name, type) };
}
