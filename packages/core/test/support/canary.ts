import { inspect } from 'node:util';

import { combineHooks, type Hooks, isWaError, traceHooks } from '@wa-clients/core';
import { onTestFinished, vi } from 'vitest';

/** A key that every spelling changes: JSON, HTML, URLs, forms and base64 all write it in a way of their own. */
export const canaryKey = 'canary"key\\4711/+&<\'> =%~tail';
/** What an app sends beside its key. */
export const canaries = {
  path: 'canary-path-4911511',
  query: 'canary-query-4911512',
  header: 'canary-header-4911513',
  body: 'canary-body-4911514',
};

const octets = (text: string, digits: (hex: string) => string) =>
  [...Buffer.from(text)].map((octet) => `%${digits(octet.toString(16).padStart(2, '0'))}`).join('');

/** Spellings of a text that a server may echo, each with one letter at most of what stands around it. */
export function spellings(text: string): Record<string, string> {
  return {
    plain: text,
    'after Bearer': `Bearer ${text}`,
    percent: encodeURIComponent(text),
    'percent in small letters': encodeURIComponent(text).replace(/%../g, (octet) => octet.toLowerCase()),
    form: new URLSearchParams({ k: text }).toString(),
    base64: Buffer.from(text).toString('base64'),
    'base64 for URLs': Buffer.from(text).toString('base64url'),
    'base64 within a URL': encodeURIComponent(Buffer.from(text).toString('base64')),
    'Basic, as the user': Buffer.from(`${text}:`).toString('base64'),
    'Basic, as the password': Buffer.from(`:${text}`).toString('base64'),
    'Basic, as the password of ab': Buffer.from(`ab:${text}`).toString('base64'),
    'Basic, as the password of someone': Buffer.from(`someone:${text}`).toString('base64'),
    HTML: text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;'),
    'HTML with quotes as numbers': text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  };
}

/** A JSON text with every letter of its strings written as a number. */
export function escapedJson(value: string): string {
  return `{"error":{"message":"${Array.from(value, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}}`;
}

/** What of a key may stand nowhere: the key and what is left of it in each spelling. */
const traces = [
  canaryKey,
  JSON.stringify(canaryKey).slice(1, -1),
  JSON.stringify(JSON.stringify(canaryKey)).slice(1, -1),
  // Enough of it to be of use, and found whatever is escaped in it.
  'canary"key',
  'key\\4711',
  'key%5C4711',
  'key%5c4711',
  '4711/',
  '4711%2F',
  '4711%2f',
  '4711\\/',
  ...[0, 1, 2].map((before) => {
    const letters = Buffer.from(' '.repeat(before) + canaryKey).toString('base64');
    return letters.slice(4, 16);
  }),
  octets('key', (hex) => hex),
];

/** The traces of the key that a text holds. */
export function tracesIn(text: string): string[] {
  return traces.filter((trace) => text.includes(trace));
}

/** Every text within a value: own properties of any kind, causes, what a body reader gives, and all ways of printing. */
export function everything(value: unknown): string {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if ((typeof node !== 'object' && typeof node !== 'function') || node === null) {
      texts.push(String(node));
      return;
    }
    if (seen.has(node)) return;
    seen.add(node);
    for (const name of Reflect.ownKeys(node)) {
      texts.push(String(name));
      // Functions of a test's own runtime lead to all of it.
      if (typeof node !== 'function') visit(Reflect.get(node, name));
    }
    if (node instanceof Map) visit([...node]);
    if (isWaError(node)) texts.push(String(node.readBody()), JSON.stringify(node.toJSON()));
    if (node instanceof Error) texts.push(node.message, String(node.stack), String(node));
  };
  visit(value);
  const full = { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null } as const;
  texts.push(
    inspect(value, full),
    inspect(value, { ...full, customInspect: false }),
    inspect(value, { ...full, getters: true }),
  );
  try {
    texts.push(JSON.stringify(value) ?? '', String(value));
  } catch {
    // Not everything can be written as JSON; the rest has seen it.
  }
  return texts.join('\n');
}

/** All that an app can be told of beside the answer: the events of every hook, the spans, and the console. */
export function watching() {
  const events: unknown[] = [];
  const spans: unknown[] = [];
  const printed: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void printed.push(words));
    onTestFinished(() => spy.mockRestore());
  }
  const keep = (event: unknown) => void events.push(event);
  const recorder: Hooks = {
    onCallStart: keep,
    onCallEnd: keep,
    onAttemptStart: keep,
    onAttemptEnd: keep,
    onRetry: keep,
    onPage: keep,
    onDrift: keep,
    onSchemaDrift: keep,
  };
  const tracer = {
    startSpan: (name: string, options: unknown) => {
      spans.push(name, options);
      return {
        setAttributes: (more: unknown) => spans.push(more),
        setStatus: (more: unknown) => spans.push(more),
        end() {},
      };
    },
  };
  return { events, spans, printed, hooks: combineHooks(recorder, traceHooks(tracer)) };
}
