import type { JsonObject } from '../../spec/document.ts';
import { describedTexts } from './described-text.ts';
import { samplePattern } from './sample-pattern.ts';
import { usualText } from './usual-texts.ts';

const formats: Readonly<Record<string, readonly [form: RegExp, sample: (name: string) => string]>> = {
  uuid: [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, (name) => `00000000-0000-4000-8000-${digits(name, 12)}`],
  'date-time': [/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/, () => '2026-01-02T03:04:05Z'],
  date: [/^\d{4}-\d\d-\d\d$/, () => '2026-01-02'],
  time: [/^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/, () => '03:04:05Z'],
  email: [/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, () => 'someone@example.com'],
  uri: [/^[a-z][a-z\d+.-]*:[^\s]+$/i, urlOf],
  url: [/^[a-z][a-z\d+.-]*:[^\s]+$/i, urlOf],
  hostname: [/^[a-z\d-]+(\.[a-z\d-]+)*$/i, () => 'shop.example.com'],
  ipv4: [/^\d{1,3}(\.\d{1,3}){3}$/, () => '192.0.2.1'],
  ipv6: [/^[\da-f:]+$/i, () => '2001:db8::1'],
  byte: [/^[A-Za-z\d+/]*={0,2}$/, () => 'SGVsbG8='],
};

/**
 * A text for a member of that name, as a real one could be: the first that the schema takes of the examples, of what its
 * description shows, and of what its format, its pattern and its name ask for.
 */
export function sampleText(schema: JsonObject, name: string, candidates: readonly unknown[]): string {
  for (const candidate of candidates)
    if (typeof candidate === 'string' && isAllowed(schema, candidate)) return candidate;
  const description = String(schema['description'] ?? '');
  const described = describedTexts(description).find((text) => isAllowed(schema, text));
  if (described !== undefined) return described;
  const format = formats[String(schema['format'])];
  if (format) {
    const text = format[1](name);
    if (isAllowed(schema, text)) return text;
  }
  if (typeof schema['pattern'] === 'string') {
    const text = samplePattern(schema['pattern'], Number(schema['minLength'] ?? 0));
    if (text !== undefined && isAllowed(schema, text)) return text;
  }
  return fit(schema, byName(name, description));
}

/** Whether a schema of texts takes a text, as far as this needs to be known here. */
function isAllowed(schema: JsonObject, text: string): boolean {
  const { format, maxLength, minLength, pattern } = schema;
  const length = Array.from(text).length;
  if (typeof minLength === 'number' && length < minLength) return false;
  if (typeof maxLength === 'number' && length > maxLength) return false;
  if (typeof pattern === 'string' && !matches(pattern, text)) return false;
  const form = formats[String(format)]?.[0];
  return (
    form === undefined || (form.test(text) && !Number.isNaN(String(format).startsWith('date') ? Date.parse(text) : 0))
  );
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}

function byName(name: string, description: string): string {
  const words = wordsOf(name);
  if (words.endsWith('message id') && /whats ?app|wa /.test(words)) return `wamid.HBgL${digits(name, 11)}`;
  if (words === 'id' || words.endsWith(' id') || description.startsWith('Id of '))
    return `${words.replaceAll(' ', '-')}-${digits(name, 6)}`;
  if (/(url|uri|link)$/.test(words)) return urlOf(name);
  if (/( |^)(at|timestamp)$/.test(words)) return '2026-01-02T03:04:05Z';
  // The name itself, as words, where nothing is known of it.
  return usualText(words, description) ?? (words === '' ? 'Example' : words.charAt(0).toUpperCase() + words.slice(1));
}

function urlOf(name: string): string {
  const words = wordsOf(name);
  if (/picture|photo|avatar|image|logo|icon/.test(words)) return 'https://example.com/images/logo.png';
  if (/webhook|callback|endpoint/.test(words)) return 'https://example.com/webhooks';
  return /media|file|download/.test(words) ? 'https://example.com/media/receipt.pdf' : 'https://example.com/orders';
}

function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase();
}

function fit({ maxLength, minLength }: JsonObject, text: string): string {
  const least = typeof minLength === 'number' ? minLength : 0;
  const padded = text.padEnd(least, ` ${text}`);
  return typeof maxLength === 'number' ? padded.slice(0, maxLength) : padded;
}

/** Digits that belong to a name: another name has others, the same name the same. */
function digits(name: string, length: number): string {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return String(hash >>> 0)
    .padStart(length, '0')
    .slice(-length);
}
