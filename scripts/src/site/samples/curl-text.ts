import type { WireRequest } from './wire-example.ts';

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
    ...(parts ?? []).map(
      ({ file, name, text }) => `--form ${word(file === undefined ? `${name}=${text}` : `${name}=@file`)}`,
    ),
    ...(body === undefined ? [] : [`--data-raw ${word(body)}`]),
  ];
  return `curl ${words.join(' \\\n  ')}`;
}

/** A word in single quotes, or in double ones where it names the variable of the key. */
function quoted(text: string, variable: string): string {
  if (!text.includes(variable)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const parts = text.split(variable).map((part) => part.replaceAll(/["\\`$]/g, String.raw`\$&`));
  return `"${parts.join(variable)}"`;
}
