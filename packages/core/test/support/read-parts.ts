import { Busboy } from '@fastify/busboy';

/** A part of a multipart body, as a server reads it. */
export interface ReadPart {
  readonly name: string;
  readonly filename: string | undefined;
  readonly mimeType: string;
  readonly content: string;
}

/** Reads the parts of a multipart body with a parser of servers. */
export function readParts(contentType: string | null, bytes: Uint8Array): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  return new Promise((resolve, reject) => {
    const parser = new Busboy({
      headers: { 'content-type': contentType ?? '' },
      isPartAFile: (_field, _type, name) => name !== undefined,
    });
    parser.on('field', (name, content, _cutName, _cut, _encoding, mimeType) => {
      parts.push({ name, filename: undefined, mimeType, content });
    });
    parser.on('file', (name, stream, filename, _encoding, mimeType) => {
      const place = parts.push({ name, filename, mimeType, content: '' }) - 1;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => (parts[place] = { name, filename, mimeType, content: Buffer.concat(chunks).toString() }));
    });
    parser.on('finish', () => resolve(parts));
    parser.on('error', reject);
    parser.end(Buffer.from(bytes));
  });
}
