import { beforeAll, describe, expect, it } from 'vitest';

import type { Json } from '../src/spec/document.ts';
import { importSchemas, schemasDocument, type TestedSchema } from './support/generated-module.ts';

/** Texts by format, written from the documents named: what is legal is never refused. */
const legal: Record<string, readonly string[]> = {
  // RFC 3339 section 5.6 and its examples in 5.8.
  'date-time': [
    '1985-04-12T23:20:50.52Z',
    '1996-12-19T16:39:57-08:00',
    '1990-12-31T23:59:60Z',
    '1990-12-31T15:59:60-08:00',
    '1937-01-01T12:00:27.87+00:20',
    '2024-02-29t00:00:00z',
    '2024-02-29 00:00:00Z',
    '2024-01-01T00:00:00.123456789012Z',
    '2024-01-01T00:00:00-00:00',
    '2024-01-01T00:00:00+23:59',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ],
  date: ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
  // RFC 9562: the nil and the max value have no version; letters of either case.
  uuid: [
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'C232AB00-9414-11EC-B3C8-9F6BDECED846',
    '919108f7-52d1-4320-9bac-f847db4148a8',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    '2489e9ad-2ee2-8e00-8ec9-32d5f69181c0',
  ],
  // RFC 5321 section 4.1.2 and 4.1.3, RFC 6531 for the last two.
  email: [
    'a@b',
    'first.last+tag@sub.example.org',
    "!#$%&'*+-/=?^_`{|}~@example.org",
    '"joe bloggs"@example.org',
    '"joe@bloggs"@example.org',
    '"joe\\"bloggs\\\\"@example.org',
    '""@example.org',
    'joe@[127.0.0.1]',
    'joe@[IPv6:2001:db8::1]',
    '실례@실례.테스트',
    'δοκιμή@παράδειγμα.δοκιμή',
  ],
  // RFC 3986 section 1.1.2 and 3.
  uri: [
    'ftp://ftp.is.co.za/rfc/rfc1808.txt',
    'ldap://[2001:db8::7]/c=GB?objectClass?one',
    'mailto:John.Doe@example.com',
    'news:comp.infosystems.www.servers.unix',
    'tel:+1-816-555-1212',
    'telnet://192.0.2.16:80/',
    'urn:oasis:names:specification:docbook:dtd:xml:4.1.2',
    'HTTP://user:pass@EXAMPLE.org:/%7Efoo?#',
    'a+b-c.1:x',
    'x:',
    "https://example.org/a(b)!$&'*+,;=:@",
  ],
  // RFC 791 as RFC 2673 writes it.
  ipv4: ['0.0.0.0', '127.0.0.1', '255.255.255.255'],
  // RFC 4291 section 2.2.
  ipv6: [
    'ABCD:EF01:2345:6789:ABCD:EF01:2345:6789',
    '2001:DB8:0:0:8:800:200C:417A',
    'FF01::101',
    '::1',
    '::',
    '1::',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
    '0:0:0:0:0:FFFF:129.144.52.38',
    '::13.1.68.3',
    '::FFFF:129.144.52.38',
  ],
  byte: ['', 'aGk=', 'no base64 at all'],
  binary: ['', '\u0000\u00ff'],
  password: ['', 'x'],
  'no-such-format': ['', 'x'],
};

const illegal: Record<string, readonly string[]> = {
  'date-time': [
    '',
    '2024-01-01',
    '2024-01-01T00:00:00',
    '2024-01-01T00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:60:00Z',
    '2024-01-01T00:00:61Z',
    '2024-01-01T00:00:00.Z',
    '2024-01-01T00:00:00+24:00',
    '2024-01-01T00:00:00+0100',
    '2024-01-01T00:00:00Z\n',
  ],
  date: [
    '',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-04-31',
    '24-01-01',
    '2024-1-1',
  ],
  uuid: [
    '',
    '919108f752d143209bacf847db4148a8',
    '919108f7-52d1-4320-9bac-f847db4148ag',
    '{919108f7-52d1-4320-9bac-f847db4148a8}',
  ],
  email: ['', 'a', '@b', 'a@', 'a b@c', 'a@b@c', '"a"b"@c', `"${'\\a'.repeat(50_000)}`],
  uri: ['', 'example.org', '/a', '//example.org', '1a:b', 'a b:c', 'http://a b', 'http://a"', 'http://a<b>'],
  ipv4: ['', '1.2.3', '1.2.3.4.', '1.2.3.4.5', '256.0.0.1', '01.2.3.4', '1.2.3.4 '],
  ipv6: [
    '',
    ':',
    ':::',
    '1',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '::1:2:3:4:5:6:7:8',
    '12345::',
    'g::',
    '::1.2.3',
    '1.2.3.4::',
    '::1%0',
  ],
};

const key = (format: string) => `F_${format.replaceAll('-', '_')}`;

describe('a format', () => {
  let schemas: Record<string, TestedSchema> = {};

  beforeAll(async () => {
    const texts = Object.keys(legal).map((format): [string, Json] => [key(format), { type: 'string', format }]);
    const untyped = Object.keys(legal).map((format): [string, Json] => [`${key(format)}_any`, { format }]);
    const numbers = ['int32', 'int64'].map((format): [string, Json] => [key(format), { type: 'integer', format }]);
    schemas = await importSchemas(schemasDocument(Object.fromEntries([...texts, ...untyped, ...numbers])));
  }, 600_000);

  it.each(Object.entries(legal))('%s takes every legal text', (format, texts) => {
    const refused = texts.filter((text) => schemas[key(format)]?.safeParse(text).success !== true);
    expect(refused).toEqual([]);
  });

  it.each(Object.entries(illegal))('%s refuses what is plainly another thing', (format, texts) => {
    const accepted = texts.filter((text) => schemas[key(format)]?.safeParse(text).success !== false);
    expect(accepted).toEqual([]);
  });

  it.each(Object.keys(legal))('%s says nothing of values that are no text', (format) => {
    const refused = [1, null, true, [], {}].filter((value) => !schemas[`${key(format)}_any`]?.safeParse(value).success);
    expect(refused).toEqual([]);
  });

  it.each(['int32', 'int64'])('%s takes whole numbers as numbers, and nothing else', (format) => {
    const schema = schemas[key(format)];
    for (const value of [0, -1, 1, 2 ** 31, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e300]) {
      const result = schema?.safeParse(value);
      expect(result?.success, String(value)).toBe(true);
      expect(result?.data).toBe(value);
    }
    for (const value of ['1', 1.5, 1n, Infinity, Number.NaN])
      expect(schema?.safeParse(value).success, String(value)).toBe(false);
  });
});
