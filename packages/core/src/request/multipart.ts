import type { BodyEncoder } from './body-encoder.ts';
import { createKey } from './create-key.ts';
import { isFile } from './is-file.ts';
import { ownForm } from './own-form.ts';
import type { ParameterWriter } from './parameter-writer.ts';
import { isJsonPart, partContent, partHead } from './part-content.ts';
import { headersOfPart, type Part } from './part.ts';
import { sentOnce } from './sent-once.ts';
import { joinParts, type StreamedFile } from './streamed-file.ts';

type Join = (parts: readonly unknown[]) => RequestInit['body'];

const inBlob: Join = (parts) => new Blob(parts as BlobPart[]);

/**
 * Encodes the fields of a body as `multipart/form-data`: a Blob, File, bytes or a streamed file as a file, an object as JSON,
 * each entry of a list as a part of its own, anything else as text. FormData of the caller's own is sent as it is.
 *
 * @param described Of the fields that have one: the media type of their parts, or the style that they are written in.
 * @param file The media type of files that have none of their own.
 */
export function multipart(
  described: Readonly<Record<string, string | ParameterWriter>> = {},
  file?: string,
): BodyEncoder {
  return (given, contentType) => {
    const own = ownForm(given);
    if (own) return { body: own };
    const boundary = createKey();
    const chunks: (BlobPart | StreamedFile)[] = [];
    let join: Join = inBlob;
    const add = (name: string, value: unknown, type?: string, headers?: object): void => {
      if (value === undefined || value === null) return;
      const { [headersOfPart]: more, value: inner } = value as Part<unknown, object>;
      join = (value as Partial<StreamedFile>)[joinParts] ?? join;
      if (more) add(name, inner, type, more);
      else if (Array.isArray(value) && !isJsonPart(type)) for (const one of value) add(name, one, type, headers);
      else {
        const kind = type ?? (isFile(value) ? file : undefined);
        chunks.push(
          `--${boundary}\r\n${partHead(name, value, kind, headers)}\r\n`,
          partContent(name, value, kind),
          '\r\n',
        );
      }
    };
    for (const [name, value] of Object.entries(given as object) as [string, unknown][]) {
      const how = Object.hasOwn(described, name) ? described[name] : undefined;
      if (typeof how !== 'function') add(name, value, how);
      else if (value !== undefined && value !== null)
        for (const [key, text] of new URLSearchParams(how(name, value))) add(key, text);
    }
    chunks.push(`--${boundary}--\r\n`);
    const body = join(chunks);
    return { body, contentType: `${contentType}; boundary=${boundary}`, once: sentOnce(body) };
  };
}
