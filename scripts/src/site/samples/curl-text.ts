import { isText } from './is-text.ts';
import type { WirePart, WireRequest } from './wire-example.ts';

/**
 * A request as a command of curl for a POSIX shell.
 *
 * @param variable What stands for the key in it, `$NAME`, which the shell replaces.
 */
export function curlText({ body, headers, method, parts, url }: WireRequest, variable: string): string {
  const word = (text: string) => quoted(text, variable);
  const words = [
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    word(url),
    ...Object.entries(headers).map(([name, value]) => `--header ${word(`${name}: ${value}`)}`),
    ...(parts ?? []).map((part) => formWord(part, word)),
    ...(body === undefined ? [] : [isText(body) ? `--data-raw ${word(readable(body))}` : '--data-binary @file']),
  ];
  return `curl ${words.join(' \\\n  ')}`;
}

/** A part of a form; curl guesses the media type of a file by the end of its name, which here has none. */
function formWord({ file, name, text, type = '' }: WirePart, word: (text: string) => string): string {
  if (file === undefined) return `--form-string ${word(`${name}=${text}`)}`;
  return `--form ${word(`${name}=@file${type === '' ? '' : `;type=${type}`}`)}`;
}

/** Characters of a body that stands on one line. */
const widest = 60;

/** JSON over several lines where one is too long to read, unless numbers of it would change. */
function readable(body: string): string {
  if (body.length <= widest) return body;
  try {
    const value: unknown = JSON.parse(body);
    return JSON.stringify(value) === body ? JSON.stringify(value, null, 2) : body;
  } catch {
    return body;
  }
}

/** A word in single quotes, or in double ones where it names the variable of the key. */
function quoted(text: string, variable: string): string {
  if (!text.includes(variable)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const parts = text.split(variable).map((part) => part.replaceAll(/["\\`$]/g, String.raw`\$&`));
  return `"${parts.join(variable)}"`;
}
