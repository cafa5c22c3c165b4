import type { JsonObject } from '../../spec/document.ts';
import { samplePattern } from './sample-pattern.ts';

const formats: Readonly<Record<string, readonly [form: RegExp, sample: (name: string) => string]>> = {
  uuid: [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, (name) => `00000000-0000-4000-8000-${digits(name, 12)}`],
  'date-time': [/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/, () => '2026-01-02T03:04:05Z'],
  date: [/^\d{4}-\d\d-\d\d$/, () => '2026-01-02'],
  time: [/^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/, () => '03:04:05Z'],
  email: [/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, () => 'someone@example.com'],
  uri: [/^[a-z][a-z\d+.-]*:[^\s]+$/i, () => 'https://example.com/made-up'],
  url: [/^[a-z][a-z\d+.-]*:[^\s]+$/i, () => 'https://example.com/made-up'],
  hostname: [/^[a-z\d-]+(\.[a-z\d-]+)*$/i, () => 'made-up.example.com'],
  ipv4: [/^\d{1,3}(\.\d{1,3}){3}$/, () => '192.0.2.1'],
  ipv6: [/^[\da-f:]+$/i, () => '2001:db8::1'],
  byte: [/^[A-Za-z\d+/]*={0,2}$/, () => 'bWFkZS11cA=='],
};

/** A made-up text for a member of that name: the first candidate that the schema takes. */
export function sampleText(schema: JsonObject, name: string, candidates: readonly unknown[]): string {
  for (const candidate of candidates)
    if (typeof candidate === 'string' && isAllowed(schema, candidate)) return candidate;
  const format = formats[String(schema['format'])];
  if (format) {
    const text = format[1](name);
    if (isAllowed(schema, text)) return text;
  }
  if (typeof schema['pattern'] === 'string') {
    const text = samplePattern(schema['pattern'], Number(schema['minLength'] ?? 0));
    if (text !== undefined && isAllowed(schema, text)) return text;
  }
  return fit(schema, byName(name));
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

/** A text that tells what it stands for, and that nobody takes for a real one. */
function byName(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase();
  if (/e ?mail$/.test(words)) return 'someone@example.com';
  if (/(url|uri|link)$/.test(words)) return 'https://example.com/made-up';
  if (/phone|wa id|msisdn/.test(words) && !words.endsWith(' id')) return `1555010${digits(name, 4)}`;
  if (/( |^)(at|timestamp)$/.test(words)) return '2026-01-02T03:04:05Z';
  if (words === 'id' || words.endsWith(' id')) return `${words.replaceAll(' ', '-')}-${digits(name, 6)}`;
  return `Made-up ${words || 'text'}`;
}

function fit({ maxLength, minLength }: JsonObject, text: string): string {
  const padded = text.padEnd(typeof minLength === 'number' ? minLength : 0, 'x');
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
