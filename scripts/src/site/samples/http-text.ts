import { isText } from './is-text.ts';
import type { WireRequest, WireResponse } from './wire-example.ts';

/** Lines of a body that are shown. */
const mostLines = 90;

/** A request as text of HTTP, with the names of variables in place of credentials. */
export function requestText({ body, headers, method, parts, url }: WireRequest): string {
  const { host, pathname, search } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const type = parts ? ['content-type: multipart/form-data; boundary=boundary'] : [];
  const content = parts ? partsText(parts) : body === undefined ? '' : `\n\n${shortened(pretty(printable(body)))}`;
  return [`${method} ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...lines, ...type].join('\n') + content;
}

/** A response as text of HTTP. */
export function responseText({ body, contentType, isJson, status, statusText }: WireResponse): string {
  const head = [
    `HTTP/1.1 ${status} ${statusText}`.trim(),
    ...(contentType === undefined ? [] : [`content-type: ${contentType}`]),
  ];
  const text = body === undefined ? '' : isJson ? JSON.stringify(body, null, 2) : printable(String(body));
  return text === '' ? head.join('\n') : `${head.join('\n')}\n\n${shortened(text)}`;
}

function partsText(parts: NonNullable<WireRequest['parts']>): string {
  const lines = parts.flatMap(({ file, name, text, type = '' }) => [
    '--boundary',
    `content-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}`,
    ...(type === '' ? [] : [`content-type: ${type}`]),
    '',
    text ?? '(content of the file)',
  ]);
  return `\n\n${[...lines, '--boundary--'].join('\n')}`;
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function printable(text: string): string {
  return isText(text) ? text : `(${text.length} bytes)`;
}

function shortened(text: string): string {
  const lines = text.split('\n').map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line));
  if (lines.length <= mostLines) return lines.join('\n');
  return [...lines.slice(0, mostLines), `… ${lines.length - mostLines} more lines`].join('\n');
}
