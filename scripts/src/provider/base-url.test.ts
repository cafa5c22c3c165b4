import { describe, expect, it } from 'vitest';

import { readAddress } from './base-url.ts';

/** The address that a client has, and what is left to choose. */
function read(servers: readonly { readonly url: string; readonly variables?: object }[], source?: string) {
  const doubts: string[] = [];
  const address = readAddress(JSON.parse(JSON.stringify({ servers })) as never, source, doubts);
  return { ...address, doubts };
}

describe('the base URL of a client', () => {
  it('that is relative is taken from where the description is', () => {
    for (const [url, expected] of [
      ['/api/v3', 'https://docs.example.com/api/v3'],
      ['../v3/', 'https://docs.example.com/v3'],
    ] as const) {
      const { baseUrl, doubts } = read([{ url }], 'https://docs.example.com/specs/openapi.json');
      expect(baseUrl).toBe(expected);
      expect(doubts).toEqual([expect.stringContaining(`taken from where the description is: ${expected}`)]);
    }
  });

  it('that is relative has its variables filled before it is resolved', () => {
    const variables = { version: { default: 'v1' } };
    const source = 'https://docs.example.com/specs/openapi.json';
    expect(read([{ url: '/api/{version}', variables }], source)).toMatchObject({
      baseUrl: 'https://docs.example.com/api/v1',
      doubts: [expect.stringContaining('with the defaults of its variables')],
    });
    expect(read([{ url: '/' }], source).baseUrl).toBe('https://docs.example.com');
  });

  it('that is relative in a file keeps its path, and every app has to say the rest', () => {
    expect(read([{ url: '/api/v3' }])).toMatchObject({
      baseUrl: undefined,
      path: '/api/v3',
      doubts: [expect.stringContaining('has the path /api/v3 and no origin')],
    });
  });

  it('is the first one, and the others are named once', () => {
    const urls = ['https://a.example', 'https://b.example/', 'https://b.example', 'https://a.example/'];
    expect(read(urls.map((url) => ({ url })))).toMatchObject({
      baseUrl: 'https://a.example',
      others: [{ url: 'https://b.example' }],
      doubts: ['the address is the first of 4'],
    });
    expect(read([{ url: 'https://a.example' }, { url: 'https://a.example/' }]).doubts).toEqual([]);
  });

  it.each(['http://localhost:3000', 'http://api.example.com', 'https://api.example.com?a=1', 'https://{host}'])(
    'is asked for where it cannot be %s',
    (url) => {
      expect(read([{ url }])).toMatchObject({
        baseUrl: undefined,
        doubts: [expect.stringContaining('no https address')],
      });
    },
  );
});
