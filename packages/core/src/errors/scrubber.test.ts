import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { createScrubber } from './scrubber.ts';

const secret = `p@ss "w&rd's <42>/+~?é end`;
const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const encoded = encodeURIComponent(secret);

/** A scrubber that knows these secrets. */
function knowing(...secrets: readonly string[]) {
  const scrubber = createScrubber();
  for (const each of secrets) scrubber.remember(each);
  return scrubber;
}

const jsonOf = (text: string) => JSON.stringify(text).slice(1, -1);

describe('a scrubber', () => {
  it.each([
    ['plain text', secret],
    ['an address', encoded],
    ['an address in lower case', encoded.replaceAll(/%../g, (octet) => octet.toLowerCase())],
    ['a form', new URLSearchParams({ a: secret }).toString().slice(2)],
    ['HTML', html],
    ['an attribute of HTML', html.replaceAll("'", '&#39;')],
    ['JSON', jsonOf(secret)],
    ['JSON with escaped slashes', jsonOf(secret).replaceAll('/', '\\/')],
    ['JSON within JSON', jsonOf(jsonOf(secret))],
    ['HTML within JSON', jsonOf(html).replaceAll('/', '\\/')],
  ])('removes a secret from %s, and nothing beside it', (_, form) => {
    expect(knowing(secret).scrub(`<${form}> and ${form}`)).toBe('<[redacted]> and [redacted]');
  });

  it.each([0, 1, 2, 3, 4])('removes a secret from base64 of a longer text: behind %d letters', (length) => {
    const known = knowing('secret-key?>?>4711');
    const text = `${'u'.repeat(length)}secret-key?>?>4711:tail`;
    for (const form of ['base64', 'base64url'] as const) {
      const whole = Buffer.from(text).toString(form);
      const clean = known.scrub(whole);
      expect(clean).toMatch(/^[\w+/=-]*\[redacted\][\w+/=-]*$/);
      // What is left holds at most one letter of the secret at either end.
      const [before = '', after = ''] = clean.split('[redacted]');
      expect((before.length * 3) / 4).toBeLessThan(length + 1);
      expect((after.replaceAll('=', '').length * 3) / 4).toBeLessThan(':tail'.length + 1.5);
    }
  });

  it('takes no short text for a secret: too many others would look like it', () => {
    const seven = Buffer.from('1234567').toString('base64');
    const eight = Buffer.from('12345678').toString('base64');
    expect(knowing('1234567').scrub(`1234567 ${seven}`)).toBe(`1234567 ${seven}`);
    expect(knowing('test').scrub('test_not_found')).toBe('test_not_found');
    expect(knowing('12345678').scrub(eight)).toContain('[redacted]');
    expect(knowing('12345678').scrub('12345678')).toBe('[redacted]');
  });

  it('leaves no beginning of a secret at the end of a text that was cut off there, in any form', () => {
    const known = knowing(secret);
    for (const form of [secret, encoded, html, jsonOf(secret)]) {
      for (let length = 1; length < form.length; length += 1) {
        expect(known.scrub(`{"said":"${form.slice(0, length)}`, true)).toBe('{"said":"');
      }
    }
    expect(known.scrub(`{"said":"${secret.slice(0, 5)}`)).toContain(secret.slice(0, 5));
    expect(known.scrub(`${secret} and more`, true)).toBe('[redacted] and more');
  });

  it('leaves texts alone that hold no secret', () => {
    const text = 'Nothing to see, "here" & <there>: a+b/c_d-e=';
    expect(knowing(secret).scrub(text)).toBe(text);
    expect(createScrubber().scrub(text)).toBe(text);
  });

  it('knows the last 64 secrets, counted from when each was used last', () => {
    const keys = Array.from({ length: 65 }, (_, index) => `#number ${index + 100}#`);
    const [first = '', second = '', ...others] = keys;
    const last = others.pop() ?? '';
    const known = knowing(first, second, ...others);
    expect(known.scrub(first)).toBe('[redacted]');
    known.remember(first);
    known.remember(last);
    expect(known.scrub(first)).toBe('[redacted]');
    expect(known.scrub(last)).toBe('[redacted]');
    expect(known.scrub(second)).toBe(second);
    expect(known.scrub(others[0] ?? '')).toBe('[redacted]');
  });
});

describe('a text that is made to keep a scrubber busy', () => {
  const times = 20_000;
  // Backslashes, and what may be one letter's spelling or several letters.
  const hostile = [
    '\\',
    '%88',
    '%tt',
    '%25',
    '&t;',
    '&_;',
    '&amp;',
    '&',
    '\\!',
    '_',
    't',
    '-',
    '+',
    '=',
    '%c3%a9',
    '%e9%a3',
  ];
  const keys = [
    '!@#$%^&*()-+={}[]|:;<>,.?/~ab',
    '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!ab',
    '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%ab',
    '&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&ab',
    '\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\ab',
    '\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!\\!ab',
    '&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;ab',
    'é£é£é£é£é£é£é£é£é£é£é£é£é£é£é£é£é£ab',
    'wa_live_--==--==--==--==--==--==abcd',
  ];

  it.each(keys)('is read to its end under the key %s', (key) => {
    const { scrub } = knowing(key);
    const texts = hostile.flatMap((part) => [part.repeat(times), key.slice(0, -2) + part.repeat(times)]);
    // An expression that goes back and forth would not come to its end in years, and V8 stops it here after seconds.
    const run = () =>
      runInNewContext('for (const text of texts) scrub(text, true)', { scrub, texts }, { timeout: 20_000 }) as unknown;
    expect(run).not.toThrow();
  });

  it('may have any number of backslashes in its secret', () => {
    for (const own of ['key\\\\\\with "them"', 'ends-with-them\\', '\\"\\"\\"\\"\\"']) {
      for (const form of [own, jsonOf(own), jsonOf(jsonOf(own)), encodeURIComponent(own)])
        expect(knowing(own).scrub(`<${form}>`)).toBe('<[redacted]>');
    }
  });
});
