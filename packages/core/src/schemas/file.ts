import * as z from 'zod/v4/mini';

import { isFile } from '../request/is-file.ts';
import { essenceOf } from './essence.ts';
import { ownText } from './own-texts.ts';

const anyBytes = 'application/octet-stream';

/**
 * A file of a multipart body, whose content is not read.
 *
 * @param types Media types that it may have, with a comma between them; ranges such as `image/*` too. Bytes of no type in
 * particular (`application/octet-stream`) may be a file of any.
 * @param least At least that many bytes; not known of a stream.
 * @param most At most that many bytes; not known of a stream.
 */
export function file(types = '', least = 0, most = Infinity): z.ZodMiniType {
  const wanted = types.split(',').flatMap((type) => essenceOf(type) || []);
  const isAny = wanted.length === 0 || wanted.includes(anyBytes) || wanted.includes('*/*');
  const described = wanted.length === 1 && !types.includes('*') ? wanted[0] : undefined;
  return z.unknown().check(({ issues, value }) => {
    const expect = (holds: boolean, what: string) =>
      holds || issues.push({ code: 'custom', message: ownText(`Expected a file${what}`), input: value });
    if (!isFile(value)) return void expect(false, ': a Blob, bytes or a streamed file');
    const { byteLength = NaN, size = byteLength, type: own } = value as Partial<ArrayBuffer & File>;
    // Of a stream no size is known. A file without a media type is sent with the described one.
    const type = essenceOf(own ?? '') || described || anyBytes;
    const isFitting = wanted.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))));
    expect(isAny || isFitting, ` of the media type ${wanted.join(' or ')}`);
    expect(!(size < least), ` of at least ${least} bytes`);
    expect(!(size > most), ` of at most ${most} bytes`);
  });
}
