import { effectiveSchema } from '../spec/effective-schema.ts';
import type { JsonObject } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import type { Contract, MediaContract } from './contract.ts';
import { readChoiceForm } from './body-choice.ts';

/** Tells of bodies of bytes whose schemas say that these are written as text, such as base64. */
export function encodedBytesNotices({
  file,
  operations,
  root,
}: Pick<Contract, 'file' | 'operations' | 'root'>): Notice[] {
  return operations.flatMap(({ body, pointer, responses }) => {
    const bodies = body?.choices ?? [];
    const received = responses.filter(({ status }) => status.startsWith('2')).flatMap(({ content }) => content);
    return [...bodies, ...received].flatMap((media): Notice[] => {
      const encoding = encodingOf(root, media);
      if (encoding === undefined) return [];
      const problem = `a body of ${media.mediaType} that is written in ${encoding}`;
      const remedy = 'It is sent and returned byte by byte as it is: encode and decode it in the app.';
      return [{ file, pointer, rule: 'encoded-bytes', problem, remedy }];
    });
  });
}

/** The encoding of a body of bytes by its schema; undefined for none. */
function encodingOf(root: JsonObject, media: MediaContract): string | undefined {
  if (readChoiceForm(root, media).format !== 'bytes') return undefined;
  const { contentEncoding, format } = effectiveSchema(root, media.schema);
  if (typeof contentEncoding === 'string')
    return /^(binary|[78]bit)$/i.test(contentEncoding) ? undefined : contentEncoding;
  return format === 'byte' ? 'base64' : undefined;
}
