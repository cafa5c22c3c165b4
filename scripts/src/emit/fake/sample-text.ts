import type { JsonObject } from '../../spec/document.ts';
import { describedTexts } from './described-text.ts';
import { fitsAsText } from './fits-text.ts';
import { samplePattern } from './sample-pattern.ts';
import { sampleOfFormat } from './text-format.ts';
import { usualText } from './usual-texts.ts';

/** Texts of formats that go by a member's name. */
const byFormat: Readonly<Record<string, (name: string) => string>> = {
  uuid: (name) => `00000000-0000-4000-8000-${digits(name, 12)}`,
  uri: urlOf,
  url: urlOf,
};

/**
 * A text for a member of that name, as a real one could be: the first that the schema takes of the examples, of what its
 * description shows, and of what its format, its pattern and its name ask for.
 */
export function sampleText(schema: JsonObject, name: string, candidates: readonly unknown[]): string {
  for (const candidate of candidates)
    if (typeof candidate === 'string' && fitsAsText(schema, candidate)) return candidate;
  const description = String(schema['description'] ?? '');
  const described = describedTexts(description).find((text) => fitsAsText(schema, text));
  if (described !== undefined) return described;
  const format = String(schema['format']);
  const formatted = (Object.hasOwn(byFormat, format) ? byFormat[format]?.(name) : undefined) ?? sampleOfFormat(format);
  if (formatted !== undefined && fitsAsText(schema, formatted)) return formatted;
  if (typeof schema['pattern'] === 'string') {
    const text = samplePattern(schema['pattern'], Number(schema['minLength'] ?? 0));
    if (text !== undefined && fitsAsText(schema, text)) return text;
  }
  return fit(schema, byName(name, description));
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
  const cut = typeof maxLength === 'number' ? padded.slice(0, maxLength) : padded;
  // A header loses a space at its end on the way.
  return cut.replace(/ $/, 's');
}

/** Digits that belong to a name: another name has others, the same name the same. */
function digits(name: string, length: number): string {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return String(hash >>> 0)
    .padStart(length, '0')
    .slice(-length);
}
