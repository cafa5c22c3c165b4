import { Busboy } from '@fastify/busboy';
import { parse } from 'qs';
import { parseTemplate } from 'url-template';

import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { decodeQuery, pairsOf } from './decode-query.ts';
import { isList } from './draw-operation.ts';
import type { ReceivedRequest } from './echo-server.ts';
import type { PlannedBody, PlannedOperation, PlannedValue, Sent } from './plan.ts';

/** Reads back what a request says, by the plan of its operation and by parsers that servers use. */
export async function decodeRequest(
  { parameters, path }: PlannedOperation,
  request: ReceivedRequest,
  sent: Sent,
  body: PlannedBody | undefined,
): Promise<Sent> {
  const [rawPath = '', ...rest] = request.url.split('?');
  const [fixedPath = '', fixedQuery] = path.split('?');
  const query = rest.join('?');
  return {
    path: decodePath(fixedPath, parameters.path, rawPath, sent.path as JsonObject),
    query: {
      ...decodeQuery(query, parameters.query),
      // What the template has stands before everything else.
      ...(fixedQuery !== undefined &&
        query !== fixedQuery &&
        !query.startsWith(`${fixedQuery}&`) && { '(fixed)': query }),
    },
    header: decodeHeaders(request.headers, parameters.header),
    ...(body && { body: await decodeBody(request, body) }),
  };
}

/** The values themselves where the path is the one that RFC 6570 makes of them, else the path that came. */
function decodePath(template: string, values: readonly PlannedValue[], raw: string, expected: JsonObject): Json {
  const operators: Readonly<Record<string, string>> = { label: '.', matrix: ';' };
  const texts = { ...expected };
  let expanded = template;
  for (const { explode, name, style } of values) {
    if (style === 'json') texts[name] = JSON.stringify(expected[name]);
    expanded = expanded.replace(`{${name}}`, `{${operators[style] ?? ''}${name}${explode ? '*' : ''}}`);
  }
  const wanted = parseTemplate(expanded).expand(texts as Record<string, string>);
  return unmarked(raw) === unmarked(wanted) ? expected : { '(raw)': raw, '(wanted)': wanted };
}

/** A path in which the marks that RFC 6570 encodes, and browsers do not, stand as they are: any reader decodes either. */
function unmarked(path: string): string {
  return path.replaceAll(/%(21|27|28|29|2A)/g, decodeURIComponent);
}

function decodeHeaders(headers: Readonly<Record<string, string>>, values: readonly PlannedValue[]): JsonObject {
  const found: JsonObject = {};
  for (const { explode, name, shape, style } of values) {
    const text = headers[name.toLowerCase()];
    if (text === undefined) continue;
    const entries = text.split(',');
    if (style === 'json') found[name] = JSON.parse(text) as Json;
    else if (isList(shape)) found[name] = entries;
    else if (shape !== 'object') found[name] = text;
    else if (!explode) found[name] = pairsOf(entries);
    else
      found[name] = pairsOf(
        entries.flatMap((entry) => [entry.split('=')[0] ?? '', entry.split('=').slice(1).join('=')]),
      );
  }
  return found;
}

async function decodeBody({ body, headers }: ReceivedRequest, { fields, kind }: PlannedBody): Promise<Json> {
  const text = body.toString();
  if (kind === 'json') return JSON.parse(text) as Json;
  if (kind === 'form') return decodeQuery(text, fields);
  if (kind !== 'multipart') return text;
  const parts = await readParts(headers['content-type'] ?? '', body);
  const found: JsonObject = {};
  for (const { explode, isFile, name, shape, style } of fields) {
    const own = parts.filter((part) => part.name === name);
    if (style === 'deepObject') {
      const pairs = parts.filter((part) => part.name.startsWith(`${name}[`));
      const query = new URLSearchParams(pairs.map((part) => [part.name, part.content.toString()]));
      const read = parse(query.toString(), { depth: 10 }) as JsonObject;
      if (read[name] !== undefined) found[name] = read[name];
    } else if (own.length > 0) {
      found[name] = own.map(({ content, filename, type }): Json => {
        if (isFile) return { file: filename ?? '(none)', type, content: content.toString('base64') };
        if (filename !== undefined) return { file: filename, type };
        return style === 'json'
          ? { type, json: JSON.parse(content.toString()) as Json }
          : { type, text: content.toString() };
      });
      if (!isFile && style !== 'json' && own.length > 1 && !(isList(shape) && explode)) found['(parts)'] = name;
    }
  }
  return found;
}

interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly type: string;
  readonly content: Buffer;
}

function readParts(contentType: string, body: Buffer): Promise<Part[]> {
  const parts: Part[] = [];
  return new Promise((resolve, reject) => {
    const isPartAFile = (_name: string | undefined, _type: string | undefined, file: string | undefined) =>
      file !== undefined;
    const parser = new Busboy({ headers: { 'content-type': contentType }, isPartAFile });
    parser.on('field', (name, content, _cutName, _cut, _encoding, type) => {
      parts.push({ name, filename: undefined, type, content: Buffer.from(content) });
    });
    parser.on('file', (name, stream, filename, _encoding, type) => {
      const chunks: Buffer[] = [];
      const index = parts.push({ name, filename, type, content: Buffer.alloc(0) }) - 1;
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => (parts[index] = { name, filename, type, content: Buffer.concat(chunks) }));
    });
    parser.on('finish', () => resolve(parts));
    parser.on('error', reject);
    parser.end(body);
  });
}
